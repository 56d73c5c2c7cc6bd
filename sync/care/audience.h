#pragma once

#include "authority.h"
#include "passport.h"
#include "record.h"

namespace doorstep {

/// Whether a reader who may hold the stream may read this record in it; the others get its number and
/// hash. `account` is the worker or the person reading. The author always may; the others as authority.h has
/// it of the kind, and where that leaves it to the record itself as its body says.
///
/// Lines only for the person, or for named workers; what they say to one carer; notes for the office;
/// concerns, and who looks after them; orders; colleagues' phone numbers; card fields not shared with the
/// person: each stays with whom it is for. Where its audience cannot be read, it is kept from all but author,
/// owner and, for notes, supervisors. A kind not known here is for everybody who may hold the stream.
bool mayRead(const Record &record, Reader reader, const QUuid &account);

/// Whether every carer who may hold the stream may read it.
bool isForCarers(const PassportLine &line);
/// The same of each of its wordings that stand.
bool isForCarers(const LineView &line);

/// Whether somebody who may read the first wording may not read the second. Such a reader never learns of
/// the second, so whoever writes it also writes a Withdrawn of the first, which reaches everybody.
bool narrows(const PassportLine &from, const PassportLine &to);
/// The same of two encoded bodies of any kind; false where the audience of this kind is never another.
bool narrows(Kind kind, QByteArrayView from, QByteArrayView to);

} // namespace doorstep
