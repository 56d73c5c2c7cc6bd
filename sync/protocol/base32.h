#pragma once

#include "result.h"

#include <QByteArray>

namespace doorstep {

/// Crockford's: no I, L, O, U.
constexpr QByteArrayView Base32Alphabet("0123456789ABCDEFGHJKMNPQRSTVWXYZ");

/// What a typed character means: 0 for blanks and dashes, which are passed over, '\xff' for what stands for
/// nothing. Any case; O is 0, I and L are 1.
char base32Letter(QChar typed);

// Bytes that people copy from one screen to another, type or read aloud: a byte that says what they are, the
// bytes, and the first four of their BLAKE2b-256, in base32, in groups of five with dashes between.
enum class Typed : quint8 { RecoveryKey = 1, RecoveryRequest = 2, RecoveryAnswer = 3 };

QString typedText(Typed what, QByteArrayView bytes);

/// Otherwise Fault::Malformed, with a detail that begins "typed: letter", "typed: short", "typed: sum" (a
/// letter is wrong, one is missing or too many) or "typed: kind" (whole, but something else), and holds
/// nothing of it.
Result<QByteArray> readTyped(Typed what, QStringView typed);

} // namespace doorstep
