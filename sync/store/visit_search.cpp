#include "visit_search.h"

#include "entity_store.h"
#include "note.h"
#include "rounds.h"
#include "rows.h"
#include "visit_rows.h"
#include "word_index.h"

#include <algorithm>
#include <tuple>
#include <unordered_map>

namespace doorstep {

namespace {

struct Logged {
    qint64 eid = 0;
    qint64 startsMs = 0;
    qint64 marks = 0;
    qint64 tail = 0;
};

/// Something in which the words stand: a note of the visit with this tail, or that visit itself.
struct Saying {
    qint64 visit = 0; ///< tail of a note's visit, number of a visit
    qint64 eid = 0;
    bool isNote = false;
};

/// Of one person; so few lie close together, and a year of everybody is sorted and looked through in half of
/// the time.
bool comesBefore(const Saying &a, const Saying &b)
{
    return std::tie(a.visit, a.eid) < std::tie(b.visit, b.eid);
}

/// Where the words stand, stream by stream.
class Sayings
{
public:
    static Result<Sayings> with(Database &db, const QStringList &words, Span within)
    {
        auto eids = indexedWith(db, words);
        if (!eids)
            return eids.error();
        const auto more = notIndexedWith(db, words);
        if (!more)
            return more.error();
        std::ranges::transform(*more, std::back_inserter(*eids), &Hit::eid);
        std::erase_if(*eids, [&](qint64 eid) { return eid < within.first || eid > within.last; });
        if (!more->empty())
            std::ranges::sort(*eids);
        Sayings sayings;
        const auto read = eachListed(db, *eids, [&sayings](const Statement &row) { sayings.add(row); });
        if (!read)
            return read.error();
        for (auto &[stream, list] : sayings.m_byStream)
            std::ranges::sort(list, comesBefore);
        return sayings;
    }

    /// Null: the words do not stand in it.
    const Saying *of(const Logged &visit) const
    {
        const auto found = m_byStream.find(streamOfEntity(visit.eid));
        if (found == m_byStream.end())
            return nullptr;
        for (const Saying wanted : {Saying{visit.tail, 0, true}, Saying{visit.eid, 0, false}}) {
            const auto at = std::ranges::lower_bound(found->second, wanted, comesBefore);
            if (at != found->second.end() && at->isNote == wanted.isNote && at->visit == wanted.visit)
                return &*at;
        }
        return nullptr;
    }

private:
    void add(const Statement &row)
    {
        const qint64 eid = row.integer(0);
        const auto in = static_cast<SaidIn>(row.integer(1));
        std::vector<Saying> &list = m_byStream[streamOfEntity(eid)];
        if (in == SaidIn::Visit)
            list.push_back({eid, eid, false});
        else if (in == SaidIn::Note && row.blob(3).size() == 16)
            list.push_back({tailOf(row.blob(3)), eid, true});
    }

    std::unordered_map<qint64, std::vector<Saying>> m_byStream;
};

Result<Logged> loggedFrom(const Statement &row)
{
    return Logged{row.integer(0), row.integer(1), row.integer(2), row.integer(3)};
}

/// Those planned for the worker, and those they stood in for.
Result<std::vector<Logged>> loggedOf(Database &db, const VisitsSought &sought)
{
    static_assert(EntityBits == 26);
    return collect<Logged>(db.read("SELECT l.eid, l.starts_ms, l.marks, l.tail FROM"
                                   " (SELECT eid FROM round WHERE who = ?1 AND starts_ms >= ?2"
                                   " AND starts_ms < ?3 UNION SELECT eid FROM stood_in WHERE who = ?1) f"
                                   " CROSS JOIN logged l ON l.eid = f.eid"
                                   " CROSS JOIN stream s ON s.sid = l.eid >> 26 WHERE s.shown")
                               .bind(roundOfWorker(sought.worker), sought.planned.from.toMSecsSinceEpoch(),
                                     sought.planned.until.toMSecsSinceEpoch()),
                           loggedFrom);
}

/// Stream by stream: what is hidden is not read at all.
Result<std::vector<Logged>> loggedWithin(Database &db, Span within)
{
    static_assert(entitiesOf(1).last - entitiesOf(1).first == 67'108'863);
    return collect<Logged>(db.read("SELECT l.eid, l.starts_ms, l.marks, l.tail FROM stream s"
                                   " CROSS JOIN logged l ON l.eid BETWEEN s.sid << 26"
                                   " AND (s.sid << 26) + 67108863"
                                   " WHERE s.shown AND s.sid BETWEEN ? AND ?")
                               .bind(streamOfEntity(within.first), streamOfEntity(within.last)),
                           loggedFrom);
}

/// Where the visits of the person are; of everybody where none is named.
Result<Span> entitiesSought(Database &db, const QUuid &person)
{
    if (person.isNull())
        return Span{0, entitiesOf(MaxStreams - 1).last};
    const auto sid = shownStream(db, person);
    if (!sid)
        return sid.error();
    return *sid == 0 ? Span{0, -1} : entitiesOf(*sid);
}

/// All that fit but for the words.
Result<std::vector<Logged>> fitting(Database &db, const VisitsSought &sought, Span within)
{
    auto visits = sought.worker.isNull() ? loggedWithin(db, within) : loggedOf(db, sought);
    if (!visits)
        return visits;
    const qint64 from = sought.planned.from.toMSecsSinceEpoch();
    const qint64 until = sought.planned.until.toMSecsSinceEpoch();
    std::erase_if(*visits, [&](const Logged &one) {
        const auto hasOneOf = [&one](VisitMarks marks) {
            return (static_cast<VisitMarks>(one.marks) & marks) != 0;
        };
        return one.eid < within.first || one.eid > within.last || one.startsMs < from || one.startsMs >= until
            || !std::ranges::all_of(sought.marks, hasOneOf);
    });
    return visits;
}

Result<QString> textOf(Database &db, const Saying &saying)
{
    const auto records = loadRecords(db, saying.eid);
    if (!records)
        return records.error();
    if (!saying.isNote)
        return writtenIn(foldVisit(*records));
    const auto note = foldNote(*records);
    return note ? doorstep::textOf(note->note) : QString();
}

/// The newest of them, as they are shown.
Result<VisitsFound> told(Database &db, std::vector<Logged> visits, const Sayings &sayings, int limit)
{
    VisitsFound found;
    found.count = int(visits.size());
    const auto end = visits.begin() + std::clamp<ptrdiff_t>(limit, 0, std::ssize(visits));
    std::ranges::partial_sort(visits, end, {},
                              [](const Logged &one) { return std::pair(-one.startsMs, one.eid); });
    std::vector<qint64> eids;
    std::transform(visits.begin(), end, std::back_inserter(eids), [](const Logged &one) { return one.eid; });
    auto rows = visitRows(db, eids);
    if (!rows)
        return rows.error();
    for (size_t i = 0; i < rows->size(); ++i) {
        VisitFound one{std::move((*rows)[i]), {}};
        if (const Saying *saying = sayings.of(visits[i])) {
            auto said = textOf(db, *saying);
            if (!said)
                return said.error();
            one.said = *std::move(said);
        }
        found.newest.push_back(std::move(one));
    }
    return found;
}

} // namespace

Result<VisitsFound> findVisits(Database &db, const VisitsSought &sought, int limit)
{
    const auto within = entitiesSought(db, sought.person);
    if (!within)
        return within.error();
    auto visits = fitting(db, sought, *within);
    if (!visits)
        return visits.error();
    const QStringList words = wantedWords(sought.words);
    if (words.isEmpty())
        return told(db, *std::move(visits), {}, limit);
    const auto sayings = Sayings::with(db, words, *within);
    if (!sayings)
        return sayings.error();
    std::erase_if(*visits, [&](const Logged &one) { return !sayings->of(one); });
    return told(db, *std::move(visits), *sayings, limit);
}

} // namespace doorstep
