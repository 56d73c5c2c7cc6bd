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

void putLook(std::vector<PageReader> &rows, const OfficeLook &look, const QDate &day)
{
    auto row = std::ranges::find_if(rows, [&](const PageReader &one) {
        return !one.looked.empty() && one.worker == look.worker && one.day == day;
    });
    if (row == rows.end())
        row = rows.insert(rows.end(), {look.record, look.worker, day, look.at, 1, false, {}, false, {}, {}});
    row->at = std::max(row->at, look.at);
    const auto place = std::ranges::lower_bound(row->looked, look.what);
    if (place == row->looked.end() || *place != look.what)
        row->looked.insert(place, look.what);
}

} // namespace

std::vector<PageReader> foldReaders(const QUuid &person, const Seeing &seen, const QTimeZone &zone)
{
    std::vector<PageReader> rows;
    for (const Opening &one : seen.openings)
        rows.push_back(
            {one.record, one.worker, dateAt(one.at, zone), one.at, 1, true, one.reason, false, {}});
    for (const Giving &one : seen.givings)
        rows.push_back({one.record, {}, dateAt(one.at, zone), one.at, 1, false, {}, true, one.to});
    for (const OfficeLook &one : seen.looks)
        putLook(rows, one, dateAt(one.at, zone));
    for (const Reading &reading : seen.readings) {
        if (reading.worker == person || std::ranges::any_of(seen.openings, [&](const Opening &one) {
                return isThrough(one, reading);
            }))
            continue;
        const QDate day = dateAt(reading.at, zone);
        if (std::ranges::any_of(seen.looks, [&](const OfficeLook &one) {
                return one.worker == reading.worker && dateAt(one.at, zone) == day;
            })) {
            putLook(rows, {reading.record, reading.worker, reading.at, Looked::Page}, day);
            continue;
        }
        const auto row = std::ranges::find_if(rows, [&](const PageReader &one) {
            return !one.withoutVisit && !one.given && one.worker == reading.worker && one.day == day;
        });
        if (row == rows.end()) {
            rows.push_back({reading.record, reading.worker, day, reading.at, 1, false, {}, false, {}});
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
