#pragma once

#include "inbox.h"
#include "transaction.h"

namespace doorstep {

/// What waits in the office's inbox, of everybody whose stream is shown here, and what was settled since.
Result<Inbox> officeInbox(Database &db, const QDateTime &settledFrom);

} // namespace doorstep
