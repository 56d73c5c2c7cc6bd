#include "case.h"

#include <cstdio>

namespace doorstep {

namespace {

constexpr size_t ShownAtMost = 3; ///< failures; of a broken build there are thousands

} // namespace

Tally::Tally(const char *part, const Asked &asked)
    : m_part(part)
    , m_asked(asked)
{
}

void Tally::add(quint64 seed, const QStringList &account, const QStringList &faults)
{
    ++m_cases;
    if (!faults.isEmpty() && m_failed++ == 0)
        m_firstFault = faults.front();
    const bool isShown = !faults.isEmpty() && m_failed <= ShownAtMost;
    if (m_isQuiet || (!isShown && !m_asked.one))
        return;
    std::printf("%s, seed %llu, case %zu: %s\n", m_part, seed, m_cases,
                faults.isEmpty() ? "sound" : "FAULTS");
    for (const QString &line : account)
        std::printf("  %s\n", qPrintable(line));
    for (const QString &fault : faults)
        std::printf("  FAULT  %s\n", qPrintable(fault));
    if (!faults.isEmpty() && !m_asked.one)
        std::printf("  crash --%s --seed %llu shows all of it\n", m_part, seed);
    std::fflush(stdout);
}

QString Tally::summary() const
{
    QString line =
        QStringLiteral("%1 %2 cases, %3 failed").arg(QLatin1StringView(m_part)).arg(m_cases).arg(m_failed);
    for (const QString &mention : m_mentions)
        line += QStringLiteral(", ") + mention;
    return line;
}

} // namespace doorstep
