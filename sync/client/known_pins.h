#pragma once

#include "qt_transport.h"

namespace doorstep {

/// By which pins the server is known, while a transport uses them: what is learned counts from the next
/// connection on. Copies are the same. On the transport's thread.
class KnownPins
{
public:
    explicit KnownPins(std::vector<Hash> pins)
        : m_pins(std::make_shared<std::vector<Hash>>(std::move(pins)))
    {
    }

    Trust trust() const;
    const std::vector<Hash> &now() const { return *m_pins; }
    /// Not before they are on disk: a tablet that starts again must know who answered it last.
    void become(std::vector<Hash> pins) { *m_pins = std::move(pins); }

private:
    std::shared_ptr<std::vector<Hash>> m_pins;
};

/// What is known once the server told its pins, in a reply that it signed. Those that it has no more go; but
/// all of them never: where it names none of those that are known, one of which it has just shown, they stay.
std::vector<Hash> pinsAfter(const std::vector<Hash> &known, const std::vector<Hash> &told);

} // namespace doorstep
