#include "lease.h"

#include "database.h"

#include <algorithm>

namespace doorstep {

namespace {

constexpr int DaysBack = 7;
constexpr int DaysAhead = 14;
constexpr int DaysOfLease = 3;
constexpr qint64 BackupAgeMs = qint64(14) * 24 * 60 * 60 * 1000; ///< a younger one may still be found bad

constexpr const char *ForEverybody = "SELECT id, kind, no FROM streams ORDER BY id";

// ?1 the account, ?2 the agency, ?3 and ?4 the window
constexpr const char *ForCarer = R"sql(
    SELECT id, kind, no FROM streams WHERE id IN (?1, ?2)
    UNION
    SELECT s.id, s.kind, s.no FROM assignments mine JOIN streams s ON s.no = mine.stream
    WHERE mine.worker = ?1 AND mine.start >= ?3 AND mine.start < ?4
    UNION
    SELECT s.id, s.kind, s.no FROM assignments mine
    JOIN assignments theirs ON theirs.stream = mine.stream AND theirs.start >= ?3 AND theirs.start < ?4
    JOIN streams s ON s.id = theirs.worker
    WHERE mine.worker = ?1 AND mine.start >= ?3 AND mine.start < ?4
    ORDER BY 1)sql";

constexpr const char *ForPerson = R"sql(
    SELECT id, kind, no FROM streams WHERE id IN (?1, ?2)
    UNION
    SELECT s.id, s.kind, s.no FROM streams mine
    JOIN assignments theirs ON theirs.stream = mine.no AND theirs.start >= ?3 AND theirs.start < ?4
    JOIN streams s ON s.id = theirs.worker
    WHERE mine.id = ?1
    ORDER BY 1)sql";

Statement streamsFor(Database &db, const SignIn &who, const QUuid &agency, const LeaseWindow &window)
{
    if (who.reader == Reader::Supervisor)
        return db.read(ForEverybody);
    return db.read(who.reader == Reader::Carer ? ForCarer : ForPerson)
        .bind(who.account, agency, window.fromMs, window.toMs);
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
    return {start(-DaysBack), start(DaysAhead + 1), start(DaysOfLease + 1), start(0), start(1)};
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
    plan.everything = who.reader == Reader::Supervisor;
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
            && at->window.dayFromMs <= nowMs && nowMs < at->window.dayToMs)
            return at->plan;
    }
    const LeaseWindow window = leaseWindow(nowMs, zoneOf(facts));
    auto planned = planLease(db, who, facts, window);
    if (!planned)
        return planned.error();
    Kept kept{facts.leaseGeneration, window, who.reader,
              std::make_shared<const LeasePlan>(*std::move(planned))};
    const std::lock_guard guard(m_lock);
    if (m_kept.size() >= MostKept)
        m_kept.clear();
    m_kept.insert(who.account, kept);
    return kept.plan;
}

} // namespace doorstep
