#pragma once

#include "result.h"

#include <QByteArray>

namespace doorstep {

/// One zstd frame (RFC 8878, level 3) that tells its plain size.
QByteArray compressed(QByteArrayView plain);

/// Whether sending it compressed is worth while.
bool worthCompressing(QByteArrayView plain);

/// Fault::Malformed, before any memory is taken, when the frame does not tell its size, or tells more than
/// MaxPlainBytes, or more than MaxCompressionRatio times its own with FreeCompressionBytes always allowed;
/// and when it does not hold what it tells.
Result<QByteArray> decompressed(QByteArrayView frame);

} // namespace doorstep
