#include "vault_with_ada.h"

#include "draft_store.h"
#include "note_store.h"
#include "outbox_store.h"
#include "salvage.h"
#include "views.h"

#include <QFile>
#include <QTemporaryDir>

using namespace doorstep;

namespace {

Said note(quint32 number, const QString &words)
{
    return said(idOf(number), Ada, {}, Note{.said = words, .audience = NoteAudience::NextVisit});
}

/// Some of what Tom wrote was sent, the rest waits; the office's is numbered.
std::vector<Record> fill(Database &db)
{
    gainPerson(db, Ada);
    Elsewhere office(50);
    ServerStream stream(Ada);
    for (int i = 0; i < 40; ++i)
        stream.add(office.says(Ada, {}, Note{.said = QStringLiteral("of the office ").repeated(20)}));
    const Record sent = writeHere(db, note(300, QStringLiteral("sent")), Tom, 1);
    stream.add(sent);
    apply(db, stream.page());
    std::vector<Record> waiting;
    for (quint32 i = 0; i < 30; ++i)
        waiting.push_back(
            writeHere(db, note(301 + i, QStringLiteral("waits %1 ").arg(i).repeated(60)), Tom, 2 + i));
    committed(db, [](Transaction &tx) {
        const QByteArray picture(100, 'p');
        return keepDraft(tx,
                         {QStringLiteral("note/1"),
                          idOf(900),
                          Ada,
                          QStringLiteral("half a word"),
                          4,
                          {},
                          at(9),
                          {{blobRefOf(picture, "image/jpeg"), picture}}});
    });
    return waiting;
}

std::vector<Record> waitingIn(Database &db)
{
    const auto items = savedHere(db, 1000);
    REQUIRE(items);
    std::vector<Record> records;
    for (const OutboxItem &item : *items)
        records.push_back(item.record);
    return records;
}

} // namespace

TEST_CASE("what is only here comes over into a new vault, in its order, and the chain goes on", "[store]")
{
    auto old = vaultInMemory();
    auto fresh = vaultInMemory();
    REQUIRE(old);
    REQUIRE(fresh);
    const auto waiting = fill(*old);
    const auto salvaged = salvage(*old, *fresh, Tom.device);
    REQUIRE(salvaged);
    CHECK(*salvaged == Salvaged{30, 0, 1, true});

    CHECK(waitingIn(*fresh) == waiting);
    const auto kept = draft(*fresh, u"note/1");
    REQUIRE(kept);
    REQUIRE(*kept);
    CHECK((*kept)->pictures.size() == 1);
    CHECK(*kept == *draft(*old, u"note/1"));
    CHECK(streams(*fresh)->front() == HeldStream{Ada, StreamAbout::Person, 0, 0, false});
    CHECK(checkViews(*fresh));
    const Record next = writeHere(*fresh, note(400, QStringLiteral("the next")), Tom, 60);
    CHECK(next.chain.n == waiting.back().chain.n + 1);
    CHECK(next.chain.prev == hashOf(waiting.back()));

    SECTION("and once more, from another copy, adds nothing")
    {
        CHECK(salvage(*old, *fresh, Tom.device)->records == 0);
        CHECK(waitingIn(*fresh).size() == 31);
    }
}

TEST_CASE(
    "what the server had set aside is told again by a new vault, which cannot know whether it still has it",
    "[store]")
{
    auto old = vaultInMemory();
    auto fresh = vaultInMemory();
    REQUIRE(old);
    REQUIRE(fresh);
    fill(*old);
    const auto queue = *outboxPage(*old, 10, 1'000'000);
    committed(*old, [&](Transaction &tx) { return hold(tx, queue[0].place, "not-allowed"); });
    committed(*old, [&](Transaction &tx) { return park(tx, queue[1].place, "not-a-record"); });
    REQUIRE(salvage(*old, *fresh, Tom.device));

    CHECK(unsent(*fresh)->stuck == 0);
    const auto again = *outboxPage(*fresh, 10, 1'000'000);
    REQUIRE(again.size() == 10);
    CHECK(again[0].record == queue[0].record);
    CHECK(again[1].record == queue[1].record);
}

TEST_CASE("a page that cannot be read costs what is on it or behind it, and it is told", "[store]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("vault"));
    std::vector<Record> waiting;
    {
        auto db = createVault(path, vaultKey());
        REQUIRE(db);
        waiting = fill(*db);
    }
    size_t hurt = 0;
    size_t lostMost = 0;
    const qint64 pages = QFile(path).size() / 4096;
    REQUIRE(pages > 20);
    for (qint64 page = 1; page < pages; ++page) {
        const QString struck = folder.filePath(QStringLiteral("struck"));
        QFile::remove(struck);
        REQUIRE(QFile::copy(path, struck));
        QFile file(struck);
        REQUIRE(file.open(QIODevice::ReadWrite));
        REQUIRE(file.seek(page * 4096 + 99));
        REQUIRE(file.write("?") == 1);
        file.close();

        auto damaged = Database::open(struck, vaultKey(), {.readOnly = true});
        if (!damaged)
            continue; // its tables are told of there
        auto fresh = vaultInMemory();
        REQUIRE(fresh);
        const auto salvaged = salvage(*damaged, *fresh, Tom.device);
        REQUIRE(salvaged);
        INFO("page " << page);
        CHECK(size_t(salvaged->records) == waitingIn(*fresh).size());
        lostMost += salvaged->records < 25 ? 1 : 0; // no page holds more than three of them
        const bool all = salvaged->records == 30 && salvaged->drafts == 1;
        CHECK((all || !salvaged->isComplete));
        hurt += all ? 0 : 1;
        CHECK(checkViews(*fresh));
    }
    CHECK(hurt > 3);
    CHECK(lostMost <= 1); // the one page that leads to all pages with records
}
