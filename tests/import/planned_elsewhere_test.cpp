#include "small_agency.h"
#include "visit.h"

#include <catch2/catch_test_macros.hpp>

using namespace doorstep;

namespace {

const QUuid Una = QUuid::createUuidV5(QUuid(), QStringLiteral("una"));
const QDateTime Noon(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC);

/// The right folder, imported, and its one visit.
struct PlannedAgency {
    PlannedAgency() { agency.import(); }
    VisitPlan onFile() { return agency.keeper.last<VisitPlan>("visit", "V1"); }
    QUuid visit() { return agency.keeper.entityOf("visit", "V1"); }
    QUuid planRecord()
    {
        for (auto one = agency.keeper.spoken.rbegin(); one != agency.keeper.spoken.rend(); ++one)
            if (one->said.kind == Kind::VisitPlan)
                return one->id;
        return {};
    }
    QUuid person()
    {
        for (const auto &one : agency.keeper.spoken)
            if (one.said.entity == visit())
                return one.said.stream;
        return {};
    }
    /// Una makes it so on her tablet.
    QUuid replan(const VisitPlan &plan)
    {
        return agency.keeper.sayElsewhere(
            Una, Noon, {person(), visit(), Kind::VisitPlan, encodeBody(plan), {planRecord()}});
    }
    Visit now() { return foldVisit(*agency.keeper.recordsOf(person(), visit())); }

    SmallAgency agency;
};

} // namespace

TEST_CASE("a visit that the office moved on a tablet is left alone, and the difference is told", "[import]")
{
    PlannedAgency planned;
    SmallAgency &agency = planned.agency;
    VisitPlan moved = planned.onFile();
    moved.startsAt = moved.startsAt.addSecs(1800);
    moved.endsAt = moved.endsAt.addSecs(1800);
    moved.staff.clear();
    planned.replan(moved);
    const size_t spoken = agency.keeper.spoken.size();
    const ImportReport same = agency.import();
    CHECK(agency.keeper.spoken.size() == spoken);
    CHECK(same.status == 0);
    REQUIRE(same.faults.size() == 1);
    CHECK(same.faults[0].toStdString()
          == "visits.csv:2: *: on file it is 2026-11-21 08:00 to 08:35 with Tom Baird and Una Scott; the "
             "office "
             "made it 2026-11-21 08:30 to 09:05 with nobody on 2026-11-22, and it stays so");

    // also when the row has changed since: the office's plan stands until the file says the same
    QByteArray bytes = agency.right("visits.csv");
    agency.write("visits.csv", bytes.replace("08:35", "08:45"));
    CHECK(agency.import().faults.size() == 1);
    CHECK(agency.keeper.spoken.size() == spoken);
    CHECK(planned.now().plan == moved);
}

TEST_CASE("once the file says what the office made of a visit, the file has it again", "[import]")
{
    PlannedAgency planned;
    SmallAgency &agency = planned.agency;
    VisitPlan moved = planned.onFile();
    const QByteArray right = agency.right("visits.csv");
    moved.endsAt = moved.endsAt.addSecs(600);
    const QUuid una = planned.replan(moved);
    CHECK(agency.import().faults.size() == 1);
    const QTimeZone zone("Europe/London");
    const QByteArray before =
        planned.onFile().endsAt.toTimeZone(zone).toString(QStringLiteral("HH:mm")).toUtf8();
    const QByteArray after = moved.endsAt.toTimeZone(zone).toString(QStringLiteral("HH:mm")).toUtf8();
    REQUIRE(right.contains(before));
    const size_t spoken = agency.keeper.spoken.size();
    agency.write("visits.csv", QByteArray(right).replace(before, after));
    CHECK(agency.import().faults.isEmpty());
    CHECK(agency.keeper.spoken.size() == spoken);
    // what the file says next is a new plan in place of hers
    agency.write("visits.csv", right);
    CHECK(agency.import().faults.isEmpty());
    REQUIRE(agency.keeper.spoken.size() == spoken + 1);
    CHECK(agency.keeper.spoken.back().said.replaces == std::vector{una});
}

TEST_CASE("a visit that the office cancelled stays cancelled, and is told of", "[import]")
{
    PlannedAgency planned;
    SmallAgency &agency = planned.agency;
    SECTION("with a reason")
    {
        agency.keeper.sayElsewhere(
            Una, Noon, {planned.person(), planned.visit(), Kind::Cancelled, encodeBody(Cancelled{}), {}});
    }
    SECTION("taken off")
    {
        agency.keeper.sayElsewhere(Una, Noon,
                                   {planned.person(),
                                    planned.visit(),
                                    Kind::Withdrawn,
                                    QByteArray(1, char(0xa0)),
                                    {planned.planRecord()}});
    }
    const size_t spoken = agency.keeper.spoken.size();
    const ImportReport report = agency.import();
    REQUIRE(report.faults.size() == 1);
    CHECK(report.faults[0].endsWith(u"; the office cancelled it on 2026-11-22, and it stays so"));
    CHECK(agency.keeper.spoken.size() == spoken);
}
