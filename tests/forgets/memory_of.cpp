#include "memory_of.h"

#include <QByteArrayMatcher>
#include <QFile>

#include <fcntl.h>
#include <unistd.h>

namespace {

constexpr quint64 Piece = 4 << 20;

struct Span {
    quint64 from = 0;
    quint64 until = 0;
};

QList<Span> spansOf(qint64 process)
{
    QFile maps(QStringLiteral("/proc/%1/maps").arg(process));
    QList<Span> spans;
    if (!maps.open(QIODevice::ReadOnly))
        return spans;
    for (const QByteArray &line : maps.readAll().split('\n')) {
        const QByteArray range = line.left(line.indexOf(' '));
        const qsizetype dash = range.indexOf('-');
        if (dash > 0 && !line.endsWith("[vvar]") && !line.endsWith("[vsyscall]"))
            spans.append(
                {range.left(dash).toULongLong(nullptr, 16), range.mid(dash + 1).toULongLong(nullptr, 16)});
    }
    return spans;
}

int countIn(const QByteArray &bytes, const QByteArrayMatcher &needle)
{
    int count = 0;
    for (qsizetype at = needle.indexIn(bytes); at >= 0; at = needle.indexIn(bytes, at + 1))
        ++count;
    return count;
}

} // namespace

QMap<QString, int> foundInMemoryOf(qint64 process, const Needles &needles)
{
    QMap<QString, int> found;
    const int memory = ::open(qPrintable(QStringLiteral("/proc/%1/mem").arg(process)), O_RDONLY | O_CLOEXEC);
    if (memory < 0)
        return found;
    qsizetype longest = 1;
    for (auto needle = needles.cbegin(); needle != needles.cend(); ++needle) {
        found.insert(needle.key(), 0);
        longest = std::max(longest, needle.value().size());
    }
    QByteArray piece(qsizetype(Piece) + longest, Qt::Uninitialized);
    for (const Span &span : spansOf(process))
        for (quint64 at = span.from; at < span.until; at += Piece) {
            // one that lies across two pieces ends in the overlap
            const quint64 length = std::min(Piece + quint64(longest) - 1, span.until - at);
            const auto read = ::pread(memory, piece.data(), length, off_t(at));
            if (read <= 0)
                continue;
            const QByteArray bytes = QByteArray::fromRawData(piece.constData(), read);
            for (auto needle = needles.cbegin(); needle != needles.cend(); ++needle)
                found[needle.key()] += countIn(bytes, QByteArrayMatcher(needle.value()));
        }
    ::close(memory);
    return found;
}
