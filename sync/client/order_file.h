#pragma once

#include "messages.h"

namespace doorstep {

/// What the office ordered a sign-in, remembered beside its vault over every restart, and how far it was
/// carried out. Nothing in it is secret.
struct KeptOrder {
    Order order;
    qint64 doneMs = 0; ///< best known server time; 0: not yet
    bool wasTold = false; ///< the office has heard that it is done

    bool operator==(const KeptOrder &) const = default;
};

/// None where there is no file. One that cannot be read counts as a lock that nobody gave: the next answer of
/// the office puts it right, and until then nothing opens that may have been closed.
std::optional<KeptOrder> readOrder(const QString &path);
/// All or nothing, also when the power goes.
Outcome writeOrder(const QString &path, const KeptOrder &kept);

} // namespace doorstep
