#pragma once

#include "sim_world.h"

namespace doorstep {

/// How the world of one seed ended.
struct Ended {
    QStringList faults; ///< empty: none
    int steps = 0; ///< until the first fault, or all
    bool atTheEnd = false; ///< found only when all had healed
    QByteArray hash;
    QString about;
    size_t records = 0;
    std::vector<QString> lines;
};

/// The world of a seed, healed after at most so many steps.
Ended run(quint64 seed, int mostSteps);
/// For whoever hears of the end of the program: the world that it came to its end in.
void tellTheWorldUnderWay();
/// What is found while it runs is found by the shortest prefix; what is found at the end may show earlier.
Ended shortest(quint64 seed, Ended found);

} // namespace doorstep
