#pragma once

#include "plain_time.h"
#include "shown_trend.h"
#include "trend_reads.h"

#include <QCoreApplication>

namespace doorstep {

/// How somebody gets on with one step, in words and in what the chart draws. Pure.
class TrendWords
{
    Q_DECLARE_TR_FUNCTIONS(TrendWords)
public:
    TrendWords(PlainTime time, const Person &person, const TrendOfStep &step);

    ShownTrend shown() const;
    /// What the headline says, said by the person: "I did this by myself at 6 of the last 7 visits."
    QString own() const;
    QString comparison() const;
    /// The places of the last visits on the ladder, oldest first: RecentVisits at most.
    QVariantList recentMarks() const;

private:
    QString headline() const;
    QString key() const;
    QString recentWords() const;
    QVariantList dates() const;
    QVariantList table() const;

    PlainTime m_time;
    const Person &m_person;
    const TrendOfStep &m_step;
};

/// "Reablement, week 3 of 6. Ends Saturday 8 March."; empty: there is no episode.
QString episodeWords(const std::optional<Reablement> &episode, const PlainTime &time);

} // namespace doorstep
