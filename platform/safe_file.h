#pragma once

#include "result.h"

#include <QByteArray>

namespace doorstep {

/// Puts the bytes in place of whatever the file held, so that after any crash it holds all of the old or all
/// of the new: written beside, synced, renamed, and the folder synced. Only this user may read it.
/// Fault::Full or Fault::Storage; then the old file stands.
Outcome replaceFile(const QString &path, QByteArrayView bytes);

/// Gives a file another name in the same folder, in place of whatever had it, and makes that durable.
/// Fault::Storage.
Outcome moveFile(const QString &from, const QString &to);

/// The whole file. Fault::Storage when it cannot be read, Fault::Damaged when it is larger than `most`.
Result<QByteArray> readFile(const QString &path, qint64 most);

} // namespace doorstep
