#include "note.h"
#include "passport.h"
#include "person.h"
#include "plan.h"
#include "small_agency.h"
#include "visit.h"
#include "worker.h"

#include <catch2/catch_test_macros.hpp>

using namespace doorstep;

#define T(text) QStringLiteral(text)

namespace {

QDateTime utc(const char *text)
{
    return QDateTime::fromString(QString::fromLatin1(text), Qt::ISODate);
}

/// The only one of its kind.
template <class Body>
Body only(const MemoryKeeper &keeper)
{
    const auto all = keeper.all<Body>();
    REQUIRE(all.size() == 1);
    return all.front();
}

std::string length(const VisitPlan &visit)
{
    return std::to_string(visit.startsAt.secsTo(visit.endsAt) / 60);
}

/// Rows of visits.csv after the header, as start and minutes.
std::string planned(const char *zone, const QByteArray &cells)
{
    SmallAgency agency;
    agency.write("agency.csv", "key,value\ntime_zone," + QByteArray(zone) + "\n");
    agency.write("visits.csv", "visit_ref,person_ref,date,start,end\nV9,P1," + cells + "\n");
    for (const char *file : {"events.csv", "outcomes.csv", "medicine_support.csv", "notes.csv"})
        agency.remove(file);
    const auto report = agency.import();
    if (report.status != 0)
        return report.faults.join(u'\n').toStdString();
    const auto visit = only<VisitPlan>(agency.keeper);
    return visit.startsAt.toString(Qt::ISODate).toStdString() + " " + length(visit);
}

} // namespace

TEST_CASE("each file says what its cells say", "[import]")
{
    SmallAgency agency;
    REQUIRE(agency.import().status == 0);
    const auto &kept = agency.keeper;
    const QUuid agnes = kept.entityOf("person", "P1");
    const QUuid tom = kept.entityOf("staff", "S1");
    const QUuid una = kept.entityOf("staff", "S2");

    CHECK(only<Agency>(kept)
          == Agency{T("Small Care"), "Europe/London", T("en-GB"), T("01632 960800"), T("01632 960801"), 30,
                    75});
    CHECK(kept.last<Person>("person", "P1")
          == Person{T("Agnes Rennie"),
                    T("Agnes"),
                    QDate(1938, 3, 2),
                    T("she/her"),
                    T("14 Shore Wynd"),
                    T("KY0 1AB"),
                    T("01632 960001"),
                    T("Blue door"),
                    T("sco"),
                    {},
                    SdsOption::ArrangedByCouncil,
                    tom,
                    T("Dysart")});
    CHECK(
        kept.last<Worker>("staff", "S1")
        == Worker{T("Tom Baird"), Role::HomeCarer, {T("en"), T("sco")}, QDate(2026, 11, 22).addDays(-4100)});
    CHECK(only<WorkerContact>(kept) == WorkerContact{T("07700 900024")});
    CHECK(
        only<CircleMember>(kept)
        == CircleMember{T("Lorna"), Relation::Family, T("07700 900046"), T("Her hair"), T("Any fall"), true});
    CHECK(only<PassportLine>(kept)
          == PassportLine{Section::MostImportant,
                          T("Tea first"),
                          1,
                          SaidBy::Me,
                          {},
                          SaidHow::Spoke,
                          T("sco"),
                          QDate(2025, 12, 25),
                          QDate(2026, 10, 21),
                          true,
                          LineAudience::Named,
                          {tom, una},
                          T("image/svg+xml"),
                          "<svg xmlns=\"http://www.w3.org/2000/svg\"/>"});
    CHECK(only<Goal>(kept) == Goal{T("To the shore"), T("metres"), T("15"), T("60"), GoalStatus::Active});
    CHECK(only<Reablement>(kept)
          == Reablement{QDate(2026, 11, 11), QDate(2026, 12, 23), T("Victoria Hospital"), T("Broken hip")});
    CHECK(only<Slot>(kept)
          == Slot{SlotKind::Morning, 0b1000001, QTime(8, 0), QTime(8, 40), 35, T("I like peace"),
                  QDate(2026, 3, 26), false, true});
    CHECK(only<Step>(kept)
          == Step{T("Wash"),
                  StepKind::PersonalCare,
                  {SlotKind::Morning, SlotKind::Bed},
                  kept.entityOf("goal", "G1"),
                  T("There's the cloth"),
                  20,
                  2,
                  true,
                  true,
                  {DayLevel::Good, DayLevel::Bad}});
    CHECK(only<Medicine>(kept)
          == Medicine{T("Amlodipine"),
                      MedicineLevel::Prompt,
                      T("tablet"),
                      T("5 mg"),
                      T("by mouth"),
                      {QTime(8, 15), QTime(22, 10)},
                      false,
                      QDate(2026, 7, 6),
                      QDate(2026, 12, 12),
                      true});
    CHECK(only<VisitPlan>(kept)
          == VisitPlan{utc("2026-11-21T08:00:00Z"),
                       utc("2026-11-21T08:35:00Z"),
                       kept.entityOf("slot", "M1"),
                       {tom, una},
                       T("care at home"),
                       T("Bins")});
    CHECK(only<CardField>(kept)
          == CardField{CardTopic::YearsInCare,
                       T("Eleven and a bit."),
                       Share::Chosen,
                       {agnes, kept.entityOf("person", "P2")}});
    CHECK(only<Arrived>(kept) == Arrived{utc("2026-11-21T08:02:00Z"), tom, Evidence::Qr, {}});
    CHECK(only<RunningLate>(kept) == RunningLate{utc("2026-11-21T07:50:00Z"), tom, 10, true, T("Road shut")});
    CHECK(only<Left>(kept) == Left{utc("2026-11-21T08:33:00Z"), tom, Evidence::Nfc, {}, {}, {}});
    CHECK(only<StepOutcome>(kept)
          == StepOutcome{kept.entityOf("step", "T1"), utc("2026-11-21T08:11:00Z"), tom, Rung::NotToday,
                         NotTodayReason::Unwell});
    CHECK(only<MedicineSupport>(kept)
          == MedicineSupport{kept.entityOf("medicine", "D1"), utc("2026-11-21T08:15:00Z"), tom,
                             SupportGiven::Prompted, SupportResult::Declined, T("Later")});
    CHECK(only<Note>(kept)
          == Note{kept.entityOf("visit", "V1"),
                  T("Said \"you again\".\r\nAll well."),
                  NoteAudience::NextVisit,
                  true,
                  utc("2026-11-21T08:32:00Z"),
                  tom,
                  {}});
    CHECK(kept.all<LineAnswer>()
          == std::vector{LineAnswer{Answer::StillTrue, QDate(2026, 10, 25), false, tom, {}},
                         LineAnswer{Answer::NotNow, QDate(2026, 11, 19), true, {}, {}}});
}

TEST_CASE("what a row says stands in the stream and under the entity it is about", "[import]")
{
    SmallAgency agency;
    agency.import();
    const auto &kept = agency.keeper;
    const QUuid agnes = kept.entityOf("person", "P1");
    for (const auto &[id, said] : kept.spoken) {
        INFO("kind " << int(said.kind));
        switch (said.kind) {
        case Kind::Agency:
            CHECK(said.stream == said.entity);
            break;
        case Kind::Worker:
        case Kind::WorkerContact:
        case Kind::Person:
            CHECK(said.stream == said.entity);
            CHECK((said.stream == agnes) == (said.entity == agnes));
            break;
        case Kind::CardField:
            CHECK(said.stream == kept.entityOf("staff", "S1"));
            break;
        case Kind::Arrived:
        case Kind::Left:
        case Kind::RunningLate:
        case Kind::StepOutcome:
        case Kind::MedicineSupport:
            CHECK(said.stream == agnes);
            CHECK(said.entity == kept.entityOf("visit", "V1"));
            break;
        case Kind::LineAnswer:
            CHECK(said.stream == agnes);
            CHECK(said.entity == kept.entityOf("line", "L1"));
            break;
        default:
            CHECK(said.stream == agnes);
            CHECK(said.entity != agnes);
        }
    }
    REQUIRE(kept.streams.size() == 4);
    CHECK(kept.streams[0].second == StreamKind::Worker);
    CHECK(kept.streams[3].second == StreamKind::Person);
}

TEST_CASE("text is kept as it is, in every script and with its line breaks", "[import]")
{
    const QString name = T("عمر حداد");
    const QString said = T("قال: \"صباح الخير\"\nثم\tنام\r\n  ");
    SmallAgency agency;
    agency.add("people.csv", "شخص,\"" + name.toUtf8() + "\",,,,,,,,ar,,,,");
    agency.add("visits.csv", "زيارة,شخص,+0,08:00,08:30,,,,");
    agency.add("notes.csv",
               "زيارة,S1,+0 08:20,\"" + QString(said).replace(u'"', T("\"\"")).toUtf8() + "\",person,n");
    REQUIRE(agency.import().status == 0);
    CHECK(agency.keeper.last<Person>("person", "شخص").name == name);
    CHECK(agency.keeper.all<Note>().back().said == said);
    CHECK(agency.keeper.all<Note>().back().visit == agency.keeper.entityOf("visit", "زيارة"));
}

TEST_CASE("a ref may have 64 characters of any script", "[import]")
{
    SmallAgency agency;
    const QString ref = QString(T("😀")).repeated(64);
    agency.add("people.csv", ref.toUtf8() + ",Ann,,,,,,,,,,,,");
    CHECK(agency.import().status == 0);
    CHECK(!agency.keeper.entityOf("person", ref.toUtf8().constData()).isNull());
}

TEST_CASE("a visit may go over midnight and over a change of the clock", "[import]")
{
    CHECK(planned("Europe/London", "2026-11-21,22:00,22:45") == "2026-11-21T22:00:00Z 45");
    CHECK(planned("Europe/London", "2026-11-21,22:00,06:00") == "2026-11-21T22:00:00Z 480");
    CHECK(planned("Europe/London", "2026-11-21,08:00,08:00") == "2026-11-21T08:00:00Z 1440");
    CHECK(planned("Europe/London", "2026-12-31,23:30,00:00") == "2026-12-31T23:30:00Z 30");
    CHECK(planned("Europe/London", "-1,23:30,00:15") == "2026-11-21T23:30:00Z 45");

    CHECK(planned("Europe/London", "2026-10-24,22:00,06:00") == "2026-10-24T21:00:00Z 540");
    CHECK(planned("Europe/London", "2026-10-24,23:30,01:30") == "2026-10-24T22:30:00Z 120");
    CHECK(planned("Europe/London", "2026-10-25,01:30,02:15") == "2026-10-25T00:30:00Z 105");
    CHECK(planned("Europe/London", "2026-10-24,12:00,12:00") == "2026-10-24T11:00:00Z 1440");
    CHECK(planned("Europe/London", "2026-03-28,22:00,06:00") == "2026-03-28T22:00:00Z 420");
    CHECK(planned("Europe/London", "2026-03-29,00:30,02:15") == "2026-03-29T00:30:00Z 45");

    CHECK(planned("America/New_York", "2026-10-31,22:00,06:00") == "2026-11-01T02:00:00Z 540");
    CHECK(planned("America/New_York", "2026-03-07,22:00,06:00") == "2026-03-08T03:00:00Z 420");
    CHECK(planned("Asia/Kathmandu", "2026-10-24,22:00,06:00") == "2026-10-24T16:15:00Z 480");
    CHECK(planned("Europe/London", "2027-03-27,22:00,06:00") == "2027-03-27T22:00:00Z 420");
    CHECK(planned("Europe/London", "2027-10-30,22:00,06:00") == "2027-10-30T21:00:00Z 540");
    CHECK(planned("America/St_Johns", "2026-10-31,22:00,06:00") == "2026-11-01T00:30:00Z 540");
    CHECK(planned("America/St_Johns", "2026-03-07,22:00,06:00") == "2026-03-08T01:30:00Z 420");
    CHECK(planned("Australia/Lord_Howe", "2026-04-04,22:00,06:00") == "2026-04-04T11:00:00Z 510");
    CHECK(planned("Australia/Lord_Howe", "2026-10-03,22:00,06:00") == "2026-10-03T11:30:00Z 450");
    CHECK(planned("Pacific/Apia", "2026-04-04,22:00,06:00") == "2026-04-04T09:00:00Z 480");
}

TEST_CASE("a time that happens twice is told by its first", "[import]")
{
    SmallAgency agency;
    agency.add(
        "events.csv",
        "V1,S1,no_access,2026-10-25 01:30,gps,,,Nobody in\nV1,S2,cancelled,2026-10-24 09:00,,,,Asked to");
    REQUIRE(agency.import().status == 0);
    CHECK(only<NoAccess>(agency.keeper).at == utc("2026-10-25T00:30:00Z"));
    CHECK(only<Cancelled>(agency.keeper)
          == Cancelled{utc("2026-10-24T08:00:00Z"), agency.keeper.entityOf("staff", "S2"), T("Asked to")});
}

TEST_CASE("today is the day on the agency's clock unless the order says which", "[import]")
{
    for (const auto &[zone, starts] : {std::pair("Pacific/Auckland", "2026-11-22T19:00:00Z"),
                                       std::pair("America/Los_Angeles", "2026-11-22T16:00:00Z")}) {
        SmallAgency agency;
        agency.write("agency.csv", "key,value\ntime_zone," + QByteArray(zone) + "\n");
        agency.write("visits.csv", "visit_ref,person_ref,date,start,end\nV1,P1,+0,08:00,08:30\n");
        const qint64 now = utc("2026-11-22T12:30:00Z").toMSecsSinceEpoch();
        REQUIRE(FolderImport(agency.keeper, agency.keeper.newEntity(), agency.path())
                    .run(std::nullopt, now)
                    ->status
                == 0);
        CHECK(only<VisitPlan>(agency.keeper).startsAt == utc(starts));
    }
}

TEST_CASE("a name twice in a list is there once", "[import]")
{
    SmallAgency agency;
    agency.add("visits.csv", "V2,P1,+0,08:00,08:35,,S1;S2;S1,,");
    REQUIRE(agency.import().status == 0);
    CHECK(agency.keeper.all<VisitPlan>().back().staff
          == std::vector{agency.keeper.entityOf("staff", "S1"), agency.keeper.entityOf("staff", "S2")});
}

TEST_CASE("contracted hours a week are taken where the file has them, as minutes", "[import]")
{
    SmallAgency agency;
    const auto minutes = [&agency](const QByteArray &hours) {
        agency.write("staff.csv",
                     "staff_ref,name,role,phone,languages,started_on,hours_a_week\n"
                     "S1,Tom Baird,home_carer,,,,"
                         + hours + "\nS2,Una Scott,supervisor,,,,\n");
        return agency.import();
    };
    CHECK(minutes("37.5").faults.isEmpty());
    CHECK(agency.keeper.last<Worker>("staff", "S1").weekMinutes == 2250);
    CHECK(agency.keeper.last<Worker>("staff", "S2").weekMinutes == 0);
    CHECK(minutes("37").faults.isEmpty());
    CHECK(agency.keeper.last<Worker>("staff", "S1").weekMinutes == 2220);
    for (const char *wrong : {"many", "-1", "101", "nan"})
        CHECK_FALSE(minutes(wrong).faults.isEmpty());
}
