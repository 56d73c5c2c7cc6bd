#pragma once

namespace doorstep {

/// Until whatever was asked for at this moment, and what it leads to, has been done. Nothing in a world runs
/// on another thread, so that is what waits to be delivered here. Needs a QCoreApplication.
void settle();

} // namespace doorstep
