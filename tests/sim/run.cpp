#include "run.h"

#include <cstdio>

namespace doorstep {

namespace {

const SimWorld *underWay = nullptr;
quint64 seedUnderWay = 0;

} // namespace

void tellTheWorldUnderWay()
{
    if (!underWay)
        return;
    std::fprintf(stderr, "in the world of seed %llu: %s\n", seedUnderWay, qPrintable(underWay->about()));
    for (const QString &line : underWay->trace().lines())
        std::fprintf(stderr, "  %s\n", qPrintable(line));
}

Ended run(quint64 seed, int mostSteps)
{
    SimWorld world(seed);
    underWay = &world;
    seedUnderWay = seed;
    Ended ended;
    ended.about = world.about();
    while (ended.faults.isEmpty() && ended.steps < std::min(mostSteps, world.steps())) {
        ended.faults = world.step();
        ++ended.steps;
    }
    if (ended.faults.isEmpty()) {
        ended.faults = world.heal();
        ended.atTheEnd = !ended.faults.isEmpty();
    }
    ended.hash = world.trace().hash();
    ended.records = world.records();
    ended.lines = world.trace().lines();
    underWay = nullptr;
    return ended;
}

Ended shortest(quint64 seed, Ended found)
{
    if (found.atTheEnd)
        for (int steps = 0; steps < found.steps; ++steps)
            if (Ended sooner = run(seed, steps); !sooner.faults.isEmpty())
                return sooner;
    return found;
}

} // namespace doorstep
