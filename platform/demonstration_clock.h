#pragma once

#include "clock.h"

#include <QString>

namespace doorstep {

/// The device's clocks moved together by the number of seconds that a file holds, for demonstrations: one
/// file sets the time of a server and all its tablets, also while they run. A file that is missing or holds
/// no number moves nothing. Safe to ask from any thread.
class DemonstrationClock : public Clock
{
public:
    DemonstrationClock(const Clock &real, const QString &file);
    Moment now() const override;

private:
    const Clock &m_real;
    QByteArray m_file;
};

} // namespace doorstep
