#include "trace.h"

namespace doorstep {

namespace {

QString clockText(qint64 ms)
{
    const auto two = [](qint64 number) { return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0')); };
    return QStringLiteral("day %1 %2:%3:%4.%5")
        .arg(ms / 86'400'000 + 1)
        .arg(two(ms / 3'600'000 % 24), two(ms / 60'000 % 60), two(ms / 1000 % 60))
        .arg(ms % 1000, 3, 10, QLatin1Char('0'));
}

} // namespace

void Trace::add(qint64 nowMs, const QString &who, const QString &what)
{
    m_lines.push_back(QStringLiteral("%1  %2  %3  %4")
                          .arg(m_step, 3)
                          .arg(clockText(nowMs - m_startMs))
                          .arg(who, -16)
                          .arg(what));
    m_hash.addData(m_lines.back().toUtf8());
    m_hash.addData("\n");
}

QByteArray Trace::hash() const
{
    return m_hash.result().toHex().first(16);
}

} // namespace doorstep
