#include "agency_here.h"

#include "check.h"
#include "database.h"
#include "log_writer.h"
#include "program_here.h"
#include "transaction.h"
#include "views.h"

#include <catch2/catch_test_macros.hpp>

#include <QFile>

namespace {

/// An agency whose log somebody with the key goes at.
class Bent
{
public:
    void bend(QByteArrayView sql)
    {
        REQUIRE(agency.open->store->write([&](Transaction &tx) { return tx.write(sql).run(); }));
    }
    std::string found()
    {
        const auto report = checkServer(*agency.open->store, agency.open->office);
        REQUIRE(report);
        CHECK(report->faultCount == report->faults.size());
        return report->faults.join(u'\n').toStdString();
    }

    AgencyHere agency;
    QUuid tom = agency.worker(QStringLiteral("tom"));
    QUuid ada = agency.person(QStringLiteral("ada"));
    QUuid first = agency.visit(ada, {tom}, utc(2026, 3, 2, 10));
    QUuid second = agency.visit(ada, {tom}, utc(2026, 3, 3, 10));
    QUuid third = agency.visit(ada, {tom}, utc(2026, 3, 4, 10));
};

} // namespace

TEST_CASE("what was changed in the log is found, and told where", "[server][check]")
{
    Bent bent;
    REQUIRE(bent.found().empty());
    SECTION("bytes of a row")
    {
        bent.bend("UPDATE log SET bytes = (SELECT bytes FROM log AS other WHERE other.seq = log.seq + 1) "
                  "WHERE seq = 4");
        CHECK(bent.found().starts_with(
            "row 4 of the log, number 2 of person ada: it is kept as something else than its bytes say\n"
            "row 4 of the log, number 2 of person ada: its hash is not that of its bytes\n"
            "row 4 of the log, number 2 of person ada: it does not follow what the same device wrote before "
            "it\n"));
    }
    SECTION("a row that is no record any more")
    {
        bent.bend("UPDATE log SET bytes = x'00' WHERE seq = 4");
        CHECK(bent.found().starts_with("row 4 of the log: its bytes cannot be read\n"));
    }
    SECTION("a row is gone from the middle")
    {
        bent.bend("DELETE FROM log WHERE seq = 4");
        CHECK(bent.found().starts_with("row 5 of the log, number 3 of person ada: 1 before it are missing\n"
                                       "row 5 of the log, number 3 of person ada: it does not follow what "
                                       "the same device wrote before it\n"));
    }
    SECTION("a row is gone from the end")
    {
        bent.bend("DELETE FROM log WHERE seq = 6");
        CHECK(bent.found().starts_with("person ada: 4 records were accepted, the log ends with number 3\n"
                                       "person ada: what device "));
    }
    SECTION("a view")
    {
        bent.bend("UPDATE accounts SET name = 'Tim' WHERE name = 'tom'");
        CHECK(bent.found()
              == "account " + bent.tom.toString(QUuid::WithoutBraces).toStdString()
                  + " is not what its records say");
    }
}

TEST_CASE("a flipped byte in the file is found, and told on which page", "[server][check]")
{
    std::optional<Bent> bent(std::in_place);
    const QString folder = bent->agency.folder.filePath(QStringLiteral("server"));
    REQUIRE(bent->agency.open->store->checkpoint());
    QFile file(folder + QStringLiteral("/doorstep.db"));
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.seek(8 * 4096 + 1000));
    char byte = 0;
    REQUIRE(file.peek(&byte, 1) == 1);
    byte ^= 1;
    REQUIRE(file.write(&byte, 1) == 1);
    file.close();
    const Ran ran = doorstepd(folder, "--data % check");
    CHECK(ran.status == 1);
    CHECK(ran.err.startsWith(
        QStringLiteral("the file of the database: HMAC verification failed for page 9\n")));
    CHECK(ran.err.endsWith(
        QStringLiteral("Nothing was changed. Keep %1 as it is, and put back the last copy that this "
                       "check finds whole.\n")
            .arg(folder)));
}

TEST_CASE("the records that views are made of are found by their index", "[server]")
{
    AgencyHere agency;
    QByteArray kinds;
    for (quint32 kind = 0; kind < 1000; ++kind)
        if (isViewed(kind))
            kinds += (kinds.isEmpty() ? "" : ", ") + QByteArray::number(kind);
    CHECK("kind IN (" + kinds + ")" == QByteArray(ViewedKinds));
    REQUIRE(agency.open->store->read([](Database &db) {
        auto plan = db.read(QByteArray("EXPLAIN QUERY PLAN SELECT bytes FROM log WHERE entity = ?1 AND ")
                            + ViewedKinds + " AND stream = (SELECT no FROM streams WHERE id = ?2)");
        CHECK(plan.next());
        CAPTURE(plan.text(3).toStdString());
        CHECK(plan.text(3).contains(QStringLiteral("USING INDEX log_viewed")));
        return plan.finish();
    }));
}
