#include "practice.h"

#include "loopback_transport.h"

#include <QFile>

#include <algorithm>

namespace doorstep {

namespace {

constexpr WrapCost NothingToGuard{1, 8192};

} // namespace

Practice::Practice(Recording recording)
    : m_recording(std::move(recording))
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
    ground.practicePin = pin();
    ground.wrapCost = [] { return NothingToGuard; };
    ground.transport = [this](const ServerAddress &, const Trust &) {
        return std::make_unique<LoopbackTransport>(
            [this](const ClientRequest &request) { return answer(request); });
    };
}

Result<ClientReply> Practice::answer(const ClientRequest &request)
{
    auto &answers = m_recording.answers;
    const auto next = std::ranges::find(answers, request.path, &RecordedAnswer::path);
    if (next != answers.end()) {
        const RecordedAnswer given = std::move(*next);
        answers.erase(next);
        return ClientReply{200, "application/cbor", given.body, given.signature, {}};
    }
    return Error{Fault::Offline, QStringLiteral("practice: there is nobody to hear it")};
}

} // namespace doorstep
