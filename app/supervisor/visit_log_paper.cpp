#include "visit_log_paper.h"

#include "visit_log_words.h"

namespace doorstep {

Paper VisitLogPaper::of(const VisitLog &log, const PlainTime &time, const QString &foot)
{
    const VisitLogWords words(log, time);
    Paper paper;
    paper.title = tr("A visit to %1").arg(log.person.name);
    paper.lead = time.day(log.visit.plan.startsAt);
    paper.fact(tr("Promised"), words.promised());
    paper.fact(tr("Planned"), words.planned());
    paper.fact(tr("Came"), words.came(), words.promise().word);
    paper.heading(tr("What happened"));
    for (const VisitLogLine &line : words.lines()) {
        QStringList small{line.detail, line.evidence, line.heard};
        small.removeAll(QString());
        paper.fact(line.time, line.struck ? tr("%1 (put right since)").arg(line.title) : line.title,
                   small.join(QStringLiteral(" • ")));
    }
    paper.words(words.clockWarning(), words.chain().word);
    paper.foot = foot;
    return paper;
}

} // namespace doorstep
