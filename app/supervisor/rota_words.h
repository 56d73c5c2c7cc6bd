#pragma once

#include "plain_time.h"
#include "rota_reads.h"

#include <QCoreApplication>
#include <QVariantList>

#include <optional>

namespace doorstep {

/// What the rota says of its visits and of a change. Pure.
class RotaWords
{
    Q_DECLARE_TR_FUNCTIONS(RotaWords)
public:
    RotaWords(const RotaDays &days, PlainTime time, const QTimeZone &zone)
        : m_days(days)
        , m_time(std::move(time))
        , m_zone(zone)
    {
    }

    QString personName(const QUuid &person) const { return m_days.people.value(person).name; }
    QString callName(const QUuid &person) const;
    QString firstName(const QUuid &worker) const;
    /// "Tom", "Tom and Maria", "Nobody yet".
    QString carers(const std::vector<QUuid> &staff) const;
    /// "9am to 9:45am".
    QString range(const VisitPlan &plan) const { return m_time.range(plan.startsAt, plan.endsAt); }
    /// How a visit stands, as BoardRow has it: "Planned", "Cancelled", "Moved from 9am".
    QString state(const Visit &visit) const;
    static QString stateGlyph(const Visit &visit);
    static QString stateTone(const Visit &visit);
    /// "Catherine changed this today 9:12am."; empty: it is as it was first planned.
    QString changed(const Visit &visit) const;
    /// "Morning, promised 8am to 9am, 45 minutes".
    QString slot(const Slot &slot, const QDateTime &day) const;

    /// In plain words, with the person's own reason where they gave one.
    QString warning(const RotaWarning &warning, const RotaChange &change) const;

    const PlainTime &time() const { return m_time; }

private:
    QString outsidePromise(const RotaWarning &warning, const RotaChange &change) const;
    const Visit *visitOf(const QUuid &id) const;

    const RotaDays &m_days;
    PlainTime m_time;
    QTimeZone m_zone;
};

/// A time of day as people type one: "9", "9am", "9:30", "9.30pm", "14:30", "midday". Nothing when it is
/// none.
std::optional<QTime> timeTyped(const QString &typed);

} // namespace doorstep
