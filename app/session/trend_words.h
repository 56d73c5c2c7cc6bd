#pragma once

#include "plain_time.h"
#include "trend_reads.h"

#include <QCoreApplication>
#include <QVariantList>

namespace doorstep {

/// How somebody gets on with one step, in words and in what the chart draws. Pure. The sentence, the table
/// and the marks come from the same trend.
class TrendWords
{
    Q_DECLARE_TR_FUNCTIONS(TrendWords)
public:
    TrendWords(PlainTime time, const TrendOfStep &step);

    /// "By self at 6 of the last 7 visits."
    QString headline() const;
    /// The same, said by the person: "I did this by myself at 6 of the last 7 visits."
    QString own() const;
    /// "In the first week it was 0 of 7."; empty where the first week is what the headline speaks of.
    QString comparison() const;
    /// "One mark is one visit. A day without a visit is a gap. Not today: 1."
    QString key() const;

    QVariantList marks() const; ///< one a day: 0 by self … 3 hands-on, or -1
    QVariantList dates() const; ///< objects with day (index), text
    int recentFrom() const; ///< the index of the day; -1: there is none
    QString recentWords() const; ///< "Last 7 visits"
    QVariantList table() const; ///< objects with day, word; newest first, days with a visit

    static QString rungWord(Rung rung);

private:
    PlainTime m_time;
    const TrendOfStep &m_step;
};

/// "Reablement, week 3 of 6. Ends Saturday 8 March."; empty: there is no episode.
QString episodeWords(const std::optional<Reablement> &episode, const PlainTime &time);

} // namespace doorstep
