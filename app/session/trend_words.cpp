#include "trend_words.h"

#include "visit_words.h"

#include <algorithm>

namespace doorstep {

namespace {

constexpr int DaysBetweenDates = 7;

constexpr int OnLadder = 4; ///< rungs, without not today

int placeOf(Rung rung)
{
    return rung == Rung::Unknown ? -1 : int(rung) - int(Rung::BySelf);
}

/// Of the last day that has one.
Rung lastRung(const Trend &trend)
{
    Rung last = Rung::Unknown;
    for (const TrendDay &day : trend.days)
        if (day.rung != Rung::Unknown)
            last = day.rung;
    return last;
}

} // namespace

TrendWords::TrendWords(PlainTime time, const Person &person, const TrendOfStep &step)
    : m_time(std::move(time))
    , m_person(person)
    , m_step(step)
{
}

ShownTrend TrendWords::shown() const
{
    const Trend &trend = m_step.trend;
    ShownTrend shown;
    shown.headline = headline();
    shown.comparison = comparison();
    shown.key = key();
    shown.rungs = VisitWords::rungs(m_person).mid(0, OnLadder);
    for (const TrendDay &day : trend.days)
        shown.marks.append(placeOf(day.rung));
    shown.dates = dates();
    if (!trend.recentFrom.isNull())
        shown.recentFrom = int(trend.days.front().date.daysTo(trend.recentFrom));
    shown.recentWords = recentWords();
    shown.table = table();
    return shown;
}

QString TrendWords::headline() const
{
    const TrendCount &recent = m_step.trend.recent;
    if (recent.of == 0)
        return tr("After the first visit you will see a mark here.");
    if (recent.of == 1)
        //: "By herself", or how much help it was: "Guided at the one visit so far."
        return tr("%1 at the one visit so far.").arg(VisitWords::rung(lastRung(m_step.trend), m_person));
    //: "By herself at 6 of the last 7 visits."
    return tr("%1 at %2 of the last %3 visits.")
        .arg(VisitWords::bySelf(m_person))
        .arg(recent.bySelf)
        .arg(recent.of);
}

QString TrendWords::own() const
{
    const TrendCount &recent = m_step.trend.recent;
    if (recent.of == 0)
        return tr("After the first visit you will see a mark here.");
    if (recent.bySelf == 0)
        return tr("I had help with this. We keep trying.");
    if (recent.of == 1)
        return tr("I did this by myself at the last visit.");
    return tr("I did this by myself at %1 of the last %2 visits.").arg(recent.bySelf).arg(recent.of);
}

QString TrendWords::comparison() const
{
    const Trend &trend = m_step.trend;
    const bool isSameWeek =
        trend.days.empty() || trend.recentFrom < trend.days.front().date.addDays(DaysBetweenDates);
    if (trend.firstWeek.of == 0 || isSameWeek)
        return {};
    return tr("In the week of %1 it was %2 of %3.")
        .arg(m_time.date(trend.days.front().date))
        .arg(trend.firstWeek.bySelf)
        .arg(trend.firstWeek.of);
}

QString TrendWords::key() const
{
    const QString marks = tr("One mark is one day. A day without a visit is a gap.");
    return m_step.trend.notToday == 0 ? marks
                                      : marks + u' ' + tr("Not today: %1.").arg(m_step.trend.notToday);
}

QVariantList TrendWords::recentMarks() const
{
    QVariantList all;
    for (const TrendDay &day : m_step.trend.days)
        if (day.rung != Rung::Unknown)
            all.append(placeOf(day.rung));
    return all.mid(std::max<qsizetype>(0, all.size() - qsizetype(RecentVisits)));
}

QVariantList TrendWords::dates() const
{
    QVariantList all;
    const auto &days = m_step.trend.days;
    const int last = int(days.size()) - 1;
    const auto add = [&](int day) {
        all.append(QVariantMap{{QStringLiteral("day"), day},
                               {QStringLiteral("text"), m_time.date(days[size_t(day)].date)}});
    };
    // of many weeks not each is named: their words would touch
    const int each = DaysBetweenDates * std::max(1, (last / DaysBetweenDates + 3) / 4);
    for (int day = 0; day + each / 2 <= last; day += each)
        add(day);
    if (last >= 0)
        add(last);
    return all;
}

QString TrendWords::recentWords() const
{
    const int of = m_step.trend.recent.of;
    return of <= 1 ? tr("Last visit") : tr("Last %n visits", nullptr, of);
}

QVariantList TrendWords::table() const
{
    QVariantList rows;
    for (const TrendDay &day : m_step.trend.days)
        if (day.rung != Rung::Unknown)
            rows.prepend(QVariantMap{{QStringLiteral("day"), m_time.date(day.date)},
                                     {QStringLiteral("word"), VisitWords::rung(day.rung, m_person)},
                                     {QStringLiteral("rung"), placeOf(day.rung)}});
    return rows;
}

QString episodeWords(const std::optional<Reablement> &episode, const PlainTime &time)
{
    if (!episode)
        return {};
    const auto week = weekOf(*episode, time.localDate(time.now()));
    if (!week)
        return TrendWords::tr("Reablement");
    return TrendWords::tr("Reablement, week %1 of %2. Ends %3.")
        .arg(week->week)
        .arg(week->of)
        .arg(time.day(time.startOfDay(episode->plannedEnd)));
}

} // namespace doorstep
