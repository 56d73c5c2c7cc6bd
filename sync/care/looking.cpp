#include "looking.h"

#include "day.h"

#include <algorithm>
#include <tuple>

namespace doorstep {

std::vector<OfficeLook> foldLooks(std::span<const Record> records)
{
    std::vector<OfficeLook> looks;
    for (const Record &record : records) {
        if (!is(record, OfficeLooked::kind))
            continue;
        const auto looked = decodeBody<OfficeLooked>(record.body);
        // At what cannot be read was looked all the same.
        const bool isKnown = looked && looked->at != Looked::Unknown;
        looks.push_back(
            {record.id, record.author, trueTime(record.happened), isKnown ? looked->at : Looked::Page});
    }
    std::ranges::sort(looks, [](const OfficeLook &a, const OfficeLook &b) {
        return std::tie(a.at, a.record) < std::tie(b.at, b.record);
    });
    const auto same = [](const OfficeLook &a, const OfficeLook &b) { return a.record == b.record; };
    looks.erase(std::unique(looks.begin(), looks.end(), same), looks.end());
    return looks;
}

bool hasLooked(std::span<const OfficeLook> looks, const QUuid &worker, Looked what, const QDate &day,
               const QTimeZone &zone)
{
    return std::ranges::any_of(looks, [&](const OfficeLook &look) {
        return look.worker == worker && look.what == what && dateAt(look.at, zone) == day;
    });
}

} // namespace doorstep
