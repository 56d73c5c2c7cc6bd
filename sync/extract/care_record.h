#pragma once

#include "consent.h"
#include "giving.h"
#include "inbox.h"
#include "looking.h"
#include "opening.h"
#include "person.h"
#include "plan.h"
#include "reading.h"
#include "saying.h"
#include "stay.h"
#include "visit.h"

#include <QHash>
#include <QSet>
#include <QTimeZone>

namespace doorstep {

/// One thing that is said of a person, with the id it has everywhere.
template <class Body>
struct Stated {
    QUuid id;
    Body body;

    bool operator==(const Stated &) const = default;
};

/// How much of a page goes into a copy.
enum class Extent : quint8 {
    Shared, ///< the lines that every carer may read
    Whole, ///< all lines, for the person themselves
};

/// All that the records of a person's stream say, as it stands: what a copy of it is made from. What was
/// taken back or replaced is not in it, but for the events of visits, which say themselves what put them
/// right.
struct CareRecord {
    QUuid id;
    Person person;
    bool wouldRatherNot =
        false; ///< be shown what their carers tell of themselves: one of their tablets says so
    std::vector<ConsentView> consents;
    std::vector<Stated<CircleMember>> circle; ///< by id, as the lists below but where something else is said
    std::vector<LineView> lines; ///< on the page, by section, then in the person's order
    int leftOut = 0; ///< lines on the page that the person keeps from some readers; none with Extent::Whole
    std::vector<Stated<Slot>> promises;
    std::vector<Stated<Step>> steps; ///< in the person's order
    std::vector<Stated<Goal>> goals;
    std::vector<Stated<Reablement>> episodes;
    std::vector<Stated<Medicine>> medicines;
    std::vector<Visit> visits; ///< by planned start, then by id
    std::vector<NoteView> notes; ///< oldest first, as all below; withdrawn ones are not there
    std::vector<InboxItem> concerns; ///< with what became of each
    std::vector<Reading> readings;
    std::vector<Opening> openings;
    std::vector<Giving> givings;
    std::vector<OfficeLook> looks;
    std::vector<StayView> stays; ///< in hospital, by when they began
    std::vector<SayingView> sayings; ///< of the person, with what they were answered

    bool operator==(const CareRecord &) const = default;
};

/// Pure: the same set of records gives the same in any order.
CareRecord foldCareRecord(const QUuid &person, std::span<const Record> records, Extent extent);

/// What a copy says beside what the records say: who is who, and when and for whom it was made.
struct Occasion {
    QString agency;
    QTimeZone zone; ///< whose clock the times are told by
    QHash<QUuid, QString> names; ///< of workers, people and the office, by author
    QSet<QUuid> workers; ///< whose names are workers'
    QString to;
    QDateTime at; ///< UTC
    QUuid id; ///< of this one copy

    QString nameOf(const QUuid &author) const { return names.value(author); }
};

/// The section's title in PRSB About Me v1.2; of our own sections that of the screens.
QString titleOf(Section section);
/// The same, but that it keeps "Please do" and "Please do not" apart.
QString exactTitleOf(Section section);

} // namespace doorstep
