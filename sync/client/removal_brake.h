#pragma once

#include "database.h"

#include <QUuid>

#include <vector>

namespace doorstep {

/// People whom a lease has no longer: those that go at once, and those that stay until somebody says so.
struct Removal {
    std::vector<QUuid> atOnce;
    std::vector<QUuid> afterWord;

    bool operator==(const Removal &) const = default;
};

/// Whose tablet it is.
struct Holder {
    QUuid account;
    QUuid device; ///< theirs
    bool watches = false; ///< a supervisor, who holds everybody
};

/// A plan that was loaded wrongly must not empty the tablets of a whole agency. Whom the rota known here
/// explains, because no visit of this sign-in lies in the days that count, goes; so do workers. Of the others
/// more than a fifth of all people held, and at least three, or more than twenty, stay and are shown.
Result<Removal> removalOf(Database &db, const std::vector<QUuid> &lost, const Holder &who, qint64 nowMs);

} // namespace doorstep
