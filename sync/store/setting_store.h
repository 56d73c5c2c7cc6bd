#pragma once

#include "transaction.h"

namespace doorstep {

/// Small values that belong to this user on this tablet. An empty value was never set.
Result<QByteArray> setting(Database &db, QStringView key);
Outcome keepSetting(Transaction &tx, QStringView key, QByteArrayView value);

} // namespace doorstep
