#pragma once

#include "clock.h"

#include <chrono>

namespace doorstep {

/// What is known of the guesses at one PIN: how many were begun and never turned out right, and when the last
/// began, by the clock that nobody can set.
struct Guesses {
    quint8 wrong = 0;
    QUuid boot;
    qint64 sinceBootMs = 0;

    bool operator==(const Guesses &) const = default;
};

/// Wrong ones that cost nothing: fingers slip, and keys are wet.
constexpr int FreeGuesses = 4;
/// The wrong one that ends it: no PIN opens anything after it.
constexpr int LastGuess = 10;

/// A guess begins. It counts from here on, whatever becomes of the tablet before it turns out right.
Guesses guessBegun(const Guesses &before, const Moment &now);

/// No PIN helps any more.
bool isSpent(const Guesses &guesses);

/// How long no PIN is tried; nought: one may be. The wall clock has no say. The device started anew begins
/// the wait again, for how long it was off nobody can tell.
std::chrono::milliseconds waitLeft(const Guesses &guesses, const Moment &now);

/// Of a PIN whose count was lost: one guess is left, after the longest wait, counted from now.
Guesses nearlySpent(const Moment &now);

} // namespace doorstep
