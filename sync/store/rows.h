#pragma once

#include "statement.h"

#include <QDateTime>

#include <vector>

namespace doorstep {

// Inside the store: reading rows into values.

/// UTC; an invalid time for NULL.
inline QDateTime timeAt(const Statement &row, int column)
{
    return row.isNull(column) ? QDateTime() : QDateTime::fromMSecsSinceEpoch(row.integer(column), Qt::UTC);
}

inline std::optional<qint64> msOf(const QDateTime &at)
{
    return at.isValid() ? std::optional(at.toMSecsSinceEpoch()) : std::nullopt;
}

/// Of a row with one number.
inline Result<qint64> numberFrom(const Statement &row)
{
    return row.integer(0);
}

/// Each row through `read`, which gives a Result.
template <class T, class Read>
Result<std::vector<T>> collect(Statement rows, Read read)
{
    std::vector<T> list;
    while (rows.next()) {
        Result<T> one = read(rows);
        if (!one)
            return one.error();
        list.push_back(*std::move(one));
    }
    if (auto ended = rows.finish(); !ended)
        return ended.error();
    return list;
}

/// The first of the rows, if there is one.
template <class T>
Result<std::optional<T>> firstOf(Result<std::vector<T>> list)
{
    if (!list)
        return list.error();
    if (list->empty())
        return std::optional<T>();
    return std::optional<T>(std::move(list->front()));
}

} // namespace doorstep
