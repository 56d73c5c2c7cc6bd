#include "recording.h"

#include <QDataStream>
#include <QIODevice>

namespace doorstep {

namespace {

constexpr auto Format = QDataStream::Qt_6_4;
constexpr quint32 Beginning = 0x70726163; ///< "prac"

} // namespace

QByteArray bytesOf(const Recording &recording)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(Format);
    out << Beginning << recording.atMs << recording.link << quint32(recording.answers.size());
    for (const RecordedAnswer &answer : recording.answers)
        out << answer.path << answer.body << answer.signature;
    return bytes;
}

Result<Recording> readRecording(const QByteArray &bytes)
{
    QDataStream in(bytes);
    in.setVersion(Format);
    quint32 beginning = 0;
    quint32 count = 0;
    Recording recording;
    in >> beginning >> recording.atMs >> recording.link >> count;
    while (in.status() == QDataStream::Ok && recording.answers.size() < count) {
        RecordedAnswer answer;
        in >> answer.path >> answer.body >> answer.signature;
        recording.answers.push_back(std::move(answer));
    }
    if (in.status() != QDataStream::Ok || beginning != Beginning || !in.atEnd())
        return Error{Fault::Malformed, QStringLiteral("practice: no such recording")};
    return recording;
}

} // namespace doorstep
