#pragma once

#include "database.h"

#include <optional>

namespace doorstep {

/// Several reads that make one answer: the first fault sticks and is the answer.
class Reads
{
public:
    explicit Reads(Database &db)
        : m_db(db)
    {
    }
    Database &db() const { return m_db; }

    /// What was read, or nothing after a fault.
    template <class T>
    T of(Result<T> read)
    {
        if (read)
            return *std::move(read);
        if (!m_error)
            m_error = read.error();
        return T{};
    }
    template <class T>
    Result<T> answer(T value) const
    {
        if (m_error)
            return *m_error;
        return value;
    }

private:
    Database &m_db;
    std::optional<Error> m_error;
};

} // namespace doorstep
