#include "note.h"

#include "versions.h"

#include <tuple>

namespace doorstep {

namespace {

NoteView viewOf(const Record &record, Note note, bool withdrawn)
{
    NoteView view;
    view.id = record.entity;
    view.record = record.id;
    view.person = record.stream;
    view.author = record.author;
    view.worker = note.worker.isNull() ? record.author : note.worker;
    view.at = note.at.isValid() ? note.at : trueTime(record.happened);
    view.note = std::move(note);
    view.pictures = record.blobs;
    view.withdrawn = withdrawn;
    return view;
}

} // namespace

std::optional<NoteView> foldNote(std::span<const Record> records)
{
    const auto replaced = replacedIds(records);
    std::optional<NoteView> shown;
    for (const Record &record : records) {
        if (!is(record, Note::kind))
            continue;
        const bool withdrawn = isReplaced(replaced, record.id);
        if (shown && std::tie(withdrawn, record.id) >= std::tie(shown->withdrawn, shown->record))
            continue; // one that stands leads, then the first written
        if (auto note = decodeBody<Note>(record.body))
            shown = viewOf(record, *std::move(note), withdrawn);
    }
    return shown;
}

QUuid onConcern(std::span<const Record> records)
{
    const auto all = replacements(records);
    const Record *last = nullptr;
    for (const Record &record : records) {
        if (!is(record, OnConcern::kind) || !putRightBy(all, record.id).isNull())
            continue;
        if (!last || std::tie(last->hlc, last->id) < std::tie(record.hlc, record.id))
            last = &record;
    }
    return last ? last->author : QUuid();
}

} // namespace doorstep
