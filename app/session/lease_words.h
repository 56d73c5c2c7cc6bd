#pragma once

#include "plain_time.h"

#include <QCoreApplication>

namespace doorstep {

/// What a tablet says that has not heard from its office for days: since when, that the work is safe, and
/// what to do.
class LeaseWords
{
    Q_DECLARE_TR_FUNCTIONS(LeaseWords)
public:
    /// `heard`: UTC, when the office was last heard. Without a number the office is only named.
    LeaseWords(const PlainTime &time, QDateTime heard, QString officePhone);

    /// Of a page that shows less than it would.
    QString reduced() const;
    /// Where something is not shown at all.
    QString heldBack() const;
    /// Instead of every page.
    QString closed() const;

private:
    QString since() const;
    QString whatToDo() const;

    PlainTime m_time;
    QDateTime m_heard;
    QString m_officePhone;
};

} // namespace doorstep
