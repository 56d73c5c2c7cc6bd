#include "vault_with_ada.h"

#include "draft_store.h"
#include "note_store.h"
#include "outbox_store.h"
#include "people_store.h"
#include "visit_store.h"

using namespace doorstep;

namespace {

Said someNote(quint32 number)
{
    return said(idOf(number), Ada, {},
                Note{.visit = idOf(8), .said = QStringLiteral("Ate well %1").arg(number)});
}

} // namespace

TEST_CASE("what is written here stands in one unbroken chain and waits to be sent", "[store]")
{
    auto db = vaultWithAda();
    const Record first = writeHere(*db, someNote(100), Tom, 1);
    const Record second = writeHere(*db, someNote(101), Tom, 2);
    const Record other = writeHere(*db, someNote(102), {idOf(30), Tom.device}, 3);

    CHECK(first.entity == first.id);
    CHECK(first.chain == Chain{1, Hash{}});
    CHECK(second.chain == Chain{2, hashOf(first)});
    CHECK(other.chain.n == 1); // another author's chain on the same tablet

    const auto page = outboxPage(*db, 10, 1'000'000);
    REQUIRE(page);
    REQUIRE(page->size() == 3);
    CHECK((*page)[0].record == first);
    CHECK((*page)[1].record == second);
    CHECK((*page)[0].savedAt == at(1));
    CHECK(outboxPage(*db, 2, 1'000'000)->size() == 2);
    CHECK(outboxPage(*db, 10, 1)->size() == 1);
    CHECK(unsent(*db)->count == 3);
    CHECK(unsent(*db)->oldest == at(1));
    CHECK(*lastStamp(*db) == other.hlc);
}

TEST_CASE("a record takes the draft it was made from along, and no other", "[store]")
{
    auto db = vaultWithAda();
    const Draft said{QStringLiteral("note/1"), idOf(100), Ada, QStringLiteral("Ate well"), 8, {}, at(0)};
    Draft other = said;
    other.key = QStringLiteral("note/2");
    other.record = idOf(101);
    committed(*db, [&](Transaction &tx) -> Outcome {
        REQUIRE(keepDraft(tx, said));
        return keepDraft(tx, other);
    });
    writeHere(*db, someNote(100), Tom, 1);
    CHECK(*drafts(*db) == std::vector{other});
}

TEST_CASE("writing the same id again changes nothing", "[store]")
{
    auto db = vaultWithAda();
    const Record first = writeHere(*db, someNote(100), Tom, 1);
    const Record again = writeHere(*db, someNote(100), Tom, 9);
    CHECK(again == first);
    CHECK(unsent(*db)->count == 1);
    CHECK(writeHere(*db, someNote(101), Tom, 10).chain.n == 2);
}

TEST_CASE("nothing is written about somebody whose stream is not held here", "[store]")
{
    auto db = vaultInMemory();
    REQUIRE(db);
    Transaction tx(*db);
    const auto written = write(tx, someNote(100), Tom, happenedAt(0), 1);
    REQUIRE_FALSE(written);
    CHECK(written.error().fault == Fault::Rejected);
}

TEST_CASE("a record over the limit is refused, and the chain goes on without it", "[store]")
{
    auto db = vaultWithAda();
    {
        Transaction tx(*db);
        const auto written =
            write(tx, said(idOf(100), Ada, {}, Note{.said = QString(70'000, u'x')}), Tom, happenedAt(0), 1);
        REQUIRE_FALSE(written);
        CHECK(written.error().fault == Fault::Malformed);
        REQUIRE(tx.commit());
    }
    CHECK(writeHere(*db, someNote(101), Tom).chain.n == 1);
}

TEST_CASE("the outbox follows each record to its answer", "[store]")
{
    auto db = vaultWithAda();
    for (quint32 i = 0; i < 4; ++i)
        writeHere(*db, someNote(100 + i), Tom, i);
    const auto items = *outboxPage(*db, 10, 1'000'000);
    REQUIRE(items.size() == 4);
    std::vector<qint64> places;
    places.reserve(items.size());
    for (const OutboxItem &item : items)
        places.push_back(item.place);

    committed(*db, [&](Transaction &tx) -> Outcome {
        REQUIRE(markSending(tx, places));
        REQUIRE(acknowledge(tx, places[0], 17, Noon));
        REQUIRE(acknowledge(tx, places[0], 17, Noon)); // told twice
        REQUIRE(park(tx, places[1], "not-cbor"));
        return hold(tx, places[2], "chain-broken");
    });
    CHECK(unsent(*db)->count == 1);
    CHECK(unsent(*db)->stuck == 2);
    CHECK(*unsentIn(*db, Ada) == 2); // the held one is on the server as well
    const auto next = *outboxPage(*db, 10, 1'000'000);
    REQUIRE(next.size() == 1);
    CHECK(next[0].place == places[3]);
    CHECK(next[0].state == RecordState::Sending);
    committed(*db, [&](Transaction &tx) { return markSaved(tx, places); });
    CHECK(outboxPage(*db, 10, 1'000'000)->front().state == RecordState::Saved);

    const auto acked = *recordById(*db, items[0].record.id);
    REQUIRE(acked);
    CHECK(acked->state == RecordState::Acked);
    CHECK(acked->number == 17);
    CHECK(acked->heardMs == Noon);
    const auto parked = *recordById(*db, items[1].record.id);
    REQUIRE(parked);
    CHECK(parked->state == RecordState::Parked);
    CHECK(parked->reason == "not-cbor");
    const auto waiting = *savedHere(*db, 10);
    REQUIRE(waiting.size() == 3);
    CHECK(waiting[0].state == RecordState::Parked);
    CHECK(waiting[1].reason == "chain-broken");
}

TEST_CASE("a place in the outbox never names another record later", "[store]")
{
    auto db = vaultWithAda();
    writeHere(*db, someNote(100), Tom, 1);
    const qint64 gone = outboxPage(*db, 1, 1)->front().place;
    committed(*db, [&](Transaction &tx) { return acknowledge(tx, gone, 1, Noon); });
    writeHere(*db, someNote(101), Tom, 2);
    committed(*db, [&](Transaction &tx) { return acknowledge(tx, gone, 2, Noon); });
    CHECK(unsent(*db)->count == 1);
}

TEST_CASE("a page is kept as far as its numbers reach without a gap", "[store]")
{
    auto db = vaultWithAda();
    Elsewhere maria(50);
    ServerStream stream(Ada);
    for (int i = 0; i < 5; ++i)
        stream.add(maria.says(Ada, {}, Note{.said = QString::number(i)}));
    stream.addStub(maria.says(Ada, {}, Note{.said = QStringLiteral("for the office")}));

    const Applied head = apply(*db, stream.page(0, 2));
    CHECK(head.have == 2);
    CHECK(head.kept == 2);
    CHECK(streamsBehind(*db)->size() == 1);

    const Applied gap = apply(*db, stream.page(3, 2));
    CHECK(gap.gap);
    CHECK(gap.have == 2);
    CHECK(gap.kept == 0);

    const Applied rest = apply(*db, stream.page(1));
    CHECK_FALSE(rest.gap);
    CHECK(rest.have == 6);
    CHECK(rest.kept == 4);
    CHECK(streamsBehind(*db)->empty());
    CHECK(notesAbout(*db, Ada, 10)->size() == 5);

    const auto all = *numbered(*db, Ada, 0, 100);
    REQUIRE(all.size() == 6);
    for (size_t i = 0; i < all.size(); ++i) {
        CHECK(all[i].number == i + 1);
        CHECK(all[i].heardMs == stream.entries()[i].heardMs);
        CHECK(all[i].held == stream.entries()[i].held);
    }
    CHECK(numbered(*db, Ada, 4, 1)->front().number == 5);
}

TEST_CASE("a page of a stream that is not held here leaves nothing", "[store]")
{
    auto db = vaultWithAda();
    Elsewhere maria(50);
    ServerStream stream(idOf(99));
    stream.add(maria.says(idOf(99), {}, Note{.said = QStringLiteral("not ours")}));
    CHECK_FALSE(apply(*db, stream.page()).ours);
    CHECK(numberFrom(*db, "SELECT count(*) FROM record") == 0);
}

TEST_CASE("own records that come back before their receipt leave the outbox", "[store]")
{
    auto db = vaultWithAda();
    const Record mine = writeHere(*db, someNote(100), Tom, 1);
    ServerStream stream(Ada);
    stream.add(mine);
    const Applied applied = apply(*db, stream.page());
    CHECK(applied.kept == 0);
    CHECK(applied.have == 1);
    CHECK(unsent(*db)->count == 0);
    const auto kept = *recordsOf(*db, mine.id);
    REQUIRE(kept.size() == 1);
    CHECK(kept[0].number == 1);
    CHECK(kept[0].state == RecordState::Acked);
}

TEST_CASE("other bytes under an id that is here already are a conflict, and nothing of the page stays",
          "[store]")
{
    auto db = vaultWithAda();
    const Record mine = writeHere(*db, someNote(100), Tom, 1);
    Elsewhere maria(50);
    ServerStream stream(Ada);
    stream.add(maria.says(Ada, {}, Note{.said = QStringLiteral("first")}));
    Record forged = maria.says(Ada, {}, Note{.said = QStringLiteral("forged")});
    forged.id = mine.id;
    REQUIRE(seal(forged));
    stream.add(forged);
    {
        Transaction tx(*db);
        const auto applied = applyPage(tx, stream.page());
        REQUIRE_FALSE(applied);
        CHECK(applied.error().fault == Fault::Conflict);
    }
    CHECK(recordsOf(*db, mine.id)->front().record == mine);
    CHECK(notesAbout(*db, Ada, 10)->size() == 1);
}

TEST_CASE("a record of another stream has no place in a page", "[store]")
{
    auto db = vaultWithAda();
    Elsewhere maria(50);
    ServerStream stream(Ada);
    stream.add(maria.says(idOf(99), {}, Note{.said = QStringLiteral("elsewhere")}));
    Transaction tx(*db);
    CHECK(applyPage(tx, stream.page()).error().fault == Fault::Malformed);
}

TEST_CASE("kinds of a later version are kept byte for byte and shown by nobody", "[store]")
{
    auto db = vaultWithAda();
    Elsewhere later(50);
    ServerStream stream(Ada);
    CborWriter body;
    body.map(1);
    body.unsignedInteger(99);
    body.text(u"from the future");
    const Record record = later.says(Ada, {}, 4000, body.take());
    stream.add(record);
    CHECK(apply(*db, stream.page()).kept == 1);
    const auto kept = *recordsOf(*db, record.entity);
    REQUIRE(kept.size() == 1);
    CHECK(kept[0].record.bytes == record.bytes);
}

TEST_CASE("a vault made anew on the same tablet goes on with the chain it finds", "[store]")
{
    auto old = vaultWithAda();
    ServerStream stream(Ada);
    stream.add(writeHere(*old, someNote(100), Tom, 1));
    const Record last = writeHere(*old, someNote(101), Tom, 2);
    stream.add(last);

    auto fresh = vaultWithAda();
    apply(*fresh, stream.page());
    CHECK(writeHere(*fresh, someNote(102), Tom, 3).chain == Chain{3, hashOf(last)});
}

TEST_CASE(
    "a vault that notes chains from its first record on goes on with them, in whatever portions they come",
    "[store]")
{
    auto old = vaultWithAda();
    ServerStream stream(Ada);
    stream.add(writeHere(*old, someNote(100), Tom, 1));
    const Record last = writeHere(*old, someNote(101), Tom, 2);
    stream.add(last);

    auto fresh = vaultInMemory();
    committed(*fresh, [](Transaction &tx) { return noteChainsOf(tx, Tom); });
    committed(*fresh, [](Transaction &tx) { return gain(tx, Ada, StreamAbout::Person, 0); });
    SECTION("all at once")
    {
        apply(*fresh, stream.page());
        CHECK(writeHere(*fresh, someNote(102), Tom, 3).chain == Chain{3, hashOf(last)});
    }
    SECTION("one by one")
    {
        apply(*fresh, stream.page(0, 1));
        apply(*fresh, stream.page(1, 1));
        CHECK(writeHere(*fresh, someNote(102), Tom, 3).chain == Chain{3, hashOf(last)});
    }
    SECTION("what others wrote is not theirs")
    {
        ServerStream others(Ada);
        others.add(writeHere(*old, someNote(103), {idOf(30), idOf(31)}, 1));
        apply(*fresh, others.page());
        CHECK(writeHere(*fresh, someNote(102), Tom, 3).chain == Chain{1, Hash{}});
    }
}

TEST_CASE("a vault that has something already looks for the end of a chain that it did not note", "[store]")
{
    auto old = vaultWithAda();
    ServerStream stream(Ada);
    stream.add(writeHere(*old, someNote(100), Tom, 1));
    const Record last = writeHere(*old, someNote(101), Tom, 2);
    stream.add(last);

    auto fresh = vaultWithAda();
    apply(*fresh, stream.page());
    committed(*fresh, [](Transaction &tx) { return noteChainsOf(tx, Tom); });
    CHECK(writeHere(*fresh, someNote(102), Tom, 3).chain == Chain{3, hashOf(last)});
}

TEST_CASE("a server that was set back is told again what it forgot, in order and before what is new",
          "[store]")
{
    auto db = vaultWithAda();
    Elsewhere maria(50);
    ServerStream stream(Ada);
    for (quint32 i = 0; i < 3; ++i)
        stream.add(writeHere(*db, someNote(100 + i), Tom, i));
    stream.add(maria.says(Ada, {}, Note{.said = QStringLiteral("hers")}));
    apply(*db, stream.page());
    const Record recent = writeHere(*db, someNote(110), Tom, 50);
    committed(*db, [&](Transaction &tx) { return sendAgain(tx, Ada, 1); });

    const auto items = *outboxPage(*db, 10, 1'000'000);
    REQUIRE(items.size() == 3);
    CHECK(items[0].record.id == idOf(101));
    CHECK(items[1].record.id == idOf(102));
    CHECK(items[2].record == recent);
    CHECK(streams(*db)->front().have == 1);
    // the same records may now come under other numbers
    stream.entries() = {stream.entries()[0], stream.entries()[3], stream.entries()[1], stream.entries()[2]};
    for (size_t i = 0; i < 4; ++i)
        stream.entries()[i].number = i + 1;
    CHECK(apply(*db, stream.page()).have == 4);
    CHECK(outboxPage(*db, 10, 1'000'000)->size() == 1);
    CHECK(numbered(*db, Ada, 0, 10)->size() == 4);
}

TEST_CASE("a vault made anew tells a server that was set back again what this device wrote before", "[store]")
{
    auto old = vaultWithAda();
    Elsewhere maria(50);
    ServerStream stream(Ada);
    const Record own = writeHere(*old, someNote(100), Tom, 1);
    stream.add(own);
    stream.add(maria.says(Ada, {}, Note{.said = QStringLiteral("hers")}));

    auto fresh = vaultWithAda();
    apply(*fresh, stream.page());
    committed(*fresh, [&](Transaction &tx) { return sendAgain(tx, Ada, 0, Tom.device); });
    const auto items = *outboxPage(*fresh, 10, 1'000'000);
    REQUIRE(items.size() == 1);
    CHECK(items[0].record == own);
}

TEST_CASE("a server that was set back gives its numbers anew, and is told again what it held for a human",
          "[store]")
{
    auto db = vaultWithAda();
    Elsewhere maria(50);
    ServerStream stream(Ada);
    stream.add(writeHere(*db, someNote(100), Tom, 1));
    const Record hers = maria.says(Ada, {}, Note{.said = QStringLiteral("hers")});
    stream.add(hers);
    stream.entries().push_back({3, Noon, hashOf(QByteArrayView("what may not be seen here"))});
    apply(*db, stream.page());
    const Record held = writeHere(*db, someNote(101), Tom, 2);
    const qint64 place = outboxPage(*db, 10, 1'000'000)->front().place;
    committed(*db, [&](Transaction &tx) { return hold(tx, place, "not-allowed"); });
    REQUIRE(unsent(*db)->stuck == 1);

    committed(*db, [&](Transaction &tx) { return sendAgain(tx, Ada, 0); });
    CHECK(numbered(*db, Ada, 0, 10)->empty());
    CHECK((*recordById(*db, hers.id))->number == 0); // here still, and on no server that we know of
    CHECK(unsent(*db)->stuck == 0);
    const auto items = *outboxPage(*db, 10, 1'000'000);
    REQUIRE(items.size() == 2);
    CHECK(items[0].record.id == idOf(100));
    CHECK(items[1].record == held);
}

TEST_CASE("what the server could not read is told again to one that was set back, before what came after it",
          "[store]")
{
    auto db = vaultWithAda();
    ServerStream stream(Ada);
    stream.add(writeHere(*db, someNote(100), Tom, 1));
    apply(*db, stream.page());
    writeHere(*db, someNote(101), Tom, 2);
    const qint64 unread = outboxPage(*db, 10, 1'000'000)->front().place;
    committed(*db, [&](Transaction &tx) { return park(tx, unread, "not-a-record"); });
    const Record after = writeHere(*db, someNote(102), Tom, 3);
    const qint64 sent = outboxPage(*db, 10, 1'000'000)->front().place;
    committed(*db, [&](Transaction &tx) { return acknowledge(tx, sent, 2, 1); });

    committed(*db, [&](Transaction &tx) { return sendAgain(tx, Ada, 0); });
    const auto items = *outboxPage(*db, 10, 1'000'000);
    REQUIRE(items.size() == 3);
    CHECK(items[0].record.id == idOf(100));
    CHECK(items[1].record.id == idOf(101));
    CHECK(items[2].record == after);
    CHECK(unsent(*db)->stuck == 0);
}
