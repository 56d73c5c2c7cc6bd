#pragma once

#include "transaction.h"

#include <array>
#include <string_view>
#include <unordered_map>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace doorstep {

/// One prepared statement and the shelf of equal ones it goes back to. What is bound to its first places
/// lies here, so that SQLite need not copy it.
struct PreparedStatement {
    sqlite3_stmt *statement = nullptr;
    std::vector<PreparedStatement *> *shelf = nullptr;
    std::array<std::array<char, 16>, 8> ids{};
    std::array<QByteArray, 8> texts{};
};

/// Inside the sql layer: SQLite's handle with its statements. Owned by a Database, at an address that stays.
class Connection
{
public:
    explicit Connection(sqlite3 *handle)
        : m_handle(handle)
    {
    }
    ~Connection();
    Q_DISABLE_COPY_MOVE(Connection)

    enum class Purpose { Read, Write };
    Statement prepare(QByteArrayView sql, Purpose purpose);
    /// Runs SQL that is ours and has no values.
    Outcome execute(const char *sql);
    /// The first column of the first row; empty when there is none.
    Result<QByteArray> answer(const char *sql);

    /// Begins as the only writer. What is needed to undo it is at hand before: that must not fail for want of
    /// memory, or everything after it would be part of what was given up.
    Outcome beginTransaction(Durability durability);
    void rollBack();

    /// What SQLite's last fault means; remembered when it falls into a transaction.
    Error fault(int code);

    sqlite3 *handle() const { return m_handle; }
    /// On closing, the log stays as it is: the file was not accepted, or is only looked at.
    void leaveAsItIs() { m_leaveAsItIs = true; }

    std::optional<Error> transactionFault;
    bool inTransaction = false;
    bool logHeldPages = false; ///< when it was opened
    int walPages = 0;
    int walLimitPages = 0;

private:
    Outcome setDurability(Durability durability);

    sqlite3 *m_handle;
    sqlite3_stmt *m_rollBack = nullptr;
    bool m_leaveAsItIs = false;
    Durability m_durability = Durability::Now; ///< as the file was opened
    struct Shelf {
        QByteArray sql;
        std::vector<PreparedStatement *> idle;
    };
    std::vector<std::unique_ptr<PreparedStatement>> m_prepared;
    std::unordered_map<std::string_view, std::unique_ptr<Shelf>> m_shelves; ///< keys are views of Shelf::sql
};

/// The fault and the line for the log; never holds values.
Error errorFor(sqlite3 *handle, int code);

} // namespace doorstep
