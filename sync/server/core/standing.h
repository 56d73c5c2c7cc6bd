#pragma once

#include "log_writer.h"
#include "sign_in.h"

namespace doorstep {

class Database;

/// Of what an account is to a stream, that which gives it the most to write there (authority.h).
Result<Standing> writingStanding(Database &db, const SignIn &who, const StreamRow &stream, const QUuid &id);

/// SQL that gives `id, kind, no` of the streams to which an account has this standing: ?1 the account, ?2 the
/// agency, ?3 the time after which an opening counts, ?4 to ?5 (not included) the days of a lease. Null for
/// relations that every stream of a kind has, or that give none to hold.
const char *streamsWith(Standing standing);

} // namespace doorstep
