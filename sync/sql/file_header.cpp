#include "file_header.h"

#include <sodium.h>
#include <sqlite3.h>

#include <cstring>

namespace doorstep {

namespace {

constexpr size_t RandomPart = 8;
constexpr qint64 PageSize = 4096;
constexpr char PlainHeader[] = "SQLite format 3";

void sign(const unsigned char *random, const DatabaseKey &key, unsigned char *tag)
{
    std::array<unsigned char, 32> whole{};
    crypto_generichash(whole.data(), whole.size(), random, RandomPart, key.bytes().data(),
                       key.bytes().size());
    memcpy(tag, whole.data(), sizeof(FileSalt) - RandomPart);
}

} // namespace

FileSalt newSalt(const DatabaseKey &key)
{
    FileSalt salt{};
    randombytes_buf(salt.data(), RandomPart);
    sign(salt.data(), key, salt.data() + RandomPart);
    return salt;
}

bool wasMadeFor(const FileSalt &salt, const DatabaseKey &key)
{
    FileSalt expected = salt;
    sign(salt.data(), key, expected.data() + RandomPart);
    return sodium_memcmp(expected.data(), salt.data(), salt.size()) == 0;
}

Result<FileSalt> readSalt(sqlite3 *connection, const DatabaseKey &key)
{
    sqlite3_file *file = nullptr;
    sqlite3_int64 size = 0;
    if (sqlite3_file_control(connection, "main", SQLITE_FCNTL_FILE_POINTER, &file) != SQLITE_OK || !file
        || !file->pMethods || file->pMethods->xFileSize(file, &size) != SQLITE_OK)
        return Error{Fault::Storage, QStringLiteral("database: cannot be read")};
    FileSalt salt{};
    const int read = file->pMethods->xRead(file, salt.data(), int(salt.size()), 0);
    if (read != SQLITE_OK && read != SQLITE_IOERR_SHORT_READ)
        return Error{Fault::Storage, QStringLiteral("database: cannot be read, %1").arg(read)};
    if (memcmp(salt.data(), PlainHeader, sizeof PlainHeader - 1) == 0)
        return Error{Fault::PlainFile, QStringLiteral("database: not encrypted")};
    if (size < PageSize)
        return Error{Fault::Damaged, QStringLiteral("database: %1 bytes are less than a page").arg(size)};
    if (!wasMadeFor(salt, key))
        return Error{Fault::WrongKey, QStringLiteral("database: the key is not that of the file's header")};
    return salt;
}

} // namespace doorstep
