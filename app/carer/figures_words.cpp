#include "figures_words.h"

#include "readable.h"

namespace doorstep {

QStringList FiguresWords::reasons()
{
    return {tr("A review of how the person gets on"), tr("A talk with the carer"), tr("Training"),
            tr("Somebody told us something"), tr("Something else")};
}

QString FiguresWords::why(const FiguresSeen &seen)
{
    const QString said = seen.said.trimmed();
    const bool isListed = seen.why != FiguresFor::Unknown && seen.why != FiguresFor::Other;
    const QString listed = isListed ? reasons().at(qsizetype(seen.why) - 1) : QString();
    if (said.isEmpty())
        return isListed ? tr("Why: %1.").arg(listed) : tr("They did not write why.");
    return isListed ? tr("Why: %1. %2", "from the list, own words").arg(listed, quotedReadable(said))
                    : tr("Why: %1", "own words").arg(quotedReadable(said));
}

QString FiguresWords::toWorker(const FiguresLook &look, const QString &by, const PlainTime &time)
{
    return tr("%1 looked, %2, at how your help differs from that of the others. %3", "who, when, why")
        .arg(by.isEmpty() ? tr("Somebody at the office") : isolated(by), time.when(look.at), why(look.seen));
}

QString FiguresWords::toOffice(const FiguresLook &look, const QString &by, const QString &worker,
                               const PlainTime &time)
{
    return tr("%1 looked at what is told of %2, %3. %4", "who, of whom, when, why")
        .arg(by.isEmpty() ? tr("Somebody whose account is gone") : isolated(by), isolated(worker),
             time.when(look.at), why(look.seen));
}

} // namespace doorstep
