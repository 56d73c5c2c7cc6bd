#include "note_store.h"

#include "entity_store.h"
#include "rows.h"
#include "word_index.h"

namespace doorstep {

namespace {

static_assert(int(SaidIn::Note) == 1);

/// Rows of entity numbers, as notes.
Result<std::vector<NoteView>> notesFrom(Database &db, Statement rows)
{
    std::vector<NoteView> notes;
    while (rows.next()) {
        const auto records = loadRecords(db, rows.integer(0));
        if (!records)
            return records.error();
        if (auto note = foldNote(*records))
            notes.push_back(*std::move(note));
    }
    if (auto read = rows.finish(); !read)
        return read.error();
    return notes;
}

} // namespace

Result<std::vector<NoteView>> notesAbout(Database &db, const QUuid &person, int limit)
{
    const auto sid = shownStream(db, person);
    if (!sid)
        return sid.error();
    if (*sid == 0)
        return std::vector<NoteView>();
    const Span span = entitiesOf(*sid);
    return notesFrom(db,
                     db.read("SELECT eid FROM said WHERE eid BETWEEN ? AND ? AND what = 1"
                             " ORDER BY at_ms DESC, eid DESC LIMIT ?")
                         .bind(span.first, span.last, limit));
}

Result<std::vector<NoteView>> notesOf(Database &db, const QUuid &visit)
{
    const auto entity = entityAnywhere(db, visit);
    if (!entity)
        return entity.error();
    // a visit that is not here itself may still have notes that are
    const Span span =
        entity->eid != 0 ? entitiesOf(streamOfEntity(entity->eid)) : Span{0, entitiesOf(MaxStreams).last};
    return notesFrom(db,
                     db.read("SELECT eid FROM said WHERE eid BETWEEN ? AND ? AND what = 1 AND visit = ?"
                             " AND (SELECT shown FROM stream WHERE sid = eid >> 26) ORDER BY at_ms, eid")
                         .bind(span.first, span.last, visit));
}

} // namespace doorstep
