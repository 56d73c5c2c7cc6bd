#pragma once

#include <QString>

namespace doorstep {

// Words of people and offices come in any script, in sentences and on screens of another direction. Both
// leave words alone that read from left to right, on a screen that does.

/// A name, a title or a number for the middle of a sentence: however it is written, it changes the order of
/// nothing around it (Unicode's FIRST STRONG ISOLATE).
QString isolated(const QString &words);

/// What somebody wrote, for a screen: each kind of line break is one, and each line reads in its own
/// direction.
QString readable(const QString &text);

/// The same between quotation marks, which stand where that direction has them.
QString quotedReadable(const QString &text);

} // namespace doorstep
