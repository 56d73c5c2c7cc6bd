#pragma once

#include "note.h"
#include "passport.h"
#include "person.h"

namespace doorstep {

// Before the door (features.md P5, screens.md C-2): the few lines read in 30 seconds before knocking. The
// cap chooses lines and never cuts one: nobody's words are shortened.

constexpr size_t MostFacts = 5;
constexpr int MostWords = 75; ///< by white space, of what was said; headings and names are not counted
constexpr int MostWordsToAskAbout = 15;
constexpr int MostDaysOfHandover = 14; ///< an older handover tells nothing of today

enum class FactKind : quint8 { MustKnow, Line, SinceLastVisit, AskMeAbout, AtTheDoor };

/// One line to show, whole.
struct DoorFact {
    FactKind kind = FactKind::Line;
    Section section = Section::Unknown; ///< of lines
    QString words;
    QString language; ///< BCP 47; empty: not known
    bool ownWords = false; ///< shown in quotation marks
    SaidBy saidBy = SaidBy::Unknown;
    QUuid author; ///< of the record; for a handover who was there
    QDate on; ///< of lines: last confirmed, else said
    QDateTime at; ///< of the handover, UTC
    QUuid line; ///< the line, or the note
    QUuid record;
    bool needsCheck = false; ///< "not checked since…"
    bool oneOfSeveral = false; ///< another version stands beside it
    std::vector<BlobRef> pictures; ///< of the handover

    bool operator==(const DoorFact &) const = default;
};

struct BeforeTheDoor {
    std::vector<DoorFact> facts; ///< must-know first, then lines, own words first, then the handover
    std::optional<DoorFact> askMeAbout;
    std::optional<DoorFact> atTheDoor; ///< the access note: nobody's own words, no source
    int words = 0; ///< in all

    bool operator==(const BeforeTheDoor &) const = default;
};

/// What is known on the reader's tablet; what the reader may not read is not in it.
struct DoorKnowledge {
    std::span<const LineView> lines;
    std::span<const NoteView> notes;
    QString accessNote; ///< Person::accessNote
    QUuid visit; ///< the one before whose door we stand
    QDateTime startsAt; ///< as planned, UTC
    QDate today; ///< in the agency's place
};

/// Must-know lines are always there, every version of them, even over the cap. In what room is left: the
/// first of the person's own words, the access note (which is none of the five), the handover, something to
/// ask about; then more lines, the person's own before others', one of each section before a second.
BeforeTheDoor beforeTheDoor(const DoorKnowledge &known);

int countWords(QStringView text);

} // namespace doorstep
