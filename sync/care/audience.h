#pragma once

#include "record.h"

namespace doorstep {

/// Whose eyes a sign-in has.
enum class Reader : quint8 { Carer, PersonThemselves, Supervisor };

/// Whether a reader who may hold the stream may read this record in it; the others get its number and
/// hash. `account` is the worker or the person reading. The author always may.
///
/// Lines only for the person, or for named workers; notes for the office; colleagues' phone numbers;
/// card fields not shared with the person: each stays with whom it is for. A kind not known here is for
/// everybody who may hold the stream.
bool mayRead(const Record &record, Reader reader, const QUuid &account);

} // namespace doorstep
