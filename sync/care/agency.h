#pragma once

#include "body.h"
#include "worker.h"

#include <array>
#include <span>
#include <string_view>

namespace doorstep {

/// The organisation, its zone and its rules.
struct Agency {
    static constexpr Kind kind = Kind::Agency;

    QString name;
    QByteArray timeZone; ///< IANA
    QString language; ///< BCP 47
    QString officePhone;
    QString urgentPhone;
    int lateAfterMinutes = 0; ///< a visit not begun this long after the promise ends is late
    int shortBelowPercent = 0; ///< a visit shorter than this share of the planned length is short
    std::vector<CardTopic> notOnCards{}; ///< what no worker's card tells, whatever they wrote

    template <class Fields>
    void fields(Fields &f)
    {
        f(1, name);
        f(2, timeZone);
        f(3, language);
        f(4, officePhone);
        f(5, urgentPhone);
        f(6, lateAfterMinutes);
        f(7, shortBelowPercent);
        f(8, notOnCards);
    }
    bool operator==(const Agency &) const = default;
};

enum class TabletOrdered : quint8 { Unknown, Open, Lock, Wipe }; ///< the strictest last
constexpr auto words(TabletOrdered)
{
    return std::to_array<std::string_view>({"", "open", "lock", "wipe"});
}

/// What a supervisor orders a tablet, which is its entity, in the agency's stream. It stands until one that
/// names it orders another; where several stand the strictest counts.
struct TabletOrder {
    static constexpr Kind kind = Kind::TabletOrder;

    TabletOrdered ordered = TabletOrdered::Unknown;

    template <class Fields>
    void fields(Fields &f)
    {
        f(1, ordered);
    }
    bool operator==(const TabletOrder &) const = default;
};

} // namespace doorstep
