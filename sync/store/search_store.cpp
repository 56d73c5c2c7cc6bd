#include "search_store.h"

#include "entity_store.h"
#include "note.h"
#include "passport.h"
#include "rows.h"
#include "word_index.h"

#include <algorithm>
#include <span>
#include <tuple>

namespace doorstep {

namespace {

/// Of the numbers, those of passport lines.
Result<std::vector<Hit>> linesAmong(Database &db, const std::vector<qint64> &eids)
{
    const auto lines =
        collect<qint64>(db.read("SELECT eid FROM entity WHERE type = ? AND type NOT IN (50, 70) ORDER BY eid")
                            .bind(typeOf(Kind::PassportLine)),
                        numberFrom);
    if (!lines)
        return lines.error();
    std::vector<Hit> hits;
    for (auto eid = eids.begin(); const qint64 line : *lines)
        if (eid = std::lower_bound(eid, eids.end(), line); eid != eids.end() && *eid == line)
            hits.push_back({line, SaidIn::Line, 0});
    return hits;
}

/// What a visit holds in words is found in the log of visits.
bool isTold(qint64 what)
{
    return what != qint64(SaidIn::Visit);
}

Result<std::vector<Hit>> told(Database &db, const std::vector<qint64> &eids)
{
    std::vector<Hit> hits;
    const auto read = eachListed(db, eids, [&hits](const Statement &row) {
        if (isTold(row.integer(1)))
            hits.push_back({row.integer(0), static_cast<SaidIn>(row.integer(1)), row.integer(2)});
    });
    if (!read)
        return read.error();
    return hits;
}

/// At least those that come first.
Result<std::vector<Hit>> indexed(Database &db, const QStringList &words, int limit)
{
    const auto eids = indexedWith(db, words);
    if (!eids)
        return eids.error();
    if (eids->size() > MostLookedUp) {
        // lines come before notes: where there are enough of them, no note needs to be looked at
        auto lines = linesAmong(db, *eids);
        if (!lines || std::ssize(*lines) >= limit)
            return lines;
    }
    return told(db, *eids);
}

Result<Found> foundFrom(Database &db, const Hit &hit)
{
    const auto records = loadRecords(db, hit.eid);
    if (!records)
        return records.error();
    Found found{{}, {}, hit.in == SaidIn::Note, {}, {}};
    if (!records->empty()) {
        found.stream = records->front().stream;
        found.entity = records->front().entity;
    }
    if (found.isNote) {
        if (const auto note = foldNote(*records)) {
            found.said = textOf(note->note).trimmed();
            found.at = note->at;
        }
        return found;
    }
    QStringList wordings;
    for (const LineVersion &version : foldLine(*records).current)
        if (!version.line.takenOut)
            wordings << version.line.said;
    found.said = wordings.join(u'\n');
    return found;
}

} // namespace

Result<std::vector<Found>> search(Database &db, QStringView words, int limit)
{
    const QStringList wanted = wantedWords(words);
    std::vector<Found> list;
    if (wanted.isEmpty())
        return list;
    auto hits = indexed(db, wanted, limit);
    if (!hits)
        return hits.error();
    const auto more = notIndexedWith(db, wanted);
    if (!more)
        return more.error();
    std::ranges::copy_if(*more, std::back_inserter(*hits),
                         [](const Hit &hit) { return hit.in != SaidIn::Visit; });
    const auto first = hits->begin() + std::clamp<ptrdiff_t>(limit, 0, std::ssize(*hits));
    std::ranges::partial_sort(*hits, first, {},
                              [](const Hit &hit) { return std::tuple(hit.in, -hit.atMs, hit.eid); });
    for (const Hit &hit : std::span(hits->begin(), first)) {
        auto found = foundFrom(db, hit);
        if (!found)
            return found.error();
        list.push_back(*std::move(found));
    }
    return list;
}

namespace {

Result<std::optional<Span>> firstUnindexed(Transaction &tx)
{
    auto row = tx.read("SELECT first, last FROM unindexed ORDER BY first LIMIT 1");
    std::optional<Span> span;
    if (row.next())
        span = Span{row.integer(0), row.integer(1)};
    if (auto read = row.finish(); !read)
        return read.error();
    return span;
}

/// Puts at most `most` of the span into the index and leaves the rest of it waiting; gives how many.
Result<int> indexSpan(Transaction &tx, Span eids, int most)
{
    auto rows = tx.read("SELECT eid, what FROM said WHERE eid BETWEEN ? AND ? ORDER BY eid LIMIT ?")
                    .bind(eids.first, eids.last, most);
    int count = 0;
    qint64 end = 0;
    for (; rows.next(); ++count) {
        end = rows.integer(0);
        const auto folded = listedWords(tx.database(), end, static_cast<SaidIn>(rows.integer(1)));
        if (!folded)
            return folded.error();
        auto indexed = tx.write("INSERT INTO word(rowid, words) VALUES(?, ?)").bind(end, *folded).run();
        if (!indexed)
            return indexed.error();
    }
    if (auto read = rows.finish(); !read)
        return read.error();
    const bool isWhole = count < most || end == eids.last;
    auto rest = isWhole
        ? tx.write("DELETE FROM unindexed WHERE first = ?").bind(eids.first).run()
        : tx.write("UPDATE unindexed SET first = ? WHERE first = ?").bind(end + 1, eids.first).run();
    if (!rest)
        return rest.error();
    return count;
}

} // namespace

Result<bool> indexPending(Transaction &tx, int limit)
{
    for (int left = limit; left > 0;) {
        const auto span = firstUnindexed(tx);
        if (!span)
            return span.error();
        if (!*span)
            return false;
        const auto count = indexSpan(tx, **span, left);
        if (!count)
            return count.error();
        left -= *count;
    }
    return true;
}

} // namespace doorstep
