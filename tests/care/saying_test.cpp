#include "inbox.h"
#include "saying.h"
#include "telling.h"

#include <catch2/catch_test_macros.hpp>

using namespace doorstep;

namespace {

const QUuid entity = numbered(40);

Record says(uint id, const Saying &saying, const char *at = "2026-03-04T09:00:00")
{
    return telling({id, Ada, utc(at), {}, entity}, saying);
}

Record answers(uint id, uint who, const SayingAnswer &answer, const char *at)
{
    return telling({id, who, utc(at), {}, entity}, answer);
}

Saying toTom()
{
    return {Kindly::ThankYou, {}, numbered(Tom)};
}

Saying toOffice()
{
    return {Kindly::Unknown, QStringLiteral("Can I have visits at ten?"), {}};
}

} // namespace

TEST_CASE("what a person says is told with what it was answered, the oldest first", "[care]")
{
    std::vector records{answers(3, Office, {}, "2026-03-04T11:00:00"), says(1, toTom()),
                        answers(2, Tom, {KindAnswer::SeeYouSoon, {}}, "2026-03-04T10:00:00")};
    const auto view = foldSaying(records);
    REQUIRE(view);
    CHECK(view->id == entity);
    CHECK(view->person == numbered(Ada));
    CHECK(view->at == utc("2026-03-04T09:00:00"));
    CHECK(view->saying == toTom());
    CHECK(view->takenBackBy.isNull());
    REQUIRE(view->answers.size() == 2);
    CHECK(view->answers[0].answer.answer == KindAnswer::SeeYouSoon);
    CHECK(view->answers[1].author == numbered(Office));
    CHECK(isAnsweredBy(*view, numbered(Tom)));
    CHECK_FALSE(isAnsweredBy(*view, numbered(Maria)));

    SECTION("an answer that was taken back is none")
    {
        records.push_back(withdrawing({4, Tom, utc("2026-03-04T10:01:00"), {numbered(2)}, entity}));
        CHECK_FALSE(isAnsweredBy(*foldSaying(records), numbered(Tom)));
    }
    SECTION("and it can be taken back itself")
    {
        records.push_back(withdrawing({4, Ada, utc("2026-03-04T09:00:08"), {numbered(1)}, entity}));
        CHECK(foldSaying(records)->takenBackBy == numbered(4));
    }
    CHECK_FALSE(foldSaying(std::vector{answers(3, Office, {}, "2026-03-04T11:00:00")}));
}

TEST_CASE("what a person says to the office waits there until it is answered", "[care]")
{
    std::vector records{says(1, toOffice())};
    auto item = inboxOfSaying(records);
    REQUIRE(item);
    CHECK(item->kind == InboxKind::PersonSaid);
    CHECK(item->isOpen());
    CHECK(item->isToOffice());
    CHECK(item->sayings.at(0).words == toOffice().said);
    CHECK_FALSE(inboxOfSaying(std::vector{says(1, toTom())})); // Tom answers that

    SECTION("taken back before anybody answered it is nothing")
    {
        records.push_back(withdrawing({2, Ada, utc("2026-03-04T09:01:00"), {numbered(1)}, entity}));
        CHECK_FALSE(inboxOfSaying(records));
    }
    SECTION("answered it is settled, with the words")
    {
        records.push_back(answers(2, Office, {{}, QStringLiteral("From Monday.")}, "2026-03-04T10:00:00"));
        records.push_back(withdrawing({3, Ada, utc("2026-03-04T10:01:00"), {numbered(1)}, entity}));
        item = inboxOfSaying(records);
        REQUIRE(item);
        CHECK(item->settledAt == utc("2026-03-04T10:00:00"));
        CHECK(item->steps.at(0).said == QStringLiteral("From Monday."));
    }
}

TEST_CASE("that a person was asked again waits for the office, line by line", "[care]")
{
    PassportLine line;
    line.said = QStringLiteral("Tea before anything.");
    line.saidBy = SaidBy::Me;
    LineAnswer again;
    again.answer = Answer::AskedAgain;
    again.byPerson = true;
    std::vector records{telling({1, Ada, utc("2026-03-01T09:00:00")}, line),
                        telling({2, Ada, utc("2026-03-04T09:00:00")}, again),
                        telling({3, Ada, utc("2026-03-05T09:00:00")}, again)};
    REQUIRE(mayTellInbox(records));
    auto items = inboxOfLine(records);
    REQUIRE(items.size() == 1);
    CHECK(items[0].sayings.size() == 2);
    CHECK(items[0].sayings[1].what == OwnSaying::AskedAgain);
    CHECK(items[0].isOpen());
    CHECK_FALSE(lastConfirmed(foldLine(records)).isValid()); // being asked confirms nothing

    SECTION("heard it is settled, and once more is another matter")
    {
        records.push_back(
            telling({4, Office, utc("2026-03-05T10:00:00")}, LineHeard{{numbered(2), numbered(3)}}));
        records.push_back(telling({5, Ada, utc("2026-03-06T09:00:00")}, again));
        items = inboxOfLine(records);
        REQUIRE(items.size() == 2);
        CHECK(std::ranges::count_if(items, &InboxItem::isOpen) == 1);
    }
    SECTION("taken back it is nothing")
    {
        records.push_back(withdrawing({4, Ada, utc("2026-03-05T09:00:08"), {numbered(3)}}));
        CHECK(inboxOfLine(records).at(0).sayings.size() == 1);
    }
    SECTION("what a carer noted of it is not the person's word")
    {
        again.byPerson = false;
        records = {records[0], telling({2, Tom, utc("2026-03-04T09:00:00")}, again)};
        CHECK(inboxOfLine(records).empty());
    }
}
