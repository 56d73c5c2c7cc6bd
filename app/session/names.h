#pragma once

#include <QString>

namespace doorstep {

struct Person;

/// "Ada Brown" → "AB"; "Joan" → "J".
QString initialsOf(const QString &name);

// For the middle of a sentence, whatever the script: see isolated().

/// "Ada Brown" → "Ada".
QString firstNameOf(const QString &name);
/// What somebody wants to be called; where they did not say, their first name.
QString callNameOf(const Person &person);

} // namespace doorstep
