#include "turn_table.h"

#include <algorithm>

namespace {

constexpr double FrameMs = 16;
constexpr size_t Shown = 30;

} // namespace

void TurnTable::add(const QString &tablet, const QString &told)
{
    QStringList lines = told.split(QStringLiteral("\\n"));
    m_count += lines.takeFirst().toLongLong();
    for (const QString &line : std::as_const(lines)) {
        const QStringList parts = line.split(u'\t');
        m_turns.push_back({tablet, parts.value(0).toDouble(), parts.value(1).toDouble(),
                           parts.value(2).toDouble(), parts.value(3), parts.value(4), parts.value(5),
                           parts.value(6)});
    }
}

QString TurnTable::countsOf(bool makingPages) const
{
    const auto over = [&](double Turn::*ms) {
        return std::ranges::count_if(m_turns, [&](const Turn &turn) {
            return turn.*ms > FrameMs && turn.made.isEmpty() != makingPages;
        });
    };
    return QStringLiteral("%1 took more than %2 ms (%3 of them of a processor) and %4")
        .arg(over(&Turn::ms))
        .arg(FrameMs)
        .arg(over(&Turn::busyMs))
        .arg(makingPages ? QStringLiteral("made a page") : QStringLiteral("made none"));
}

QStringList TurnTable::lines() const
{
    std::vector<Turn> sorted = m_turns;
    std::ranges::stable_sort(sorted, std::ranges::greater(), &Turn::busyMs);
    sorted.resize(std::min(sorted.size(), Shown));
    QStringList lines{
        QStringLiteral("Longest turns of the GUI thread: of %1, %2; %3")
            .arg(m_count)
            .arg(countsOf(true), countsOf(false)),
        QStringLiteral("    ms   busy  drawn  tablet      after                    on, + new         "
                       "                         longest part")};
    for (const Turn &turn : sorted)
        lines.append(QStringLiteral("%1 %2 %3  %4 %5 %6 %7")
                         .arg(turn.ms, 6, 'f', 1)
                         .arg(turn.busyMs, 6, 'f', 1)
                         .arg(turn.drawnMs, 6, 'f', 1)
                         .arg(turn.tablet, -11)
                         .arg(turn.act, -24)
                         .arg(turn.made.isEmpty() ? turn.page : QStringLiteral("+ ") + turn.made, -42)
                         .arg(turn.longest));
    return lines;
}
