#pragma once

#include <QString>

#include <utility>
#include <variant>

namespace doorstep {

/// What a caller can react to; the words for people are chosen by the screens.
enum class Fault {
    Locked, ///< no key at hand: unlock first
    WrongKey, ///< the key does not open this file
    PlainFile, ///< a file that should be encrypted is not
    Damaged, ///< the file was changed or torn; it is left as it is
    NewerSchema, ///< written by a newer Doorstep; it is left as it is
    Full, ///< no room left on the device
    Storage, ///< any other fault of disk or database
    Offline, ///< the other side could not be reached or did not answer
    Untrusted, ///< the other side is not who we agreed it is
    Rejected, ///< the other side understood and said no
    Conflict, ///< somebody else was first
    Malformed, ///< bytes or words that cannot be read
};

/// A fault and a line for the log. `detail` never holds personal data.
struct Error {
    Fault fault = Fault::Storage;
    QString detail;

    bool operator==(const Error &) const = default;
};

/// A value, or why there is none.
template <class T>
class [[nodiscard]] Result
{
public:
    Result(T value)
        : m_held(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Error error)
        : m_held(std::in_place_index<1>, std::move(error))
    {
    }

    explicit operator bool() const { return m_held.index() == 0; }
    T &operator*() & { return std::get<0>(m_held); }
    const T &operator*() const & { return std::get<0>(m_held); }
    T operator*() && { return std::get<0>(std::move(m_held)); } // by value: a temporary's value outlives it
    T *operator->() { return &std::get<0>(m_held); }
    const T *operator->() const { return &std::get<0>(m_held); }
    const Error &error() const { return std::get<1>(m_held); }

private:
    std::variant<T, Error> m_held;
};

struct Done {
    bool operator==(const Done &) const = default;
};

/// Done, or why not.
using Outcome = Result<Done>;

inline Outcome done()
{
    return Done{};
}

} // namespace doorstep
