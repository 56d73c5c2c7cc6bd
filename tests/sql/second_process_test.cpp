#include "files_for_tests.h"
#include "migration.h"

#include <catch2/catch_test_macros.hpp>

#include <QProcess>

using namespace doorstep;

namespace {

constexpr Migration OneTable[] = {{1, "CREATE TABLE t(a)"}};
constexpr const char *PathVariable = "DOORSTEP_SECOND_PROCESS";

void addRow(Database &db)
{
    Transaction tx(db);
    REQUIRE(tx.write("INSERT INTO t VALUES(1)").run());
    REQUIRE(tx.commit());
}

qint64 rowsIn(Database &db)
{
    auto count = db.read("SELECT count(*) FROM t");
    REQUIRE(count.next());
    return count.integer(0);
}

/// As another program that opens the file, counts, and closes it. A new process and not a fork, which would
/// believe that it has its parent's locks.
qint64 rowsByAnotherProcess(const QString &path)
{
    QProcess other;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QLatin1String(PathVariable), path);
    other.setProcessEnvironment(environment);
    other.start(QFile::symLinkTarget(QStringLiteral("/proc/self/exe")),
                {QStringLiteral("the second process counts"), QStringLiteral("--allow-running-no-tests")});
    REQUIRE(other.waitForFinished());
    const QByteArray told = other.readAllStandardOutput();
    const qsizetype at = told.indexOf("rows: ");
    REQUIRE(at >= 0);
    return told.sliced(at + 6).split('\n').first().toLongLong();
}

} // namespace

TEST_CASE("the second process counts", "[.second-process]")
{
    auto db = Database::open(qEnvironmentVariable(PathVariable), testKey());
    REQUIRE(db);
    printf("rows: %lld\n", rowsIn(*db));
}

TEST_CASE("another process leaves the log to the one that still uses it", "[sql]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.db"));
    auto db = Database::create(path, testKey());
    REQUIRE(db);
    REQUIRE(migrate(*db, OneTable));
    addRow(*db);
    SECTION("after the file was opened once") { }
    SECTION("after it was opened a second time here, and closed")
    {
        auto again = Database::open(path, testKey());
        REQUIRE(again);
        CHECK(rowsIn(*again) == 1);
    }
    SECTION("after a second opening here was refused")
    {
        CHECK_FALSE(Database::open(path, testKey(2)));
    }
    // the second would take the log with it if it believed to be the last
    CHECK(rowsByAnotherProcess(path) == 1);
    REQUIRE(QFile(path + QStringLiteral("-wal")).size() > 0);
    addRow(*db);
    CHECK(rowsIn(*db) == 2);
    CHECK(rowsByAnotherProcess(path) == 2);
}
