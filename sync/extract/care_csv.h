#pragma once

#include "care_record.h"
#include "csv_table.h"

namespace doorstep {

/// All of it as tables, one file each: about_me, visits, outcomes, medicines, notes, concerns, readers.
/// Times are on the clock of the place, without an offset.
std::vector<CopyFile> careTables(const CareRecord &record, const Occasion &occasion);

} // namespace doorstep
