#pragma once

#include "notices.h"

#include <QTimeZone>

namespace doorstep {

class Reads;

/// What follows from what is written, of everybody who is held here (notices.h).
std::vector<InboxItem> readNotices(Reads &reads, const QDateTime &now, const QTimeZone &zone);

} // namespace doorstep
