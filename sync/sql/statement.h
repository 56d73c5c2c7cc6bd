#pragma once

#include "result.h"

#include <QByteArray>
#include <QString>
#include <QUuid>

#include <optional>

namespace doorstep {

class Connection;
struct PreparedStatement;

/// A prepared statement at work. Values are bound by position, from the first; rows are read one by one.
/// The first fault sticks: next() stays false, and finish() or run() tells it. When it goes it is reset
/// and goes back to the cache.
///
///     auto find = db.read("SELECT n FROM chain WHERE stream = ?").bind(stream);
///     while (find.next())
///         use(find.integer(0));
///     return find.finish();
class Statement
{
public:
    Statement(Statement &&other) noexcept;
    Statement &operator=(Statement &&) = delete;
    ~Statement();

    /// Integers, booleans and enumerations; QByteArray(View) as blob; QString(View) as text; QUuid as its
    /// 16 bytes; nullptr and an empty optional as NULL. Blob views must outlive the last next() or run().
    /// Binding again starts the statement anew.
    template <class... T>
    Statement &bind(const T &...values) &
    {
        restart();
        int position = 0;
        (bindOne(++position, values), ...);
        return *this;
    }
    template <class... T>
    Statement &&bind(const T &...values) &&
    {
        bind(values...);
        return std::move(*this);
    }

    /// Steps to the next row; false at the end and on a fault.
    bool next();
    /// Done, or the fault that ended it.
    Outcome finish() const;
    /// Steps to the end.
    Outcome run();
    /// The first column of every row, one after the other.
    Result<QByteArray> joined();

    int columns() const;
    bool isNull(int column) const;
    qint64 integer(int column) const;
    bool boolean(int column) const { return integer(column) != 0; }
    QByteArrayView blob(int column) const; ///< valid until the next step
    QByteArray bytes(int column) const { return blob(column).toByteArray(); }
    QString text(int column) const;
    QUuid uuid(int column) const; ///< null unless 16 bytes

private:
    friend class Connection;
    friend class Transaction;
    Statement(Connection *connection, PreparedStatement *prepared);
    explicit Statement(Error error);

    void restart();
    void bindOne(int position, std::nullptr_t);
    void bindOne(int position, qint64 value);
    void bindOne(int position, QByteArrayView value);
    void bindOne(int position, QStringView value);
    void bindOne(int position, const QUuid &value);
    void bindOne(int position, const QByteArray &value) { bindOne(position, QByteArrayView(value)); }
    void bindOne(int position, const QString &value) { bindOne(position, QStringView(value)); }
    template <class T>
    requires(std::is_integral_v<T> || std::is_enum_v<T>) void bindOne(int position, T value)
    {
        bindOne(position, static_cast<qint64>(value));
    }
    template <class T>
    void bindOne(int position, const std::optional<T> &value)
    {
        if (value)
            bindOne(position, *value);
        else
            bindOne(position, nullptr);
    }

    Connection *m_connection = nullptr;
    PreparedStatement *m_prepared = nullptr;
    std::optional<Error> m_error;
};

/// Whether it finds a row.
Result<bool> exists(Statement &&find);

} // namespace doorstep
