// A backup is made while tablets are served, and put back whole or not at all.

#include "backup.h"

#include "agency_here.h"
#include "database.h"
#include "folder_claim.h"
#include "foundation.h"
#include "program_here.h"

#include <catch2/catch_test_macros.hpp>

#include <QDir>
#include <QFile>

namespace {

/// An agency whose carer said something before its backup and something after.
struct BackedUp {
    AgencyHere agency;
    QUuid tom = agency.worker(QStringLiteral("tom"));
    QUuid ada = agency.person(QStringLiteral("ada"));
    QUuid visit = agency.visit(ada, {tom}, utc(2026, 3, 2, 10));
    Tablet tablet{agency, QStringLiteral("tom")};
    QString folder = agency.folder.filePath(QStringLiteral("server"));
    QString backup = agency.folder.filePath(QStringLiteral("backup"));
    Record before = say();
    bool madeWhileOpen = bool(backUpServer(folder, backup, agency.clock));
    Record after = say();
    quint64 epoch = facts(*agency.open).epoch;

    Record say()
    {
        const Record said = tablet.say(ada, Kind::Note);
        REQUIRE(tablet.push({said}).front().verdict == Verdict::Accepted);
        return said;
    }
    static OfficeFacts facts(OpenFolder &open)
    {
        OfficeFacts facts;
        REQUIRE(open.store->read([&](Database &db) -> Outcome {
            const auto found = officeFacts(db);
            if (found)
                facts = *found;
            return found ? done() : Outcome(found.error());
        }));
        return facts;
    }
    void close()
    {
        agency.server.reset();
        agency.open.reset();
    }
    auto restore() { return restoreServer(folder, backup, agency.clock, agency.entropy); }
    QByteArray database() const { return bytesOf(databaseFile(folder)); }
    static QByteArray bytesOf(const QString &name)
    {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

bool holds(ServerStore &store, const Record &record)
{
    bool found = false;
    REQUIRE(store.read([&](Database &db) {
        auto find = db.read("SELECT 1 FROM log WHERE id = ?").bind(record.id);
        found = find.next();
        return find.finish();
    }));
    return found;
}

} // namespace

TEST_CASE("a backup holds what was there, in an epoch of its own, and what it replaces is kept",
          "[server][backup]")
{
    BackedUp server;
    REQUIRE(server.madeWhileOpen);
    CHECK(backUpServer(server.folder, server.backup, server.agency.clock).error().fault == Fault::Conflict);
    server.close();
    const auto restored = server.restore();
    REQUIRE(restored);
    const QString aside = restored->aside;
    CHECK(QFileInfo(aside).fileName() == QStringLiteral("doorstep.db.before-20260302-090000"));
    {
        auto now = openFolder(server.folder);
        REQUIRE(now);
        CHECK(holds(*now->store, server.before));
        CHECK_FALSE(holds(*now->store, server.after));
        CHECK(BackedUp::facts(*now).epoch > server.epoch);
    }
    CHECK(doorstepd(server.folder, "--data % check").status == 0);
    const auto key = databaseKey(server.folder);
    REQUIRE(key);
    const auto kept = ServerStore::open(aside, *key);
    REQUIRE(kept);
    CHECK(holds(**kept, server.after));
}

TEST_CASE("what a server had not yet moved out of its log is in the backup, and goes aside with it",
          "[server][backup]")
{
    BackedUp server;
    REQUIRE(QFileInfo(databaseFile(server.folder) + QStringLiteral("-wal")).size() > 0); // never checkpointed
    const QString crashed = server.agency.folder.filePath(QStringLiteral("crashed"));
    QDir().mkdir(crashed);
    for (const QString &file : QDir(server.folder).entryList(QDir::Files)) // as a crash leaves it
        REQUIRE(QFile::copy(server.folder + u'/' + file, crashed + u'/' + file));
    const auto restored = restoreServer(crashed, server.backup, server.agency.clock, server.agency.entropy);
    REQUIRE(restored);
    const auto key = databaseKey(crashed);
    REQUIRE(key);
    const auto kept = ServerStore::open(restored->aside, *key);
    REQUIRE(kept);
    CHECK(holds(**kept, server.after));
    const auto now = openFolder(crashed);
    REQUIRE(now);
    CHECK_FALSE(holds(*now->store, server.after));
}

TEST_CASE("a restore that was cut off is finished by the next", "[server][backup]")
{
    BackedUp server;
    server.close();
    REQUIRE(
        QFile::rename(databaseFile(server.folder), server.folder + QStringLiteral("/doorstep.db.before")));
    QFile half(databaseFile(server.folder) + QStringLiteral(".restoring"));
    REQUIRE(half.open(QIODevice::WriteOnly));
    half.write("half a copy");
    half.close();
    CHECK(openFolder(server.folder).error().fault == Fault::Damaged);
    const auto restored = server.restore();
    REQUIRE(restored);
    CHECK(restored->aside.isEmpty());
    CHECK(doorstepd(server.folder, "--data % check").status == 0);
}

TEST_CASE("what is no whole backup of this server changes nothing", "[server][backup]")
{
    BackedUp server;
    server.close();
    const QByteArray good = BackedUp::bytesOf(server.backup);
    const QByteArray before = server.database();
    const auto refused = [&](const QByteArray &bytes) {
        QFile file(server.backup);
        REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(bytes);
        file.close();
        const auto restored = server.restore();
        CHECK((server.database() == before));
        CHECK(QDir(server.folder).entryList({QStringLiteral("doorstep.db?*")}, QDir::Files).isEmpty());
        return restored ? Fault::Conflict : restored.error().fault;
    };
    CHECK(refused(good.first(good.size() / 2)) == Fault::Damaged);
    QByteArray bent = good;
    bent[bent.size() - 100] = char(bent.at(bent.size() - 100) ^ 1);
    CHECK(refused(bent) == Fault::Damaged);
    CHECK(refused("SQLite format 3" + good.sliced(15)) == Fault::PlainFile);
    SeededEntropy others(43);
    const QString other = server.agency.folder.filePath(QStringLiteral("other"));
    REQUIRE(makeFolder(other, server.agency.recovery.publicKey(), server.agency.clock, others));
    CHECK(refused(BackedUp::bytesOf(databaseFile(other))) == Fault::WrongKey);
}

TEST_CASE("nobody serves a folder while a backup is put into it", "[server][backup]")
{
    const QTemporaryDir folder;
    {
        const auto one = FolderClaim::toServe(folder.path());
        const auto another = FolderClaim::toServe(folder.path());
        CHECK(one);
        CHECK(another);
        CHECK(FolderClaim::toReplace(folder.path()).error().fault == Fault::Conflict);
    }
    const auto replacing = FolderClaim::toReplace(folder.path());
    REQUIRE(replacing);
    CHECK(FolderClaim::toServe(folder.path()).error().fault == Fault::Conflict);
    CHECK(FolderClaim::toReplace(folder.path()).error().fault == Fault::Conflict);
}

TEST_CASE("whoever runs the server is told what a backup is and what it is not", "[server][backup][program]")
{
    BackedUp server;
    server.close();
    const auto run = [&](const QStringList &words) {
        Ran ran = doorstepd(QStringList{QStringLiteral("--data"), server.folder} + words);
        ran.err.replace(server.agency.folder.path(), QStringLiteral("%"));
        ran.out.replace(server.agency.folder.path(), QStringLiteral("%"));
        return ran;
    };
    const QString fresh = server.agency.folder.filePath(QStringLiteral("fresh"));
    const Ran made = run({QStringLiteral("backup"), fresh});
    CHECK(made.status == 0);
    CHECK(made.out == QStringLiteral("All of it is in %/fresh, under the key in doorstep.key.\n"));
    CHECK(run({QStringLiteral("backup"), fresh}).err
          == QStringLiteral("There is a file %/fresh already. Nothing was changed; name a new one.\n"));
    {
        const auto serving = FolderClaim::toServe(server.folder);
        CHECK(run({QStringLiteral("restore"), fresh}).err
              == QStringLiteral(
                  "%/server is served, or another restore is at work. Nothing was changed; stop that "
                  "first.\n"));
    }
    const Ran restored = run({QStringLiteral("restore"), fresh});
    CHECK(restored.status == 0);
    CHECK(restored.out.startsWith(
        QStringLiteral("The database of %/server is that of %/fresh now.\nWhat was")));
    QFile::remove(server.folder + QStringLiteral("/doorstep.key"));
    CHECK(run({QStringLiteral("restore"), fresh}).err
          == QStringLiteral(
              "There is no doorstep.key in %/server, and nothing else opens a backup. Put it there from "
              "its safe copy first.\n"));
}
