#include "statement.h"

#include "connection.h"

#include <QtEndian>

#include <sqlite3.h>

#include <array>
#include <cstring>

namespace doorstep {

Statement::Statement(Connection *connection, PreparedStatement *prepared)
    : m_connection(connection)
    , m_prepared(prepared)
{
}

Statement::Statement(Error error)
    : m_error(std::move(error))
{
}

Statement::Statement(Statement &&other) noexcept
    : m_connection(other.m_connection)
    , m_prepared(std::exchange(other.m_prepared, nullptr))
    , m_error(std::move(other.m_error))
{
}

Statement::~Statement()
{
    if (!m_prepared)
        return;
    sqlite3_reset(m_prepared->statement);
    sqlite3_clear_bindings(m_prepared->statement); // views bound may end now
    m_prepared->texts = {};
    m_prepared->shelf->push_back(m_prepared);
}

void Statement::restart()
{
    if (m_prepared)
        sqlite3_reset(m_prepared->statement);
}

bool Statement::next()
{
    if (!m_prepared || m_error)
        return false;
    const int code = sqlite3_step(m_prepared->statement);
    if (code == SQLITE_ROW)
        return true;
    if (code != SQLITE_DONE)
        m_error = m_connection->fault(code);
    sqlite3_reset(m_prepared->statement);
    return false;
}

Outcome Statement::finish() const
{
    if (m_error)
        return *m_error;
    return done();
}

Outcome Statement::run()
{
    while (next())
        continue;
    return finish();
}

Result<QByteArray> Statement::joined()
{
    QByteArray all;
    while (next())
        all.append(blob(0));
    if (auto read = finish(); !read)
        return read.error();
    return all;
}

int Statement::columns() const
{
    return m_prepared ? sqlite3_column_count(m_prepared->statement) : 0;
}

bool Statement::isNull(int column) const
{
    return !m_prepared || sqlite3_column_type(m_prepared->statement, column) == SQLITE_NULL;
}

qint64 Statement::integer(int column) const
{
    return m_prepared ? sqlite3_column_int64(m_prepared->statement, column) : 0;
}

QByteArrayView Statement::blob(int column) const
{
    if (!m_prepared)
        return {};
    const void *bytes = sqlite3_column_blob(m_prepared->statement, column);
    return {static_cast<const char *>(bytes), sqlite3_column_bytes(m_prepared->statement, column)};
}

QString Statement::text(int column) const
{
    if (!m_prepared)
        return {};
    const auto *utf8 = reinterpret_cast<const char *>(sqlite3_column_text(m_prepared->statement, column));
    return QString::fromUtf8(utf8, sqlite3_column_bytes(m_prepared->statement, column));
}

QUuid Statement::uuid(int column) const
{
    const QByteArrayView raw = blob(column);
    if (raw.size() != 16)
        return {};
    QUuid id;
    id.data1 = qFromBigEndian<quint32>(raw.data());
    id.data2 = qFromBigEndian<quint16>(raw.data() + 4);
    id.data3 = qFromBigEndian<quint16>(raw.data() + 6);
    memcpy(id.data4, raw.data() + 8, 8);
    return id;
}

void Statement::bindOne(int position, std::nullptr_t)
{
    if (m_prepared)
        sqlite3_bind_null(m_prepared->statement, position);
}

void Statement::bindOne(int position, qint64 value)
{
    if (m_prepared)
        sqlite3_bind_int64(m_prepared->statement, position, value);
}

void Statement::bindOne(int position, QByteArrayView value)
{
    if (m_prepared) // an empty blob is not NULL
        sqlite3_bind_blob64(m_prepared->statement, position, value.isEmpty() ? "" : value.data(),
                            static_cast<sqlite3_uint64>(value.size()), SQLITE_STATIC);
}

void Statement::bindOne(int position, QStringView value)
{
    if (!m_prepared)
        return;
    QByteArray utf8 = value.toUtf8();
    const auto bind = [&](const QByteArray &bytes, sqlite3_destructor_type kept) {
        sqlite3_bind_text64(m_prepared->statement, position, bytes.isEmpty() ? "" : bytes.constData(),
                            static_cast<sqlite3_uint64>(bytes.size()), kept, SQLITE_UTF8);
    };
    if (const auto place = static_cast<size_t>(position - 1); place < m_prepared->texts.size())
        bind(m_prepared->texts[place] = std::move(utf8), SQLITE_STATIC);
    else
        bind(utf8, SQLITE_TRANSIENT);
}

void Statement::bindOne(int position, const QUuid &value)
{
    if (!m_prepared)
        return;
    const auto place = static_cast<size_t>(position - 1);
    const bool kept = place < m_prepared->ids.size();
    std::array<char, 16> passing;
    std::array<char, 16> &raw = kept ? m_prepared->ids[place] : passing;
    qToBigEndian<quint32>(value.data1, raw.data());
    qToBigEndian<quint16>(value.data2, raw.data() + 4);
    qToBigEndian<quint16>(value.data3, raw.data() + 6);
    memcpy(raw.data() + 8, value.data4, 8);
    sqlite3_bind_blob(m_prepared->statement, position, raw.data(), 16,
                      kept ? SQLITE_STATIC : SQLITE_TRANSIENT);
}

Result<bool> exists(Statement &&find)
{
    const bool found = find.next();
    if (auto finished = find.finish(); !finished)
        return finished.error();
    return found;
}

} // namespace doorstep
