#pragma once

#include "day.h"

#include <sys/types.h>

namespace doorstep {

/// A process of its own that opens the vault and does the deeds of the day from `first` on, and tells after
/// each that it is done.
class Saver
{
public:
    Saver(const QString &vault, const Day &day, size_t first);
    /// Ends it if it still runs.
    ~Saver();
    Q_DISABLE_COPY_MOVE(Saver)

    /// Until it has told of so many, or has ended; how many there were.
    size_t waitFor(size_t deeds);
    /// As kill -9 does; how many it had told of since.
    size_t kill();
    /// It ended because something could not be done.
    bool hasFailed() const { return m_hasFailed; }

private:
    /// The next word of the process; none: it has ended.
    bool hear();

    pid_t m_process = -1;
    int m_words = -1; ///< the end of the pipe that is read
    bool m_hasFailed = false;
};

} // namespace doorstep
