#pragma once

#include <memory>
#include <span>

namespace doorstep {

/// The 256 bits that open one database file. They live in memory that is locked, guarded and wiped
/// (sodium_malloc), and are never derived here from a passphrase.
class DatabaseKey
{
public:
    static constexpr size_t Size = 32;

    /// Copies the bytes; the caller wipes its own.
    static DatabaseKey from(std::span<const unsigned char, Size> bytes);
    /// A new key from the system's entropy.
    static DatabaseKey random();

    std::span<const unsigned char, Size> bytes() const
    {
        return std::span<const unsigned char, Size>(m_bytes.get(), Size);
    }

private:
    struct Wipe {
        void operator()(unsigned char *bytes) const;
    };
    DatabaseKey();
    std::unique_ptr<unsigned char[], Wipe> m_bytes;
};

} // namespace doorstep
