#pragma once

#include <QByteArray>

#include <span>
#include <utility>

namespace doorstep {

/// Overwrites them, also where the compiler sees that nobody reads them any more.
void wipe(std::span<quint8> bytes);

/// Bytes that are wiped when they go, as long as nobody else shares them.
struct Secret {
    QByteArray bytes;

    Secret() = default;
    explicit Secret(QByteArray secret)
        : bytes(std::move(secret))
    {
    }
    Secret(Secret &&) noexcept = default;
    Secret &operator=(Secret &&other) noexcept
    {
        bytes.swap(other.bytes);
        return *this;
    }
    Secret(const Secret &) = delete;
    Secret &operator=(const Secret &) = delete;
    ~Secret();
};

} // namespace doorstep
