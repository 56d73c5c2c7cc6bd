#include "left_behind_lock.h"
#include "locked_state.h"
#include "new_tablet.h"

#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

using namespace doorstep;

TEST_CASE("what a locked tablet knows comes back from its bytes, and from no others", "[app]")
{
    LockedState state;
    state.device = QUuid::createUuid();
    CHECK(*readLockedState(bytesOf(state)) == state);
    state.unsent = 4;
    state.unsentBlobs = 3;
    state.stuck = 1;
    state.unsettled = 2;
    state.going = state.distrusted = state.noSignal = true;
    state.oldest = QDateTime::fromMSecsSinceEpoch(1'772'442'000'000, Qt::UTC);
    state.lastHeard = state.oldest.addSecs(60);
    state.timeZone = "Europe/London";
    state.serverTime = KnownServerTime{5, QUuid::createUuid(), 6, 7};
    state.running = RunningVisit{QUuid::createUuid(), QUuid::createUuid(), state.oldest};
    state.problem = QStringLiteral("It was damaged.");
    state.saidHanded = 2;
    state.handedSealed = true;
    state.handed = HandedTo{QUuid::createUuid(), std::make_shared<DatabaseKey>(DatabaseKey::random())};
    const QByteArray bytes = bytesOf(state);
    CHECK(*readLockedState(bytes) == state);
    for (qsizetype length = 0; length < bytes.size(); ++length)
        CHECK(readLockedState(bytes.first(length)).error().fault == Fault::Malformed);
    CHECK(readLockedState("nothing").error().fault == Fault::Malformed);
}

TEST_CASE("what was tapped behind the lock is on disk, or said to be unreadable", "[app]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("tapped"));
    CHECK(*readLeft(path) == std::nullopt);
    const LeftBehindLock left{QUuid::createUuid(), QUuid::createUuid(),
                              QDateTime::fromMSecsSinceEpoch(1'772'442'000'000, Qt::UTC)};
    REQUIRE(keepLeft(path, left));
    CHECK(*readLeft(path) == left);
    QFile file(path);
    REQUIRE(file.resize(5));
    CHECK(readLeft(path).error().fault == Fault::Damaged);
}

TEST_CASE("a fresh program goes on behind the lock as the one before it", "[app]")
{
    NewTablet tablet;
    tablet.joinAndOpen();
    tablet.session().lock();
    bool left = false;
    QObject::connect(&tablet.session(), &Session::vaultLeft, [&left] { left = true; });
    tablet.until([&] { return left; });
    LockedState state = tablet.session().lockedState();
    CHECK(state.device == tablet.device);
    state.unsent = 3;
    state.running = RunningVisit{QUuid::createUuid(), QUuid::createUuid(), tablet.session().now()};

    tablet.restart();
    tablet.session().goOnLocked(state);
    CHECK(tablet.session().stage() == Session::Locked);
    CHECK(tablet.session().sync()->savedWords() == u"3 things are saved on this tablet.");
    CHECK(tablet.session().lockedVisit()->running());
    const LockedState again = tablet.session().lockedState();
    CHECK(again.unsent == state.unsent);
    CHECK(again.serverTime == state.serverTime);
    CHECK(again.running == state.running);
    CHECK(again.timeZone == state.timeZone);
    CHECK(again.problem == state.problem);
    CHECK(again.lastHeard.isValid());

    // another sign-in learns nothing of it
    LockedState others = state;
    others.device = QUuid::createUuid();
    tablet.restart();
    tablet.session().goOnLocked(others);
    CHECK_FALSE(tablet.session().lockedVisit()->running());
}

TEST_CASE("every answer of the office begins the lease anew", "[app]")
{
    constexpr qint64 OneHour = 3'600'000;
    NewTablet tablet;
    tablet.joinAndOpen();
    Session &session = tablet.session();
    tablet.until([&] { return session.sync()->state() == SyncStatus::Sent; });
    CHECK(session.lease() == Session::Full);
    tablet.away = true;
    tablet.clock.advance(72 * OneHour + 60'000);
    session.lock();
    tablet.until([&] { return session.stage() == Session::Locked; });
    tablet.restart();
    Session &later = tablet.session();
    later.unlock(tablet.pin);
    tablet.until([&] { return later.stage() == Session::Open; });
    CHECK(later.lease() == Session::Reduced);
    CHECK(later.leaseWords().contains(u"has not heard from the office since"));
    tablet.away = false;
    later.sync()->tryNow();
    tablet.until([&] { return later.lease() == Session::Full; });
    CHECK(later.leaseWords().isEmpty());
}
