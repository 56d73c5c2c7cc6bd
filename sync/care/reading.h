#pragma once

#include "passport.h"
#include "visit.h"

namespace doorstep {

/// A worker's reading of a person's page (features.md P4).
struct Reading {
    QUuid record;
    QUuid worker;
    QDateTime at; ///< UTC
    PageRead read;

    bool operator==(const Reading &) const = default;
};

/// Every reading in a person's stream that was not taken back, oldest first.
std::vector<Reading> foldReadings(std::span<const Record> records);

/// When a worker last read a line; invalid: never.
QDateTime lastRead(std::span<const Reading> readings, const QUuid &worker, const QUuid &line);

/// Who has read a line, each once with their last time, in order of worker id.
struct LineReader {
    QUuid worker;
    QDateTime at; ///< UTC

    bool operator==(const LineReader &) const = default;
};
std::vector<LineReader> readersOf(std::span<const Reading> readings, const QUuid &line);

/// Whether a worker is new to a person: has not arrived in any of the visits held here and has not read the
/// page. "New" can only mean as far as the history here goes.
bool isNewTo(const QUuid &worker, std::span<const Visit> visits, std::span<const Reading> readings);

} // namespace doorstep
