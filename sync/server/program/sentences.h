#pragma once

#include "result.h"

namespace doorstep {

/// What happened and what to do, for whoever runs the server. `folder` is the one that --data named.
QString sentenceFor(const Error &error, const QString &folder);

} // namespace doorstep
