#pragma once

#include "foundation.h"
#include "sign_in.h"

#include <QTimeZone>

#include <memory>
#include <mutex>

namespace doorstep {

class Database;

/// Which streams a sign-in may hold today, without their heads.
struct LeasePlan {
    QByteArray tag; ///< 8 bytes: of the streams and the day it ends
    qint64 untilMs = 0;
    bool everything = false; ///< supervisors
    std::vector<LeasedStream> streams; ///< ascending by id; heads are 0
    std::vector<qint64> rows; ///< their row numbers, ascending

    bool holds(qint64 row) const;
    const LeasedStream *find(const QUuid &stream) const;
};

/// The visits that count today: from seven days back to fourteen ahead, whole days of the agency.
struct LeaseWindow {
    qint64 fromMs = 0;
    qint64 toMs = 0; ///< the first moment after
    qint64 untilMs = 0; ///< a lease given today ends at the midnight three days on
    qint64 dayFromMs = 0; ///< today itself
    qint64 dayToMs = 0;
    qint64 openedAfterMs = 0; ///< a page opened without a visit since then is still open
};
LeaseWindow leaseWindow(qint64 nowMs, const QTimeZone &zone);
/// UTC where the office has not said.
QTimeZone zoneOf(const OfficeFacts &facts);

Result<LeasePlan> planLease(Database &db, const SignIn &who, const OfficeFacts &facts,
                            const LeaseWindow &window);
/// The plan as it is sent, with the heads of this moment, and from before when all is in an old backup.
Result<Lease> leaseNow(Database &db, const LeasePlan &plan, qint64 nowMs);

/// Plans worked out before, good as long as the database says that nothing they are made of has moved and
/// the day is the same. Thread-safe.
class LeaseBook
{
public:
    using Plan = std::shared_ptr<const LeasePlan>;
    Result<Plan> plan(Database &db, const SignIn &who, const OfficeFacts &facts, qint64 nowMs);

private:
    struct Kept {
        quint64 generation = 0;
        LeaseWindow window;
        qint64 openUntilMs = 0; ///< when something that is open no longer is
        Reader reader = Reader::Carer;
        Plan plan;
    };
    static constexpr qsizetype MostKept = 10'000;

    std::mutex m_lock;
    QHash<QUuid, Kept> m_kept; ///< by account
};

} // namespace doorstep
