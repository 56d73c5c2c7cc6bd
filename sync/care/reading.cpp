#include "reading.h"

#include "versions.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace doorstep {

namespace {

bool has(const Reading &reading, const QUuid &line)
{
    return std::ranges::find(reading.read.lines, line) != reading.read.lines.end();
}

bool hasArrived(const Visit &visit, const QUuid &worker)
{
    return std::ranges::any_of(visit.arrivals, [&](const Told<Arrived> &arrival) {
        return arrival.putRightBy.isNull() && arrival.worker == worker;
    });
}

} // namespace

std::vector<Reading> foldReadings(std::span<const Record> records)
{
    const auto replaced = replacedIds(records);
    std::vector<Reading> readings;
    for (const Record &record : records) {
        if (!is(record, PageRead::kind) || isReplaced(replaced, record.id))
            continue;
        if (auto read = decodeBody<PageRead>(record.body))
            readings.push_back({record.id, record.author, trueTime(record.happened), *std::move(read)});
    }
    std::ranges::sort(readings, [](const Reading &a, const Reading &b) {
        return std::tie(a.at, a.record) < std::tie(b.at, b.record);
    });
    const auto same = [](const Reading &a, const Reading &b) { return a.record == b.record; };
    readings.erase(std::unique(readings.begin(), readings.end(), same), readings.end());
    return readings;
}

QDateTime lastRead(std::span<const Reading> readings, const QUuid &worker, const QUuid &line)
{
    for (auto reading = readings.rbegin(); reading != readings.rend(); ++reading)
        if (reading->worker == worker && has(*reading, line))
            return reading->at;
    return {};
}

std::vector<LineReader> readersOf(std::span<const Reading> readings, const QUuid &line)
{
    std::map<QUuid, QDateTime> last;
    for (const Reading &reading : readings)
        if (has(reading, line))
            last[reading.worker] = reading.at;
    std::vector<LineReader> readers;
    readers.reserve(last.size());
    for (const auto &[worker, at] : last)
        readers.push_back({worker, at});
    return readers;
}

bool isNewTo(const QUuid &worker, std::span<const Visit> visits, std::span<const Reading> readings)
{
    return std::ranges::none_of(visits, [&](const Visit &visit) { return hasArrived(visit, worker); })
        && std::ranges::none_of(readings, [&](const Reading &reading) { return reading.worker == worker; });
}

} // namespace doorstep
