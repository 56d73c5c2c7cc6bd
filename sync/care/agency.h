#pragma once

#include "body.h"

#include <span>

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
    }
    bool operator==(const Agency &) const = default;
};

} // namespace doorstep
