#include "opening.h"

#include <algorithm>
#include <tuple>

namespace doorstep {

std::vector<Opening> foldOpenings(std::span<const Record> records)
{
    std::vector<Opening> openings;
    for (const Record &record : records) {
        if (!is(record, PageOpened::kind))
            continue;
        const auto opened = decodeBody<PageOpened>(record.body);
        // One whose reason cannot be read was one all the same.
        openings.push_back({record.id, record.entity, record.author, trueTime(record.happened),
                            opened ? opened->reason : QString()});
    }
    std::ranges::sort(openings, [](const Opening &a, const Opening &b) {
        return std::tie(a.at, a.record) < std::tie(b.at, b.record);
    });
    const auto same = [](const Opening &a, const Opening &b) { return a.record == b.record; };
    openings.erase(std::unique(openings.begin(), openings.end(), same), openings.end());
    return openings;
}

} // namespace doorstep
