#pragma once

#include <QCoreApplication>
#include <QDateTime>
#include <QString>
#include <QTimeZone>

#include <chrono>

namespace doorstep {

/// Times and dates as people say them (NHS style): 9am, 9:30pm, midday; Tuesday 4 March; 9am to 9:45am; in
/// 9 minutes. Pure: the same zone, moment and time give the same words. Western digits in every language.
/// Every time comes in as UTC and is told in `zone`, that of the visit. Invalid times give no words.
class PlainTime
{
    Q_DECLARE_TR_FUNCTIONS(PlainTime)
public:
    PlainTime(const QTimeZone &zone, QDateTime now);

    /// "9am", "9:30pm", "midday", "midnight", "12:35am".
    QString clock(const QDateTime &at) const;
    /// "9am to 9:45am". Over midnight the same: "11pm to 7am".
    QString range(const QDateTime &from, const QDateTime &until) const;
    /// "Tuesday 4 March"; with the year when it is not this one.
    QString day(const QDateTime &at) const;
    /// "today", "yesterday", "tomorrow", "Thursday" within six days to come, else as day().
    QString dayNear(const QDateTime &at) const;
    /// "4 March"; with the year when it is not this one.
    QString date(QDate date) const;
    /// "9:12am" today, "yesterday 9:12am", "tomorrow 9:12am", "Thursday 9:12am", "Tuesday 4 March, 9:12am".
    QString when(const QDateTime &at) const;
    /// The same within a sentence: "at 9:12am", "yesterday 9:12am".
    QString whenAt(const QDateTime &at) const;
    /// The same at the start of a line: "Today 9:12am", "Tomorrow 9:12am".
    QString whenFirst(const QDateTime &at) const;
    /// Within the hour "in 9 minutes", "now", "9 minutes ago"; else as when().
    QString near(const QDateTime &at) const;
    /// "Tuesday morning, 9:20am".
    QString moment(const QDateTime &at) const;

    /// "45 minutes", "1 hour", "1 hour 20 minutes". Never below nought.
    static QString duration(std::chrono::minutes length);
    /// "40 minutes late", "5 minutes early", "on time".
    static QString lateness(std::chrono::minutes late);

    /// The calendar day in the zone, for grouping and for "today".
    QDate localDate(const QDateTime &at) const;
    /// When that day begins and the next one does, UTC. 23 or 25 hours on a clock-change night.
    QDateTime startOfDay(QDate date) const;
    const QDateTime &now() const { return m_now; }

private:
    QDateTime local(const QDateTime &at) const;
    QTimeZone m_zone;
    QDateTime m_now;
};

} // namespace doorstep
