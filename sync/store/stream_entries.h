#pragma once

#include "agency.h"
#include "card.h"
#include "consent.h"
#include "giving.h"
#include "looking.h"
#include "note.h"
#include "opening.h"
#include "person.h"
#include "plan.h"
#include "reading.h"
#include "stay.h"
#include "transaction.h"
#include "versions.h"
#include "worker.h"

namespace doorstep {

/// One thing of a stream (a slot, a step, a goal…) with everything that was said of it.
template <class Body>
struct Entry {
    QUuid id; ///< the entity
    QDateTime at; ///< UTC, true time of the first current statement
    Versions<Body> versions; ///< with one current at least, where nothing else is said

    const Body &body() const { return versions.current.front().body; }
};

/// The entries of a stream of one kind, in order of first arrival here. Withdrawn ones are left out.
/// Made for TabletOrder, Slot, Step, Goal, Reablement, Medicine, CircleMember, WorkerContact, FiguresSeen,
/// CardChoice and Concern; visits, notes, passport lines and who read them have functions of their own.
template <class Body>
Result<std::vector<Entry<Body>>> entries(Database &db, const QUuid &stream);

inline Result<std::vector<Entry<Slot>>> slotsOf(Database &db, const QUuid &person)
{
    return entries<Slot>(db, person);
}
/// In the person's order.
Result<std::vector<Entry<Step>>> stepsOf(Database &db, const QUuid &person);
inline Result<std::vector<Entry<Goal>>> goalsOf(Database &db, const QUuid &person)
{
    return entries<Goal>(db, person);
}
inline Result<std::vector<Entry<Medicine>>> medicinesOf(Database &db, const QUuid &person)
{
    return entries<Medicine>(db, person);
}
inline Result<std::vector<Entry<CircleMember>>> circleOf(Database &db, const QUuid &person)
{
    return entries<CircleMember>(db, person);
}
inline Result<std::vector<Entry<Concern>>> concernsOf(Database &db, const QUuid &person)
{
    return entries<Concern>(db, person);
}
/// Those that somebody took back, which nobody is shown as such any more; `at` is when they were raised.
Result<std::vector<Entry<Concern>>> concernsTakenBack(Database &db, const QUuid &person);
/// Who opened the person's page without a visit, when, and why; oldest first. Nothing takes one back.
Result<std::vector<Opening>> openingsOf(Database &db, const QUuid &person);
/// To whom a copy of what is known of them was given, and when; oldest first.
Result<std::vector<Giving>> givingsOf(Database &db, const QUuid &person);
/// Who at the office looked at what is known of the person, and when; oldest first.
Result<std::vector<OfficeLook>> looksOf(Database &db, const QUuid &person);
/// What the person agrees to, as foldConsents() tells it.
Result<std::vector<ConsentView>> consentsOf(Database &db, const QUuid &person);
/// The worker's card: an entry for each field, as foldCard() tells it.
Result<std::vector<CardEntry>> cardOf(Database &db, const QUuid &worker);
/// The person said that they would rather not be shown what their carers tell of themselves. Where two
/// tablets say different things, they would.
Result<bool> wouldRatherNot(Database &db, const QUuid &person);
/// When the person was in hospital, as foldStays() tells it.
Result<std::vector<StayView>> staysOf(Database &db, const QUuid &person);
/// Who has read the person's page, and when; oldest first.
Result<std::vector<Reading>> readingsOf(Database &db, const QUuid &person);

} // namespace doorstep
