#include "refresh.h"

#include "passport.h"

#include <algorithm>

namespace doorstep {

Outcome forgetUnsettled(Transaction &tx, qint64 eid)
{
    return tx.write("DELETE FROM unsettled WHERE eid = ?").bind(eid).run();
}

Outcome refreshUnsettled(Transaction &tx, qint64 eid, std::span<const Record> records)
{
    // most lines have one wording: nothing is folded for them, and nothing was ever kept
    if (std::ranges::count_if(records, [](const Record &one) { return is(one, Kind::PassportLine); }) < 2)
        return done();
    if (!isUnsettled(foldLine(records)))
        return forgetUnsettled(tx, eid);
    return tx.write("INSERT OR IGNORE INTO unsettled(eid) VALUES(?)").bind(eid).run();
}

} // namespace doorstep
