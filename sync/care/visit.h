#pragma once

#include "body.h"

#include <span>
#include <vector>

namespace doorstep {

/// A planned visit, as the office wrote it.
struct VisitPlan {
    static constexpr Kind kind = Kind::VisitPlan;

    QDateTime startsAt; ///< UTC
    QDateTime endsAt; ///< UTC
    QUuid slot; ///< the promise it is meant to keep
    std::vector<QUuid> staff; ///< worker streams
    QString service;
    QString noteForStaff;
    bool byHand = false; ///< added in the app, not by a rostering system: its workers have it to see

    template <class Fields>
    void fields(Fields &f)
    {
        f(1, startsAt);
        f(2, endsAt);
        f(3, slot);
        f(4, staff);
        f(5, service);
        f(6, noteForStaff);
        f(7, byHand);
    }
    bool operator==(const VisitPlan &) const = default;
};

/// What shows that somebody was there; never a condition for the tap.
enum class Evidence : quint8 { Unknown, None, Qr, Nfc, Gps, PersonConfirmed };
constexpr auto words(Evidence)
{
    return std::to_array<std::string_view>({"", "none", "qr", "nfc", "gps", "person_confirmed"});
}

// The events of a visit. Their entity is the visit. `at` is given when the time is not that of the record
// (imported, or put right later), `worker` when the author speaks for somebody else. A correction replaces
// the event it puts right and says why.

struct Arrived {
    static constexpr Kind kind = Kind::Arrived;

    QDateTime at;
    QUuid worker;
    Evidence evidence = Evidence::Unknown;
    QString reason;

    template <class Fields>
    void fields(Fields &f)
    {
        f(1, at);
        f(2, worker);
        f(3, evidence);
        f(4, reason);
    }
    bool operator==(const Arrived &) const = default;
};

enum class WhyShorter : quint8 { Unknown, AskedMeToGo, AllDone, CalledAway };
constexpr auto words(WhyShorter)
{
    return std::to_array<std::string_view>({"", "asked_me_to_go", "all_done", "called_away"});
}

/// The person's own word on the visit, given by them.
enum class HowWasToday : quint8 { Unknown, Good, Fine, NotGood };
constexpr auto words(HowWasToday)
{
    return std::to_array<std::string_view>({"", "good", "fine", "not_good"});
}

struct Left {
    static constexpr Kind kind = Kind::Left;

    QDateTime at;
    QUuid worker;
    Evidence evidence = Evidence::Unknown;
    QString reason;
    WhyShorter whyShorter = WhyShorter::Unknown;
    HowWasToday howWasToday = HowWasToday::Unknown;

    template <class Fields>
    void fields(Fields &f)
    {
        f(1, at);
        f(2, worker);
        f(3, evidence);
        f(4, reason);
        f(5, whyShorter);
        f(6, howWasToday);
    }
    bool operator==(const Left &) const = default;
};

struct RunningLate {
    static constexpr Kind kind = Kind::RunningLate;

    QDateTime at;
    QUuid worker;
    int minutes = 0;
    bool toldPerson = false;
    QString reason;

    template <class Fields>
    void fields(Fields &f)
    {
        f(1, at);
        f(2, worker);
        f(3, minutes);
        f(4, toldPerson);
        f(5, reason);
    }
    bool operator==(const RunningLate &) const = default;
};

struct NoAccess {
    static constexpr Kind kind = Kind::NoAccess;

    QDateTime at;
    QUuid worker;
    Evidence evidence = Evidence::Unknown;
    QString reason;

    template <class Fields>
    void fields(Fields &f)
    {
        f(1, at);
        f(2, worker);
        f(3, evidence);
        f(4, reason);
    }
    bool operator==(const NoAccess &) const = default;
};

struct Cancelled {
    static constexpr Kind kind = Kind::Cancelled;

    QDateTime at;
    QUuid worker;
    QString reason;

    template <class Fields>
    void fields(Fields &f)
    {
        f(1, at);
        f(2, worker);
        f(3, reason);
    }
    bool operator==(const Cancelled &) const = default;
};

/// The reablement ladder: how much of a step the person did.
enum class Rung : quint8 { Unknown, BySelf, Reminded, Guided, HandsOn, NotToday };
constexpr auto words(Rung)
{
    return std::to_array<std::string_view>({"", "by_self", "reminded", "guided", "hands_on", "not_today"});
}

enum class NotTodayReason : quint8 {
    Unknown,
    Unwell,
    UnfamiliarWorker,
    Declined,
    NoTime,
    Equipment,
    AlreadyDone,
    FamilyDid,
    Other,
};
constexpr auto words(NotTodayReason)
{
    return std::to_array<std::string_view>({"", "unwell", "unfamiliar_worker", "declined", "no_time",
                                            "equipment", "already_done", "family_did", "other"});
}

struct StepOutcome {
    static constexpr Kind kind = Kind::StepOutcome;

    QUuid step;
    QDateTime at;
    QUuid worker;
    Rung rung = Rung::Unknown;
    NotTodayReason reason = NotTodayReason::Unknown;

    template <class Fields>
    void fields(Fields &f)
    {
        f(1, step);
        f(2, at);
        f(3, worker);
        f(4, rung);
        f(5, reason);
    }
    bool operator==(const StepOutcome &) const = default;
};

enum class SupportGiven : quint8 { Unknown, Prompted, Assisted, Given, FamilyGave };
constexpr auto words(SupportGiven)
{
    return std::to_array<std::string_view>({"", "prompted", "assisted", "given", "family_gave"});
}

enum class SupportResult : quint8 { Unknown, Taken, Declined, NotAvailable };
constexpr auto words(SupportResult)
{
    return std::to_array<std::string_view>({"", "taken", "declined", "not_available"});
}

struct MedicineSupport {
    static constexpr Kind kind = Kind::MedicineSupport;

    QUuid medicine;
    QDateTime at;
    QUuid worker;
    SupportGiven what = SupportGiven::Unknown;
    SupportResult result = SupportResult::Unknown;
    QString reason;

    template <class Fields>
    void fields(Fields &f)
    {
        f(1, medicine);
        f(2, at);
        f(3, worker);
        f(4, what);
        f(5, result);
        f(6, reason);
    }
    bool operator==(const MedicineSupport &) const = default;
};

/// A supervisor looks after what the board says about this visit.
struct OnIt {
    static constexpr Kind kind = Kind::OnIt;

    QString said;

    template <class Fields>
    void fields(Fields &f)
    {
        f(1, said);
    }
    bool operator==(const OnIt &) const = default;
};

/// An answer put beside a visit log; the log itself is never changed. So the person says that a time to come
/// is not right for them, on their own tablet or on one handed to them.
struct VisitAnswer {
    static constexpr Kind kind = Kind::VisitAnswer;

    QString said;
    bool timeNotRight = false; ///< the person says so
    QDateTime planned{}; ///< UTC; the start they say it of

    template <class Fields>
    void fields(Fields &f)
    {
        f(1, said);
        f(2, timeNotRight);
        f(3, planned);
    }
    bool operator==(const VisitAnswer &) const = default;
};

/// The office has heard that the time of the visit is not right for the person, and what it answers them.
struct TimeHeard {
    static constexpr Kind kind = Kind::TimeHeard;

    std::vector<QUuid> records; ///< that said so
    QString said;

    template <class Fields>
    void fields(Fields &f)
    {
        f(1, records);
        f(2, said);
    }
    bool operator==(const TimeHeard &) const = default;
};

/// A worker has seen how the office changed the visit. It says nothing of the visit itself.
struct ChangeSeen {
    static constexpr Kind kind = Kind::ChangeSeen;

    std::vector<QUuid> records; ///< that changed it: plans, cancellations, or what took it off
    bool gone = false; ///< it was theirs by the plan in `records`, and their tablet lost the person since

    template <class Fields>
    void fields(Fields &f)
    {
        f(1, records);
        f(2, gone);
    }
    bool operator==(const ChangeSeen &) const = default;
};

/// The boot clock of the device that told something: unlike the wall clock it never steps. Null where the
/// time was asserted instead.
struct Ticks {
    QUuid boot;
    qint64 ms = 0;

    bool operator==(const Ticks &) const = default;
};

/// One event of a visit as it is shown: who, when, and whether somebody put it right since.
template <class Body>
struct Told {
    QUuid record;
    QUuid author;
    QUuid worker; ///< who did it
    QDateTime at; ///< UTC; as asserted, else the true time of the record
    Body body;
    QUuid putRightBy{}; ///< the record that replaces it; null: it stands
    Ticks ticks{};

    bool operator==(const Told &) const = default;
};

/// How a plan came to be.
struct PlanTold {
    QUuid record;
    QUuid author;
    QDateTime at; ///< UTC, the true time of the record
    bool stands = false; ///< nobody has replaced it: a new plan is written knowing it

    bool operator==(const PlanTold &) const = default;
};

enum class VisitState : quint8 { Planned, Here, Done, NoAccess, Cancelled };

/// A visit as the records known here tell it. Lists are in order of `at`, then of record id.
struct Visit {
    QUuid id;
    QUuid person; ///< the stream
    VisitPlan plan; ///< the current one; the newest where two offices wrote at once
    std::vector<VisitPlan> earlierPlans; ///< newest first; what changed is shown
    std::vector<PlanTold> plansTold; ///< of `plan`, then of each of `earlierPlans`
    bool takenOff = false; ///< the office took it off the rota; `plan` is the last one known
    PlanTold offTold; ///< where it was taken off, what did so last; `stands` is true
    std::vector<Told<Arrived>> arrivals;
    std::vector<Told<Left>> departures;
    std::vector<Told<RunningLate>> lates;
    std::vector<Told<NoAccess>> noAccess;
    std::vector<Told<Cancelled>> cancellations;
    std::vector<Told<StepOutcome>> outcomes;
    std::vector<Told<MedicineSupport>> medicines;
    std::vector<Told<OnIt>> onIt;
    std::vector<Told<VisitAnswer>> answers;
    std::vector<Told<TimeHeard>> timesHeard;
    std::vector<Told<ChangeSeen>> changesSeen;

    bool operator==(const Visit &) const = default;
};

Visit foldVisit(std::span<const Record> records);

/// Milliseconds from one event to another: by the boot clock where both were told on one device without a
/// restart between, else by their times.
template <class From, class To>
qint64 msBetween(const Told<From> &from, const Told<To> &to)
{
    const bool sameBoot = !from.ticks.boot.isNull() && from.ticks.boot == to.ticks.boot;
    if (!sameBoot)
        return from.at.msecsTo(to.at);
    return static_cast<qint64>(static_cast<quint64>(to.ticks.ms) - static_cast<quint64>(from.ticks.ms));
}

/// Here while one who arrived has not left; Done when each has. A visit taken off the rota is Cancelled,
/// one where somebody arrived is not, whatever else was said.
VisitState stateOf(const Visit &visit);
/// The arrivals that stand and whose workers have not left since, in their order.
std::vector<Told<Arrived>> openArrivals(const Visit &visit);
/// The first arrival that stands; invalid when none.
QDateTime arrivedAt(const Visit &visit);
/// The last departure that stands, once nobody is there any more; invalid before.
QDateTime leftAt(const Visit &visit);
/// That the time as it is planned now is not right for the person; the last that stands. Null: they said no
/// such thing of it.
const Told<VisitAnswer> *timeNotRight(const Visit &visit);
/// What the office first answered to that; null: nothing yet.
const Told<TimeHeard> *heardOf(const Visit &visit, const Told<VisitAnswer> &said);
/// The outcome that stands for a step, the latest where several do.
const Told<StepOutcome> *outcomeOf(const Visit &visit, const QUuid &step);

} // namespace doorstep
