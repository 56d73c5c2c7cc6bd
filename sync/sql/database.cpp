#include "database.h"

#include "connection.h"
#include "file_header.h"
#include "files.h"

#include <QFileInfo>

#include <sodium.h>
#include <sqlite3.h>

namespace doorstep {

namespace {

using Opened = Result<std::unique_ptr<Connection>>;

Opened openFile(const QByteArray &name, int flags)
{
    sqlite3 *handle = nullptr;
    const int code = sqlite3_open_v2(name.constData(), &handle,
                                     flags | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, nullptr);
    if (code != SQLITE_OK) {
        Error error = errorFor(handle, code);
        sqlite3_close_v2(handle);
        return error;
    }
    return std::make_unique<Connection>(handle);
}

/// The raw key and the salt, as SQLCipher takes them: x'…' with 96 hexadecimal digits.
Outcome giveKey(Connection &connection, const DatabaseKey &key, const FileSalt &salt)
{
    std::array<char, 2 + 96 + 2> text{};
    text[0] = 'x';
    text[1] = '\'';
    sodium_bin2hex(text.data() + 2, 65, key.bytes().data(), key.bytes().size());
    sodium_bin2hex(text.data() + 66, 33, salt.data(), salt.size());
    text[98] = '\'';
    const int code = sqlite3_key(connection.handle(), text.data(), 99);
    sodium_memzero(text.data(), text.size());
    if (code != SQLITE_OK)
        return connection.fault(code);
    // Pages are sealed by HMAC-SHA256, which processors of tablets and servers have instructions for, in the
    // place of SQLCipher's default of SHA512, which most have not: a third less for each page.
    if (auto sealed = connection.execute("PRAGMA cipher_hmac_algorithm = HMAC_SHA256"); !sealed)
        return sealed;
    // has an effect only once there is a key
    if (auto quiet = connection.execute("PRAGMA cipher_log_level = NONE"); !quiet)
        return quiet;
    auto version = connection.answer("PRAGMA cipher_version");
    if (!version || version->isEmpty())
        return Error{Fault::Storage, QStringLiteral("database: this SQLite does not encrypt")};
    return done();
}

int countPages(void *connection, sqlite3 *handle, const char *, int pages)
{
    auto *self = static_cast<Connection *>(connection);
    self->walPages = pages;
    if (pages > self->walLimitPages)
        sqlite3_wal_checkpoint_v2(handle, nullptr, SQLITE_CHECKPOINT_PASSIVE, nullptr, nullptr);
    return SQLITE_OK;
}

Outcome setUp(Connection &connection, const DatabaseOptions &options)
{
    sqlite3 *handle = connection.handle();
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_FKEY, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_busy_timeout(handle, options.busyMs);
    const QByteArray pragmas = "PRAGMA temp_store = MEMORY; PRAGMA secure_delete = ON; PRAGMA cache_size = -"
        + QByteArray::number(options.cacheKiB);
    if (auto set = connection.execute(pragmas.constData()); !set)
        return set;
    // the first read: shows whether the pages are whole
    if (auto tables = connection.answer("SELECT count(*) FROM sqlite_schema"); !tables)
        return tables.error();
    return done();
}

Outcome setUpLog(Connection &connection, const DatabaseOptions &options)
{
    connection.walLimitPages = options.walLimitPages;
    sqlite3_wal_hook(connection.handle(), countPages, &connection);
    if (!options.readOnly) {
        auto mode = connection.answer("PRAGMA journal_mode = WAL");
        if (!mode)
            return mode.error();
        if (*mode != "wal")
            return Error{Fault::Storage, QStringLiteral("database: no write-ahead log here")};
    }
    return connection.execute("PRAGMA synchronous = FULL");
}

/// What every open goes through once there is a connection to the file.
Outcome begin(Connection &connection, const DatabaseKey &key, const FileSalt &salt,
              const DatabaseOptions &options)
{
    if (auto keyed = giveKey(connection, key, salt); !keyed)
        return keyed;
    if (auto set = setUp(connection, options); !set)
        return set;
    return setUpLog(connection, options);
}

} // namespace

Outcome makeFile(const QString &path, const DatabaseKey &key)
{
    auto connection = openFile(path.toUtf8(), SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
    if (!connection)
        return connection.error();
    return begin(**connection, key, newSalt(key), {});
}

Result<Database> Database::create(const QString &path, const DatabaseKey &key, const DatabaseOptions &options)
{
    if (auto vacant = checkVacant(path); !vacant)
        return vacant.error();
    const QString unfinished = unfinishedName(path);
    if (auto made = makeFile(unfinished, key); !made) {
        removeUnfinished(unfinished);
        return made.error();
    }
    if (auto named = moveIntoPlace(unfinished, path); !named)
        return named.error();
    return open(path, key, options);
}

Result<Database> Database::open(const QString &path, const DatabaseKey &key, const DatabaseOptions &options)
{
    const bool logHeldPages = QFileInfo(path + QStringLiteral("-wal")).size() > 0;
    auto connection =
        openFile(path.toUtf8(), options.readOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE);
    if (!connection)
        return connection.error();
    (*connection)->logHeldPages = logHeldPages;
    if (options.readOnly)
        (*connection)->leaveAsItIs();
    const auto salt = readSalt((*connection)->handle(), key);
    if (!salt) {
        (*connection)->leaveAsItIs();
        return salt.error();
    }
    if (auto begun = begin(**connection, key, *salt, options); !begun) {
        (*connection)->leaveAsItIs();
        return begun.error();
    }
    return Database(*std::move(connection));
}

Result<Database> Database::inMemory()
{
    auto connection = openFile(":memory:", SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
    if (!connection)
        return connection.error();
    if (auto set = setUp(**connection, {}); !set)
        return set.error();
    return Database(*std::move(connection));
}

Database::Database(std::unique_ptr<Connection> connection)
    : m_connection(std::move(connection))
{
}

Database::Database(Database &&) noexcept = default;
Database &Database::operator=(Database &&) noexcept = default;
Database::~Database() = default;

Statement Database::read(QByteArrayView sql)
{
    return m_connection->prepare(sql, Connection::Purpose::Read);
}

int Database::walPages() const
{
    return m_connection->walPages;
}

Connection &connectionOf(Database &db)
{
    return *db.m_connection;
}

} // namespace doorstep
