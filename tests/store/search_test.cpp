#include "vault_with_ada.h"

#include "search_store.h"

#include <catch2/generators/catch_generators.hpp>

using namespace doorstep;

namespace {

std::vector<QString> told(Database &db, QStringView words)
{
    auto found = search(db, words);
    REQUIRE(found);
    std::vector<QString> list;
    for (const Found &one : *found)
        list.push_back(one.said);
    return list;
}

} // namespace

TEST_CASE("what is said now is found by the beginnings of its words, whatever the accents", "[store]")
{
    const bool isIndexed = GENERATE(true, false);
    auto db = vaultInMemory();
    REQUIRE(db);
    gainPerson(*db, Ada);
    Elsewhere writer(50);
    ServerStream stream(Ada);
    const Record first =
        writer.says(Ada, idOf(100), PassportLine{.said = QStringLiteral("Café before anything")});
    stream.add(first);
    stream.add(writer.says(Ada, {}, Note{.said = QStringLiteral("Zjadła bułkę, wypiła KAWĘ"), .at = at(1)}));
    stream.add(writer.says(Ada, {},
                           Note{.said = QStringLiteral("caffeine again"),
                                .at = at(2),
                                .chips = {QStringLiteral("Slept badly")}}));
    stream.add(writer.says(Ada, {}, Note{.said = QStringLiteral("شاي بالنَّعناع"), .at = at(3)}));
    const auto index = [&] {
        if (isIndexed)
            committed(*db, [](Transaction &tx) { return indexPending(tx); });
    };
    apply(*db, stream.page());
    index();

    CHECK(
        told(*db, u"CAF")
        == std::vector{QStringLiteral("Café before anything"), QStringLiteral("caffeine again Slept badly")});
    CHECK(told(*db, u"anyth caf") == std::vector{QStringLiteral("Café before anything")});
    CHECK(told(*db, u"bulke zjadla").size() == 1);
    CHECK(told(*db, u"sleeping").empty());
    CHECK(told(*db, u"bad").size() == 1);
    CHECK(told(*db, u"النعناع").empty());
    CHECK(told(*db, u"بالنعناع").size() == 1);
    CHECK(told(*db, u"").empty());
    CHECK(told(*db, u"\" OR * ) NEAR(").empty());

    SECTION("a replaced wording is not found any more, the new one is")
    {
        stream.add(
            writer.says(Ada, idOf(100), PassportLine{.said = QStringLiteral("Tea, with milk")}, {first.id}));
        apply(*db, stream.page());
        index();
        CHECK(told(*db, u"café anything").empty());
        CHECK(told(*db, u"milk") == std::vector{QStringLiteral("Tea, with milk")});
    }
    SECTION("a hidden stream is not found")
    {
        committed(*db, [](Transaction &tx) { return hide(tx, Ada); });
        CHECK(told(*db, u"caf").empty());
        committed(*db, [](Transaction &tx) { return gain(tx, Ada, StreamAbout::Person, 0); });
        CHECK(told(*db, u"caf").size() == 2);
    }
}
