#include "secret.h"

#include <sodium.h>

namespace doorstep {

void wipe(std::span<quint8> bytes)
{
    sodium_memzero(bytes.data(), bytes.size());
}

Secret::~Secret()
{
    if (!bytes.isEmpty() && bytes.isDetached())
        sodium_memzero(bytes.data(), size_t(bytes.size()));
}

} // namespace doorstep
