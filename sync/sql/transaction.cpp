#include "transaction.h"

#include "connection.h"

#include <sqlite3.h>

namespace doorstep {

Transaction::Transaction(Database &db, Durability durability)
    : m_db(db)
{
    Connection &connection = connectionOf(db);
    Q_ASSERT_X(!connection.inTransaction, "Transaction", "one at a time");
    if (auto begun = connection.beginTransaction(durability); !begun) {
        m_error = begun.error();
        return;
    }
    m_open = true;
    connection.inTransaction = true;
    connection.transactionFault.reset();
}

Transaction::~Transaction()
{
    if (!m_open)
        return;
    Connection &connection = connectionOf(m_db);
    connection.inTransaction = false;
    connection.rollBack();
}

Statement Transaction::write(QByteArrayView sql)
{
    if (m_error)
        return Statement(*m_error);
    // A fault such as want of memory ends the transaction by itself: what came after it would be kept alone.
    Connection &connection = connectionOf(m_db);
    if (connection.transactionFault)
        return Statement(*connection.transactionFault);
    return connection.prepare(sql, Connection::Purpose::Write);
}

Statement Transaction::read(QByteArrayView sql)
{
    if (m_error)
        return Statement(*m_error);
    return connectionOf(m_db).prepare(sql, Connection::Purpose::Read);
}

Outcome Transaction::commit()
{
    if (m_error)
        return *m_error;
    Connection &connection = connectionOf(m_db);
    if (!m_open)
        return Error{Fault::Storage, QStringLiteral("sql: committed already")};
    if (connection.transactionFault)
        return *connection.transactionFault; // undone when this goes
    auto committed = connection.execute("COMMIT");
    if (!committed)
        return committed;
    m_open = false;
    connection.inTransaction = false;
    return done();
}

qint64 lastInserted(Transaction &tx)
{
    return sqlite3_last_insert_rowid(connectionOf(tx.database()).handle());
}

qint64 changedRows(Transaction &tx)
{
    return sqlite3_changes64(connectionOf(tx.database()).handle());
}

} // namespace doorstep
