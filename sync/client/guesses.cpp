#include "guesses.h"

#include <algorithm>
#include <array>

namespace doorstep {

namespace {

using std::chrono::milliseconds;
using std::chrono::minutes;
using std::chrono::seconds;

/// After the fourth wrong one, the fifth, and so on up to the ninth.
constexpr std::array<milliseconds, LastGuess - FreeGuesses> Waits{seconds(30), minutes(1),  minutes(5),
                                                                  minutes(15), minutes(60), minutes(60)};

qint64 passedMs(const Guesses &guesses, const Moment &now)
{
    const bool sameRun = guesses.boot == now.boot && guesses.sinceBootMs <= now.sinceBootMs;
    return sameRun ? now.sinceBootMs - guesses.sinceBootMs : now.sinceBootMs;
}

} // namespace

Guesses guessBegun(const Guesses &before, const Moment &now)
{
    return {quint8(std::min<int>(before.wrong + 1, LastGuess)), now.boot, now.sinceBootMs};
}

bool isSpent(const Guesses &guesses)
{
    return guesses.wrong >= LastGuess;
}

milliseconds waitLeft(const Guesses &guesses, const Moment &now)
{
    if (guesses.wrong < FreeGuesses || isSpent(guesses))
        return milliseconds(0);
    const milliseconds wait = Waits[size_t(guesses.wrong - FreeGuesses)];
    return std::max(milliseconds(0), wait - milliseconds(passedMs(guesses, now)));
}

Guesses nearlySpent(const Moment &now)
{
    return {LastGuess - 1, now.boot, now.sinceBootMs};
}

} // namespace doorstep
