#include "connection.h"

#include <sqlite3.h>

#include <cerrno>

namespace doorstep {

namespace {

Fault meaningOf(sqlite3 *handle, int code)
{
    switch (code & 0xff) {
    case SQLITE_FULL:
        return Fault::Full;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return Fault::Damaged;
    case SQLITE_IOERR: {
        const int system = sqlite3_system_errno(handle);
        return system == ENOSPC || system == EDQUOT ? Fault::Full : Fault::Storage;
    }
    default:
        return Fault::Storage;
    }
}

} // namespace

Error errorFor(sqlite3 *handle, int code)
{
    // not sqlite3_errmsg: it quotes what was searched for
    return {meaningOf(handle, code),
            QStringLiteral("sqlite %1: %2").arg(code).arg(QString::fromUtf8(sqlite3_errstr(code)))};
}

Connection::~Connection()
{
    for (const auto &prepared : m_prepared)
        sqlite3_finalize(prepared->statement);
    sqlite3_finalize(m_rollBack);
    if (m_leaveAsItIs && logHeldPages)
        sqlite3_db_config(m_handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    sqlite3_close_v2(m_handle);
}

Statement Connection::prepare(QByteArrayView sql, Purpose purpose)
{
    auto at = m_shelves.find(std::string_view(sql.data(), static_cast<size_t>(sql.size())));
    if (at == m_shelves.end()) {
        auto shelf = std::make_unique<Shelf>(Shelf{sql.toByteArray(), {}});
        const std::string_view key(shelf->sql.constData(), static_cast<size_t>(shelf->sql.size()));
        at = m_shelves.emplace(key, std::move(shelf)).first;
    }
    Shelf &shelf = *at->second;
    if (shelf.idle.empty()) {
        sqlite3_stmt *made = nullptr;
        const int code =
            sqlite3_prepare_v3(m_handle, shelf.sql.constData(), static_cast<int>(shelf.sql.size()),
                               SQLITE_PREPARE_PERSISTENT, &made, nullptr);
        if (code != SQLITE_OK) {
            Error error = fault(code);
            if (code == SQLITE_ERROR) // a mistake in our SQL, which holds no values
                error.detail += QStringLiteral(": ") + QString::fromUtf8(sqlite3_errmsg(m_handle));
            return Statement(std::move(error));
        }
        m_prepared.push_back(
            std::make_unique<PreparedStatement>(PreparedStatement{made, &shelf.idle, {}, {}}));
        shelf.idle.push_back(m_prepared.back().get());
    }
    PreparedStatement *prepared = shelf.idle.back();
    if (purpose == Purpose::Read && !sqlite3_stmt_readonly(prepared->statement))
        return Statement(Error{Fault::Storage, QStringLiteral("sql: writing needs a transaction")});
    shelf.idle.pop_back();
    return {this, prepared};
}

Outcome Connection::execute(const char *sql)
{
    const int code = sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return fault(code);
    return done();
}

Result<QByteArray> Connection::answer(const char *sql)
{
    sqlite3_stmt *statement = nullptr;
    int code = sqlite3_prepare_v2(m_handle, sql, -1, &statement, nullptr);
    QByteArray found;
    if (code == SQLITE_OK && (code = sqlite3_step(statement)) == SQLITE_ROW)
        found = reinterpret_cast<const char *>(sqlite3_column_text(statement, 0));
    sqlite3_finalize(statement);
    if (code != SQLITE_OK && code != SQLITE_ROW && code != SQLITE_DONE)
        return fault(code);
    return found;
}

/// Not within a transaction: SQLite takes no notice of it there.
Outcome Connection::setDurability(Durability durability)
{
    if (durability == m_durability)
        return done();
    auto set =
        execute(durability == Durability::Now ? "PRAGMA synchronous = FULL" : "PRAGMA synchronous = NORMAL");
    if (set)
        m_durability = durability;
    return set;
}

Outcome Connection::beginTransaction(Durability durability)
{
    if (!m_rollBack) {
        const int code =
            sqlite3_prepare_v3(m_handle, "ROLLBACK", -1, SQLITE_PREPARE_PERSISTENT, &m_rollBack, nullptr);
        if (code != SQLITE_OK)
            return fault(code);
    }
    rollBack(); // what could not be undone before
    if (auto set = setDurability(durability); !set)
        return set;
    return execute("BEGIN IMMEDIATE");
}

void Connection::rollBack()
{
    if (sqlite3_get_autocommit(m_handle)) // none is open: a full disk may have undone it already
        return;
    sqlite3_step(m_rollBack);
    sqlite3_reset(m_rollBack);
}

Error Connection::fault(int code)
{
    Error error = errorFor(m_handle, code);
    if (inTransaction && !transactionFault)
        transactionFault = error;
    return error;
}

} // namespace doorstep
