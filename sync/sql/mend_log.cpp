#include "mend_log.h"

#include <QFile>
#include <QtEndian>

#include <cstring>

namespace doorstep {

namespace {

// sqlite.org/fileformat2.html, 4: a head of 32 bytes; then frames: a head of 24 bytes and a page.
constexpr qsizetype LogHead = 32;
constexpr qsizetype FrameHead = 24;
constexpr qsizetype PageBytes = 4096;
constexpr qsizetype FrameBytes = FrameHead + PageBytes;
constexpr qsizetype CommitAt = 4; ///< in a frame: the size of the database after a commit, else 0
constexpr qsizetype SaltAt = 8; ///< in a frame: which beginning of the log it belongs to
constexpr qsizetype FrameSumAt = 16;
constexpr qsizetype HeadSaltAt = 16;
constexpr qsizetype HeadSumAt = 24;
constexpr quint32 LogMagic = 0x377f0682; ///< sums over little-endian words
constexpr quint32 LogVersion = 3007000;

class Sum
{
public:
    void add(QByteArrayView bytes)
    {
        for (qsizetype at = 0; at < bytes.size(); at += 8) {
            m_one += qFromLittleEndian<quint32>(bytes.data() + at) + m_other;
            m_other += qFromLittleEndian<quint32>(bytes.data() + at + 4) + m_one;
        }
    }
    void put(char *at) const
    {
        qToBigEndian(m_one, at);
        qToBigEndian(m_other, at + 4);
    }

private:
    quint32 m_one = 0;
    quint32 m_other = 0;
};

qsizetype framesOf(const QByteArray &log)
{
    return (log.size() - LogHead) / FrameBytes;
}

char *frame(QByteArray &log, qsizetype number)
{
    return log.data() + LogHead + number * FrameBytes;
}

QByteArrayView saltOf(QByteArray &log, qsizetype number)
{
    return {frame(log, number) + SaltAt, 8};
}

quint32 pageOf(QByteArray &log, qsizetype number)
{
    return qFromBigEndian<quint32>(frame(log, number));
}

/// The one that most of the first frames have: the head may be what was damaged.
QByteArray saltOfLog(QByteArray &log)
{
    const qsizetype frames = framesOf(log);
    if (frames >= 3 && saltOf(log, 0) != saltOf(log, 1) && saltOf(log, 1) == saltOf(log, 2))
        return saltOf(log, 1).toByteArray();
    return saltOf(log, 0).toByteArray();
}

/// How many frames there are up to the last commit of this beginning. 0: none.
qsizetype lastCommit(QByteArray &log, const QByteArray &salt)
{
    for (qsizetype number = framesOf(log); number > 0; --number)
        if (saltOf(log, number - 1) == salt
            && qFromBigEndian<quint32>(frame(log, number - 1) + CommitAt) != 0)
            return number;
    return 0;
}

void putHead(QByteArray &log, const QByteArray &salt, Sum &sum)
{
    qToBigEndian(LogMagic, log.data());
    qToBigEndian(LogVersion, log.data() + 4);
    qToBigEndian(quint32(PageBytes), log.data() + 8);
    memcpy(log.data() + HeadSaltAt, salt.constData(), size_t(salt.size()));
    sum.add(QByteArrayView(log).first(HeadSumAt));
    sum.put(log.data() + HeadSumAt);
}

/// All frames of this beginning up to the last commit, one after another. One whose head was hit is left out:
/// of which page it was cannot be told.
QByteArray mended(QByteArray &log, const QByteArray &salt)
{
    const qsizetype frames = lastCommit(log, salt);
    QByteArray whole = log.first(LogHead);
    Sum sum;
    putHead(whole, salt, sum);
    for (qsizetype number = 0; number < frames; ++number) {
        if (saltOf(log, number) != salt || pageOf(log, number) == 0)
            continue;
        char *at = frame(log, number);
        sum.add({at, SaltAt});
        sum.add({at + FrameHead, PageBytes});
        sum.put(at + FrameSumAt);
        whole.append(at, FrameBytes);
    }
    return whole;
}

/// The newest first page in the log, which begins with what no other page can be read without.
QByteArrayView firstPageIn(QByteArray &log)
{
    for (qsizetype number = framesOf(log); number > 0; --number)
        if (pageOf(log, number - 1) == 1)
            return {frame(log, number - 1) + FrameHead, PageBytes};
    return {};
}

bool writeOver(const QString &path, QByteArrayView bytes)
{
    QFile file(path);
    return file.open(QIODevice::ReadWrite) && file.write(bytes.data(), bytes.size()) == bytes.size();
}

Error cannot(const char *what)
{
    return {Fault::Storage, QStringLiteral("log: %1").arg(QLatin1StringView(what))};
}

} // namespace

Outcome copyWithMendedLog(const QString &from, const QString &to)
{
    QFile damaged(from + QStringLiteral("-wal"));
    if (!damaged.exists() || damaged.size() < LogHead + FrameBytes)
        return Error{Fault::Conflict, QStringLiteral("log: there is none")};
    if (!damaged.open(QIODevice::ReadOnly))
        return cannot("cannot be read");
    QByteArray log = damaged.readAll();
    const QByteArray salt = saltOfLog(log);
    if (lastCommit(log, salt) == 0)
        return Error{Fault::Conflict, QStringLiteral("log: nothing was committed in it")};
    QByteArray whole = mended(log, salt);
    if (!QFile::copy(from, to) || !writeOver(to + QStringLiteral("-wal"), whole)
        || !writeOver(to, firstPageIn(whole)))
        return cannot("cannot be copied");
    return done();
}

} // namespace doorstep
