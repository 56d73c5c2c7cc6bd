#pragma once

#include "credentials.h"
#include "database_key.h"
#include "record_store.h"

#include <map>

namespace doorstep {

/// Whose vault it is in every case.
DatabaseKey keyOfVault();
Writer carerHere();
Credentials signInHere();

/// Makes an empty vault in this folder; its path.
QString moveIn(const QString &folder);
/// A disk with an empty vault of this name.
std::map<QByteArray, QByteArray> diskWithVault(const QString &name);

/// Every row of every table but those of the index of words, as one hash.
Result<QByteArray> sumOf(Database &vault);

} // namespace doorstep
