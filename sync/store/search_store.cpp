#include "search_store.h"

#include "entity_store.h"
#include "note.h"
#include "passport.h"
#include "refresh.h"
#include "rows.h"

#include <algorithm>
#include <span>
#include <tuple>

namespace doorstep {

namespace {

constexpr size_t MostLookedUp = 1'000; ///< one by one; of more the whole list is read, in its order

struct Hit {
    qint64 eid = 0;
    bool isNote = false;
    qint64 atMs = 0;

    bool operator==(const Hit &) const = default;
};

/// Each word as the beginning of one in the index; all of them must be there.
QString matchFor(const QStringList &words)
{
    QStringList terms;
    for (const QString &word : words)
        terms << u'"' + word + QStringLiteral("\"*");
    return terms.join(u' ');
}

Result<qint64> numberFrom(const Statement &row)
{
    return row.integer(0);
}

/// The numbers of all that the index has under the words, ascending.
Result<std::vector<qint64>> matching(Database &db, const QStringList &words)
{
    auto eids = collect<qint64>(
        db.read("SELECT rowid FROM word WHERE word MATCH ? ORDER BY rowid").bind(matchFor(words)),
        numberFrom);
    const auto hidden = collect<qint64>(db.read("SELECT sid FROM stream WHERE NOT shown"), numberFrom);
    if (!hidden)
        return hidden.error();
    if (eids && !hidden->empty())
        std::erase_if(*eids, [&](qint64 eid) {
            return std::ranges::find(*hidden, streamOfEntity(eid)) != hidden->end();
        });
    return eids;
}

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
            hits.push_back({line, false, 0});
    return hits;
}

Result<std::vector<Hit>> lookedUp(Database &db, const std::vector<qint64> &eids)
{
    std::vector<Hit> hits;
    auto row = db.read("SELECT is_note, at_ms FROM said WHERE eid = ?");
    for (const qint64 eid : eids) {
        if (row.bind(eid); row.next())
            hits.push_back({eid, row.boolean(0), row.integer(1)});
        if (auto read = row.finish(); !read)
            return read.error();
    }
    return hits;
}

Result<std::vector<Hit>> readBeside(Database &db, const std::vector<qint64> &eids)
{
    std::vector<Hit> hits;
    auto rows = db.read("SELECT eid, is_note, at_ms FROM said WHERE eid BETWEEN ? AND ? ORDER BY eid")
                    .bind(eids.front(), eids.back());
    for (auto eid = eids.begin(); rows.next();) {
        const qint64 listed = rows.integer(0);
        while (eid != eids.end() && *eid < listed)
            ++eid;
        if (eid != eids.end() && *eid == listed)
            hits.push_back({listed, rows.boolean(1), rows.integer(2)});
    }
    if (auto read = rows.finish(); !read)
        return read.error();
    return hits;
}

/// At least those that come first.
Result<std::vector<Hit>> indexed(Database &db, const QStringList &words, int limit)
{
    const auto eids = matching(db, words);
    if (!eids)
        return eids.error();
    if (eids->size() <= MostLookedUp)
        return lookedUp(db, *eids);
    // lines come before notes: where there are enough of them, no note needs to be looked at
    auto lines = linesAmong(db, *eids);
    if (!lines || std::ssize(*lines) >= limit)
        return lines;
    return readBeside(db, *eids);
}

/// The words of what is listed, from its records.
Result<QString> wordsOf(Database &db, qint64 eid, bool isNote)
{
    const auto records = loadRecords(db, eid);
    if (!records)
        return records.error();
    return wordsIn(typeOf(isNote ? Kind::Note : Kind::PassportLine), *records);
}

bool holdsAll(const QString &folded, const QStringList &words)
{
    const auto beginsSomeWord = [&folded](const QString &word) {
        return folded.startsWith(word) || folded.contains(u' ' + word);
    };
    return std::ranges::all_of(words, beginsSomeWord);
}

/// What was written since the index was last brought up to date.
Result<std::vector<Hit>> notIndexed(Database &db, const QStringList &words)
{
    auto rows = db.read("SELECT d.eid, d.is_note, d.at_ms FROM unindexed u CROSS JOIN said d"
                        " ON d.eid BETWEEN u.first AND u.last CROSS JOIN stream s ON s.sid = d.eid >> 26"
                        " WHERE s.shown");
    std::vector<Hit> hits;
    while (rows.next()) {
        const Hit hit{rows.integer(0), rows.boolean(1), rows.integer(2)};
        const auto folded = wordsOf(db, hit.eid, hit.isNote);
        if (!folded)
            return folded.error();
        if (holdsAll(*folded, words))
            hits.push_back(hit);
    }
    if (auto read = rows.finish(); !read)
        return read.error();
    return hits;
}

Result<Found> foundFrom(Database &db, const Hit &hit)
{
    const auto records = loadRecords(db, hit.eid);
    if (!records)
        return records.error();
    Found found{{}, {}, hit.isNote, {}, {}};
    if (!records->empty()) {
        found.stream = records->front().stream;
        found.entity = records->front().entity;
    }
    if (hit.isNote) {
        if (const auto note = foldNote(*records)) {
            found.said =
                (QStringList(note->note.said) + QStringList(note->note.chips.begin(), note->note.chips.end()))
                    .join(u' ')
                    .trimmed();
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
    const QStringList wanted = foldedWords(words).split(u' ', Qt::SkipEmptyParts);
    std::vector<Found> list;
    if (wanted.isEmpty())
        return list;
    auto hits = indexed(db, wanted, limit);
    if (!hits)
        return hits.error();
    const auto more = notIndexed(db, wanted);
    if (!more)
        return more.error();
    hits->insert(hits->end(), more->begin(), more->end());
    const auto first = hits->begin() + std::clamp<ptrdiff_t>(limit, 0, std::ssize(*hits));
    std::ranges::partial_sort(*hits, first, {},
                              [](const Hit &hit) { return std::tuple(hit.isNote, -hit.atMs, hit.eid); });
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
    auto rows = tx.read("SELECT eid, is_note FROM said WHERE eid BETWEEN ? AND ? ORDER BY eid LIMIT ?")
                    .bind(eids.first, eids.last, most);
    int count = 0;
    qint64 end = 0;
    for (; rows.next(); ++count) {
        end = rows.integer(0);
        const auto folded = wordsOf(tx.database(), end, rows.boolean(1));
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
