#include "lease.h"

#include "database.h"
#include "standing.h"

#include <algorithm>
#include <limits>

namespace doorstep {

namespace {

constexpr int DaysBack = 7;
constexpr int DaysAhead = 14;
constexpr int DaysOfLease = 3;
constexpr qint64 BackupAgeMs = qint64(14) * 24 * 60 * 60 * 1000; ///< a younger one may still be found bad

bool holdsEverything(Reader reader)
{
    return mayHold(reader, Standing::OtherPerson) && mayHold(reader, Standing::OtherWorker);
}

Statement streamsFor(Database &db, const SignIn &who, const QUuid &agency, const LeaseWindow &window)
{
    if (holdsEverything(who.reader))
        return db.read("SELECT id, kind, no FROM streams ORDER BY id");
    QByteArray sql;
    for (const Standing standing : {Standing::Own, Standing::Office, Standing::Visited, Standing::Opened,
                                    Standing::Colleague, Standing::Visitor})
        if (mayHold(who.reader, standing))
            sql += QByteArray(sql.isEmpty() ? "" : " UNION ") + streamsWith(standing);
    return db.read(sql + " ORDER BY 1")
        .bind(who.account, agency, window.openedAfterMs, window.fromMs, window.toMs);
}

/// When the next of what this account opened is over; nothing of it is where the plan holds everything.
Result<qint64> openUntil(Database &db, const SignIn &who, qint64 nowMs)
{
    auto find = db.read("SELECT min(l.received) FROM log l JOIN chains c ON c.no = l.chain "
                        "WHERE l.kind = 34 AND l.received > ? AND c.author = ?")
                    .bind(nowMs - OpenedForMs, who.account);
    const bool isAny = find.next() && !find.isNull(0);
    const qint64 until = isAny ? find.integer(0) + OpenedForMs : std::numeric_limits<qint64>::max();
    if (auto found = find.finish(); !found)
        return found.error();
    return until;
}

QByteArray tagOf(const LeasePlan &plan)
{
    CborWriter out;
    out.integer(plan.untilMs);
    for (const LeasedStream &one : plan.streams) {
        out.uuid(one.stream);
        out.unsignedInteger(static_cast<quint64>(one.kind));
    }
    return hashOf(QByteArrayView(out.written())).view().first(8).toByteArray();
}

bool isBefore(const LeasedStream &one, const QUuid &id)
{
    return one.stream.toRfc4122() < id.toRfc4122();
}

} // namespace

bool LeasePlan::holds(qint64 row) const
{
    return everything || std::ranges::binary_search(rows, row);
}

const LeasedStream *LeasePlan::find(const QUuid &stream) const
{
    const auto at = std::lower_bound(streams.begin(), streams.end(), stream, isBefore);
    return at != streams.end() && at->stream == stream ? &*at : nullptr;
}

LeaseWindow leaseWindow(qint64 nowMs, const QTimeZone &zone)
{
    const QDate today = QDateTime::fromMSecsSinceEpoch(nowMs, zone).date();
    const auto start = [&](int days) { return today.addDays(days).startOfDay(zone).toMSecsSinceEpoch(); };
    return {start(-DaysBack), start(DaysAhead + 1), start(DaysOfLease + 1), start(0),
            start(1),         nowMs - OpenedForMs};
}

QTimeZone zoneOf(const OfficeFacts &facts)
{
    const QTimeZone zone(facts.timeZone);
    return zone.isValid() ? zone : QTimeZone::utc();
}

Result<LeasePlan> planLease(Database &db, const SignIn &who, const OfficeFacts &facts,
                            const LeaseWindow &window)
{
    LeasePlan plan;
    plan.untilMs = window.untilMs;
    plan.everything = holdsEverything(who.reader);
    auto find = streamsFor(db, who, facts.agency, window);
    while (find.next()) {
        plan.streams.push_back({find.uuid(0), static_cast<StreamKind>(find.integer(1)), 0});
        plan.rows.push_back(find.integer(2));
    }
    if (auto found = find.finish(); !found)
        return found.error();
    std::ranges::sort(plan.rows);
    plan.tag = tagOf(plan);
    return plan;
}

Result<Lease> leaseNow(Database &db, const LeasePlan &plan, qint64 nowMs)
{
    const auto safeMs = backedUpBefore(db, nowMs - BackupAgeMs);
    if (!safeMs)
        return safeMs.error();
    Lease lease{plan.tag, plan.untilMs, plan.streams, *safeMs};
    auto find = db.read("SELECT head FROM streams WHERE id = ?");
    for (LeasedStream &one : lease.streams) {
        find.bind(one.stream);
        if (find.next())
            one.head = static_cast<quint64>(find.integer(0));
        if (auto found = find.finish(); !found)
            return found.error();
    }
    return lease;
}

Result<LeaseBook::Plan> LeaseBook::plan(Database &db, const SignIn &who, const OfficeFacts &facts,
                                        qint64 nowMs)
{
    {
        const std::lock_guard guard(m_lock);
        const auto at = m_kept.constFind(who.account);
        if (at != m_kept.constEnd() && at->generation == facts.leaseGeneration && at->reader == who.reader
            && at->window.dayFromMs <= nowMs && nowMs < std::min(at->window.dayToMs, at->openUntilMs))
            return at->plan;
    }
    const LeaseWindow window = leaseWindow(nowMs, zoneOf(facts));
    auto planned = planLease(db, who, facts, window);
    if (!planned)
        return planned.error();
    const auto openUntilMs = openUntil(db, who, nowMs);
    if (!openUntilMs)
        return openUntilMs.error();
    Kept kept{facts.leaseGeneration, window, *openUntilMs, who.reader,
              std::make_shared<const LeasePlan>(*std::move(planned))};
    const std::lock_guard guard(m_lock);
    if (m_kept.size() >= MostKept)
        m_kept.clear();
    m_kept.insert(who.account, kept);
    return kept.plan;
}

} // namespace doorstep
