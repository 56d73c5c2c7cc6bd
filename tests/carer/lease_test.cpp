#include "before_page.h"
#include "home.h"

#include "note.h"
#include "sync_store.h"
#include "visit.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_container_properties.hpp>

using namespace doorstep;

namespace {

constexpr qint64 OneHour = 3'600'000;

/// The office was heard so long ago.
void beSilent(CarerStage &stage, qint64 ms)
{
    const Moment now = stage.clock.now();
    auto kept = stage.session().db().run([now, ms](Database &db) -> Outcome {
        SyncPosition position;
        position.serverTime =
            KnownServerTime{now.wallMs - ms, now.boot, now.sinceBootMs - ms, now.wallMs - ms};
        position.lastHeardMs = now.wallMs - ms;
        Transaction tx(db);
        if (auto written = keepSyncPosition(tx, position); !written)
            return written;
        return tx.commit();
    });
    kept.waitForFinished();
    REQUIRE(kept.result());
    (void)stage.session().letGo(); // nobody goes; what is known of the vault is asked for anew
    const auto state = ms < 72 * OneHour ? Session::Full
        : ms < 168 * OneHour             ? Session::Reduced
                                         : Session::Closed;
    stage.until([&] { return stage.session().lease() == state; });
    stage.settle();
}

/// All words on the screen, those of items out of the window's sight as well.
QString words(const Home &home)
{
    QStringList all;
    for (const QQuickItem *item : home.all([](QQuickItem &one) { return one.inherits("QQuickText"); }))
        all.append(item->property("text").toString());
    return all.join(u'\n');
}

} // namespace

TEST_CASE("three days without the office leave today's visits and what one must know, and all one can write",
          "[carer][ui]")
{
    CarerStage stage;
    Home home(stage);
    home.call("openVisit", textOf(stage.day.ishbelVisit));
    home.tap(QStringLiteral("aboutButton"));
    const QString whole = words(home);
    home.call("toToday");
    const QString today = words(home);
    beSilent(stage, 73 * OneHour);

    CHECK(home.seen(QStringLiteral("leaseLine")));
    CHECK(words(home).contains(u"has not heard from the office since Saturday 1 March"));
    CHECK(home.named(QStringLiteral("nextVisit")));
    home.shoot(QStringLiteral("20-lease-reduced"));
    CHECK(home.named(QStringLiteral("laterList"))->height() > 0);

    home.tap(QStringLiteral("arriveButton"));
    CHECK(stage.unsentOf<Arrived>().size() == 1);
    REQUIRE(home.seen(QStringLiteral("visitPage")));
    home.tapRung(SmallDay::step(1), 1);
    CHECK(stage.unsentOf<StepOutcome>().size() == 1);
    home.tap(QStringLiteral("aboutButton"));
    const QString left = words(home);
    CHECK(left.size() < whole.size());
    home.shoot(QStringLiteral("21-lease-passport"));
    home.call("backToVisit");
    home.tap(QStringLiteral("noteButton"));
    home.tap(home.named(QStringLiteral("noteChips"))->childItems().at(0));
    home.tap(QStringLiteral("saveNoteButton"));
    CHECK(stage.unsentOf<Note>().size() == 1);

    home.tap(QStringLiteral("nav.1"));
    CHECK_FALSE(home.seen(QStringLiteral("peoplePage")));
    REQUIRE(home.seen(QStringLiteral("heldBackPage")));
    home.shoot(QStringLiteral("22-lease-held-back"));
    CHECK(words(home).contains(u"What you write is kept and sent"));

    beSilent(stage, 0);
    CHECK(home.seen(QStringLiteral("peoplePage")));
    CHECK_FALSE(home.seen(QStringLiteral("leaseLine")));
    home.tap(QStringLiteral("nav.0"));
    CHECK_THAT(home.warnings().join(QLatin1Char(0x0a)).toStdString(), Catch::Matchers::IsEmpty());
}

TEST_CASE("the pages that a reduced lease holds back tell nothing, whoever asks them", "[carer]")
{
    CarerStage stage;
    const auto looking = [&] { return lookingNow(stage.session()); };
    const auto visit = [&](const QUuid &id) {
        auto asked = stage.session().db().run(
            [id, who = looking()](Database &db) { return readVisitSheet(db, who, id); });
        asked.waitForFinished();
        REQUIRE(asked.result());
        return *asked.result();
    };
    REQUIRE(visit(stage.day.ishbelVisit));
    CHECK_FALSE(visit(stage.day.ishbelVisit)->about.notes.empty());
    CHECK(visit(stage.day.earlier));

    beSilent(stage, 100 * OneHour);
    const auto reduced = visit(stage.day.ishbelVisit);
    REQUIRE(reduced);
    CHECK(reduced->about.notes.empty());
    CHECK(reduced->notes.empty());
    CHECK_FALSE(reduced->about.lines.empty());
    for (const LineView &line : reduced->about.lines)
        CHECK(isMustKnow(line));
    for (const StepRow &step : reduced->steps)
        CHECK_FALSE(step.lastTime);
    CHECK_FALSE(visit(stage.day.earlier)); // not today's

    // setting the clock to another day makes no other day's visits today's
    const QDateTime before = stage.session().now();
    stage.clock.setWall(SmallDay::at(8, 6, 3).toMSecsSinceEpoch());
    CHECK(stage.session().now() == before);
    CHECK_FALSE(visit(stage.day.earlier));
}

TEST_CASE("a week without the office closes a tablet; what was written stays counted", "[carer]")
{
    CarerStage stage;
    Note note;
    note.said = QStringLiteral("Slept well");
    (void)stage.session().say({said(QUuid::createUuid(), stage.day.ishbel, {}, note)});
    stage.until([&] { return stage.unsentOf<Note>().size() == 1; });
    beSilent(stage, 167 * OneHour);
    CHECK(stage.session().lease() == Session::Reduced);
    beSilent(stage, 168 * OneHour);
    CHECK(stage.session().stage() == Session::Open);
    CHECK(stage.session().leaseWords().contains(u"since Tuesday 25 February"));
    CHECK(stage.session().sync()->savedWords() == u"1 thing is saved on this tablet.");
    BeforePage before;
    before.setSession(&stage.session());
    before.setVisitId(textOf(stage.day.ishbelVisit));
    stage.settle();
    CHECK_FALSE(before.loaded());
    CHECK(before.personName().isEmpty());
}
