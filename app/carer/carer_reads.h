#pragma once

#include "agency.h"
#include "before_the_door.h"
#include "day.h"
#include "inbox.h"
#include "lost_visits.h"
#include "note_store.h"
#include "passport_store.h"
#include "people_store.h"
#include "readers.h"
#include "record_store.h"
#include "saying_store.h"
#include "seen.h"
#include "steps_of_visit.h"
#include "stream_entries.h"
#include "visit_store.h"

#include <QHash>

namespace doorstep {

// What the carer's pages are told from, read on the database thread in one go each.

/// One visit of the day.
struct DayVisit {
    Visit visit;
    QString personName;
    Person person; ///< empty where their own statement has not come yet
    std::optional<Slot> slot;
    bool newToMe = false;
    bool unsent = false;
    QString withWhom; ///< first names of the others who are planned
    bool isPaused = false; ///< the person is in hospital
    QDateTime homeSince; ///< they came home from hospital less than two days ago; invalid: they did not

    bool operator==(const DayVisit &) const = default;
};

/// A visit that the office planned otherwise, which the carer has not said they have seen.
struct DayChange {
    Visit visit;
    QString personName;
    ChangeToSee change;
    QString withWhom; ///< first names of the others who are planned now

    bool operator==(const DayChange &) const = default;
};

/// What a person said to the carer, which they have not answered.
struct SaidToCarer {
    SayingView saying;
    QString callName;

    bool operator==(const SaidToCarer &) const = default;
};

class Session;

struct CarerDay {
    std::vector<DayVisit> visits; ///< in order of start
    std::vector<DayVisit> taken; ///< that were the carer's in this time, and are theirs there no longer
    std::vector<DayChange> changes; ///< of this time and, as far as asked for, of the days after
    std::vector<LostVisit> lost; ///< that were theirs, to people who are not held any more
    std::optional<VisitRow> nextAfter; ///< the first one after the day
    std::vector<SaidToCarer> said; ///< oldest first; nothing of it with the changes of the day alone
};

/// How far ahead changes are told; a visit that was added or cancelled is told of on its own day.
enum class ChangesOf : quint8 { TheDay, ComingDays };
Result<CarerDay> readCarerDay(Database &db, const QUuid &carer, const Period &period, const QDateTime &now,
                              ChangesOf changes = ChangesOf::ComingDays);

/// What a carer knows of a person.
struct PersonSheet {
    QUuid id;
    Person person;
    std::vector<LineView> lines;
    std::vector<NoteView> notes; ///< newest first
    std::vector<Reading> readings;
    std::vector<Opening> openings; ///< that this reader may hear of
    std::vector<Giving> givings; ///< the same
    std::vector<OfficeLook> looks; ///< the same
    QHash<QUuid, Worker> workers; ///< by stream
};

enum class Lines : quint8 { All, MustKnow };
/// With the lines that one must know alone, there are no notes either.
Result<PersonSheet> readPersonSheet(Database &db, const QUuid &person, Lines lines = Lines::All);

/// A visit, with all that its pages show.
struct VisitSheet {
    PersonSheet about;
    Visit visit;
    std::optional<Slot> slot;
    std::vector<StepRow> steps;
    std::vector<NoteView> notes; ///< of this visit, oldest first
    std::vector<Entry<Concern>> concerns; ///< of this visit
    QHash<QUuid, RecordState> states; ///< of its records, notes and concerns
    QHash<QUuid, InboxItem> became; ///< what became of the concerns
    std::optional<VisitRow> nextHere; ///< who comes to this person next
    std::optional<VisitRow> nextOfMine;
    QString nextAddress;
    int shortBelowPercent = 0;
    bool newToMe = false;
};

/// Who looks, and how far they may.
struct Looking {
    QUuid carer;
    QDateTime now; ///< decides what is next
    bool reduced = false; ///< the visits of the day, one they are in, and of people what one must know
    Period day; ///< of now
};
Looking lookingNow(const Session &session);

/// Nothing when the visit is not held here, or not to be shown.
Result<std::optional<VisitSheet>> readVisitSheet(Database &db, const Looking &who, const QUuid &visit);

} // namespace doorstep
