#include "readers.h"

#include "authority.h"
#include "day.h"

#include <algorithm>
#include <tuple>

namespace doorstep {

namespace {

bool isThrough(const Opening &opening, const Reading &reading)
{
    const qint64 after = opening.at.msecsTo(reading.at);
    return reading.read.visit.isNull() && reading.worker == opening.worker && after >= 0
        && after < OpenedForMs;
}

} // namespace

std::vector<PageReader> foldReaders(const QUuid &person, std::span<const Reading> readings,
                                    std::span<const Opening> openings, const QTimeZone &zone)
{
    std::vector<PageReader> rows;
    for (const Opening &one : openings)
        rows.push_back({one.record, one.worker, dateAt(one.at, zone), one.at, 1, true, one.reason});
    for (const Reading &reading : readings) {
        if (reading.worker == person
            || std::ranges::any_of(openings, [&](const Opening &one) { return isThrough(one, reading); }))
            continue;
        const QDate day = dateAt(reading.at, zone);
        const auto row = std::ranges::find_if(rows, [&](const PageReader &one) {
            return !one.withoutVisit && one.worker == reading.worker && one.day == day;
        });
        if (row == rows.end()) {
            rows.push_back({reading.record, reading.worker, day, reading.at, 1, false, {}});
            continue;
        }
        ++row->times;
        row->at = std::max(row->at, reading.at);
    }
    std::ranges::sort(rows, [](const PageReader &a, const PageReader &b) {
        return std::tie(b.withoutVisit, b.at, a.id) < std::tie(a.withoutVisit, a.at, b.id);
    });
    return rows;
}

} // namespace doorstep
