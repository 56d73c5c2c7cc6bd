#include "account_files.h"
#include "home.h"

#include "visit.h"

#include <QFile>

#include <catch2/catch_test_macros.hpp>

using namespace doorstep;

namespace {

void lock(CarerStage &stage)
{
    bool left = false;
    const auto told = QObject::connect(&stage.session(), &Session::vaultLeft, [&left] { left = true; });
    stage.session().lock();
    stage.until([&] { return left && stage.session().stage() == Session::Locked; });
    QObject::disconnect(told);
}

void unlock(CarerStage &stage)
{
    stage.session().unlock(SmallTablet::pin());
    stage.until([&] { return stage.session().stage() == Session::Open; });
    stage.settle();
}

void passMinutes(CarerStage &stage, int minutes)
{
    stage.clock.advance(minutes * 60'000);
    emit stage.session().nowChanged();
}

} // namespace

TEST_CASE("a visit keeps its clock behind the lock, and can be left there", "[carer]")
{
    CarerStage stage;
    const LockedVisit &visit = *stage.session().lockedVisit();
    {
        Home home(stage);
        home.tap(QStringLiteral("arriveButton"));
    }
    CHECK_FALSE(visit.running()); // it is open: the page tells
    passMinutes(stage, 22);
    stage.settle();
    lock(stage);
    REQUIRE(visit.running());
    CHECK(visit.words() == u"You arrived at 8:06am. You have been here 22 minutes.");
    passMinutes(stage, 10);
    CHECK(visit.words().endsWith(u"here 32 minutes."));

    stage.session().lockedVisit()->leave();
    CHECK(visit.left());
    CHECK(visit.words().startsWith(u"You left at 8:38am."));
    stage.session().lockedVisit()->takeBack();
    CHECK_FALSE(visit.left());
    unlock(stage);
    CHECK(stage.unsentOf<Left>().empty());

    lock(stage);
    passMinutes(stage, 5);
    stage.session().lockedVisit()->leave();
    passMinutes(stage, 30);
    unlock(stage);
    stage.until([&] { return stage.unsentOf<Left>().size() == 1; });
    CHECK(stage.unsentOf<Left>().front().at == SmallDay::at(8, 43)); // of the tap, not of the unlock
    lock(stage);
    CHECK_FALSE(visit.running());
    unlock(stage);
    CHECK(stage.unsentOf<Left>().size() == 1); // once
}

TEST_CASE("after the lock one is in the same visit again, its clock having run on", "[carer][ui]")
{
    CarerStage stage;
    Home home(stage);
    home.tap(QStringLiteral("arriveButton"));
    passMinutes(stage, 22);
    lock(stage);
    unlock(stage);
    Home again(stage);
    stage.until([&] { return again.seen(QStringLiteral("visitPage")) != nullptr; });
    stage.settle();
    CHECK(again.named(QStringLiteral("visitPage"))
              ->property("bar")
              .value<QObject *>()
              ->property("subtitle")
              .toString()
              .contains(u"here 22 minutes"));
}

TEST_CASE("what was tapped of a visit that another tablet ended meanwhile is not said again", "[carer]")
{
    CarerStage stage;
    {
        Home home(stage);
        home.tap(QStringLiteral("arriveButton"));
    }
    stage.settle();
    lock(stage);
    stage.session().lockedVisit()->leave();
    const QString tapped = AccountFiles(stage.folder()).tapped(stage.session().device());
    QFile kept(tapped);
    REQUIRE(kept.open(QIODevice::ReadOnly));
    const QByteArray bytes = kept.readAll();
    unlock(stage);
    stage.until([&] { return stage.unsentOf<Left>().size() == 1 && !QFile::exists(tapped); });

    // the tablet stopped before it could forget the tap
    lock(stage);
    QFile again(tapped);
    REQUIRE(again.open(QIODevice::WriteOnly));
    again.write(bytes);
    again.close();
    unlock(stage);
    stage.until([&] { return !QFile::exists(tapped); });
    CHECK(stage.unsentOf<Left>().size() == 1);
}
