#pragma once

#include "messages.h"

#include <map>
#include <set>
#include <span>

namespace doorstep {

// What a courier file holds, as a pure fold of its bytes. It is a row of frames, each of which bears a mark,
// its length and a hash, so that a frame that was torn or bent takes nobody with it: reading goes on at the
// next mark. What was written later counts later.

/// One saved record in its box. `record` is the hash of its bytes, which tells nothing to who has not got it.
struct CourierItem {
    Hash record;
    CourierEntry entry;
};

struct CourierLog {
    QByteArray sealedKey; ///< empty: it was lost, and nobody opens what is here
    std::vector<CourierItem> waiting; ///< in the order in which they were saved
    std::set<Hash> aside; ///< the server could not open them; not in `waiting`
};

CourierLog foldCourier(QByteArrayView bytes);

/// What a courier file begins with: twice, so that a bent byte costs no more than itself.
QByteArray courierBegin(QByteArrayView sealedKey);
QByteArray itemFrame(const CourierItem &item);
/// They need no courier any more.
QByteArray goneFrame(std::span<const Hash> records);
QByteArray asideFrame(std::span<const Hash> records);

} // namespace doorstep
