#include "figures_reads.h"

#include "stream_entries.h"

#include <algorithm>
#include <tuple>

namespace doorstep {

Result<std::vector<FiguresLook>> readFiguresLooks(Database &db, const QUuid &worker)
{
    const auto entries = doorstep::entries<FiguresSeen>(db, worker);
    if (!entries)
        return entries.error();
    std::vector<FiguresLook> looks;
    for (const Entry<FiguresSeen> &one : *entries)
        looks.push_back({worker, one.versions.current.front().author, one.at, one.body()});
    std::ranges::sort(looks, [](const FiguresLook &a, const FiguresLook &b) {
        return std::tie(b.at, b.by) < std::tie(a.at, a.by);
    });
    return looks;
}

} // namespace doorstep
