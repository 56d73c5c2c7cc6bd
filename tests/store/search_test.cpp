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

TEST_CASE("of what is said more often than anybody reads, lines come first and then the newest notes",
          "[store]")
{
    constexpr int Notes = 1'500; // more than the index's answers are looked up one by one
    const int lines = GENERATE(3, 40);
    const QUuid bea = idOf(8);
    auto db = vaultInMemory();
    REQUIRE(db);
    gainPerson(*db, Ada);
    gainPerson(*db, bea);
    Elsewhere writer(50);
    ServerStream stream(Ada);
    std::vector<QString> expected;
    for (int i = 0; i < lines; ++i) {
        expected.push_back(QStringLiteral("tea with line %1").arg(i));
        stream.add(writer.says(Ada, {}, PassportLine{.said = expected.back()}));
        stream.add(writer.says(Ada, {}, PassportLine{.said = QStringLiteral("coffee %1").arg(i)}));
    }
    for (int i = 0; i < Notes; ++i) // told in another order than it happened
        stream.add(writer.says(
            Ada, {}, Note{.said = QStringLiteral("tea at %1").arg(i * 7 % Notes), .at = at(i * 7 % Notes)}));
    for (int i = Notes; i > 0 && std::ssize(expected) < 30; --i)
        expected.push_back(QStringLiteral("tea at %1").arg(i - 1));
    expected.resize(30);
    apply(*db, stream.page());
    ServerStream other(bea);
    other.add(writer.says(bea, {}, PassportLine{.said = QStringLiteral("tea for nobody")}));
    other.add(writer.says(bea, {}, Note{.said = QStringLiteral("tea of nobody"), .at = at(Notes)}));
    apply(*db, other.page());
    committed(*db, [&](Transaction &tx) { return hide(tx, bea); });
    const auto index = [&] { committed(*db, [](Transaction &tx) { return indexPending(tx, 10'000); }); };

    const auto newest = [&] {
        const auto found = search(*db, u"tea", 30);
        REQUIRE(found);
        std::vector<QString> said;
        for (const Found &one : *found)
            said.push_back(one.said);
        return said;
    };
    CHECK(newest() == expected);
    index();
    CHECK(newest() == expected);

    SECTION("also among what is not in the index yet")
    {
        stream.add(writer.says(Ada, {}, Note{.said = QStringLiteral("tea last"), .at = at(2 * Notes)}));
        apply(*db, stream.page());
        if (lines < 30) {
            expected.insert(expected.begin() + lines, QStringLiteral("tea last"));
            expected.resize(30);
        }
        CHECK(newest() == expected);
    }
}
