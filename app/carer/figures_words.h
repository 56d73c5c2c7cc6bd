#pragma once

#include "figures_reads.h"
#include "plain_time.h"

#include <QCoreApplication>

namespace doorstep {

/// How a look at what tells one worker from the others is told: to the worker, and at the office. Pure.
class FiguresWords
{
    Q_DECLARE_TR_FUNCTIONS(FiguresWords)
public:
    /// The reasons there are to choose from, in the order of FiguresFor, the first one first.
    static QStringList reasons();
    /// "Catherine Baird, from the office, looked today at how your help differs from that of the others. Why:
    /// a review of the reablement." `by` is empty where their name is not known here.
    static QString toWorker(const FiguresLook &look, const QString &by, const PlainTime &time);
    /// "Catherine Baird looked at what is told of Tom today. Why: …"
    static QString toOffice(const FiguresLook &look, const QString &by, const QString &worker,
                            const PlainTime &time);

private:
    static QString why(const FiguresSeen &seen);
};

} // namespace doorstep
