// Somebody who is new on a tablet appears whole or not at all, and what has passed does not come with them.

#include "vault_with_ada.h"

#include "chain_check.h"
#include "note_store.h"
#include "outbox_store.h"
#include "passport_store.h"
#include "people_store.h"
#include "search_store.h"
#include "views.h"
#include "visit_store.h"

using namespace doorstep;

namespace {

/// Ada's stream as an office made it: herself, a line with two wordings, visits and notes.
struct Ada30 {
    Elsewhere office{50};
    ServerStream stream{Ada};

    Ada30()
    {
        stream.add(office.says(Ada, Ada, Person{.name = QStringLiteral("Ada")}));
        const Record line = office.says(Ada, idOf(100), PassportLine{.said = QStringLiteral("tea first")});
        stream.add(line);
        stream.add(office.says(Ada, line.entity, PassportLine{.said = QStringLiteral("coffee")}, {line.id}));
        for (int i = 0; i < 13; ++i) {
            stream.add(office.says(
                Ada, {}, VisitPlan{.startsAt = at(i), .endsAt = at(i + 1), .staff = {Tom.account}}));
            stream.add(office.says(Ada, {}, Note{.said = QStringLiteral("slept")}));
        }
        stream.addStub(office.says(Ada, {}, Note{.said = QStringLiteral("for others")}));
    }
};

struct Seen {
    size_t people = 0, visits = 0, visitsOfTom = 0, lines = 0, found = 0;
    bool operator==(const Seen &) const = default;
};

Seen seen(Database &db)
{
    committed(db, [](Transaction &tx) { return indexPending(tx, 1000); });
    return {people(db)->size(), visitsBetween(db, at(0), at(1000))->size(),
            visitsOf(db, Tom.account, at(0), at(1000))->size(), passport(db, Ada)->size(),
            search(db, u"slept", 100)->size()};
}

} // namespace

TEST_CASE("a person who is gained appears whole, whatever ends the tablet in between", "[store]")
{
    const Ada30 told;
    const auto whole = told.stream.page().entries.size();
    for (size_t first = 0; first <= whole; ++first) { // what one transaction brought before the end
        auto db = vaultInMemory();
        REQUIRE(db);
        committed(*db, [&](Transaction &tx) { return gain(tx, Ada, StreamAbout::Person, whole); });
        CHECK(streams(*db)->front().coming);
        if (first > 0)
            apply(*db, told.stream.page(0, first));
        CHECK(seen(*db) == (first == whole ? Seen{1, 13, 13, 1, 13} : Seen{}));
        apply(*db, told.stream.page(first));
        CHECK(seen(*db) == Seen{1, 13, 13, 1, 13});
        CHECK_FALSE(streams(*db)->front().coming);
    }
}

TEST_CASE("whole is what the lease told, and who has been shown stays", "[store]")
{
    Ada30 told;
    auto db = vaultInMemory();
    REQUIRE(db);
    committed(*db, [](Transaction &tx) { return gain(tx, Ada, StreamAbout::Person, 20); });
    apply(*db, told.stream.page(0, 20)); // the server has more by now
    CHECK(seen(*db).people == 1);
    committed(*db, [](Transaction &tx) { return gain(tx, Ada, StreamAbout::Person, 30); });
    CHECK(seen(*db).people == 1);
    CHECK(streamsBehind(*db)->size() == 1);
}

TEST_CASE("a person lost and gained again before they were whole is still to come", "[store]")
{
    const Ada30 told;
    auto db = vaultInMemory();
    REQUIRE(db);
    committed(*db, [](Transaction &tx) -> Outcome {
        REQUIRE(gain(tx, Ada, StreamAbout::Person, 30));
        return applyPage(tx, Ada30().stream.page(0, 10)) ? hide(tx, Ada) : Outcome(Error{});
    });
    committed(*db, [](Transaction &tx) { return gain(tx, Ada, StreamAbout::Person, 30); });
    CHECK(seen(*db) == Seen{});
    apply(*db, told.stream.page(10));
    CHECK(seen(*db).visits == 13);
}

TEST_CASE("what is left out of a page is counted, and the chain goes on over it", "[store]")
{
    Ada30 told;
    auto entries = told.stream.entries();
    auto db = vaultInMemory();
    REQUIRE(db);
    committed(*db, [](Transaction &tx) { return gain(tx, Ada, StreamAbout::Person, 30); });
    const auto give = [&](std::vector<ReceivedEntry> some) { return apply(*db, {Ada, 30, some}); };

    entries.erase(entries.begin() + 4, entries.begin() + 10); // 5 to 10
    entries.insert(entries.begin() + 4, {5, entries[3].heardMs, LeftOut{6}});
    const auto applied = give(entries);
    CHECK(applied.have == 30);
    CHECK_FALSE(applied.gap);
    CHECK(seen(*db) == Seen{1, 10, 10, 1, 10});
    const auto kept = numbered(*db, Ada, 0, 100);
    REQUIRE(kept);
    CHECK(kept->size() == 25);
    CHECK((*kept)[4].number == 5);
    CHECK(std::get<LeftOut>((*kept)[4].held) == LeftOut{6});
    const auto chains = checkChains(*db, Ada);
    REQUIRE(chains);
    CHECK(chains->broken.empty());
    CHECK(chains->leaps.empty());
    CHECK(chains->checked == 23);
}

TEST_CASE("a link bent beside what is left out is still found", "[store]")
{
    Ada30 told;
    auto entries = told.stream.entries();
    std::get<Record>(entries[12].held).chain.prev = {}; // of two that are both here
    entries.erase(entries.begin() + 4, entries.begin() + 10);
    entries.insert(entries.begin() + 4, {5, Noon, LeftOut{6}});
    const auto report = checkChains(entries);
    CHECK(report.broken == std::vector{std::get<Record>(told.stream.entries()[12].held).id});
}

TEST_CASE("what was left out may be told of twice, in part, and out of reach it is refused", "[store]")
{
    auto db = vaultInMemory();
    REQUIRE(db);
    committed(*db, [](Transaction &tx) { return gain(tx, Ada, StreamAbout::Person, 30); });
    const std::vector<ReceivedEntry> first{{1, 0, LeftOut{5}}};
    const std::vector<ReceivedEntry> second{{3, 0, LeftOut{6}}, {9, 0, LeftOut{2}}};
    CHECK(apply(*db, {Ada, 30, first}).have == 5);
    CHECK(apply(*db, {Ada, 30, first}).have == 5);
    CHECK(apply(*db, {Ada, 30, second}).have == 10);
    const auto kept = numbered(*db, Ada, 0, 100);
    REQUIRE(kept);
    REQUIRE(kept->size() == 1);
    CHECK(kept->front().lastNumber() == 10);
    const std::vector<ReceivedEntry> far{{11, 0, LeftOut{quint64(1) << 60}}};
    Transaction tx(*db);
    CHECK(applyPage(tx, {Ada, 30, far}).error().fault == Fault::Malformed);
}

TEST_CASE("another epoch forgets what was left out, and the same numbers come anew", "[store]")
{
    Ada30 told;
    auto db = vaultInMemory();
    REQUIRE(db);
    committed(*db, [](Transaction &tx) { return gain(tx, Ada, StreamAbout::Person, 8); });
    const std::vector<ReceivedEntry> passed{{1, 0, LeftOut{8}}};
    apply(*db, {Ada, 8, passed});
    committed(*db, [](Transaction &tx) { return sendAgain(tx, Ada, 3, Tom.device); });
    CHECK(numbered(*db, Ada, 0, 100)->front().lastNumber() == 3);
    committed(*db, [](Transaction &tx) { return sendAgain(tx, Ada, 0, Tom.device); });
    CHECK(numbered(*db, Ada, 0, 100)->empty());
    apply(*db, told.stream.page());
    CHECK(seen(*db).visits == 13);
    CHECK(checkViews(*db));
}

TEST_CASE("the mark of a stream changes with what is new of it, and with nothing else", "[store]")
{
    const QUuid bea = idOf(8);
    auto db = vaultWithAda();
    REQUIRE(db);
    gainPerson(*db, bea);
    auto marks = *streamMarks(*db);
    REQUIRE(marks.size() == 2);
    const auto changed = [&] {
        const auto before = std::exchange(marks, *streamMarks(*db));
        return std::pair(before[Ada] != marks[Ada], before[bea] != marks[bea]);
    };
    CHECK(changed() == std::pair(false, false));
    for (const uint note : {200U, 201U}) {
        writeHere(*db, said(idOf(note), Ada, {}, Note{.said = QStringLiteral("slept")}), Tom);
        CHECK(changed() == std::pair(true, false));
    }
    Elsewhere office{50};
    ServerStream told{bea};
    told.add(office.says(bea, bea, Person{.name = QStringLiteral("Bea")}));
    apply(*db, told.page());
    CHECK(changed() == std::pair(false, true));
    CHECK(changed() == std::pair(false, false));
    committed(*db, [&](Transaction &tx) { return hide(tx, bea); });
    CHECK_FALSE(streamMarks(*db)->contains(bea));
}
