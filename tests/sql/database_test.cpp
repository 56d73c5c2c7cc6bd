#include "files_for_tests.h"
#include "maintenance.h"
#include "migration.h"

#include <catch2/catch_test_macros.hpp>

#include <random>

using namespace doorstep;

namespace {

Outcome change(Database &db, QByteArrayView sql)
{
    Transaction tx(db);
    if (auto made = tx.write(sql).run(); !made)
        return made;
    return tx.commit();
}

qint64 number(Database &db, QByteArrayView sql)
{
    auto row = db.read(sql);
    const qint64 found = row.next() ? row.integer(0) : -1;
    REQUIRE(row.finish());
    return found;
}

} // namespace

TEST_CASE("values come back as they were bound", "[sql]")
{
    auto db = Database::inMemory();
    REQUIRE(db);
    REQUIRE(change(*db, "CREATE TABLE t(a, b, c, d, e, f)"));
    const QUuid id = QUuid::createUuid();
    {
        Transaction tx(*db);
        auto insert = tx.write("INSERT INTO t VALUES(?, ?, ?, ?, ?, ?)");
        REQUIRE(insert
                    .bind(-5, QByteArrayView("\0b", 2), QStringLiteral("Żółć"), id, nullptr,
                          std::optional<qint64>())
                    .run());
        REQUIRE(insert.bind(true, QByteArray(), QString(), QUuid(), nullptr, std::optional<qint64>(1LL << 60))
                    .run());
        REQUIRE(tx.commit());
    }
    auto rows = db->read("SELECT a, b, c, d, e, f FROM t");
    REQUIRE(rows.next());
    CHECK(rows.integer(0) == -5);
    CHECK(rows.blob(1) == QByteArrayView("\0b", 2));
    CHECK(rows.text(2) == QStringLiteral("Żółć"));
    CHECK(rows.uuid(3) == id);
    CHECK(rows.isNull(4));
    CHECK(rows.isNull(5));
    REQUIRE(rows.next());
    CHECK(rows.boolean(0));
    CHECK_FALSE(rows.isNull(1));
    CHECK_FALSE(rows.isNull(2));
    CHECK(rows.uuid(3).isNull());
    CHECK(rows.integer(5) == 1LL << 60);
    CHECK_FALSE(rows.next());
    CHECK(rows.finish());
}

TEST_CASE("a statement in use does not disturb an equal one", "[sql]")
{
    auto db = Database::inMemory();
    REQUIRE(db);
    REQUIRE(change(*db, "CREATE TABLE t(a)"));
    REQUIRE(change(*db, "INSERT INTO t VALUES(1), (2), (3)"));
    constexpr char All[] = "SELECT a FROM t ORDER BY a";
    auto outer = db->read(All);
    int pairs = 0;
    while (outer.next()) {
        auto inner = db->read(All);
        while (inner.next())
            ++pairs;
    }
    CHECK(pairs == 9);
}

TEST_CASE("only a transaction writes, and without a commit nothing stays", "[sql]")
{
    auto db = Database::inMemory();
    REQUIRE(db);
    REQUIRE(change(*db, "CREATE TABLE t(a)"));

    CHECK_FALSE(db->read("INSERT INTO t VALUES(1)").run());
    {
        Transaction tx(*db);
        REQUIRE(tx.write("INSERT INTO t VALUES(2)").run());
        CHECK(number(*db, "SELECT count(*) FROM t") == 1);
    }
    CHECK(number(*db, "SELECT count(*) FROM t") == 0);
}

TEST_CASE("a fault inside a transaction is told again by commit, and nothing stays", "[sql]")
{
    auto db = Database::inMemory();
    REQUIRE(db);
    REQUIRE(change(*db, "CREATE TABLE t(a UNIQUE)"));
    {
        Transaction tx(*db);
        REQUIRE(tx.write("INSERT INTO t VALUES(1)").run());
        REQUIRE_FALSE(tx.write("INSERT INTO t VALUES(1)").run());
        CHECK_FALSE(tx.commit());
    }
    CHECK(number(*db, "SELECT count(*) FROM t") == 0);
    CHECK(change(*db, "INSERT INTO t VALUES(1)"));
}

TEST_CASE("a word in double quotes is a column, never a string", "[sql]")
{
    auto db = Database::inMemory();
    REQUIRE(db);
    auto row = db->read("SELECT \"nothing\"");
    CHECK_FALSE(row.next());
    CHECK_FALSE(row.finish());
}

TEST_CASE("a full disk is told as such and keeps nothing by halves", "[sql]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.db"));
    auto db = Database::create(path, testKey());
    REQUIRE(db);
    REQUIRE(change(*db, "CREATE TABLE t(a)"));
    REQUIRE(db->read("PRAGMA max_page_count = 20").run());

    Transaction tx(*db);
    const QByteArray page(4096, 'x');
    Outcome kept = done();
    int written = 0;
    for (; kept && written < 100; ++written)
        kept = tx.write("INSERT INTO t VALUES(?)").bind(page).run();
    REQUIRE_FALSE(kept);
    CHECK(written < 100);
    CHECK(kept.error().fault == Fault::Full);
    const auto committed = tx.commit();
    REQUIRE_FALSE(committed);
    CHECK(committed.error().fault == Fault::Full);
    CHECK(number(*db, "SELECT count(*) FROM t") == 0);
}

TEST_CASE("a schema grows by the steps it lacks", "[sql]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.db"));
    constexpr Migration first[] = {{1, "CREATE TABLE t(a); INSERT INTO t VALUES(1)"}};
    constexpr Migration both[] = {first[0], {2, "ALTER TABLE t ADD COLUMN b; UPDATE t SET b = a + 1"}};
    constexpr Migration broken[] = {first[0], {2, "UPDATE t SET a = 7; CREATE TABLE t(again)"}};
    {
        auto db = Database::create(path, testKey());
        REQUIRE(db);
        REQUIRE(migrate(*db, first));
        REQUIRE(migrate(*db, first));
    }
    auto db = Database::open(path, testKey());
    REQUIRE(db);

    SECTION("each once")
    {
        REQUIRE(migrate(*db, both));
        CHECK(*schemaVersion(*db) == 2);
        CHECK(number(*db, "SELECT b FROM t") == 2);
    }
    SECTION("a step that fails leaves the version before it")
    {
        CHECK_FALSE(migrate(*db, broken));
        CHECK(*schemaVersion(*db) == 1);
        CHECK(number(*db, "SELECT a FROM t") == 1);
    }
}

TEST_CASE("after a fault nothing more of a transaction is written", "[sql]")
{
    // Want of memory, or of room, ends a transaction by itself: what was written after it would be kept
    // alone.
    auto db = Database::inMemory();
    REQUIRE(db);
    {
        Transaction tx(*db);
        REQUIRE(tx.write("CREATE TABLE t(a INTEGER PRIMARY KEY)").run());
        REQUIRE(tx.commit());
    }
    Transaction tx(*db);
    REQUIRE(tx.write("INSERT INTO t VALUES(1)").run());
    CHECK_FALSE(tx.write("INSERT INTO t VALUES(1)").run());
    const auto after = tx.write("INSERT INTO t VALUES(2)").run();
    REQUIRE_FALSE(after);
    const auto isThere = exists(tx.read("SELECT 1 FROM t WHERE a = 2"));
    REQUIRE(isThere);
    CHECK_FALSE(*isThere);
    CHECK_FALSE(tx.commit());
}

TEST_CASE("the log grows until it is checkpointed, outside of any commit", "[sql]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.db"));
    auto db = Database::create(path, testKey());
    REQUIRE(db);
    REQUIRE(change(*db, "CREATE TABLE t(a)"));
    for (int i = 0; i < 1200; ++i)
        REQUIRE(change(*db, "INSERT INTO t VALUES(randomblob(500))"));
    CHECK(db->walPages() > 1000); // SQLite's own limit, at which a commit would have waited
    const qint64 before = QFile(path).size();
    REQUIRE(checkpoint(*db, Checkpoint::Truncate));
    CHECK(db->walPages() == 0);
    CHECK(QFile(path).size() > before);
    CHECK(QFile(path + QStringLiteral("-wal")).size() == 0);
    REQUIRE(checkpoint(*db, Checkpoint::Passive));
}

TEST_CASE("a file that was written anew has no byte of what was deleted, under the same key", "[sql]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.db"));
    auto db = Database::create(path, testKey());
    REQUIRE(db);
    REQUIRE(change(*db, "CREATE TABLE t(a PRIMARY KEY, b) WITHOUT ROWID"));
    std::mt19937 chance(42);
    {
        Transaction tx(*db);
        const auto key = [&] { return QByteArray::number(qulonglong(chance())); };
        for (int i = 0; i < 3000; ++i) { // in no order and of many lengths, so that rows move between pages
            const QByteArray words =
                (i % 2 == 0 ? "canary" : "blackbird") + QByteArray(int(chance() % 900), '.');
            REQUIRE(tx.write("INSERT INTO t VALUES(?, ?)").bind(key(), words).run());
            REQUIRE(tx.write("UPDATE t SET b = b || b WHERE a = (SELECT a FROM t WHERE a > ? LIMIT 1) "
                             "AND length(b) < 2000")
                        .bind(key())
                        .run());
        }
        REQUIRE(tx.commit());
    }
    REQUIRE(change(*db, "DELETE FROM t WHERE instr(b, 'canary')"));
    REQUIRE(checkpoint(*db, Checkpoint::Truncate));
    auto pages = plainPages(*db);
    REQUIRE(pages);
    CHECK(pages->contains("canary")); // SQLite wipes what it deletes, and not what it moves
    const qint64 blackbirds = number(*db, "SELECT count(*) FROM t");

    auto other = Database::open(path, testKey());
    REQUIRE(other);
    REQUIRE(rewrite(*other));
    CHECK(QFile(path + QStringLiteral("-wal")).size() == 0);
    pages = plainPages(*db);
    REQUIRE(pages);
    CHECK_FALSE(pages->contains("canary"));
    CHECK(number(*db, "SELECT count(*) FROM t") == blackbirds);
    REQUIRE(change(*db, "INSERT INTO t VALUES(1, 2)")); // who had it open goes on
    CHECK(checkIntegrity(*db));
    CHECK(Database::open(path, testKey()));
}

TEST_CASE("a copy is whole, under its own key, and never over another file", "[sql]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.db"));
    const QString copy = folder.filePath(QStringLiteral("copy.db"));
    auto db = Database::create(path, testKey());
    REQUIRE(db);
    REQUIRE(change(*db, "CREATE TABLE t(a)"));
    REQUIRE(change(*db, "INSERT INTO t VALUES(randomblob(50000))"));
    REQUIRE(backUp(*db, copy, testKey(9)));
    CHECK(backUp(*db, copy, testKey(9)).error().fault == Fault::Conflict);

    CHECK(Database::open(copy, testKey()).error().fault == Fault::WrongKey);
    auto copied = Database::open(copy, testKey(9));
    REQUIRE(copied);
    CHECK(checkIntegrity(*copied));
    CHECK(number(*copied, "SELECT length(a) FROM t") == 50000);
    CHECK(everyFile(folder.path()).count(QStringLiteral("copy.db.new")) == 0);
}

TEST_CASE("a second connection reads while the first writes", "[sql]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.db"));
    auto db = Database::create(path, testKey());
    REQUIRE(db);
    REQUIRE(change(*db, "CREATE TABLE t(a)"));
    auto reader = Database::open(path, testKey(), {.readOnly = true});
    REQUIRE(reader);
    Transaction tx(*db);
    REQUIRE(tx.write("INSERT INTO t VALUES(1)").run());
    CHECK(number(*reader, "SELECT count(*) FROM t") == 0);
    REQUIRE(tx.commit());
    CHECK(number(*reader, "SELECT count(*) FROM t") == 1);
    CHECK_FALSE(change(*reader, "INSERT INTO t VALUES(2)"));
}

TEST_CASE("a copy in memory has what there was, and goes its own way", "[sql]")
{
    auto db = Database::inMemory();
    REQUIRE(db);
    REQUIRE(change(*db, "CREATE TABLE t(a)"));
    REQUIRE(change(*db, "INSERT INTO t VALUES(1)"));
    auto copied = copyInMemory(*db);
    REQUIRE(copied);
    REQUIRE(change(*copied, "INSERT INTO t VALUES(2)"));
    CHECK(number(*copied, "SELECT count(*) FROM t") == 2);
    CHECK(number(*db, "SELECT count(*) FROM t") == 1);
}
