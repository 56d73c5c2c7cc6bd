#include "files_for_tests.h"
#include "mend_log.h"
#include "migration.h"

#include <catch2/catch_test_macros.hpp>

using namespace doorstep;

namespace {

constexpr Migration TableOfRows[] = {{1, "CREATE TABLE t(a)"}};
constexpr qint64 FrameOfLog = 24 + 4096;

/// A file with a log of twenty commits, as a kill leaves them.
QString killed(const QTemporaryDir &folder)
{
    const QString path = folder.filePath(QStringLiteral("live.db"));
    const QString left = folder.filePath(QStringLiteral("left.db"));
    auto db = Database::create(path, testKey());
    REQUIRE(db);
    REQUIRE(migrate(*db, TableOfRows));
    for (int i = 0; i < 20; ++i) {
        Transaction tx(*db);
        REQUIRE(tx.write("INSERT INTO t VALUES(?)").bind(QByteArray(3000, char('a' + i))).run());
        REQUIRE(tx.commit());
    }
    REQUIRE(QFile::copy(path, left));
    REQUIRE(QFile::copy(path + QStringLiteral("-wal"), left + QStringLiteral("-wal")));
    return left;
}

/// How many rows can be read, one by one.
int rowsIn(const QString &path)
{
    auto db = Database::open(path, testKey(), {.readOnly = true});
    REQUIRE(db);
    int rows = 0;
    for (int i = 1; i <= 20; ++i) {
        auto row = db->read("SELECT a FROM t WHERE rowid = ?").bind(i);
        rows += row.next() ? 1 : 0;
    }
    return rows;
}

} // namespace

TEST_CASE("what was committed behind a damaged place of a log can be read in a mended copy", "[sql]")
{
    const QTemporaryDir folder;
    const QString left = killed(folder);
    const QString log = left + QStringLiteral("-wal");
    const QString copy = folder.filePath(QStringLiteral("copy.db"));
    const qint64 frames = (QFile(log).size() - 32) / FrameOfLog;
    REQUIRE(frames > 40);
    const auto strike = [&](qint64 at) { overwrite(log, at, QByteArray(1, char(contents(log)[at] ^ 4))); };

    SECTION("in a page")
    {
        strike(32 + (frames / 2) * FrameOfLog + 1000);
        CHECK(rowsIn(left) < 12);
        REQUIRE(copyWithMendedLog(left, copy));
        CHECK(rowsIn(copy) >= 19);
    }
    SECTION("in the head of a frame")
    {
        strike(32 + (frames / 2) * FrameOfLog + 9);
        CHECK(rowsIn(left) < 12);
        REQUIRE(copyWithMendedLog(left, copy));
        CHECK(rowsIn(copy) >= 19);
    }
    SECTION("in the head of the log")
    {
        strike(17);
        const auto before = everyFile(folder.path());
        REQUIRE(copyWithMendedLog(left, copy));
        CHECK(rowsIn(copy) == 20);
        for (const char *name : {"left.db", "left.db-wal"})
            CHECK(everyFile(folder.path())[QLatin1StringView(name)] == before.at(QLatin1StringView(name)));
    }
    SECTION("and the first page of the file, which the log has")
    {
        overwrite(left, 0, QByteArray(4096, '\0'));
        CHECK_FALSE(Database::open(left, testKey(), {.readOnly = true}));
        REQUIRE(copyWithMendedLog(left, copy));
        CHECK(rowsIn(copy) == 20);
    }
    SECTION("where there is no log, nothing is copied")
    {
        REQUIRE(QFile::remove(log));
        CHECK(copyWithMendedLog(left, copy).error().fault == Fault::Conflict);
        CHECK_FALSE(QFile::exists(copy));
    }
}
