#pragma once

#include "body.h"

namespace doorstep {

enum class SlotKind : quint8 { Unknown, Morning, Lunch, Tea, Bed, Night, Check, Reablement };
constexpr auto words(SlotKind)
{
    return std::to_array<std::string_view>(
        {"", "morning", "lunch", "tea", "bed", "night", "check", "reablement"});
}

/// A promise: the window agreed with the person in which somebody arrives.
struct Slot {
    static constexpr Kind kind = Kind::Slot;

    SlotKind slotKind = SlotKind::Unknown;
    int weekdays = 0; ///< bit 0 is Monday
    QTime promisedFrom; ///< on the agency's clock
    QTime promisedTo; ///< before promisedFrom: past midnight
    int minutes = 0;
    QString reasonOwnWords;
    QDate agreedOn;
    bool doubleUp = false;
    bool intimate = false;

    template <class Fields>
    void fields(Fields &f)
    {
        f(1, slotKind);
        f(2, weekdays);
        f(3, promisedFrom);
        f(4, promisedTo);
        f(5, minutes);
        f(6, reasonOwnWords);
        f(7, agreedOn);
        f(8, doubleUp);
        f(9, intimate);
    }
    bool operator==(const Slot &) const = default;
};

enum class StepKind : quint8 {
    Unknown,
    PersonalCare,
    Meal,
    Medicine,
    Moving,
    Household,
    Social,
    Reablement,
    Check,
};
constexpr auto words(StepKind)
{
    return std::to_array<std::string_view>(
        {"", "personal_care", "meal", "medicine", "moving", "household", "social", "reablement", "check"});
}

enum class DayLevel : quint8 { Unknown, Good, Ordinary, Bad };
constexpr auto words(DayLevel)
{
    return std::to_array<std::string_view>({"", "good", "ordinary", "bad"});
}

/// One thing that is done in a kind of visit, in the person's order.
struct Step {
    static constexpr Kind kind = Kind::Step;

    QString title;
    StepKind stepKind = StepKind::Unknown;
    std::vector<SlotKind> slotKinds; ///< empty: in every visit
    QUuid goal;
    QString sayThis;
    int waitSeconds = 0;
    int order = 0;
    bool mustOrder = false;
    bool intimate = false;
    std::vector<DayLevel> dayLevels; ///< empty: on every day

    template <class Fields>
    void fields(Fields &f)
    {
        f(1, title);
        f(2, stepKind);
        f(3, slotKinds);
        f(4, goal);
        f(5, sayThis);
        f(6, waitSeconds);
        f(7, order);
        f(8, mustOrder);
        f(9, intimate);
        f(10, dayLevels);
    }
    bool operator==(const Step &) const = default;
};

enum class GoalStatus : quint8 { Unknown, Proposed, Active, OnHold, Completed, Cancelled };
constexpr auto words(GoalStatus)
{
    return std::to_array<std::string_view>({"", "proposed", "active", "on_hold", "completed", "cancelled"});
}

struct Goal {
    static constexpr Kind kind = Kind::Goal;

    QString ownWords;
    QString measure;
    QString start;
    QString target;
    GoalStatus status = GoalStatus::Unknown;

    template <class Fields>
    void fields(Fields &f)
    {
        f(1, ownWords);
        f(2, measure);
        f(3, start);
        f(4, target);
        f(5, status);
    }
    bool operator==(const Goal &) const = default;
};

/// An episode of reablement.
struct Reablement {
    static constexpr Kind kind = Kind::Reablement;

    QDate start;
    QDate plannedEnd;
    QString referrer;
    QString reason;

    template <class Fields>
    void fields(Fields &f)
    {
        f(1, start);
        f(2, plannedEnd);
        f(3, referrer);
        f(4, reason);
    }
    bool operator==(const Reablement &) const = default;
};

enum class MedicineLevel : quint8 { Unknown, Self, Prompt, Assist, Administer };
constexpr auto words(MedicineLevel)
{
    return std::to_array<std::string_view>({"", "self", "prompt", "assist", "administer"});
}

/// A medicine the person takes and how much support was agreed (NICE NG67).
struct Medicine {
    static constexpr Kind kind = Kind::Medicine;

    QString name;
    MedicineLevel level = MedicineLevel::Unknown;
    QString form;
    QString strength;
    QString route;
    std::vector<QTime> times;
    bool asNeeded = false;
    QDate start;
    QDate stopOrReview;
    bool allergiesChecked = false;

    template <class Fields>
    void fields(Fields &f)
    {
        f(1, name);
        f(2, level);
        f(3, form);
        f(4, strength);
        f(5, route);
        f(6, times);
        f(7, asNeeded);
        f(8, start);
        f(9, stopOrReview);
        f(10, allergiesChecked);
    }
    bool operator==(const Medicine &) const = default;
};

/// Whether a step belongs into a visit of this kind of slot. A visit without a slot has every step.
bool belongsTo(const Step &step, SlotKind slot);

} // namespace doorstep
