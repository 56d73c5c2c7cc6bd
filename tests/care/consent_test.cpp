#include "consent.h"
#include "telling.h"

#include <catch2/catch_test_macros.hpp>

using namespace doorstep;

namespace {

struct Spoken {
    uint id = 0;
    uint author = 0;
    const char *at = "";
    std::vector<QUuid> replaces = {};
    uint entity = 900;
};

Record says(const Spoken &how, const Consent &consent)
{
    return telling({how.id, how.author, utc(how.at), how.replaces, numbered(how.entity)}, consent);
}

Consent yes(ConsentTo to, const char *whom = "", QDate until = {})
{
    Consent consent;
    consent.to = to;
    consent.whom = QString::fromLatin1(whom);
    consent.by = ConsentBy::Person;
    consent.until = until;
    return consent;
}

Consent no(ConsentTo to)
{
    Consent consent = yes(to);
    consent.no = true;
    return consent;
}

constexpr auto Pages = ConsentTo::PageToCarers;
const QDate Today(2026, 3, 4);

} // namespace

TEST_CASE("nobody has agreed to what was never spoken of", "[care]")
{
    const auto views = foldConsents(std::vector{says({1, Office, "2026-03-01T09:00:00"}, yes(Pages))});
    CHECK(stateOf(views, Pages, Today) == ConsentState::Agreed);
    CHECK(stateOf(views, ConsentTo::Pictures, Today) == ConsentState::NotAsked);
    CHECK(foldConsents({}).empty());
}

TEST_CASE("what was agreed to counts up to its last day, then they are asked again", "[care]")
{
    const auto views = foldConsents(
        std::vector{says({1, Office, "2026-03-01T09:00:00"}, yes(Pages, "", QDate(2026, 3, 4)))});
    CHECK(stateOf(views, Pages, Today) == ConsentState::Agreed);
    CHECK(stateOf(views, Pages, Today.addDays(1)) == ConsentState::AskAgain);
}

TEST_CASE("what the person took back stays back, whatever the office says without knowing of it", "[care]")
{
    std::vector records{
        says({1, Office, "2026-03-01T09:00:00"}, yes(Pages)),
        says({2, Ada, "2026-03-02T09:00:00", {numbered(1)}}, no(Pages)),
        says({3, Office, "2026-03-02T10:00:00", {numbered(1)}}, yes(Pages)),
        says({4, Office, "2026-03-02T11:00:00", {}, 901}, yes(Pages)), // in an entity of its own
    };
    const auto views = foldConsents(records);
    REQUIRE(views.size() == 1);
    CHECK(views[0].record == numbered(2));
    CHECK(views[0].author == numbered(Ada));
    CHECK(views[0].standing == std::vector{numbered(2), numbered(3), numbered(4)});
    CHECK(stateOf(views, Pages, Today) == ConsentState::No);
    for (quint32 seed = 0; seed < 20; ++seed) {
        std::ranges::shuffle(records, std::mt19937(seed));
        CHECK(foldConsents(records) == views);
    }
    records.push_back(says({5, Office, "2026-03-03T10:00:00", views[0].standing}, yes(Pages)));
    CHECK(stateOf(foldConsents(records), Pages, Today) == ConsentState::Agreed);
}

TEST_CASE("of two that stand side by side the one that ends first counts", "[care]")
{
    const auto views = foldConsents(std::vector{
        says({1, Office, "2026-03-02T09:00:00"}, yes(Pages)),
        says({2, Maria, "2026-03-01T09:00:00", {}, 901}, yes(Pages, "", QDate(2026, 3, 3))),
    });
    REQUIRE(views.size() == 1);
    CHECK(stateOf(views[0], Today) == ConsentState::AskAgain);
}

TEST_CASE("each of the family is a thing of its own, however their name is written", "[care]")
{
    const auto to = ConsentTo::PageToFamily;
    const auto views = foldConsents(std::vector{
        says({1, Office, "2026-03-01T09:00:00"}, yes(to, "Kate Lyle")),
        says({2, Office, "2026-03-01T09:00:00", {}, 901}, yes(to, "Tom")),
        says({3, Ada, "2026-03-02T09:00:00", {}, 902},
             [] {
                 Consent consent = no(ConsentTo::PageToFamily);
                 consent.whom = QStringLiteral(" kate  LYLE ");
                 return consent;
             }()),
    });
    REQUIRE(views.size() == 2);
    CHECK(views[0].consent.no);
    CHECK(views[0].whom == QStringLiteral("kate LYLE"));
    CHECK_FALSE(views[1].consent.no);
    CHECK(stateOf(views, to, Today) == ConsentState::NotAsked); // nobody spoke of all of them
}

TEST_CASE("what was written by mistake and taken back leaves nothing agreed", "[care]")
{
    const Record first = says({1, Office, "2026-03-01T09:00:00"}, yes(Pages));
    const Record second = says({2, Office, "2026-03-01T09:05:00", {first.id}}, no(Pages));
    const auto views = foldConsents(std::vector{
        first, second, withdrawing({3, Office, utc("2026-03-01T09:06:00"), {second.id}, second.entity})});
    CHECK(stateOf(views, Pages, Today) == ConsentState::NotAsked);
}
