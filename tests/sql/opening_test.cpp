#include "files_for_tests.h"
#include "maintenance.h"
#include "migration.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <QtEndian>

using namespace doorstep;

namespace {

constexpr Migration Steps[] = {{1, "CREATE TABLE t(a)"}};

/// A file with some pages in it, closed, and a word that must not be found in it.
QString makeFilledFile(const QTemporaryDir &folder)
{
    const QString path = folder.filePath(QStringLiteral("a.db"));
    auto db = Database::create(path, testKey());
    REQUIRE(db);
    REQUIRE(migrate(*db, Steps));
    Transaction tx(*db);
    auto insert = tx.write("INSERT INTO t VALUES(?)");
    for (int i = 0; i < 200; ++i)
        REQUIRE(insert.bind(QStringLiteral("canary-in-the-coal-mine ").repeated(20)).run());
    REQUIRE(tx.commit());
    return path;
}

Fault faultOf(const Result<Database> &opened)
{
    REQUIRE_FALSE(opened);
    return opened.error().fault;
}

} // namespace

TEST_CASE("what does not open says why and is left byte for byte as it was", "[sql]")
{
    const QTemporaryDir folder;
    const QString path = makeFilledFile(folder);
    REQUIRE(everyFile(folder.path()).size() == 1);

    SECTION("missing: nothing is made")
    {
        const auto before = everyFile(folder.path());
        CHECK(faultOf(Database::open(folder.filePath(QStringLiteral("b.db")), testKey())) == Fault::Storage);
        CHECK(everyFile(folder.path()) == before);
    }
    SECTION("another key")
    {
        const auto before = everyFile(folder.path());
        CHECK(faultOf(Database::open(path, testKey(2))) == Fault::WrongKey);
        CHECK(everyFile(folder.path()) == before);
    }
    SECTION("not encrypted")
    {
        overwrite(path, 0, QByteArray("SQLite format 3\0", 16));
        const auto before = everyFile(folder.path());
        CHECK(faultOf(Database::open(path, testKey())) == Fault::PlainFile);
        CHECK(everyFile(folder.path()) == before);
    }
    SECTION("a bit bent in the first page")
    {
        const char bent = static_cast<char>(contents(path)[100] ^ 1);
        overwrite(path, 100, QByteArray(1, bent));
        const auto before = everyFile(folder.path());
        CHECK(faultOf(Database::open(path, testKey())) == Fault::Damaged);
        CHECK(everyFile(folder.path()) == before);
    }
    SECTION("cut off within the first page, and emptied")
    {
        for (const qint64 size : {4095, 16, 3, 0}) {
            REQUIRE(QFile::resize(path, size));
            const auto before = everyFile(folder.path());
            CHECK(faultOf(Database::open(path, testKey())) == Fault::Damaged);
            CHECK(everyFile(folder.path()) == before);
        }
    }
    SECTION("a newer schema, with and without a log left by a crash")
    {
        {
            auto db = Database::open(path, testKey());
            REQUIRE(db);
            constexpr Migration later[] = {Steps[0], {2, "CREATE TABLE later(a)"}};
            REQUIRE(migrate(*db, later));
            if (GENERATE_COPY(false, true)) {
                Transaction tx(*db);
                REQUIRE(tx.write("INSERT INTO later VALUES(1)").run());
                REQUIRE(tx.commit());
                // as after a crash: the log is there, its writer is not
                for (const char *name : {"a.db", "a.db-wal"})
                    REQUIRE(QFile::copy(folder.filePath(QLatin1String(name)),
                                        folder.filePath(QStringLiteral("crashed-") + QLatin1String(name))));
            }
        }
        const QString crashed = folder.filePath(QStringLiteral("crashed-a.db"));
        const QString tried = QFile::exists(crashed) ? crashed : path;
        const auto before = everyFile(folder.path());
        {
            auto db = Database::open(tried, testKey());
            REQUIRE(db);
            const auto migrated = migrate(*db, Steps);
            REQUIRE_FALSE(migrated);
            CHECK(migrated.error().fault == Fault::NewerSchema);
        }
        auto after = everyFile(folder.path());
        after.erase(
            QStringLiteral("crashed-a.db-shm")); // an index of the log that the next opening makes anew
        CHECK(after == before);
    }
}

TEST_CASE("a bit bent in a later page is found when it is read, and by the check", "[sql]")
{
    const QTemporaryDir folder;
    const QString path = makeFilledFile(folder);
    const qint64 at = 10 * 4096 + 77;
    overwrite(path, at, QByteArray(1, static_cast<char>(contents(path)[at] ^ 1)));
    auto db = Database::open(path, testKey());
    REQUIRE(db);
    auto rows = db->read("SELECT a FROM t");
    while (rows.next())
        continue;
    REQUIRE_FALSE(rows.finish());
    CHECK(rows.finish().error().fault == Fault::Damaged);

    auto again = Database::open(path, testKey());
    REQUIRE(again);
    const auto checked = checkIntegrity(*again);
    REQUIRE_FALSE(checked);
    CHECK(checked.error().fault == Fault::Damaged);
}

TEST_CASE("a page that a checkpoint was writing when it was cut short is no damage: the log has it", "[sql]")
{
    const QTemporaryDir folder;
    const QString path = makeFilledFile(folder);
    const QString crashed = folder.filePath(QStringLiteral("crashed.db"));
    {
        auto db = Database::open(path, testKey());
        REQUIRE(db);
        Transaction tx(*db);
        REQUIRE(tx.write("UPDATE t SET a = 'something else' WHERE rowid % 9 = 1").run());
        REQUIRE(tx.commit());
        REQUIRE(QFile::copy(path, crashed));
        REQUIRE(QFile::copy(path + QStringLiteral("-wal"), crashed + QStringLiteral("-wal")));
    }
    const QByteArray log = contents(crashed + QStringLiteral("-wal"));
    constexpr qsizetype frame = 24 + 4096;
    REQUIRE(log.size() > 32 + 2 * frame);
    const auto page = qFromBigEndian<quint32>(log.constData() + 32 + frame);
    REQUIRE(page > 1);
    overwrite(crashed, (page - 1) * 4096 + 512, QByteArray(512, 'x'));

    auto db = Database::open(crashed, testKey());
    REQUIRE(db);
    CHECK(checkIntegrity(*db));
    auto reader = Database::open(crashed, testKey(), {.readOnly = true});
    REQUIRE(reader);
    CHECK(checkIntegrity(*reader));
}

TEST_CASE("looking at every page is given up when it is asked to", "[sql]")
{
    const QTemporaryDir folder;
    const QString path = makeFilledFile(folder);
    auto reader = Database::open(path, testKey(), {.readOnly = true});
    REQUIRE(reader);
    const auto givenUp = checkIntegrity(*reader, true);
    REQUIRE_FALSE(givenUp);
    CHECK(givenUp.error().fault == Fault::Storage);
    CHECK(checkIntegrity(*reader));
}

TEST_CASE("a file is made once, and never over what a log was left of", "[sql]")
{
    const QTemporaryDir folder;
    const QString path = makeFilledFile(folder);
    const auto before = everyFile(folder.path());
    CHECK(faultOf(Database::create(path, testKey())) == Fault::Conflict);
    CHECK(everyFile(folder.path()) == before);

    REQUIRE(QFile::rename(path, path + QStringLiteral("-wal")));
    CHECK(faultOf(Database::create(path, testKey())) == Fault::Conflict);
    CHECK_FALSE(QFile::exists(path));
}

TEST_CASE("an abandoned first try is in nobody's way", "[sql]")
{
    const QTemporaryDir folder;
    overwrite(folder.filePath(QStringLiteral("a.db.new")), 0, "torn");
    auto db = Database::create(folder.filePath(QStringLiteral("a.db")), testKey());
    CHECK(db);
    CHECK(everyFile(folder.path()).count(QStringLiteral("a.db.new")) == 0);
}

TEST_CASE("nothing readable is on disk, neither in the file nor in its log", "[sql]")
{
    const QTemporaryDir folder;
    const QString path = makeFilledFile(folder);
    auto db = Database::open(path, testKey());
    REQUIRE(db);
    Transaction tx(*db);
    REQUIRE(tx.write("INSERT INTO t VALUES(?)").bind(QStringLiteral("canary again")).run());
    REQUIRE(tx.commit());
    REQUIRE(QFile(path + QStringLiteral("-wal")).size() > 0);
    for (const auto &[name, bytes] : everyFile(folder.path())) {
        CHECK_FALSE(bytes.contains("canary"));
        CHECK_FALSE(bytes.contains("CREATE TABLE"));
        CHECK_FALSE(bytes.contains("SQLite format"));
    }
}

TEST_CASE("everything committed is there after the program ended without closing", "[sql]")
{
    const QTemporaryDir folder;
    const QString path = makeFilledFile(folder);
    const QTemporaryDir crashed;
    auto db = Database::open(path, testKey());
    REQUIRE(db);
    {
        Transaction tx(*db);
        REQUIRE(tx.write("INSERT INTO t VALUES(1)").run());
        REQUIRE(tx.commit());
    }
    Transaction open(*db);
    REQUIRE(open.write("DELETE FROM t").run());
    // the files as a crash at this moment leaves them
    for (const char *name : {"a.db", "a.db-wal"})
        REQUIRE(QFile::copy(folder.filePath(QLatin1String(name)), crashed.filePath(QLatin1String(name))));
    auto reopened = Database::open(crashed.filePath(QStringLiteral("a.db")), testKey());
    REQUIRE(reopened);
    auto count = reopened->read("SELECT count(*) FROM t");
    REQUIRE(count.next());
    CHECK(count.integer(0) == 201);
}
