#pragma once

#include "board.h"
#include "care_record.h"
#include "csv_table.h"

namespace doorstep {

/// What the board makes of some days, for those who check it with a spreadsheet of their own.
struct BoardDays {
    std::vector<BoardRow> rows; ///< a visit once
    QHash<QUuid, Visit> visits; ///< of the rows
};

/// visits: one row each, by planned start, as promised, as planned and as it was, with what the board says of
/// it. hours: planned and given, of each person and of each worker, as hours.h counts them. exceptions: the
/// visits of which the board says that they need or needed somebody. Times are on the clock of the place;
/// minutes are whole.
std::vector<CopyFile> visitTables(const BoardDays &days, const Occasion &occasion);

} // namespace doorstep
