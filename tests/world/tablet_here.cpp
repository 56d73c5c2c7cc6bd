#include "tablet_here.h"

#include "maintenance.h"
#include "say.h"
#include "session_step.h"
#include "sure.h"
#include "sync_store.h"
#include "uuid7.h"
#include "vault.h"

namespace doorstep {

namespace {

Credentials join(TabletHere &tablet, ServerHere &server, const QUuid &account)
{
    std::array<quint8, 32> seed{};
    tablet.entropy.fill(seed);
    const SigningKey key = SigningKey::fromSeed(seed);
    HttpRequest http;
    http.method = "POST";
    http.path = "/v1/enrol";
    http.body = encode(EnrolRequest{server.invitation(account), key.publicKey(), QStringLiteral("a tablet"),
                                    key.publicKey()});
    http.peer = account.toRfc4122();
    const auto reply = sure(decode<EnrolReply>(server.ask(http).body));
    return {reply.device, reply.account.id, key, reply.serverKey, static_cast<Reader>(reply.account.reader)};
}

} // namespace

Database emptyVault()
{
    static Database made = sure(vaultInMemory()); // its tables are most of a small world's work
    return sure(copyInMemory(made));
}

void UserHere::Bell::ringIn(std::chrono::milliseconds wait, std::function<void()> ring)
{
    cancel();
    m_ticket = m_time.in(wait.count(), [this, ring = std::move(ring)] {
        m_ticket.reset();
        ring();
        settle();
    });
}

void UserHere::Bell::cancel()
{
    if (m_ticket)
        m_time.cancel(*std::exchange(m_ticket, std::nullopt));
}

UserHere::UserHere(Timeline &time, TabletHere &tablet, Network &network, ServerHere &server,
                   const QUuid &account, Database vault)
    : m_tablet(tablet)
    , m_network(network)
    , m_signIn(join(tablet, server, account))
    , m_queue(std::move(vault))
    , m_wire(network, m_signIn.device)
    , m_bell(time)
{
}

void UserHere::unlock(const std::function<void()> &made)
{
    if (m_driver)
        return;
    m_driver = std::make_unique<Driver>(
        DriverParts{m_queue, m_wire, m_tablet.clock, m_tablet.entropy, m_tablet.signal, m_bell, m_atOnce},
        m_signIn);
    if (made)
        made();
    m_driver->start();
    settle();
}

void UserHere::lock()
{
    if (!m_driver)
        return;
    m_driver->stop();
    m_driver.reset();
    m_network.cut(device());
}

void UserHere::startAfterCut()
{
    m_driver.reset();
    m_network.cut(device());
    m_queue.powerOn();
}

QUuid UserHere::newId()
{
    return uuid7(m_tablet.clock.now().wallMs, m_tablet.entropy.bytes(10));
}

Result<std::vector<Record>> UserHere::say(const std::vector<Said> &said)
{
    const auto position = syncPosition(vault());
    if (!position)
        return position.error();
    const Happened happened = happenedAt(m_tablet.clock.now(), position->serverTime);
    auto records = doorstep::say(vault(), said, {account(), device()}, happened);
    if (!records)
        return records;
    if (m_driver)
        m_driver->recordKept();
    settle();
    return records;
}

} // namespace doorstep
