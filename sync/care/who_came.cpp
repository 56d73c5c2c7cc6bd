#include "who_came.h"

#include <algorithm>

namespace doorstep {

std::vector<QUuid> whoCame(const Visit &visit)
{
    std::vector<QUuid> workers;
    for (const Told<Arrived> &arrival : visit.arrivals)
        if (arrival.putRightBy.isNull() && std::ranges::find(workers, arrival.worker) == workers.end())
            workers.push_back(arrival.worker);
    return workers;
}

} // namespace doorstep
