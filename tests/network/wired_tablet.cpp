#include "wired_tablet.h"

#include "enrol.h"
#include "note.h"
#include "outbox_store.h"
#include "sameness.h"
#include "say.h"
#include "sure.h"
#include "uuid7.h"
#include "when_done.h"

#include <catch2/catch_test_macros.hpp>

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QTimer>

#include <algorithm>

namespace doorstep {

namespace {

SigningKey newKey(Entropy &entropy)
{
    std::array<quint8, 32> seed{};
    entropy.fill(seed);
    return SigningKey::fromSeed(seed);
}

Hash hashOfHeld(const ReceivedEntry &entry)
{
    const auto *record = std::get_if<Record>(&entry.held);
    return record ? hashOf(*record) : std::get<Hash>(entry.held);
}

} // namespace

void spinUntil(const std::function<bool()> &isSo)
{
    const QDeadlineTimer deadline(60'000);
    QTimer lookAgain; // the clock may be all that goes on
    lookAgain.start(100);
    while (!isSo() && !deadline.hasExpired())
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
    REQUIRE(isSo());
}

WiredTablet::Door::Door(WiredTablet &tablet, const ServerAddress &server, Trust trust)
    : m_tablet(tablet)
    , m_line(server, std::move(trust))
{
}

QFuture<WiredTablet::Reply> WiredTablet::Door::send(const ClientRequest &request)
{
    ClientRequest hurried = request;
    hurried.patience = std::min(hurried.patience, m_tablet.patience);
    return m_tablet.onTheWay ? m_tablet.onTheWay(m_line, hurried) : m_line.send(hurried);
}

WiredTablet::WiredTablet(OfficeFolder &office, quint16 port)
    : m_server{QStringLiteral("127.0.0.1"), port}
    , m_signIn(join(office))
    , m_ada(office.ada)
    , m_database(emptyVault())
{
}

Credentials WiredTablet::join(OfficeFolder &office)
{
    const Invitation invitation = office.invite(office.tom);
    const SigningKey key = newKey(m_entropy);
    QtTransport line(m_server, trustAsInvited(invitation));
    auto enrolled = enrol(line, invitation, key.publicKey(), key.publicKey(), QStringLiteral("a tablet"));
    spinUntil([&enrolled] { return enrolled.isFinished(); });
    const EnrolReply reply = sure(enrolled.result());
    m_pins.become(reply.pins);
    return {reply.device, reply.account.id, key, reply.serverKey};
}

void WiredTablet::start()
{
    m_driver.reset();
    m_door = std::make_unique<Door>(*this, m_server, m_pins.trust());
    m_signIn.pins = m_pins.now();
    m_driver = std::make_unique<Driver>(
        DriverParts{m_database, *m_door, clock, m_entropy, m_network, alarm, m_spare}, m_signIn);
    QObject::connect(m_driver.get(), &Driver::failed,
                     [this](const Error &error) { failures.push_back(error); });
    QObject::connect(m_driver.get(), &Driver::pinsTold, [this](const std::vector<Hash> &told) {
        m_pins.become(pinsAfter(m_pins.now(), told));
        m_driver->knowPins(m_pins.now());
    });
    m_driver->start();
}

void WiredTablet::stop()
{
    if (m_driver)
        m_driver->stop();
    m_driver.reset();
    m_door.reset();
}

std::vector<Record> WiredTablet::say(int notes, const QByteArray &words)
{
    std::vector<Said> all;
    const Moment now = clock.now();
    for (int i = 0; i < notes; ++i) {
        Note note;
        note.said = QString::fromLatin1(words + ' ' + QByteArray::number(i));
        note.audience = NoteAudience::NextVisit;
        all.push_back(said(uuid7(now.wallMs, m_entropy.bytes(10)), m_ada, {}, note));
    }
    const auto records = vault([&](Database &db) {
        return doorstep::say(db, all, {m_signIn.account, m_signIn.device}, happenedAt(now, {}));
    });
    if (m_driver)
        m_driver->recordKept();
    return sure(records);
}

Record WiredTablet::sayWith(const QByteArray &picture)
{
    const Moment now = clock.now();
    const Attached one{blobRefOf(picture, "image/jpeg"), picture};
    Note note;
    note.said = QStringLiteral("See the picture");
    note.audience = NoteAudience::NextVisit;
    Said what = said(uuid7(now.wallMs, m_entropy.bytes(10)), m_ada, {}, note);
    what.attached = {one};
    const auto records = vault([&](Database &db) {
        return doorstep::say(db, std::array{what}, {m_signIn.account, m_signIn.device}, happenedAt(now, {}));
    });
    m_driver->recordKept();
    return sure(records).front();
}

qint64 WiredTablet::unsentNow()
{
    return sure(vault(unsent)).count;
}

bool WiredTablet::isInStep()
{
    const SyncState &state = m_driver->state();
    return state.face == SyncFace::Sent && state.unsent == 0 && unsentNow() == 0;
}

void WiredTablet::settle()
{
    // whatever the driver asked of the vault before is told before this is
    const auto toldAll = [this] {
        bool told = false;
        QObject here;
        whenDone(m_database.run([](Database &) { return true; }), &here, [&told](bool) { told = true; });
        spinUntil([&told] { return told; });
    };
    do {
        spinUntil([this] { return alarm.isSet() || isInStep(); });
        toldAll();
    } while (!alarm.isSet() && !isInStep());
}

int WiredTablet::heal(int mostRounds)
{
    settle();
    int rounds = 0;
    while (alarm.isSet() && rounds < mostRounds) {
        ++rounds;
        alarm.ring();
        settle();
    }
    return rounds;
}

RecordState WiredTablet::stateOf(const QUuid &record)
{
    return sure(vault([&](Database &db) { return recordById(db, record); })).value().state;
}

std::vector<Placed> WiredTablet::held(const QUuid &stream, quint64 after)
{
    constexpr int all = 1'000'000;
    std::vector<Placed> entries;
    for (const ReceivedEntry &entry :
         sure(vault([&](Database &db) { return numbered(db, stream, after, all); })))
        entries.push_back({entry.number, hashOfHeld(entry)});
    return entries;
}

QStringList WiredTablet::faults()
{
    return vault([](Database &db) { return faultsWithin(db, everythingIn(db)); });
}

} // namespace doorstep
