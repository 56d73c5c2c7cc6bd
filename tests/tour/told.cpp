#include "told.h"

#include <cstdio>

namespace {

void line(const QString &words)
{
    std::fputs(qPrintable(words), stdout);
    std::fputc('\n', stdout);
    std::fflush(stdout);
}

} // namespace

void Told::scene(const QString &words)
{
    line(QStringLiteral("\n") + words);
}

void Told::saw(const QString &words)
{
    line(QStringLiteral("       ") + words);
}

bool Told::expect(bool met, const QString &what, const QString &instead)
{
    ++(met ? m_met : m_unmet);
    line((met ? QStringLiteral("  ok   ") : QStringLiteral("  NO   ")) + what
         + (met || instead.isEmpty() ? QString() : QStringLiteral(" (instead: %1)").arg(instead)));
    return met;
}

void Told::tellTurns()
{
    line({});
    for (const QString &words : m_turns.lines())
        line(words);
}
