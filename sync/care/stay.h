#pragma once

#include "body.h"

#include <span>
#include <vector>

namespace doorstep {

struct Visit;

// That a person is in hospital (features.md P13): the visits that were planned meanwhile pause.

/// Its entity is its own; that they are home again is a new statement, which replaces the one before.
struct Stay {
    static constexpr Kind kind = Kind::Stay;

    QString where;
    QDateTime from;
    QDateTime until; ///< invalid: they are still there

    template <class Fields>
    void fields(Fields &f)
    {
        f(1, where);
        f(2, from);
        f(3, until);
    }
    bool operator==(const Stay &) const = default;
};

/// For so long after a person came home carers are told to look again.
constexpr int HoursWatched = 48;

struct StayView {
    QUuid id; ///< the entity
    QUuid author;
    Stay stay; ///< `from` is always there
    std::vector<QUuid> standing; ///< records that nobody replaced; what comes next is written over them

    bool operator==(const StayView &) const = default;
};

/// By when they began. Where two tablets say different things of one stay, the newest counts. Pure: the same
/// set of records gives the same in any order.
std::vector<StayView> foldStays(std::span<const Record> records);

bool isAway(std::span<const StayView> stays, const QDateTime &at);
/// Planned into a stay, and nobody has come: it is not to be made, and nobody is late for it.
bool isPaused(std::span<const StayView> stays, const Visit &visit);
/// The stay of that moment; null: they are not in hospital.
const StayView *stayAt(std::span<const StayView> stays, const QDateTime &at);
/// The stay they came home from less than HoursWatched ago; null: there is none, or they are away again.
const StayView *homeFrom(std::span<const StayView> stays, const QDateTime &now);

} // namespace doorstep
