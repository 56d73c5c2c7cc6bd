#pragma once

#include "tablet.h"

/// What everybody's hands do at a tablet before it is theirs, and when it changes hands.

/// The PIN of every tablet of the tour.
inline const QString Pin = QStringLiteral("135790");

/// Joins with address and code typed, as they stand on the office's letter; then chooses the PIN, twice.
bool joinByHand(Tablet &tablet, const QString &link, Told &told);
/// Key by key.
bool enterPin(Tablet &tablet);
/// "Writes down" the five words, and tells the one that is asked.
bool keepWords(Tablet &tablet, Told &told);
