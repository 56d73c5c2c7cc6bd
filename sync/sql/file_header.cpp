#include "file_header.h"

#include <QFile>
#include <QFileInfo>

#include <sodium.h>

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

Result<FileSalt> readSalt(const QString &path, const DatabaseKey &key)
{
    QFile file(path);
    if (!QFileInfo(file).isFile())
        return Error{Fault::Storage, QStringLiteral("database: no such file")};
    if (!file.open(QIODevice::ReadOnly))
        return Error{Fault::Storage, QStringLiteral("database: cannot be read: ") + file.errorString()};
    const QByteArray head = file.read(sizeof(FileSalt));
    if (head.startsWith(PlainHeader))
        return Error{Fault::PlainFile, QStringLiteral("database: not encrypted")};
    if (file.size() < PageSize || head.size() != qsizetype(sizeof(FileSalt)))
        return Error{Fault::Damaged,
                     QStringLiteral("database: %1 bytes are less than a page").arg(file.size())};
    FileSalt salt;
    memcpy(salt.data(), head.constData(), salt.size());
    if (!wasMadeFor(salt, key))
        return Error{Fault::WrongKey, QStringLiteral("database: the key is not that of the file's header")};
    return salt;
}

} // namespace doorstep
