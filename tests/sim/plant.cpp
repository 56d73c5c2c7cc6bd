#include "plant.h"

#include "run.h"

#include <climits>
#include <cstdio>

namespace doorstep {

namespace {

/// The first seed whose world shows it, by what; 0: none of them does.
quint64 shownBy(quint64 mostSeeds, QString &how)
{
    for (quint64 seed = 1; seed <= mostSeeds; ++seed)
        if (const Ended ended = run(seed, INT_MAX); !ended.faults.isEmpty()) {
            how = ended.faults.front();
            return seed;
        }
    return 0;
}

} // namespace

int findThePlanted(quint64 mostSeeds)
{
    int notFound = 0;
    for (size_t i = 1; i < MistakeNames.size(); ++i) {
        plant(static_cast<Mistake>(i));
        QString how;
        const quint64 seed = shownBy(mostSeeds, how);
        notFound += seed == 0 ? 1 : 0;
        if (seed == 0)
            std::printf("%-20s NOT FOUND in %llu worlds\n", MistakeNames[i], mostSeeds);
        else
            std::printf("%-20s found by seed %llu: %s\n", MistakeNames[i], seed, qPrintable(how));
        std::fflush(stdout);
    }
    plant(Mistake::None);
    std::printf("sim: %d mistakes planted, %d found, %d not\n", int(MistakeNames.size()) - 1,
                int(MistakeNames.size()) - 1 - notFound, notFound);
    return notFound == 0 ? 0 : 1;
}

} // namespace doorstep
