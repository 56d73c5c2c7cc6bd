#include "database_key.h"

#include <sodium.h>

#include <cstring>
#include <new>

namespace doorstep {

DatabaseKey::DatabaseKey()
    : m_bytes(sodium_init() < 0 ? nullptr : static_cast<unsigned char *>(sodium_malloc(Size)))
{
    if (!m_bytes)
        throw std::bad_alloc(); // locked memory is out: the same as any allocation that fails
}

void DatabaseKey::Wipe::operator()(unsigned char *bytes) const
{
    sodium_free(bytes);
}

DatabaseKey DatabaseKey::from(std::span<const unsigned char, Size> bytes)
{
    DatabaseKey key;
    memcpy(key.m_bytes.get(), bytes.data(), Size);
    return key;
}

DatabaseKey DatabaseKey::random()
{
    DatabaseKey key;
    randombytes_buf(key.m_bytes.get(), Size);
    return key;
}

} // namespace doorstep
