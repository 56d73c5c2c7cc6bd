#include "versions.h"

#include <tuple>

namespace doorstep {

namespace {

bool sortsBefore(const Replacement &a, const Replacement &b)
{
    return std::tie(a.replaced, a.by) < std::tie(b.replaced, b.by);
}

std::span<const Replacement> ofRecord(const std::vector<Replacement> &all, const QUuid &record)
{
    const auto first = std::ranges::lower_bound(all, record, {}, &Replacement::replaced);
    const auto last =
        std::find_if(first, all.end(), [&](const Replacement &one) { return one.replaced != record; });
    return {first, last};
}

} // namespace

std::vector<Replacement> replacements(std::span<const Record> records)
{
    std::vector<Replacement> all;
    for (const Record &record : records)
        for (const QUuid &replaced : record.replaces)
            if (replaced != record.id)
                all.push_back({replaced, record.id, is(record, Kind::Withdrawn)});
    std::ranges::sort(all, sortsBefore);
    all.erase(std::unique(all.begin(), all.end()), all.end());
    return all;
}

QUuid replacedBy(const std::vector<Replacement> &all, const QUuid &record)
{
    const auto found = ofRecord(all, record);
    return found.empty() ? QUuid() : found.front().by;
}

bool isWithdrawn(const std::vector<Replacement> &all, const QUuid &record)
{
    return std::ranges::any_of(ofRecord(all, record), &Replacement::withdraws);
}

QUuid putRightBy(const std::vector<Replacement> &all, const QUuid &record)
{
    for (const Replacement &one : ofRecord(all, record))
        if (one.withdraws || !isWithdrawn(all, one.by))
            return one.by;
    return {};
}

std::vector<QUuid> replacedIds(std::span<const Record> records)
{
    std::vector<QUuid> ids;
    for (const Replacement &one : replacements(records))
        if (ids.empty() || ids.back() != one.replaced)
            ids.push_back(one.replaced);
    return ids;
}

bool isReplaced(const std::vector<QUuid> &replaced, const QUuid &record)
{
    return std::ranges::binary_search(replaced, record);
}

} // namespace doorstep
