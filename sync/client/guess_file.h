#pragma once

#include "guesses.h"
#include "result.h"

#include <QString>

#include <functional>

namespace doorstep {

/// Where the guesses at one sign-in's PIN are counted: a small file beside the device file, durable whenever
/// a function here returns without fault.
///
/// It is written with the PIN's wrap, so where it is missing or damaged somebody or something took it away.
/// Then the count is that of nearlySpent(), and is written down at once: taking the file away again costs the
/// same hour each time, and gives no guess for free. (A count in the device file as well would stop nobody:
/// who can put back one old file can put back two. What does is the keystore, without whose half no guess can
/// be made anywhere else.)
class GuessFile
{
public:
    explicit GuessFile(QString path)
        : m_path(std::move(path))
    {
    }

    /// Only where a PIN's wrap is.
    Result<Guesses> read(const Moment &now) const;
    Outcome write(const Guesses &guesses) const;
    /// For a new PIN, and after a right one.
    Outcome startAfresh() const { return write({}); }

private:
    QString m_path;
};

/// One guess: counted and on disk before `tried` runs, and forgotten, with those before it, when that is
/// done. Fault::Locked, and nothing is tried: it must wait, or is spent. What is neither right nor
/// Fault::WrongKey, such as too little memory, was no guess and is given back.
Outcome guess(const GuessFile &file, const Moment &now, const std::function<Outcome()> &tried);

} // namespace doorstep
