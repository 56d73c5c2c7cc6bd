#pragma once

#include <QByteArray>
#include <QCryptographicHash>
#include <QString>
#include <QUuid>

#include <vector>

namespace doorstep {

/// As the timeline and what is found call a record.
inline QString shortId(const QUuid &id)
{
    return id.toString(QUuid::WithoutBraces).right(8);
}

/// What happened in a world, line by line, and a hash of it all: the same seed gives the same.
class Trace
{
public:
    explicit Trace(qint64 startMs)
        : m_startMs(startMs)
    {
    }
    void add(qint64 nowMs, const QString &who, const QString &what);
    void beginStep(int step) { m_step = step; }

    const std::vector<QString> &lines() const { return m_lines; }
    QByteArray hash() const;

private:
    qint64 m_startMs;
    int m_step = 0;
    std::vector<QString> m_lines;
    QCryptographicHash m_hash{QCryptographicHash::Blake2b_256};
};

} // namespace doorstep
