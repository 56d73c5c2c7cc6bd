#include "plain_time.h"

#include <QLocale>

namespace doorstep {

namespace {

using std::chrono::minutes;

/// The language the words are in, so that a month is never in another one.
QLocale language()
{
    //: The BCP 47 code of the language you translate to, such as pl or ar
    QLocale locale(QCoreApplication::translate("PlainTime", "en"));
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale;
}

QString number(qint64 value)
{
    return QString::number(value); // Western digits in every language
}

} // namespace

PlainTime::PlainTime(const QTimeZone &zone, QDateTime now)
    : m_zone(zone)
    , m_now(std::move(now))
{
}

QDateTime PlainTime::local(const QDateTime &at) const
{
    return at.toTimeZone(m_zone);
}

QDate PlainTime::localDate(const QDateTime &at) const
{
    return at.isValid() ? local(at).date() : QDate();
}

QDateTime PlainTime::startOfDay(QDate date) const
{
    return date.startOfDay(m_zone).toUTC();
}

QString PlainTime::clock(const QDateTime &at) const
{
    if (!at.isValid())
        return {};
    const QTime time = local(at).time();
    const int hour = time.hour();
    const int minute = time.minute();
    //: How the clock is read: 12 for 9:30am and 9:30pm, 24 for 9:30 and 21:30
    if (tr("12", "hours of the clock") == u"24")
        return number(hour) + u':' + number(minute).rightJustified(2, u'0');
    if (minute == 0 && hour == 0)
        return tr("midnight");
    if (minute == 0 && hour == 12)
        return tr("midday");
    const QString twelve = number(hour % 12 == 0 ? 12 : hour % 12);
    const QString told = minute == 0 ? twelve : twelve + u':' + number(minute).rightJustified(2, u'0');
    //: A time before midday, such as 9:30am
    return hour < 12 ? tr("%1am").arg(told)
                     //: A time after midday, such as 9:30pm
                     : tr("%1pm").arg(told);
}

QString PlainTime::range(const QDateTime &from, const QDateTime &until) const
{
    if (!from.isValid() || !until.isValid())
        return clock(from.isValid() ? from : until);
    //: From one time to another: 9am to 9:45am
    return tr("%1 to %2").arg(clock(from), clock(until));
}

QString PlainTime::date(QDate date) const
{
    if (!date.isValid())
        return {};
    const QString month = language().monthName(date.month());
    if (date.year() == localDate(m_now).year())
        //: Day and month: 4 March
        return tr("%1 %2", "date").arg(number(date.day()), month);
    //: Day, month and year: 4 March 2024
    return tr("%1 %2 %3", "date").arg(number(date.day()), month, number(date.year()));
}

QString PlainTime::day(const QDateTime &at) const
{
    if (!at.isValid())
        return {};
    const QDate on = localDate(at);
    //: Weekday and date: Tuesday 4 March
    return tr("%1 %2", "weekday and date").arg(language().dayName(on.dayOfWeek()), date(on));
}

QString PlainTime::dayNear(const QDateTime &at) const
{
    if (!at.isValid())
        return {};
    const QDate on = localDate(at);
    const qint64 ahead = localDate(m_now).daysTo(on);
    if (ahead == 0)
        return tr("today");
    if (ahead == 1)
        return tr("tomorrow");
    if (ahead == -1)
        return tr("yesterday");
    return ahead > 0 && ahead < 7 ? language().dayName(on.dayOfWeek()) : day(at);
}

QString PlainTime::when(const QDateTime &at) const
{
    if (!at.isValid())
        return {};
    const qint64 ahead = localDate(m_now).daysTo(localDate(at));
    if (ahead == 0)
        return clock(at);
    if (ahead >= -1 && ahead < 7)
        //: A near day and a time: yesterday 9:12am, Thursday 9am
        return tr("%1 %2", "near day and time").arg(dayNear(at), clock(at));
    //: A date and a time: Tuesday 4 March, 9:12am
    return tr("%1, %2", "date and time").arg(day(at), clock(at));
}

QString PlainTime::whenAt(const QDateTime &at) const
{
    return at.isValid() && localDate(m_now) == localDate(at) ? tr("at %1").arg(clock(at)) : when(at);
}

QString PlainTime::whenFirst(const QDateTime &at) const
{
    if (!at.isValid())
        return {};
    if (localDate(m_now) == localDate(at))
        return tr("Today %1").arg(clock(at));
    const QString words = when(at);
    return words.left(1).toUpper() + words.mid(1);
}

QString PlainTime::near(const QDateTime &at) const
{
    if (!at.isValid())
        return {};
    const qint64 seconds = m_now.secsTo(at);
    const int ahead = int(std::clamp<qint64>(seconds >= 0 ? (seconds + 59) / 60 : seconds / 60, -1000, 1000));
    if (ahead == 0)
        return tr("now");
    if (ahead == 1)
        return tr("in 1 minute");
    if (ahead == -1)
        return tr("1 minute ago");
    if (ahead > 0 && ahead < 60)
        return tr("in %n minutes", nullptr, ahead);
    if (ahead < 0 && ahead > -60)
        return tr("%n minutes ago", nullptr, -ahead);
    return when(at);
}

QString PlainTime::moment(const QDateTime &at) const
{
    if (!at.isValid())
        return {};
    const QDateTime here = local(at);
    const QString weekday = language().dayName(here.date().dayOfWeek());
    const int hour = here.time().hour();
    if (hour >= 5 && hour < 12)
        return tr("%1 morning, %2").arg(weekday, clock(at));
    if (hour >= 12 && hour < 18)
        return tr("%1 afternoon, %2").arg(weekday, clock(at));
    if (hour >= 18 && hour < 22)
        return tr("%1 evening, %2").arg(weekday, clock(at));
    return tr("%1 night, %2").arg(weekday, clock(at));
}

QString PlainTime::duration(minutes length)
{
    const int all = int(std::max<qint64>(length.count(), 0));
    const int hours = all / 60;
    const int rest = all % 60;
    const QString restWords = rest == 1 ? tr("1 minute") : tr("%n minutes", nullptr, rest);
    if (hours == 0)
        return restWords;
    const QString hourWords = hours == 1 ? tr("1 hour") : tr("%n hours", nullptr, hours);
    //: Hours and minutes: 1 hour 20 minutes
    return rest == 0 ? hourWords : tr("%1 %2", "hours and minutes").arg(hourWords, restWords);
}

QString PlainTime::lateness(minutes late)
{
    if (late.count() == 0)
        return tr("on time");
    return late.count() > 0 ? tr("%1 late").arg(duration(late)) : tr("%1 early").arg(duration(-late));
}

} // namespace doorstep
