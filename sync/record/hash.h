#pragma once

#include <QByteArrayView>

#include <array>
#include <compare>

namespace doorstep {

/// BLAKE2b-256 (RFC 7693, 32 bytes, no key). All zeros stands before the first record of a chain.
struct Hash {
    std::array<quint8, 32> bytes{};

    auto operator<=>(const Hash &) const = default;
    QByteArrayView view() const { return {bytes.data(), qsizetype(bytes.size())}; }
    /// Only from exactly 32 bytes; zeros otherwise.
    static Hash from(QByteArrayView raw);
};

Hash hashOf(QByteArrayView bytes);

} // namespace doorstep
