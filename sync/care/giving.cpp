#include "giving.h"

#include <algorithm>
#include <tuple>

namespace doorstep {

std::vector<Giving> foldGivings(std::span<const Record> records)
{
    std::vector<Giving> givings;
    for (const Record &record : records) {
        if (!is(record, PageGiven::kind))
            continue;
        const auto given = decodeBody<PageGiven>(record.body);
        givings.push_back({record.id, trueTime(record.happened), given ? given->to : QString()});
    }
    std::ranges::sort(givings, [](const Giving &a, const Giving &b) {
        return std::tie(a.at, a.record) < std::tie(b.at, b.record);
    });
    const auto same = [](const Giving &a, const Giving &b) { return a.record == b.record; };
    givings.erase(std::unique(givings.begin(), givings.end(), same), givings.end());
    return givings;
}

} // namespace doorstep
