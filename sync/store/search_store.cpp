#include "search_store.h"

#include "entity_store.h"
#include "note.h"
#include "passport.h"
#include "refresh.h"
#include "rows.h"

#include <algorithm>
#include <tuple>

namespace doorstep {

namespace {

struct Hit {
    qint64 eid = 0;
    bool isNote = false;
    qint64 atMs = 0;
    QUuid stream;

    bool operator==(const Hit &) const = default;
};

Result<Hit> hitFrom(const Statement &row)
{
    return Hit{row.integer(0), row.boolean(1), row.integer(2), row.uuid(3)};
}

/// Each word as the beginning of one in the index; all of them must be there.
QString matchFor(const QStringList &words)
{
    QStringList terms;
    for (const QString &word : words)
        terms << u'"' + word + QStringLiteral("\"*");
    return terms.join(u' ');
}

Result<std::vector<Hit>> indexed(Database &db, const QStringList &words, int limit)
{
    return collect<Hit>(db.read("SELECT d.eid, d.is_note, d.at_ms, s.id FROM word CROSS JOIN said d"
                                " ON d.eid = word.rowid CROSS JOIN stream s ON s.sid = d.eid >> 26"
                                " WHERE word MATCH ? AND s.shown"
                                " ORDER BY d.is_note, d.at_ms DESC, d.eid LIMIT ?")
                            .bind(matchFor(words), limit),
                        hitFrom);
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
    auto rows = db.read("SELECT d.eid, d.is_note, d.at_ms, s.id FROM unindexed u CROSS JOIN said d"
                        " ON d.eid BETWEEN u.first AND u.last CROSS JOIN stream s ON s.sid = d.eid >> 26"
                        " WHERE s.shown");
    std::vector<Hit> hits;
    while (rows.next()) {
        const auto hit = hitFrom(rows);
        const auto folded = wordsOf(db, hit->eid, hit->isNote);
        if (!folded)
            return folded.error();
        if (holdsAll(*folded, words))
            hits.push_back(*hit);
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
    Found found{hit.stream, {}, hit.isNote, {}, {}};
    if (!records->empty())
        found.entity = records->front().entity;
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
    std::ranges::sort(*hits, {}, [](const Hit &hit) { return std::tuple(hit.isNote, -hit.atMs, hit.eid); });
    for (const Hit &hit : *hits) {
        if (std::ssize(list) == limit)
            break;
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
