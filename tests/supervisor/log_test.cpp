#include "supervisor_stage.h"

#include "blob_store.h"
#include "shown_picture.h"
#include "visit_log_page.h"

#include <QAbstractItemModelTester>
#include <QBuffer>
#include <QImage>
#include <QMetaProperty>

using namespace doorstep;

namespace {

/// Lesley's visit to Ishbel on Monday, as 13 of the mockups has it.
struct Monday {
    OfficeDay day;
    QUuid lesley = day.worker("Lesley Birrell");
    QUuid ishbel = day.person("Ishbel Cairns", "Ishbel");
    QUuid visit = day.visit(ishbel, at(8, 15, 3), 45, {lesley}, day.slot(ishbel, QTime(8, 0), QTime(8, 50)));
    QUuid arrival;

    Monday()
    {
        Arrived arrived;
        arrived.evidence = Evidence::Qr;
        arrival = day.says(lesley, ishbel, visit, arrived, at(8, 19, 3), {.heard = at(9, 48, 3)});
        Arrived right;
        right.at = at(8, 14, 3);
        right.evidence = Evidence::None;
        right.reason = QStringLiteral("I tapped after we said hello.");
        day.says(lesley, ishbel, visit, right, at(8, 22, 3), {.heard = at(9, 48, 3), .replaces = {arrival}});
        day.leaves(lesley, visit, at(9, 2, 3));
    }
};

struct LoadedLog {
    LoadedLog(SupervisorStage &stage, const QUuid &visit)
    {
        page.setVisitId(visit.toString(QUuid::WithoutBraces));
        page.setSession(&stage.session());
        stage.until([this] { return page.loaded(); });
        stage.settle();
    }
    VisitLogPage page;
    const std::vector<VisitLogLine> &events() { return page.events()->rows(); }
    /// "8:19am|Arrived|Put right by Lesley…|code at the door|9:48am|struck"
    std::string event(size_t at)
    {
        const VisitLogLine &line = events().at(at);
        return (line.time + u'|' + line.title + u'|' + line.detail + u'|' + line.evidence + u'|' + line.heard
                + (line.struck ? QStringLiteral("|struck") : QString()))
            .toStdString();
    }
    std::string sum(const char *key)
    {
        const auto told = page.summary();
        const QMetaObject &meta = decltype(told)::staticMetaObject;
        return meta.property(meta.indexOfProperty(key)).readOnGadget(&told).toString().toStdString();
    }
};

} // namespace

TEST_CASE(
    "the log tells every event with its evidence and when it was heard; what was put right is struck through",
    "[supervisor]")
{
    Monday monday;
    SupervisorStage stage(monday.day);
    LoadedLog log(stage, monday.visit);
    QAbstractItemModelTester tester(log.page.events(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(log.sum("personName") == "Ishbel Cairns");
    CHECK(log.sum("day") == "Monday 3 March");
    CHECK(log.sum("promised") == "8am to 8:50am");
    CHECK(log.sum("planned") == "8:15am to 9am");
    CHECK(log.sum("came") == "Lesley Birrell");
    CHECK(log.sum("promiseWord") == "Promise kept");
    CHECK(log.sum("chainWord") == "Whole and unbroken. 4 of 4 entries checked.");
    CHECK(log.sum("clockWarning").empty());
    REQUIRE(log.events().size() == 3);
    CHECK(log.event(0) == "8:19am|Arrived|Put right by Lesley at 8:22am|code at the door|9:48am|struck");
    CHECK(log.event(1)
          == "8:14am|Arrived|Lesley, at 8:22am: “I tapped after we said hello.”|Lesley’s word|9:48am");
    CHECK(log.event(2) == "9:02am|Left|48 minutes of 45|Lesley’s word|9:02am");
}

TEST_CASE("what was taken back is struck through where it was and says by whom", "[supervisor]")
{
    OfficeDay day;
    const QUuid tom = day.worker("Tom Rae");
    const QUuid visit = day.visit(day.person("Ada Brown"), at(9, 0, 3), 30, {tom});
    const QUuid arrival = day.arrives(tom, visit, at(9, 1, 3));
    day.takesBack(tom, day.personOf(visit), visit, arrival, at(9, 2, 3));
    SupervisorStage stage(day);
    LoadedLog log(stage, visit);
    CHECK(log.event(0) == "9:01am|Arrived|Taken back by Tom at 9:02am|Tom’s word|9:01am|struck");
    CHECK(log.sum("came") == "Nobody, as far as is known");
}

TEST_CASE("a clock that was wrong is told with its tablet, and the times are put right", "[supervisor]")
{
    OfficeDay day;
    const QUuid lesley = day.worker("Lesley Birrell");
    const QUuid visit = day.visit(day.person("Ishbel Cairns"), at(8, 15, 3), 45, {lesley});
    SECTION("known to the tablet")
    {
        day.arrives(lesley, visit, at(8, 21, 3), {.heard = at(8, 15, 3), .offsetMs = -7 * 60'000});
        SupervisorStage stage(day);
        LoadedLog log(stage, visit);
        CHECK(log.sum("clockWarning")
              == "Lesley’s tablet was 7 minutes fast. The times below are put right.");
        CHECK(log.event(0) == "8:14am|Arrived||Lesley’s word|8:15am");
    }
    SECTION("unknown to it, but heard before it is said to have happened")
    {
        day.arrives(lesley, visit, at(9, 14, 3), {.heard = at(8, 14, 3)});
        SupervisorStage stage(day);
        LoadedLog log(stage, visit);
        CHECK(log.sum("clockWarning")
              == "Lesley’s tablet was 1 hour fast or more, and did not know. Its times below are as it told "
                 "them.");
    }
    SECTION("right within two minutes")
    {
        day.arrives(lesley, visit, at(8, 14, 3), {.offsetMs = 90'000});
        SupervisorStage stage(day);
        CHECK(LoadedLog(stage, visit).sum("clockWarning").empty());
    }
}

TEST_CASE("the chain is followed on sight: a changed entry is told", "[supervisor]")
{
    Monday monday;
    Arrived other;
    other.at = at(8, 0, 3);
    monday.day.forge(monday.ishbel, monday.arrival, encodeBody(other));
    SupervisorStage stage(monday.day);
    LoadedLog log(stage, monday.visit);
    CHECK(log.sum("chainWord") == "1 of 4 entries do not fit. Somebody may have changed them.");
    CHECK(log.sum("chainTone") == "danger");
}

TEST_CASE("what was set aside is told of, and nobody is accused of it", "[supervisor]")
{
    OfficeDay day;
    const QUuid tom = day.worker("Tom Rae");
    const QUuid visit = day.visit(day.person("Ada Brown"), at(9, 0, 3), 30, {tom});
    day.setAside(day.personOf(visit), day.arrives(tom, visit, at(9, 1, 3)));
    day.leaves(tom, visit, at(9, 30, 3));
    SupervisorStage stage(day);
    LoadedLog log(stage, visit);
    CHECK(log.sum("chainWord") == "2 of 2 entries checked. Something sent before one of them was set aside.");
    CHECK(log.sum("chainTone") == "warning");
}

TEST_CASE("a night is told with its dates, and so is what was heard another day", "[supervisor]")
{
    OfficeDay day;
    const QUuid tom = day.worker("Tom Rae");
    const QUuid visit = day.visit(day.person("Ada Brown"), at(22, 0, 3), 9 * 60, {tom});
    day.arrives(tom, visit, at(22, 1, 3), {.heard = at(7, 5, 4)});
    day.leaves(tom, visit, at(7, 2, 4));
    SupervisorStage stage(day);
    LoadedLog log(stage, visit);
    CHECK(log.event(0) == "10:01pm|Arrived||Tom’s word|7:05am, 4 March");
    CHECK(log.event(1) == "7:02am, 4 March|Left|541 minutes of 540|Tom’s word|7:02am, 4 March");
}

TEST_CASE("a silent tablet leaves the promise open; one that told all after the end does not", "[supervisor]")
{
    OfficeDay day;
    const QUuid tom = day.worker("Tom Rae");
    const QUuid maria = day.worker("Maria Lis");
    const QUuid ada = day.person("Ada Brown");
    const QUuid visit = day.visit(ada, at(8, 0), 30, {tom, maria}, day.slot(ada, QTime(8, 0), QTime(8, 30)));
    day.heard(maria, at(9, 30));
    SupervisorStage stage(day);
    LoadedLog log(stage, visit);
    CHECK(log.sum("promiseWord") == "Not known yet");
    day.heard(tom, at(9, 31));
    stage.tell();
    CHECK(log.sum("promiseWord") == "Promise not kept");
}

TEST_CASE("the log is answered beside it, never changed; an entry on its way is not called checked",
          "[supervisor]")
{
    Monday monday;
    SupervisorStage stage(monday.day);
    LoadedLog log(stage, monday.visit);
    log.page.answer(QStringLiteral("  "));
    stage.settle();
    CHECK(stage.unsentOf<VisitAnswer>().empty());
    log.page.answer(QStringLiteral("Thank you for putting it right."));
    stage.until([&log] { return log.events().size() == 4; });
    CHECK(log.event(3)
          == "9:40am, 4 March|Catherine Baird answered|“Thank you for putting it right.”||not yet");
    CHECK(log.sum("chainWord") == "Whole and unbroken. 4 of 4 entries checked.");
    CHECK(stage.unsentOf<VisitAnswer>().size() == 1);
}

TEST_CASE("a visit that is not here says so", "[supervisor]")
{
    OfficeDay day;
    SupervisorStage stage(day);
    LoadedLog log(stage, OfficeDay::numbered(0x7777));
    CHECK_FALSE(log.page.found());
    CHECK(log.events().empty());
}

TEST_CASE(
    "the log shows the pictures of a note, and a picture that is at the server when somebody asks for it",
    "[supervisor]")
{
    Monday monday;
    QImage wound(40, 30, QImage::Format_RGB32);
    wound.fill(Qt::red);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    REQUIRE(wound.save(&buffer, "jpeg"));
    const BlobRef blob = blobRefOf(bytes, "image/jpeg");
    Note shown;
    shown.visit = monday.visit;
    How with;
    with.blobs = {blob, blobRefOf("a voice", "audio/ogg")};
    monday.day.says(monday.lesley, monday.ishbel, {}, shown, at(8, 50, 3), with);
    SupervisorStage stage(monday.day);
    LoadedLog log(stage, monday.visit);
    const auto note = std::ranges::find(log.events(), QStringLiteral("pencil"), &VisitLogLine::glyph);
    REQUIRE(note != log.events().end());
    CHECK(note->detail == u"Lesley: a picture");
    REQUIRE(note->pictures == QStringList{pictureName(blob)});

    ShownPicture picture;
    picture.setPicture(note->pictures[0]);
    picture.setSession(&stage.session());
    stage.until([&] { return picture.canAsk(); });
    CHECK(picture.words() == u"This picture is at the office. Press to get it.");
    picture.askFor();
    CHECK_FALSE(picture.canAsk());
    stage.settle();
    CHECK(picture.words() == u"This picture comes as soon as there is a connection.");
    CHECK(picture.source().isEmpty());

    auto kept = stage.session().db().run([&](Database &db) -> Outcome {
        REQUIRE(*nextBlobToFetch(db, 0, 0)); // it was asked for
        Transaction tx(db);
        REQUIRE(keepBlobPart(tx, blob, 0, bytes));
        return tx.commit();
    });
    kept.waitForFinished();
    stage.tell(); // and something new
    stage.until([&] { return !picture.source().isEmpty(); });
    CHECK(picture.words().isEmpty());
}
