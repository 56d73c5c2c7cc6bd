#pragma once

#include "paper.h"
#include "plain_time.h"
#include "visit_log_reads.h"

#include <QCoreApplication>

namespace doorstep {

/// The log of one visit on paper, in the words of its screen. Pure.
class VisitLogPaper
{
    Q_DECLARE_TR_FUNCTIONS(VisitLogPaper)
public:
    static Paper of(const VisitLog &log, const PlainTime &time, const QString &foot);
};

} // namespace doorstep
