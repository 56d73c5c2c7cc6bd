#pragma once

#include "database_key.h"
#include "result.h"

namespace doorstep {

// Inside the sql layer: how a new database file gets its name only when it is whole.

/// Conflict when the name, or a log left behind by a file of that name, is there.
Outcome checkVacant(const QString &path);
/// Where it is made; what an earlier try left there is removed.
QString unfinishedName(const QString &path);
void removeUnfinished(const QString &path);
/// Renames it and makes the new name durable.
Outcome moveIntoPlace(const QString &unfinished, const QString &path);
/// An empty encrypted file.
Outcome makeFile(const QString &path, const DatabaseKey &key);

} // namespace doorstep
