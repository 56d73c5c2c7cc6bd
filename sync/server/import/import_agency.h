#pragma once

#include "import_report.h"
#include "office.h"

#include <QDate>

#include <optional>

namespace doorstep {

class ServerStore;

struct ImportOrder {
    QString folder;
    bool dryRun = false; ///< tells the same and writes nothing
    std::optional<QDate> today; ///< what `+0` means; none: today on the agency's clock
};

/// Takes an agency's folder into the log, in one transaction: all of its good rows, or nothing when the disk
/// fails. The same folder a second time changes nothing; what people wrote in the app is never replaced; a
/// row that is gone from the folder stays in the log. The Error is one of disk or database only.
Result<ImportReport> importAgency(ServerStore &store, const Office &office, const Clock &clock,
                                  Entropy &entropy, const ImportOrder &order);

} // namespace doorstep
