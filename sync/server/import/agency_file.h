#pragma once

#include "agency.h"
#include "import_report.h"
#include "ref_book.h"

namespace doorstep {

/// Reads agency.csv over what an earlier import knew: a key that is not in the file stays as it was.
/// `lines` are the lines for the office.
Agency readAgencyFile(const QString &folder, const std::optional<Agency> &before, RefBook &refs,
                      QStringList &lines, FileCount &count);

} // namespace doorstep
