#pragma once

#include "care_record.h"
#include "office.h"

namespace doorstep {

class ServerStore;

/// What the office gives away of a person beyond Doorstep.
struct GivenCopy {
    CareRecord record;
    Occasion occasion;
};

/// All that is known of the person whom `ref`, as accountOf() has it, means. FHIR is the page that travels:
/// what the person keeps from some readers is not in it; the other forms are whole. Nothing is written.
/// Rejected with a sentence when `ref` does not mean one person.
Result<GivenCopy> copyOf(ServerStore &store, const QString &ref, GivenAs as, const QString &to,
                         const Clock &clock, Entropy &entropy);

/// The person and the supervisors see from now on that the copy was given, to whom and when.
Outcome noteGiven(ServerStore &store, const Office &office, const GivenCopy &copy, GivenAs as,
                  const Clock &clock, Entropy &entropy);

} // namespace doorstep
