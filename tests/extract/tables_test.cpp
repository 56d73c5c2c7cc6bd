// The whole of what is known of a person, as JSON and as tables.

#include "care_csv.h"
#include "care_json.h"
#include "telling.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <catch2/catch_test_macros.hpp>

using namespace doorstep;

namespace {

/// A visit of Ada's at nine, with what Tom did in it; a note, a concern and its answer; who saw her page.
struct Morning {
    std::vector<Record> records;
    QUuid visit = numbered(100);
    QUuid step = numbered(101);

    Morning()
    {
        Person ada;
        ada.name = QStringLiteral("Ada Brown");
        say(Office, "08:00:00", ada, numbered(Ada));
        Step wash;
        wash.title = QStringLiteral("Wash");
        say(Office, "08:00:00", wash, step);
        VisitPlan plan;
        plan.startsAt = utc("2026-07-04T08:00:00");
        plan.endsAt = utc("2026-07-04T08:45:00");
        plan.staff = {numbered(Tom)};
        plan.service = QStringLiteral("care at home");
        say(Office, "08:00:00", plan, visit);
        say(Tom, "08:02:10", Arrived{}, visit);
        StepOutcome outcome;
        outcome.step = step;
        outcome.rung = Rung::Reminded;
        say(Tom, "08:20:00", outcome, visit);
        say(Tom, "08:40:50", Left{}, visit);
        Note note;
        note.visit = visit;
        note.said = QStringLiteral("=HYPERLINK(\"x\"), she said");
        note.handover = true;
        say(Tom, "08:41:00", note);
        Concern concern;
        concern.said = QStringLiteral("A bruise");
        concern.urgency = Urgency::Urgent;
        const QUuid raised = say(Tom, "08:42:00", concern);
        OnConcern answer;
        answer.said = QStringLiteral("I rang her GP");
        say(Maria, "09:00:00", answer, raised);
        PageOpened opened;
        opened.reason = QStringLiteral("She fell");
        say(Maria, "07:00:00", opened);
    }
    template <class Body>
    QUuid say(uint author, const char *at, const Body &body, QUuid entity = {})
    {
        const uint id = uint(200 + records.size());
        if (entity.isNull())
            entity = numbered(id);
        records.push_back(
            telling({.id = id,
                     .author = author,
                     .at = utc(qPrintable(QStringLiteral("2026-07-04T%1").arg(QLatin1StringView(at)))),
                     .entity = entity},
                    body));
        return entity;
    }
    CareRecord whole() const { return foldCareRecord(numbered(Ada), records, Extent::Whole); }
};

Occasion forAda()
{
    Occasion occasion;
    occasion.agency = QStringLiteral("Northside Care");
    occasion.zone = london();
    occasion.names = {{numbered(Tom), QStringLiteral("Tom Reid")},
                      {numbered(Maria), QStringLiteral("Maria Kowal")},
                      {numbered(Ada), QStringLiteral("Ada Brown")}};
    occasion.workers = {numbered(Tom), numbered(Maria)};
    occasion.to = QStringLiteral("Ada Brown");
    occasion.at = utc("2026-07-05T09:00:00");
    return occasion;
}

QByteArray table(const std::vector<CopyFile> &files, QStringView name)
{
    for (const CopyFile &file : files)
        if (file.name == name)
            return file.bytes;
    FAIL("no such table");
    return {};
}

} // namespace

TEST_CASE("a cell that a spreadsheet would work out is text", "[extract]")
{
    CHECK(csvRow({QStringLiteral("a"), QStringLiteral("b,c"), QStringLiteral("say \"x\""), {}})
          == "a,\"b,c\",\"say \"\"x\"\"\",\r\n");
    for (const char *formula : {"=1+1", "+44", "-2", "@SUM", "\t=1", "\n=1"})
        CHECK(csvRow({QString::fromLatin1(formula)}).contains('\''));
    CHECK(csvRow({QStringLiteral("1 = 1")}) == "1 = 1\r\n");
    CHECK(csvRow({QStringLiteral("two\nlines")}) == "\"two\nlines\"\r\n");
}

TEST_CASE("the tables tell a visit, a note, a concern and who saw the page", "[extract]")
{
    const Morning morning;
    const auto files = careTables(morning.whole(), forAda());
    CHECK(files.size() == 7);
    CHECK(table(files, u"visits.csv")
              .contains(",2026-07-04 09:00,2026-07-04 09:45,45,Tom Reid,done,Tom Reid,2026-07-04 "
                        "09:02,2026-07-04 09:40,38,care at home\r\n"));
    CHECK(table(files, u"outcomes.csv").contains(",2026-07-04 09:20,Tom Reid,Wash,reminded,,\r\n"));
    CHECK(table(files, u"notes.csv").contains("\"'=HYPERLINK(\"\"x\"\"), she said\""));
    CHECK(table(files, u"concerns.csv")
              .contains("2026-07-04 09:42,Tom Reid,A bruise,urgent,2026-07-04 10:00,Maria Kowal,I rang her "
                        "GP\r\n"));
    CHECK(table(files, u"readers.csv")
              .contains("2026-07-04 08:00,Maria Kowal,opened without a visit,She fell\r\n"));
    for (const CopyFile &file : files)
        CHECK(file.bytes.startsWith("\xef\xbb\xbf"));
}

TEST_CASE("the JSON tells that a time is not right and what was answered, and that cards are not wanted",
          "[extract]")
{
    Morning morning;
    VisitAnswer wrong;
    wrong.said = QStringLiteral("Too early for me.");
    wrong.timeNotRight = true;
    wrong.planned = utc("2026-07-04T08:00:00");
    morning.say(Ada, "07:00:00", wrong, morning.visit);
    const QUuid record = morning.records.back().id;
    morning.say(Maria, "07:30:00", TimeHeard{{record}, QStringLiteral("We come at ten from Monday.")},
                morning.visit);
    morning.say(Ada, "07:40:00", CardChoice{true});
    const QJsonObject all = QJsonDocument::fromJson(careJson(morning.whole(), forAda())).object();
    CHECK(all[QStringLiteral("person")][QStringLiteral("wouldRatherNotSeeCards")].toBool());
    const QJsonValue visit = all[QStringLiteral("visits")].toArray().at(0);
    const QJsonValue answer = visit[QStringLiteral("answers")][0];
    CHECK(answer[QStringLiteral("timeNotRight")].toBool());
    CHECK(answer[QStringLiteral("planned")].toString() == u"2026-07-04T09:00:00+01:00");
    const QJsonValue heard = visit[QStringLiteral("timesHeard")][0];
    CHECK(heard[QStringLiteral("by")].toString() == u"Maria Kowal");
    CHECK(heard[QStringLiteral("said")].toString() == u"We come at ten from Monday.");
    CHECK(heard[QStringLiteral("answers")][0].toString() == answer[QStringLiteral("record")].toString());
    CHECK_FALSE(answer[QStringLiteral("record")].toString().isEmpty());

    morning.say(Ada, "07:50:00", CardChoice{false});
    CHECK(morning.whole().wouldRatherNot); // another of her tablets says so
}

TEST_CASE("the JSON has instructions, and visits with the acts on them", "[extract]")
{
    const Morning morning;
    const QJsonObject all = QJsonDocument::fromJson(careJson(morning.whole(), forAda())).object();
    CHECK(all[QStringLiteral("person")][QStringLiteral("name")].toString() == u"Ada Brown");
    const QJsonValue visit = all[QStringLiteral("visits")].toArray().at(0);
    CHECK(visit[QStringLiteral("plannedStart")].toString() == u"2026-07-04T09:00:00+01:00");
    CHECK(visit[QStringLiteral("arrived")][0][QStringLiteral("by")].toString() == u"Tom Reid");
    const QJsonValue activity = visit[QStringLiteral("activities")][0];
    CHECK(activity[QStringLiteral("instruction")]
          == all[QStringLiteral("instructions")][0][QStringLiteral("id")].toString());
    CHECK(activity[QStringLiteral("action")][QStringLiteral("rung")].toString() == u"reminded");
    CHECK(all[QStringLiteral("concerns")][0][QStringLiteral("answers")][0][QStringLiteral("said")].toString()
          == u"I rang her GP");
    CHECK(all[QStringLiteral("openedWithoutVisit")][0][QStringLiteral("reason")].toString() == u"She fell");
}

TEST_CASE("what was put right is in the copy beside what it put right", "[extract]")
{
    Morning morning;
    const auto arrived = std::ranges::find(morning.records, quint32(Kind::Arrived), &Record::kind);
    Arrived right;
    right.at = utc("2026-07-04T08:10:00");
    right.reason = QStringLiteral("I tapped at the gate");
    Record correction = telling({.id = 400,
                                 .author = Tom,
                                 .at = utc("2026-07-04T10:00:00"),
                                 .replaces = {arrived->id},
                                 .entity = morning.visit},
                                right);
    morning.records.push_back(correction);
    const QJsonObject all = QJsonDocument::fromJson(careJson(morning.whole(), forAda())).object();
    const QJsonArray arrivals = all[QStringLiteral("visits")][0][QStringLiteral("arrived")].toArray();
    REQUIRE(arrivals.size() == 2);
    CHECK(table(careTables(morning.whole(), forAda()), u"visits.csv").contains(",2026-07-04 09:10,"));
}

TEST_CASE("that somebody looked is in the copy, whoever would take it back", "[extract]")
{
    Morning morning;
    const auto opened = std::ranges::find(morning.records, quint32(Kind::PageOpened), &Record::kind);
    morning.records.push_back(withdrawing({.id = 401,
                                           .author = Maria,
                                           .at = utc("2026-07-04T10:00:00"),
                                           .replaces = {opened->id},
                                           .entity = opened->entity}));
    CHECK(table(careTables(morning.whole(), forAda()), u"readers.csv")
              .contains("opened without a visit,She fell"));
}
