#pragma once

#include "plain_time.h"
#include "visit_log_list_model.h"
#include "visit_log_reads.h"

#include <QCoreApplication>

namespace doorstep {

/// The log of a visit in words: its events in order of time, and what the page sums up beside them. Pure.
class VisitLogWords
{
    Q_DECLARE_TR_FUNCTIONS(VisitLogWords)
public:
    VisitLogWords(const VisitLog &log, PlainTime time);

    std::vector<VisitLogLine> lines() const;

    QString promised() const;
    QString planned() const;
    QString came() const;
    /// Who has seen how the office changed it, and who has not; empty: there is nothing to see.
    QString seen() const;
    struct Verdict {
        QString word;
        QString tone;
        QString glyph;
    };
    Verdict promise() const;
    Verdict chain() const;
    /// "Lesley's tablet was 7 minutes fast. The times below are put right.", and whatever else says that the
    /// times cannot all be right; empty: they agree.
    QString clockWarning() const;

private:
    QString name(const QUuid &worker) const;
    QString firstName(const QUuid &worker) const;
    QString clock(const QDateTime &at) const;
    QString heard(const QUuid &record) const;
    static qint64 clockOffsetMs(const KeptRecord &kept);
    template <class Body>
    bool isSaidLater(const Told<Body> &told) const;
    template <class Body>
    QString saidWhen(const Told<Body> &told) const;
    VisitLogLine line(const QUuid &record, const QDateTime &at, const QString &title, const QString &detail,
                      const QString &glyph) const;
    template <class Body>
    VisitLogLine event(const Told<Body> &told, const QString &title, const QString &glyph) const;
    void addComings(std::vector<VisitLogLine> &lines) const;
    void addCare(std::vector<VisitLogLine> &lines) const;
    void addWords(std::vector<VisitLogLine> &lines) const;
    QString leftDetail(const Told<Left> &left) const;
    QString takenBack(const QUuid &record) const;
    QString offsetWarning() const;
    QString setWarning() const;
    QString aheadWarning(const std::vector<VisitLogLine> &lines) const;
    QString orderWarning() const;

    const VisitLog &m_log;
    PlainTime m_time;
};

} // namespace doorstep
