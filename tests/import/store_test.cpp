#include "database_key.h"
#include "fake_clock.h"
#include "foundation.h"
#include "import_agency.h"
#include "seeded_entropy.h"
#include "server_store.h"
#include "small_agency.h"
#include "transaction.h"

#include <catch2/catch_test_macros.hpp>

using namespace doorstep;

namespace {

/// A server's store on disk, with its office founded and nothing imported.
class NewServer
{
public:
    NewServer()
    {
        REQUIRE(ServerStore::create(file(), DatabaseKey::from(key)));
        auto opened = ServerStore::open(file(), DatabaseKey::from(key));
        REQUIRE(opened);
        store = *std::move(opened);
        std::optional<OfficeFacts> facts;
        REQUIRE(store->write([&](Transaction &tx) -> Outcome {
            if (auto founded = foundOffice(tx, clock, entropy); !founded)
                return founded;
            auto read = officeFacts(tx.database());
            if (!read)
                return read.error();
            facts = *read;
            return done();
        }));
        office.emplace(officeOf(*facts, SigningKey::fromSeed(key)));
    }

    ImportReport import(const QString &from, bool dryRun = false)
    {
        const auto report =
            importAgency(*store, *office, clock, entropy, {from, dryRun, QDate(2026, 11, 22)});
        REQUIRE(report);
        return *report;
    }
    qint64 count(QByteArrayView sql)
    {
        qint64 found = -1;
        REQUIRE(store->read([&](Database &db) -> Outcome {
            auto statement = db.read(sql).bind();
            if (statement.next())
                found = statement.integer(0);
            return done();
        }));
        return found;
    }
    qint64 records() { return count("SELECT count(*) FROM log"); }

    std::unique_ptr<ServerStore> store;
    std::optional<Office> office;

private:
    QString file() const { return folder.path() + QStringLiteral("/server.db"); }

    static constexpr std::array<quint8, 32> key{1, 2, 3};
    QTemporaryDir folder;
    FakeClock clock;
    SeededEntropy entropy{7};
};

} // namespace

TEST_CASE("the demonstration agency goes into the log once", "[import][server]")
{
    NewServer server;
    const QString demo = QStringLiteral(DEMO_AGENCY);
    const auto first = server.import(demo);
    CHECK(first.faults.isEmpty());
    CHECK(first.status == 0);
    CHECK(server.records() == 12153);
    CHECK(server.count("SELECT count(*) FROM streams") == 1 + 22 + 24);
    CHECK(server.count("SELECT count(*) FROM accounts") == 22 + 24);
    CHECK(server.import(demo).status == 0);
    CHECK(server.records() == 12153);
}

TEST_CASE("a dry run tells the same and writes nothing", "[import][server]")
{
    NewServer server;
    SmallAgency agency;
    agency.add("people.csv", "P1,Another Agnes,,,,,,,,,,,,");
    const qint64 before = server.records();
    const auto dry = server.import(agency.path(), true);
    CHECK(server.records() == before);
    CHECK(server.count("SELECT count(*) FROM streams") == 1);
    const auto wet = server.import(agency.path());
    CHECK(dry.faults == wet.faults);
    CHECK(dry.counts == wet.counts);
    CHECK(dry.status == 1);
    CHECK(server.records() > before);
}

TEST_CASE("a later folder may leave out what the log knows already", "[import][server]")
{
    NewServer server;
    SmallAgency agency;
    REQUIRE(server.import(agency.path()).status == 0);
    const qint64 before = server.records();
    agency.remove("people.csv");
    agency.remove("staff.csv");
    agency.write("agency.csv", "key,value\nlate_after_minutes,45\n");
    agency.add("visits.csv", "V2,P2,+1,08:00,08:30,,S2,,");
    const auto report = server.import(agency.path());
    CHECK(report.faults.isEmpty());
    CHECK(report.counts.startsWith(QStringLiteral("agency 1 (1 changed) · circle 1 · ")));
    CHECK(server.records() == before + 2);
    CHECK(server.count("SELECT time_zone = CAST('Europe/London' AS BLOB) FROM office") == 1);
}

TEST_CASE("when nothing can be taken nothing is written", "[import][server]")
{
    NewServer server;
    SmallAgency agency;
    agency.remove("agency.csv");
    const qint64 before = server.records();
    CHECK(server.import(agency.path()).status == 2);
    CHECK(server.import(agency.path() + QStringLiteral("/elsewhere")).status == 2);
    CHECK(server.records() == before);
}
