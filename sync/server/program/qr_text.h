#pragma once

#include "result.h"

namespace doorstep {

/// A QR code as lines of block characters, two modules in each, for a terminal that writes light on dark.
/// Fault::Rejected when the text is too long for one.
Result<QString> qrText(const QByteArray &text);

} // namespace doorstep
