#pragma once

#include "result.h"

#include <QByteArray>

namespace doorstep {

/// Puts the bytes in place of whatever the file held, so that after any crash it holds all of the old or all
/// of the new: written beside, synced, renamed, and the folder synced. Only this user may read it.
/// Fault::Full or Fault::Storage; then the old file stands.
Outcome replaceFile(const QString &path, QByteArrayView bytes);

/// Gives a whole file its name, which is free, and makes that durable.
Outcome nameFile(const QString &from, const QString &to);

/// Puts the bytes where the file begins, and waits for nothing: after a loss of power they may be those of
/// before, or a mixture. Makes the file where there is none.
Outcome noteInFile(const QString &path, QByteArrayView bytes);

/// The whole file. Fault::Storage when it cannot be read, Fault::Damaged when it is larger than `most`.
Result<QByteArray> readFile(const QString &path, qint64 most);

} // namespace doorstep
