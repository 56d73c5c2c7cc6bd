#include "system_entropy.h"

#include <sodium.h>

namespace doorstep {

SystemEntropy::SystemEntropy()
{
    if (sodium_init() < 0)
        qFatal("no source of randomness");
}

void SystemEntropy::fill(std::span<quint8> bytes)
{
    randombytes_buf(bytes.data(), bytes.size());
}

} // namespace doorstep
