#pragma once

#include "options.h"
#include "practice.h"

namespace doorstep {

class Clock;
class Session;
class Settings;

/// Practice, as the command line asked for it: its folder, clock and sign-in take the place of what the
/// options say. Fault::Storage: there is no room for it.
Result<std::unique_ptr<Practice>> beginPractice(Options &options, const Clock &clock);

/// Goes on until the session is open, or cannot be: how practice signs in is nobody's business.
void waitUntilOpen(Session &session);

/// Begins practice in a program of its own, in the looks of this one; one at a time.
class PracticeStarter
{
public:
    Outcome start(const Settings &looks, const QSize &page);

private:
    qint64 m_process = 0; ///< of the last one; 0: none
};

} // namespace doorstep
