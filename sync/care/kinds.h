#pragma once

#include <QtGlobal>

namespace doorstep {

/// What a record says. The numbers are on the wire and never change meaning; a number not listed here is
/// kept and passed on. Bodies: the header named beside each.
enum class Kind : quint32 {
    // the agency's stream
    Agency = 1, ///< agency.h
    TabletOrder = 2,
    // a worker's stream
    Worker = 10, ///< worker.h
    WorkerContact = 11,
    CardField = 12,
    FiguresSeen = 13,
    // a person's stream: who they are
    Person = 20, ///< person.h
    CircleMember = 21,
    Saying = 22, ///< saying.h
    SayingAnswer = 23,
    Stay = 24, ///< stay.h
    Consent = 25, ///< consent.h
    // their passport
    PassportLine = 30, ///< passport.h
    LineAnswer = 31,
    PageRead = 32,
    LineSettled = 33,
    PageOpened = 34,
    PageGiven = 35,
    LineHeard = 36,
    CardChoice = 37, ///< person.h
    OfficeLooked = 38,
    // their plan
    Slot = 40, ///< plan.h
    Step = 41,
    Goal = 42,
    Reablement = 43,
    Medicine = 44,
    // their visits
    VisitPlan = 50, ///< visit.h
    Arrived = 51,
    Left = 52,
    RunningLate = 53,
    NoAccess = 54,
    Cancelled = 55,
    StepOutcome = 56,
    MedicineSupport = 57,
    OnIt = 58,
    VisitAnswer = 59,
    TimeHeard = 60,
    ChangeSeen = 61,
    // what people wrote
    Note = 70, ///< note.h
    Concern = 71,
    OnConcern = 72,
    // of any entity
    Withdrawn = 90, ///< takes back the records it replaces; they stay readable
};

} // namespace doorstep
