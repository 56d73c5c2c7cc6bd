#pragma once

#include "messages.h"
#include "sealing.h"
#include "transport.h"

#include <functional>
#include <map>

namespace doorstep {

/// The smallest server that keeps the protocol, and a place to break it from: whatever `instead` answers is
/// sent instead of the real answer. It has no wait, which ends every round of a driver in an alarm.
class ScriptedServer
{
public:
    using Answer = std::optional<Result<ClientReply>>;

    explicit ScriptedServer(const QUuid &device);

    Result<ClientReply> answer(const ClientRequest &request);
    /// What it really answers.
    ClientReply honest(const ClientRequest &request);

    ClientReply signedReply(const ClientRequest &request, const QByteArray &body) const;
    ClientReply refusal(int status, QByteArrayView code) const;

    void lease(const QUuid &stream, StreamKind kind = StreamKind::Person) { m_leased[stream] = kind; }
    void unlease(const QUuid &stream) { m_leased.erase(stream); }
    /// Somebody else's record.
    void add(const Record &record) { append(record); }
    /// As after a restore from a backup that knew only the first `kept` records of each stream.
    void restore(size_t kept);

    PublicKey publicKey() const { return key.publicKey(); }
    size_t count(const QUuid &stream) const;
    bool knows(const QUuid &record) const;
    int asked(QByteArrayView path) const;

    std::function<Answer(const ClientRequest &)> instead;
    std::map<QUuid, Receipt> verdicts; ///< on these records, which it does not keep then
    std::vector<ClientRequest> requests;
    SigningKey key;
    qint64 nowMs = 1'772'409'600'000;
    size_t mostInReply = 1'000'000; ///< records of one pull
    quint64 epoch = 1;
    qint64 safeMs = 0; ///< of the next lease
    SealingKey opens = SealingKey::fromSeed(std::array<quint8, 32>{1}); ///< what is sealed to it
    std::optional<Order> order; ///< for whoever asks by an errand or a pull
    std::vector<OrderDone> done; ///< as errands told
    std::optional<PublicKey> courier; ///< of errands that count; none: all of them
    std::vector<Hash> pins; ///< that it tells whoever asks with others

private:
    quint64 append(const Record &record);
    ReplyHead head() const { return {nowMs, epoch, 1}; }
    Receipt receiptFor(const Record &record);
    ClientReply errand(const ClientRequest &request);
    QByteArray session(const SessionRequest &request);
    QByteArray push(const PushRequest &request);
    QByteArray pull(const PullRequest &request);
    Lease leaseNow() const;

    QUuid m_device;
    std::map<QUuid, StreamKind> m_leased;
    std::map<QUuid, std::vector<PageEntry>> m_log;
    std::vector<std::pair<QUuid, quint64>> m_order; ///< stream and number, as accepted
    quint64 m_sessions = 0;
};

} // namespace doorstep
