#pragma once

#include "random.h"
#include "tablet_here.h"
#include "visit.h"

namespace doorstep {

/// One user as the timeline calls them.
struct SimUser {
    QString name;
    std::unique_ptr<UserHere> here;
    bool dirty = true; ///< its vault changed since it was looked at
};

/// One tablet; one of its users at a time has it unlocked.
struct SimTablet {
    SimTablet(const Timeline &time, quint64 seed)
        : device(time, seed)
    {
    }
    TabletHere device;
    std::vector<std::unique_ptr<SimUser>> users;
    SimUser *unlocked = nullptr;
    int signalBackInSteps = 0;
};

/// Who there is, and what the office has planned when the world begins.
struct Cast {
    std::vector<QUuid> carers;
    std::vector<QUuid> people;
    std::vector<std::unique_ptr<SimTablet>> tablets;
    std::map<QUuid, Record> plans; ///< the last plan of each visit, by visit

    std::vector<SimUser *> users() const;
};

/// 2 to 12 tablets with 1 to 3 users, 5 to 40 people: small worlds are many, large ones few.
Cast castFor(Random &random, Timeline &time, Network &network, ServerHere &server);

/// A visit of one or two of the carers within the next days.
VisitPlan somePlan(Random &random, const Timeline &time, const std::vector<QUuid> &carers);

} // namespace doorstep
