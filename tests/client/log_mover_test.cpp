#include "log_mover.h"
#include "maintenance.h"
#include "transaction.h"

#include <catch2/catch_test_macros.hpp>

#include <QFile>
#include <QTemporaryDir>

using namespace doorstep;

namespace {

/// Does at once, on the thread that asks.
class AtOnce : public Background
{
public:
    int given = 0;

private:
    void give(std::function<void()> work) override
    {
        ++given;
        work();
    }
};

struct Logged {
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("vault"));
    DatabaseKey key = DatabaseKey::random();
    Result<Database> db = Database::create(path, key);

    Logged() { REQUIRE(db); }

    void write(const char *sql)
    {
        Transaction tx(*db, Durability::WithTheNext);
        REQUIRE(tx.write(sql).run());
        REQUIRE(tx.commit());
    }
    /// About a page each.
    void grow(int pages)
    {
        for (int i = 0; i < pages; ++i)
            write("INSERT INTO t VALUES(randomblob(4000))");
    }
    qint64 rows()
    {
        auto row = db->read("SELECT count(*) FROM t");
        REQUIRE(row.next());
        return row.integer(0);
    }
    qint64 fileSize() const { return QFile(path).size(); }
};

} // namespace

TEST_CASE("a log that is worth it is moved into the vault, and begun anew by who writes next", "[client]")
{
    Logged vault;
    AtOnce background;
    LogMover mover(vault.path, vault.key, background);
    vault.write("CREATE TABLE t(a)");
    REQUIRE(checkpoint(*vault.db, Checkpoint::Truncate));
    const qint64 before = vault.fileSize();

    vault.grow(20);
    mover.committed(*vault.db);
    CHECK(background.given == 0); // not worth it
    CHECK(vault.fileSize() == before);

    vault.grow(300);
    mover.committed(*vault.db);
    CHECK(background.given == 1);
    CHECK(vault.fileSize() > before + 300 * 4000);
    CHECK(vault.rows() == 320);

    const int grown = vault.db->walPages();
    vault.grow(1);
    CHECK(vault.db->walPages() < grown); // from its beginning again: it does not grow for ever
    mover.committed(*vault.db);
    CHECK(background.given == 1);
    vault.grow(300);
    mover.committed(*vault.db);
    CHECK(background.given == 2);
    CHECK(vault.rows() == 621);
}

TEST_CASE("the vault is emptied, written anew and read while its log moves beside it", "[client]")
{
    Logged vault;
    vault.write("CREATE TABLE t(a)");
    InTurn background;
    LogMover mover(vault.path, vault.key, background);
    for (int round = 0; round < 20; ++round) {
        vault.grow(300);
        mover.committed(*vault.db);
        if (round % 5 == 4)
            REQUIRE(rewrite(*vault.db));
        CHECK(vault.rows() == 300 * (round + 1));
    }
    REQUIRE(checkpoint(*vault.db, Checkpoint::Truncate));
    CHECK(QFile(vault.path + QStringLiteral("-wal")).size() == 0);
}

TEST_CASE("a log that cannot be moved beside the vault stays, and nothing is lost", "[client]")
{
    Logged vault;
    vault.write("CREATE TABLE t(a)");
    AtOnce background;
    const DatabaseKey other = DatabaseKey::random();
    LogMover mover(vault.path, other, background);
    vault.grow(300);
    mover.committed(*vault.db);
    CHECK(background.given == 1);
    CHECK(vault.rows() == 300);
    REQUIRE(checkpoint(*vault.db, Checkpoint::Truncate));
    CHECK(vault.rows() == 300);
}
