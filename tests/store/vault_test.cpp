#include "vault_with_ada.h"

#include "bending.h"
#include "draft_store.h"
#include "inbox_store.h"
#include "maintenance.h"
#include "migration.h"
#include "note_store.h"
#include "outbox_store.h"
#include "schema.h"
#include "setting_store.h"
#include "sync_store.h"
#include "views.h"
#include "visit_search.h"

#include <QFile>
#include <QTemporaryDir>

using namespace doorstep;

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void bend(const QString &path, qint64 place)
{
    QByteArray bytes = contents(path);
    bytes[place] = static_cast<char>(bytes[place] ^ 4);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

/// Takes away what came with the fifth step of the schema.
void asBeforeTheLog(Transaction &tx)
{
    REQUIRE(tx.write("DROP TABLE lost_visit").run());
    REQUIRE(tx.write("DROP TABLE draft_blob").run());
    for (const char *sql : {"ALTER TABLE said RENAME COLUMN what TO is_note", "DROP TABLE logged",
                            "DROP TABLE stood_in", "ALTER TABLE sync DROP COLUMN has_log"})
        REQUIRE(tx.write(sql).run());
}

} // namespace

TEST_CASE("a vault says which of four things keeps it from opening, and stays as it is", "[store]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("vault.db"));
    REQUIRE(createVault(path, vaultKey()));
    CHECK(createVault(path, vaultKey()).error().fault == Fault::Conflict);

    Fault expected{};
    unsigned char key = 1;
    SECTION("the wrong key")
    {
        key = 2;
        expected = Fault::WrongKey;
    }
    SECTION("not encrypted")
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadWrite));
        REQUIRE(file.write("SQLite format 3\0", 16) == 16);
        expected = Fault::PlainFile;
    }
    SECTION("damaged")
    {
        bend(path, 2000);
        expected = Fault::Damaged;
    }
    SECTION("written by a newer version")
    {
        auto db = Database::open(path, vaultKey());
        REQUIRE(db);
        Transaction tx(*db);
        REQUIRE(tx.write("PRAGMA user_version = 1000").run());
        REQUIRE(tx.commit());
        expected = Fault::NewerSchema;
    }
    const QByteArray before = contents(path);
    const auto opened = openVault(path, vaultKey(key));
    REQUIRE_FALSE(opened);
    CHECK(opened.error().fault == expected);
    CHECK(contents(path) == before);
    CHECK_FALSE(QFile::exists(path + QStringLiteral("-wal")));
    CHECK_FALSE(QFile::exists(path + QStringLiteral("-shm")));
}

TEST_CASE("a vault from before the first schema grows into this one", "[store]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("vault.db"));
    REQUIRE(Database::create(path, vaultKey()));
    auto db = openVault(path, vaultKey());
    REQUIRE(db);
    CHECK(*schemaVersion(*db) == vaultSteps().back().version);
    gainPerson(*db, Ada);
    CHECK(streams(*db)->size() == 1);
}

TEST_CASE("a vault from before the log of visits has every visit in it", "[store]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("vault.db"));
    const QUuid visit = idOf(9);
    const QUuid standIn = idOf(40);
    const Period ever{at(-1000), at(1000)};
    {
        auto db = createVault(path, vaultKey());
        REQUIRE(db);
        gainPerson(*db, Ada);
        writeHere(*db, said(visit, Ada, {}, VisitPlan{.startsAt = at(0)}), Tom);
        writeHere(*db, said(idOf(11), Ada, {}, Note{.said = QStringLiteral("A bone for the dog")}), Tom);
        committed(*db, [](Transaction &tx) { return indexPending(tx); });
        writeHere(*db,
                  said(idOf(10), Ada, visit,
                       NoAccess{.worker = standIn, .reason = QStringLiteral("Dog at the gate")}),
                  Tom);
        Transaction tx(*db);
        asBeforeTheLog(tx);
        REQUIRE(tx.write("DELETE FROM said WHERE is_note = 2").run());
        REQUIRE(tx.write("DELETE FROM unindexed").run());
        REQUIRE(tx.write("PRAGMA user_version = 4").run());
        REQUIRE(tx.commit());
    }
    auto db = openVault(path, vaultKey());
    REQUIRE(db);
    CHECK(checkViews(*db));
    const auto found =
        findVisits(*db, {ever, Ada, standIn, {markOf(VisitEvent::NobodyOpened)}, QStringLiteral("dog")});
    REQUIRE(found);
    REQUIRE(found->newest.size() == 1);
    CHECK(found->newest[0].row.id == visit);
    CHECK(search(*db, u"dog")->size() == 1);
}

TEST_CASE("a vault from before there was an inbox has what waits in it", "[store]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("vault.db"));
    {
        auto db = createVault(path, vaultKey());
        REQUIRE(db);
        gainPerson(*db, Ada);
        writeHere(*db, said(idOf(9), Ada, {}, Concern{.said = QStringLiteral("A bruise.")}), Tom);
        REQUIRE(officeInbox(*db, {})->open.size() == 1);
        Transaction tx(*db);
        REQUIRE(tx.write("DROP TABLE inbox").run());
        REQUIRE(tx.write("ALTER TABLE sync DROP COLUMN has_inbox").run());
        REQUIRE(tx.write("DROP INDEX visit_planned_anew").run());
        asBeforeTheLog(tx);
        REQUIRE(tx.write("PRAGMA user_version = 2").run());
        REQUIRE(tx.commit());
    }
    auto db = openVault(path, vaultKey());
    REQUIRE(db);
    const auto inbox = officeInbox(*db, {});
    REQUIRE(inbox);
    REQUIRE(inbox->open.size() == 1);
    CHECK(inbox->open[0].concern.said == u"A bruise.");
    CHECK(checkViews(*db));
}

TEST_CASE("what was saved is there again, and no byte of it can be read on disk", "[store]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("vault.db"));
    const Note note{.visit = idOf(8), .said = QStringLiteral("canary sings")};
    {
        auto db = createVault(path, vaultKey());
        REQUIRE(db);
        gainPerson(*db, Ada);
        writeHere(*db, said(idOf(9), Ada, {}, note), Tom);
        {
            Transaction abandoned(*db);
            REQUIRE(write(abandoned, said(idOf(10), Ada, {}, note), Tom, happenedAt(1), 2));
        }
        for (const char *companion : {"", "-wal"})
            CHECK_FALSE(contents(path + QLatin1String(companion)).contains("canary"));
        REQUIRE(contents(path + QStringLiteral("-wal")).size() > 0);
    }
    CHECK_FALSE(contents(path).contains("canary"));
    auto db = openVault(path, vaultKey());
    REQUIRE(db);
    const auto notes = notesAbout(*db, Ada, 10);
    REQUIRE(notes);
    REQUIRE(notes->size() == 1);
    CHECK(notes->front().note == note);
    CHECK(unsent(*db)->count == 1);
    CHECK(checkIntegrity(*db));
}

TEST_CASE("a vault bent anywhere says so before it tells anything else than it was told", "[store][fuzz]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("vault.db"));
    const Note note{.visit = idOf(8), .said = QStringLiteral("The cat is called Bix.")};
    {
        auto db = createVault(path, vaultKey());
        REQUIRE(db);
        gainPerson(*db, Ada);
        writeHere(*db, said(idOf(9), Ada, {}, note), Tom);
    }
    const QByteArray whole = contents(path);
    Bending bend(20261122);
    int found = 0;
    for (int round = 0; round < scaled(500); ++round) {
        INFO("round " << round);
        const QByteArray bent = bend(whole);
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(bent) == bent.size());
        file.close();
        auto db = openVault(path, vaultKey());
        if (!db || !checkIntegrity(*db)) {
            ++found;
            continue;
        }
        const auto notes = notesAbout(*db, Ada, 10);
        REQUIRE(notes);
        REQUIRE(notes->size() == 1);
        CHECK(notes->front().note == note);
    }
    CHECK(found > 400);
}

TEST_CASE("when the disk is full the note is told unsaved, and nothing of it is there", "[store]")
{
    const QTemporaryDir folder;
    auto db = createVault(folder.filePath(QStringLiteral("vault.db")), vaultKey());
    REQUIRE(db);
    gainPerson(*db, Ada);
    writeHere(*db, said(idOf(9), Ada, {}, Note{.said = QStringLiteral("fits")}), Tom);
    const auto pages = numberFrom(*db, "PRAGMA page_count");
    REQUIRE(db->read("PRAGMA max_page_count = " + QByteArray::number(pages + 3)).run());

    const Said large = said(idOf(10), Ada, {}, Note{.said = QString(30'000, u'x')});
    {
        Transaction tx(*db);
        const auto written = write(tx, large, Tom, happenedAt(1), 2);
        REQUIRE_FALSE(written);
        CHECK(written.error().fault == Fault::Full);
        CHECK(tx.commit().error().fault == Fault::Full);
    }
    CHECK(notesAbout(*db, Ada, 10)->size() == 1);
    CHECK(recordsOf(*db, idOf(10))->empty());
    CHECK(unsent(*db)->count == 1);

    REQUIRE(db->read("PRAGMA max_page_count = 100000").run());
    const Record saved = writeHere(*db, large, Tom, 2);
    CHECK(saved.chain.n == 2);
}

TEST_CASE("drafts, settings, the sync position and heard tablets come back as kept", "[store]")
{
    auto db = vaultInMemory();
    REQUIRE(db);
    const Draft first{QStringLiteral("note/1"), idOf(1), Ada, QStringLiteral("Slept b"), 7, "chips", at(0)};
    Draft second = first;
    second.key = QStringLiteral("note/2");
    second.changedAt = at(5);
    const SyncPosition position{42,
                                "lease",
                                Noon,
                                Noon - 9,
                                3,
                                KnownServerTime{-400, idOf(2), 5000, 7},
                                KnownServerTime{Noon, idOf(9), 6000},
                                Noon + 1};
    const HeardTablet tablet{idOf(3), idOf(4), at(1), 9};
    CHECK(*syncPosition(*db) == SyncPosition{});
    CHECK(setting(*db, u"theme")->isEmpty());
    committed(*db, [&](Transaction &tx) -> Outcome {
        REQUIRE(keepDraft(tx, first));
        REQUIRE(keepDraft(tx, second));
        REQUIRE(keepSetting(tx, u"theme", "night"));
        REQUIRE(keepHeard(tx, {tablet.device, tablet.account, at(0), 10}));
        REQUIRE(keepHeard(tx, tablet));
        return keepSyncPosition(tx, position);
    });
    CHECK(*draft(*db, u"note/1") == first);
    CHECK_FALSE(draft(*db, u"note/3")->has_value());
    CHECK(*drafts(*db) == std::vector{second, first});
    CHECK(*setting(*db, u"theme") == "night");
    CHECK(*syncPosition(*db) == position);
    CHECK(*heardTablets(*db) == std::vector{tablet});
    committed(*db, [&](Transaction &tx) { return removeDraft(tx, u"note/1"); });
    CHECK(*drafts(*db) == std::vector{second});
}
