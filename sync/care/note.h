#pragma once

#include "body.h"

#include <span>

namespace doorstep {

enum class NoteAudience : quint8 { Unknown, NextVisit, Office, Person };
constexpr auto words(NoteAudience)
{
    return std::to_array<std::string_view>({"", "next_visit", "office", "person"});
}

/// How long anything may be that somebody writes, as UTF-8, when it is written; a reader takes what a record
/// holds.
constexpr qsizetype MostWrittenBytes = 32 * 1024;
inline bool isTooLong(const QString &written)
{
    return written.toUtf8().size() > MostWrittenBytes;
}

/// A note of a visit. Its entity is its own; it is never edited, a second thought is a second note.
struct Note {
    static constexpr Kind kind = Kind::Note;

    QUuid visit;
    QString said;
    NoteAudience audience = NoteAudience::Unknown;
    bool handover = false;
    QDateTime at; ///< when not that of the record
    QUuid worker; ///< when not the author
    std::vector<QString> chips; ///< words tapped instead of typed, as shown

    template <class Fields>
    void fields(Fields &f)
    {
        f(1, visit);
        f(2, said);
        f(3, audience);
        f(4, handover);
        f(5, at);
        f(6, worker);
        f(7, chips);
    }
    bool operator==(const Note &) const = default;
};

enum class Urgency : quint8 { Unknown, CanWait, Urgent };
constexpr auto words(Urgency)
{
    return std::to_array<std::string_view>({"", "can_wait", "urgent"});
}

struct Concern {
    static constexpr Kind kind = Kind::Concern;

    QUuid visit;
    QString said;
    Urgency urgency = Urgency::Unknown;

    template <class Fields>
    void fields(Fields &f)
    {
        f(1, visit);
        f(2, said);
        f(3, urgency);
    }
    bool operator==(const Concern &) const = default;
};

/// A supervisor has seen a concern and looks after it, or is done with it and says what came of it. Its
/// entity is the concern. Where several are done with it the first decided.
struct OnConcern {
    static constexpr Kind kind = Kind::OnConcern;

    QString said;
    QUuid raisedBy; ///< the concern's author, who is to see this too
    bool done = false;

    template <class Fields>
    void fields(Fields &f)
    {
        f(1, said);
        f(2, raisedBy);
        f(3, done);
    }
    bool operator==(const OnConcern &) const = default;
};

/// A note as it is shown.
struct NoteView {
    QUuid id;
    QUuid record;
    QUuid person; ///< the stream
    QUuid author;
    QUuid worker;
    QDateTime at; ///< UTC
    Note note;
    std::vector<BlobRef> pictures;
    bool withdrawn = false;

    bool operator==(const NoteView &) const = default;
};

/// Nothing when the records hold no readable note.
std::optional<NoteView> foldNote(std::span<const Record> records);

/// Who looks after the concern whose records these are, the latest where several do; null: nobody yet.
QUuid onConcern(std::span<const Record> records);

} // namespace doorstep
