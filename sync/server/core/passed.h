#pragma once

#include "sign_in.h"

#include "result.h"

#include <QHash>

#include <memory>
#include <mutex>
#include <optional>
#include <vector>

namespace doorstep {

class Database;

/// Numbers of a stream one after the other, both inclusive.
struct NumberRun {
    quint64 first = 0;
    quint64 last = 0;

    bool operator==(const NumberRun &) const = default;
};
using NumberRuns = std::vector<NumberRun>; ///< ascending, never overlapping

/// The same but for one number, which may be in none of them.
NumberRuns without(const NumberRuns &runs, quint64 number);

/// The numbers of a stream that a reader who catches up with it is not given, because all that was said there
/// has passed (care/passing.h). Worked out from the log; nothing is taken out of it.
Result<NumberRuns> passedRuns(Database &db, const QUuid &stream, qint64 beforeMs);

/// Runs worked out before, good for the day: a record that comes later has a greater number than they reach.
/// Thread-safe.
class PassedBook
{
public:
    /// Empty for who is given all.
    Result<std::shared_ptr<const NumberRuns>> runs(Database &db, const QUuid &stream, Reader reader,
                                                   qint64 nowMs);

private:
    struct Kept {
        qint64 beforeMs = 0;
        std::shared_ptr<const NumberRuns> runs;
    };
    static constexpr qsizetype MostKept = 20'000;

    std::mutex m_lock;
    QHash<std::pair<QUuid, quint8>, Kept> m_kept; ///< by stream and reader
};

} // namespace doorstep
