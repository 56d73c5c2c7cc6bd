#pragma once

#include "result.h"

namespace doorstep {

/// What happened and what to do, for whoever runs the server. `folder` is the one that --data named.
QString sentenceFor(const Error &error, const QString &folder);
/// The same where a backup was to be written to `file`, or to be put back from it.
QString backupSentence(const Error &error, const QString &file);
QString restoreSentence(const Error &error, const QString &file);
/// An older database had so many people whom doorstep.erased names.
QString erasedAgainSentence(int people);

} // namespace doorstep
