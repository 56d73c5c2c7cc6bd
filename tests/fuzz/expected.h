#pragma once

#include <QtGlobal>

namespace doorstep {

inline void expected(bool so, const char *what)
{
    if (!so)
        qFatal("it is not so that %s", what);
}
/// Ends the program, and says what it was, when it is not so.
#define EXPECTED(so) expected(bool(so), #so)

} // namespace doorstep
