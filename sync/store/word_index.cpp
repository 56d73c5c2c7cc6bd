#include "word_index.h"

#include "entity_store.h"
#include "note.h"
#include "refresh.h"
#include "rows.h"

#include <algorithm>

namespace doorstep {

namespace {

/// Each word as the beginning of one in the index; all of them must be there.
QString matchFor(const QStringList &words)
{
    QStringList terms;
    for (const QString &word : words)
        terms << u'"' + word + QStringLiteral("\"*");
    return terms.join(u' ');
}

EntityType typeOf(SaidIn in)
{
    switch (in) {
    case SaidIn::Line:
        return typeOf(Kind::PassportLine);
    case SaidIn::Note:
        return typeOf(Kind::Note);
    case SaidIn::Visit:
        break;
    }
    return typeOf(Kind::VisitPlan);
}

Outcome lookUp(Database &db, const std::vector<qint64> &eids,
               const std::function<void(const Statement &)> &take)
{
    auto row = db.read("SELECT eid, what, at_ms, visit FROM said WHERE eid = ?");
    for (const qint64 eid : eids) {
        if (row.bind(eid); row.next())
            take(row);
        if (auto read = row.finish(); !read)
            return read;
    }
    return done();
}

/// All from the first to the last, in turn with the numbers.
Outcome readBeside(Database &db, const std::vector<qint64> &eids,
                   const std::function<void(const Statement &)> &take)
{
    auto rows = db.read("SELECT eid, what, at_ms, visit FROM said WHERE eid BETWEEN ? AND ? ORDER BY eid")
                    .bind(eids.front(), eids.back());
    for (auto eid = eids.begin(); rows.next();) {
        const qint64 listed = rows.integer(0);
        while (eid != eids.end() && *eid < listed)
            ++eid;
        if (eid != eids.end() && *eid == listed)
            take(rows);
    }
    return rows.finish();
}

bool holdsAll(const QString &folded, const QStringList &words)
{
    const auto beginsSomeWord = [&folded](const QString &word) {
        return folded.startsWith(word) || folded.contains(u' ' + word);
    };
    return std::ranges::all_of(words, beginsSomeWord);
}

} // namespace

QStringList wantedWords(QStringView words)
{
    return foldedWords(words).split(u' ', Qt::SkipEmptyParts);
}

Result<std::vector<qint64>> indexedWith(Database &db, const QStringList &words)
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

Outcome eachListed(Database &db, const std::vector<qint64> &eids,
                   const std::function<void(const Statement &)> &take)
{
    return eids.size() <= MostLookedUp ? lookUp(db, eids, take) : readBeside(db, eids, take);
}

QString textOf(const Note &note)
{
    QStringList parts(note.chips.begin(), note.chips.end());
    if (!note.said.isEmpty())
        parts.prepend(note.said);
    return parts.join(u' ');
}

Result<QString> listedWords(Database &db, qint64 eid, SaidIn in)
{
    const auto records = loadRecords(db, eid);
    if (!records)
        return records.error();
    return wordsIn(typeOf(in), *records);
}

Result<std::vector<Hit>> notIndexedWith(Database &db, const QStringList &words)
{
    auto rows = db.read("SELECT d.eid, d.what, d.at_ms FROM unindexed u CROSS JOIN said d"
                        " ON d.eid BETWEEN u.first AND u.last CROSS JOIN stream s ON s.sid = d.eid >> 26"
                        " WHERE s.shown");
    static_assert(EntityBits == 26);
    std::vector<Hit> hits;
    while (rows.next()) {
        const Hit hit{rows.integer(0), static_cast<SaidIn>(rows.integer(1)), rows.integer(2)};
        const auto folded = listedWords(db, hit.eid, hit.in);
        if (!folded)
            return folded.error();
        if (holdsAll(*folded, words))
            hits.push_back(hit);
    }
    if (auto read = rows.finish(); !read)
        return read.error();
    return hits;
}

} // namespace doorstep
