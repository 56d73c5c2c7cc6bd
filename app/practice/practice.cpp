#include "practice.h"

#include "loopback_transport.h"

#include <QFile>

namespace doorstep {

namespace {

constexpr WrapCost NothingToGuard{1, 8192};

} // namespace

Practice::Practice(Recording recording)
    : m_recording(std::move(recording))
    , m_given(m_recording.answers.size())
{
}

Result<std::unique_ptr<Practice>> Practice::begin(const Recording &recording, qint64 nowMs)
{
    std::unique_ptr<Practice> practice(new Practice(recording));
    const QByteArray seconds = QByteArray::number((recording.atMs - nowMs) / 1000);
    QFile clock(practice->clockFile());
    if (!practice->m_folder.isValid() || !clock.open(QIODevice::WriteOnly)
        || clock.write(seconds) != seconds.size())
        return Error{Fault::Storage,
                     QStringLiteral("practice: no folder for it: %1").arg(clock.errorString())};
    return practice;
}

QString Practice::clockFile() const
{
    return m_folder.filePath(QStringLiteral("clock"));
}

void Practice::lay(Ground &ground)
{
    ground.practice = true;
    ground.wrapCost = [] { return NothingToGuard; };
    ground.transport = [this](const ServerAddress &, const Trust &) {
        return std::make_unique<LoopbackTransport>(
            [this](const ClientRequest &request) { return answer(request); });
    };
}

Result<ClientReply> Practice::answer(const ClientRequest &request)
{
    for (size_t i = 0; i < m_given.size(); ++i) {
        const RecordedAnswer &recorded = m_recording.answers[i];
        if (m_given[i] || recorded.path != request.path)
            continue;
        m_given[i] = true;
        return ClientReply{200, "application/cbor", recorded.body, recorded.signature, {}};
    }
    return Error{Fault::Offline, QStringLiteral("practice: there is nobody to hear it")};
}

} // namespace doorstep
