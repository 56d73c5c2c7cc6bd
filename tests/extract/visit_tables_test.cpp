// What the board makes of some days, as tables that somebody else can add up.

#include "telling.h"
#include "visit_tables.h"

#include <catch2/catch_test_macros.hpp>

using namespace doorstep;

namespace {

/// Four visits to Ada: in time, too late, missed, and one where Maria came in Tom's place.
struct FourVisits {
    BoardDays days;
    Occasion occasion{QStringLiteral("Northside"),
                      london(),
                      {{numbered(Ada), QStringLiteral("Ada Brown")},
                       {numbered(Tom), QStringLiteral("Tom Reid")},
                       {numbered(Maria), QStringLiteral("=Maria")}},
                      {numbered(Tom), numbered(Maria)},
                      QStringLiteral("The council"),
                      utc("2026-07-20T10:00:00"),
                      numbered(900)};

    FourVisits()
    {
        std::vector<Visit> visits{visit(1, "08:00:00", "08:05:00", "08:45:00", Tom),
                                  visit(2, "10:00:00", "10:40:00", "11:05:00", Tom),
                                  visit(3, "12:00:00", nullptr, nullptr, Tom),
                                  visit(4, "14:00:00", "14:00:00", "14:50:00", Maria)};
        BoardKnowledge known;
        known.agency.lateAfterMinutes = 15;
        known.agency.timeZone = "Europe/London";
        known.lastHeard.insert(numbered(Tom), utc("2026-07-04T20:00:00"));
        known.lastHeard.insert(numbered(Maria), utc("2026-07-04T20:00:00"));
        days.rows = boardOf(visits, known, utc("2026-07-04T20:00:00"));
        for (const Visit &one : visits)
            days.visits.insert(one.id, one);
    }

private:
    static Visit visit(uint id, const char *starts, const char *came, const char *left, uint worker)
    {
        const auto on = [](const char *clock) {
            return utc((QByteArray("2026-07-04T") + clock).constData());
        };
        uint record = id * 100;
        const auto told = [&](const char *clock) {
            Telling telling{++record, worker, on(clock)};
            telling.entity = numbered(id);
            return telling;
        };
        VisitPlan plan;
        plan.startsAt = on(starts);
        plan.endsAt = plan.startsAt.addSecs(60 * 45);
        plan.staff = {numbered(Tom)};
        std::vector<Record> records{telling(told("06:00:00"), plan)};
        if (came)
            records.push_back(telling(told(came), Arrived{}));
        if (left)
            records.push_back(telling(told(left), Left{}));
        return foldVisit(records);
    }
};

std::vector<QStringList> rowsOf(const std::vector<CopyFile> &files, const char *name)
{
    std::vector<QStringList> rows;
    for (const CopyFile &file : files)
        if (file.name == QLatin1String(name))
            for (const QString &line : QString::fromUtf8(file.bytes.mid(3)).split(QStringLiteral("\r\n")))
                if (!line.isEmpty())
                    rows.push_back(line.split(u','));
    return rows;
}

} // namespace

TEST_CASE("the tables of some days tell each visit as planned and as it was", "[extract]")
{
    const FourVisits four;
    const auto files = visitTables(four.days, four.occasion);
    const auto visits = rowsOf(files, "visits.csv");
    REQUIRE(visits.size() == 5);
    const auto cell = [&](size_t row, const char *column) {
        return visits[row][visits[0].indexOf(QString::fromLatin1(column))].toStdString();
    };
    CHECK(cell(1, "planned_start") == "2026-07-04 09:00"); // on the clock of the place
    CHECK(cell(1, "arrived") == "2026-07-04 09:05");
    CHECK(cell(1, "minutes") == "40");
    CHECK(cell(1, "needs").empty());
    CHECK(cell(2, "late_by_minutes") == "40");
    CHECK(cell(3, "needs") == "missed");
    CHECK(cell(4, "planned_staff") == "Tom Reid");
    CHECK(cell(4, "came") == "'=Maria"); // no formula
}

TEST_CASE("the hours in the tables are those of the visits, for people and for workers", "[extract]")
{
    const FourVisits four;
    const auto hours = rowsOf(visitTables(four.days, four.occasion), "hours.csv");
    REQUIRE(hours.size() == 4);
    const auto row = [](const char *cells) { return QString::fromLatin1(cells).split(u','); };
    CHECK(hours[1] == row("person,Ada Brown,4,3,0,0,180,115"));
    CHECK(hours[2] == row("worker,'=Maria,1,1,0,0,0,50"));
    CHECK(hours[3] == row("worker,Tom Reid,4,2,0,0,180,65"));
}

TEST_CASE("the exceptions in the tables are those of the board", "[extract]")
{
    const FourVisits four;
    const auto exceptions = rowsOf(visitTables(four.days, four.occasion), "exceptions.csv");
    REQUIRE(exceptions.size() == 2);
    CHECK(exceptions[1].mid(0, 3)
          == QStringList{QStringLiteral("missed"), QStringLiteral("Ada Brown"),
                         QStringLiteral("2026-07-04 13:00")});
    CHECK(visitTables({}, four.occasion).size() == 3);
}
