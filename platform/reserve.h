#pragma once

#include <QtGlobal>

namespace doorstep {

/// Room on the disk that is kept free for what must not fail for want of it. Used by one thread at a time.
class Reserve
{
public:
    Reserve() = default;
    virtual ~Reserve() = default;
    Q_DISABLE_COPY_MOVE(Reserve)

    /// Takes its room, or as much of it as the disk has.
    virtual void take() = 0;
    /// Gives all of it free. False: there was none.
    virtual bool letGo() = 0;
};

} // namespace doorstep
