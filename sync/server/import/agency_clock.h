#pragma once

#include <QDateTime>
#include <QHash>
#include <QTimeZone>

#include <optional>
#include <set>

namespace doorstep {

/// A time zone known to this machine under that IANA name; an invalid one for any other text.
QTimeZone zoneNamed(const QString &name);

/// What dates and times in an office's files mean: days counted from the day of the import, times on the
/// clock of the agency's zone.
class AgencyClock
{
public:
    AgencyClock(const QTimeZone &zone, QDate today)
        : m_zone(zone)
        , m_today(today)
    {
    }
    const QTimeZone &zone() const { return m_zone; }
    QDate today() const { return m_today; }

    /// `2026-11-21`, or days from today with their sign: `+0`, `-3`. Years 1 to 9999.
    std::optional<QDate> date(const QString &text) const;
    /// `07:30`
    static std::optional<QTime> time(const QString &text);
    /// When the clock showed this, in UTC: the first time where it did twice; invalid where it never did.
    QDateTime moment(QDate date, QTime time) const;

private:
    const std::set<int> &offsetsAround(QDate date) const;

    QTimeZone m_zone;
    QDate m_today;
    mutable QHash<QDate, std::set<int>> m_offsets; ///< seconds east of UTC in force about that day
};

} // namespace doorstep
