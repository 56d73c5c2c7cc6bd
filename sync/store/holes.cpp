#include "holes.h"

#include "places.h"

#include <algorithm>

namespace doorstep {

Outcome leaveOut(Transaction &tx, qint64 stream, quint64 first, quint64 last)
{
    if (first == 0 || first > last || last > MaxNumber)
        return Error{Fault::Malformed, QStringLiteral("page: a number out of reach")};
    Span hole{stubPlace(stream, first), stubPlace(stream, last)};
    // those it meets or touches become one with it
    auto met =
        tx.read("SELECT first, last FROM hole WHERE first <= ?2 + 1 AND first >= ?3 AND last >= ?1 - 1")
            .bind(hole.first, hole.last, stubPlace(stream, 0));
    Span all = hole;
    while (met.next())
        all = {std::min(all.first, met.integer(0)), std::max(all.last, met.integer(1))};
    if (auto read = met.finish(); !read)
        return read;
    if (auto gone = tx.write("DELETE FROM hole WHERE first BETWEEN ? AND ?").bind(all.first, all.last).run();
        !gone)
        return gone;
    return tx.write("INSERT INTO hole(first, last) VALUES(?, ?)").bind(all.first, all.last).run();
}

Outcome forgetHoles(Transaction &tx, qint64 stream, quint64 after)
{
    const qint64 end = stubPlace(stream, MaxNumber);
    if (auto gone = tx.write("DELETE FROM hole WHERE first > ? AND first <= ?")
                        .bind(stubPlace(stream, after), end)
                        .run();
        !gone)
        return gone;
    return tx.write("UPDATE hole SET last = ?1 WHERE first >= ?2 AND first <= ?1 AND last > ?1")
        .bind(stubPlace(stream, after), stubPlace(stream, 0))
        .run();
}

} // namespace doorstep
