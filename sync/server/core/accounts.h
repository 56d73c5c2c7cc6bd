#pragma once

#include "result.h"

#include <QUuid>

namespace doorstep {

class Database;
class ServerStore;

/// Whom the office means by its own key; `ref` may be `staff:KEY` or `person:KEY` where both exist. Rejected
/// with a sentence when nobody, or more than one, is meant.
Result<QUuid> accountOf(Database &db, QStringView ref);

/// Whether the account was closed and not opened again. Nothing of what it said or holds is touched by that.
Result<bool> isClosed(Database &db, const QUuid &account);

/// From now on every device of the account is answered account-closed, by any process on this database, waits
/// that are open among them; its invitations that nobody used are void, also after it is opened again. False:
/// it was closed already.
Result<bool> closeAccount(ServerStore &store, const QString &ref, qint64 nowMs);
/// False: it was open.
Result<bool> openAccount(ServerStore &store, const QString &ref);

} // namespace doorstep
