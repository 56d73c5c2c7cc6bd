#pragma once

#include "visit.h"

#include <QSet>

#include <optional>

namespace doorstep {

// Who comes, and how much the same people do (features.md S3). A visit for two counts once for each of them.
//
// With n visits in all, n_i by carer i:
//   COCI  = (sum of n_i squared - n) / (n (n - 1))          Bice and Boxerman, Medical Care 15 (1977) 347
//   UPC   = greatest n_i / n                                Breslau and Reeb, Medical Care 13 (1975) 163
//   SECON = of each two visits that follow each other, the share with a carer in common
//                                                           Steinwachs, Medical Care 17 (1979) 551
// Each is from 0, somebody else every time, to 1, always the same. COCI and SECON say nothing of one visit.

struct Face {
    QUuid worker;
    int visits = 0;
    QDateTime firstAt; ///< in these visits
    QUuid firstVisit;

    bool operator==(const Face &) const = default;
};

struct Continuity {
    int visits = 0; ///< that somebody came to
    int encounters = 0; ///< visits, each as often as carers came to it
    std::vector<Face> faces; ///< who came most often first; of those who came as often, who came first
    std::optional<double> coci;
    std::optional<double> upc;
    std::optional<double> secon;

    /// Encounters with the `most` who came most often.
    int byMostFrequent(size_t most) const;
    bool operator==(const Continuity &) const = default;
};

/// Of the arrivals that stand, in whatever order the visits are given.
Continuity continuityOf(std::span<const Visit> visits);

/// Who came here for the first time to a visit with intimate care: of all visits given, and `known` from
/// before. In order of time.
std::vector<Face> newAtIntimate(std::span<const Visit> visits, const QSet<QUuid> &intimateVisits,
                                const QSet<QUuid> &known);

} // namespace doorstep
