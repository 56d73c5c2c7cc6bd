#pragma once

#include "figures_reads.h"
#include "person.h"
#include "stream_entries.h"
#include "trend.h"
#include "worker.h"

#include <QHash>

namespace doorstep {

// How somebody gets on with what they want to do again by themselves, read and worked out on the database
// thread in one go.

struct TrendOfStep {
    QUuid id;
    Step step;
    QString goal; ///< in the person's own words; empty: none is named
    Trend trend;
};

struct GettingOn {
    Person person;
    std::optional<Reablement> episode; ///< the latest to begin
    std::vector<TrendOfStep> steps; ///< of reablement or with a goal, in the person's order
    std::vector<OverHelping> overHelping;
    std::vector<FiguresLook> looks; ///< at that, the latest first
    QHash<QUuid, Worker> workers; ///< of both
};

/// Of the days of the episode so far; without one, and of those before, of the last 28. Today included.
Result<GettingOn> readGettingOn(Database &db, const QUuid &person, const QDateTime &now);

/// Whether there is anything for it to tell.
Result<bool> hasGettingOn(Database &db, const QUuid &person);

} // namespace doorstep
