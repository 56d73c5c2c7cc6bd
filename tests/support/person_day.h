#pragma once

#include "elsewhere.h"
#include "small_tablet.h"

namespace doorstep {

/// Ishbel's Tuesday, 3 March 2026, as a vault holds it: her page, with a line of each origin, one in two
/// versions, one read from right to left and one very long; eight visits by Paweł and five by Joan behind
/// her; three to come, the first running late. Paweł read her page on four days, on one of them twice, and
/// somebody whom she does not know on one; Lesley opened it without a visit, and a hospital got a copy, of
/// which a carer's vault knows nothing. Others are in the vault of a carer too: nobody may read their names
/// while she holds the tablet.
struct PersonDay {
    static const QUuid Agency;
    static const QUuid Ishbel;
    static const QUuid Joan;
    static const QUuid Pawel;
    static const QUuid Lesley;
    static const QUuid Late; ///< Paweł's visit of today at 12:20pm, 20 minutes late
    static const QUuid Moved; ///< Paweł's of 6:35pm, which was 6pm
    static const QUuid Tomorrow; ///< Joan's, 8:05am

    /// Words that are in the carer's vault and must never be on Ishbel's screens.
    static QStringList canaries();
    static QUuid line(int place); ///< from 1, in Ishbel's order
    static constexpr int Lines = 10;
    static constexpr int Screens = 11;
    static constexpr int DoorInTwoVersions = 7;
    static QDateTime at(int hour, int minute, int day = 3);

    static SmallOwner themselves(); ///< Ishbel
    static SmallOwner carer(); ///< Joan, who may hand her tablet over

    static void fill(Database &db, bool withOthers);
};

} // namespace doorstep
