#pragma once

#include "case.h"

namespace doorstep {

/// One bit, page or end of the vault, its log, the index of that, the mark or the device file is another than
/// it was. Then the tablet is started as the app starts: it must notice, leave what it found as it is, go on
/// with a vault that the office fills again, and have what was only on it, as far as that can be read; or
/// show that nothing is wrong.
void damage(Tally &tally);

} // namespace doorstep
