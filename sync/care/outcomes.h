#pragma once

#include "continuity.h"
#include "inbox.h"
#include "person.h"
#include "promise_record.h"

#include <array>

namespace doorstep {

// Whether people fare alike (features.md S6): four outcomes of each person over some days, added up by where
// they live and by how their support is arranged. Never what it costs. Each is a share, so many of so many:
//
//   promises  visits with a promised window that came to their end, of which somebody came inside it
//             (import.md: a promised window is about arriving)
//   familiar  encounters, of which with the three who came to this person most often in these days: the share
//             of the most frequent providers, UPC of Breslau and Reeb, Medical Care 13 (1975) 163, for three
//   bySelf    steps with a rung of the reablement ladder, of which the person did by themselves (each step of
//             a visit once; what was not done that day is no rung)
//   wishes    what people said of their own page or of the time of a visit, of which the office took note
//
// Groups add up their people's shares, so that each visit counts alike.

struct OutOf {
    int good = 0;
    int of = 0;

    bool operator==(const OutOf &) const = default;
};
constexpr OutOf operator+(OutOf a, OutOf b)
{
    return {a.good + b.good, a.of + b.of};
}

enum class Measure : quint8 { Promises, Familiar, BySelf, Wishes };
constexpr size_t Measures = 4;

struct OutcomesOfPerson {
    QUuid person;
    QString area; ///< as areaOf() has it
    SdsOption option = SdsOption::Unknown;
    std::array<OutOf, Measures> shares; ///< by Measure

    bool operator==(const OutcomesOfPerson &) const = default;
};

constexpr size_t MostFrequent = 3;

OutOf promisesKept(std::span<const PromiseRecord> records);
OutOf familiarFaces(std::span<const Visit> visits);
OutOf doneBySelf(std::span<const Visit> visits);
/// Of what was said in these days, of the person's items alone.
OutOf wishesAnswered(std::span<const InboxItem> items, const Period &days);

/// Where a person lives, as the office calls it; where it says nothing, the first half of the postcode
/// ("EH6"). Empty: not known.
QString areaOf(const Person &person);

/// Nothing is told of fewer people than this: it would tell of one of them.
constexpr int LeastInGroup = 5;

struct OutcomeCell {
    OutOf share; ///< nothing where it is hidden
    int people = 0; ///< of whom it tells something; 0 where it is hidden
    bool hidden = false;

    bool operator==(const OutcomeCell &) const = default;
};

struct OutcomeGroup {
    QString area; ///< of groups by area
    SdsOption option = SdsOption::Unknown; ///< of groups by option
    std::vector<QUuid> people; ///< all of them; empty where the group is hidden
    bool hidden = false; ///< and all of its cells
    std::array<OutcomeCell, Measures> cells;

    bool operator==(const OutcomeGroup &) const = default;
};

/// Everybody; hidden where they are fewer than five.
OutcomeGroup outcomesOfAll(std::span<const OutcomesOfPerson> people);
/// In order of name, who is not known last. What is hidden cannot be had by taking what is shown from
/// everybody: where a small group stands hidden, so many of the next smallest are hidden with it that
/// together they are five or more (primary and secondary suppression, as in the publication of official
/// statistics).
std::vector<OutcomeGroup> outcomesByArea(std::span<const OutcomesOfPerson> people);
std::vector<OutcomeGroup> outcomesByOption(std::span<const OutcomesOfPerson> people);

} // namespace doorstep
