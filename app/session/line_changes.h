#pragma once

#include "passport.h"
#include "record_store.h"

#include <functional>

namespace doorstep {

// What changes of a passport's line write, the person's own and what others decide about versions. Pure but
// for the ids.

/// In whose words a new wording is: the person alone on their own tablet, or with the help of the carer who
/// handed theirs over.
struct Speaker {
    QString helper; ///< the carer's name; empty: nobody
    QDate today;
};

using FreshId = std::function<QUuid()>;

/// The shown wording with other words: in the same place, for the fewest readers that any current one names.
PassportLine rewording(const LineView &line, const PassportLine &shown, const QString &words,
                       const Speaker &speaker);
/// The line is to go from the page. The words go with it.
PassportLine takingOut(const LineView &line, const PassportLine &shown, const Speaker &speaker);

/// One of several versions, in its own words and as whoever said them, for the fewest readers that any names.
PassportLine keeping(const LineView &line, const PassportLine &kept);

/// Writes the wording over every current one. Where somebody who reads one of those may not read the new one,
/// they would never learn of it: so all are taken back too, which reaches everybody.
std::vector<Said> saying(const LineView &line, const QUuid &stream, const QUuid &record,
                         const PassportLine &wording, const FreshId &freshId);
/// Brings back what stood before `record` was written over it: each current wording again, as it was.
std::vector<Said> sayingAgain(const LineView &before, const QUuid &stream, const QUuid &record,
                              const FreshId &freshId);

} // namespace doorstep
