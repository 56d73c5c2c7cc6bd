#pragma once

#include "entropy.h"

namespace doorstep {

/// The kernel's randomness, through libsodium. Ends the program when there is none: nothing here may go on
/// with predictable keys.
class SystemEntropy : public Entropy
{
public:
    SystemEntropy();
    void fill(std::span<quint8> bytes) override;
};

} // namespace doorstep
