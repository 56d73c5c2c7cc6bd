#pragma once

#include "result.h"

#include <QByteArray>

#include <optional>

namespace doorstep {

/// One zstd frame (RFC 8878, level 3) that tells its plain size.
QByteArray compressed(QByteArrayView plain);

/// The same where sending it so is worth while and no reader takes it for a bomb.
std::optional<QByteArray> compressedToSend(QByteArrayView plain);

/// Fault::Malformed, before any memory is taken, when the frame does not tell its size, or tells more than
/// MaxPlainBytes, or more than MaxCompressionRatio times its own with FreeCompressionBytes always allowed;
/// and when it does not hold what it tells.
Result<QByteArray> decompressed(QByteArrayView frame);

} // namespace doorstep
