#pragma once

#include "row_keeper.h"

#include <QHash>

namespace doorstep {

/// A thing of which the office has a key of its own.
struct RefKind {
    const char *kind; ///< as the store knows it
    const char *column;
    const char *file; ///< where its rows are

    bool operator==(const RefKind &) const = default;
};

inline constexpr RefKind PersonRef{"person", "person_ref", "people.csv"};
inline constexpr RefKind StaffRef{"staff", "staff_ref", "staff.csv"};
inline constexpr RefKind LineRef{"line", "line_ref", "passport.csv"};
inline constexpr RefKind GoalRef{"goal", "goal_ref", "goals.csv"};
inline constexpr RefKind SlotRef{"slot", "slot_ref", "slots.csv"};
inline constexpr RefKind StepRef{"step", "step_ref", "steps.csv"};
inline constexpr RefKind MedicineRef{"medicine", "medicine_ref", "medicines.csv"};
inline constexpr RefKind VisitRef{"visit", "visit_ref", "visits.csv"};

constexpr int LongestRef = 64; ///< characters

/// Where a key leads.
struct Known {
    QUuid stream;
    QUuid entity;

    bool isNull() const { return entity.isNull(); }
    bool operator==(const Known &) const = default;
};

/// All the office's keys: of rows taken so far in this import and of earlier imports; and which rows were
/// refused, to tell why a key leads nowhere.
class RefBook
{
public:
    explicit RefBook(RowKeeper &keeper)
        : m_keeper(keeper)
    {
    }
    /// Null when it leads nowhere, or when storage failed.
    Known find(const RefKind &kind, const QString &ref);
    void take(const RefKind &kind, const QString &ref, const Known &known);
    void refuse(const RefKind &kind, const QString &ref, int line);
    /// The line of the refused row with this key; 0: there is none.
    int refusedLine(const RefKind &kind, const QString &ref) const;
    /// The first fault of storage, if there was any.
    const std::optional<Error> &failed() const { return m_failed; }

private:
    RowKeeper &m_keeper;
    QHash<QPair<QString, QString>, Known> m_known;
    QHash<QPair<QString, QString>, int> m_refused;
    std::optional<Error> m_failed;
};

} // namespace doorstep
