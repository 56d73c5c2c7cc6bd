#include "hash.h"

#include <sodium.h>

namespace doorstep {

Hash Hash::from(QByteArrayView raw)
{
    Hash hash;
    if (raw.size() == qsizetype(hash.bytes.size()))
        memcpy(hash.bytes.data(), raw.data(), hash.bytes.size());
    return hash;
}

Hash hashOf(QByteArrayView bytes)
{
    Hash hash;
    crypto_generichash(hash.bytes.data(), hash.bytes.size(), reinterpret_cast<const quint8 *>(bytes.data()),
                       static_cast<unsigned long long>(bytes.size()), nullptr, 0);
    return hash;
}

} // namespace doorstep
