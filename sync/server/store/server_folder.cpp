#include "server_folder.h"

#include "cbor_reader.h"
#include "cbor_writer.h"
#include "foundation.h"
#include "safe_file.h"

#include <openssl/crypto.h>

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

#include <sys/stat.h>

namespace doorstep {

namespace {

constexpr quint64 KeyFileVersion = 1; ///< of files that older programs may read, too
constexpr qsizetype KeyFileMost = 64 * 1024;

/// What the key file holds; wiped when it goes.
struct Keys {
    std::array<quint8, 32> database{};
    std::array<quint8, 32> signing{};
    std::array<quint8, 32> sealing{};
    PublicKey recovery{};
    Certificate certificate;
    Certificate spare; ///< shown next; empty in a file that was made before there were such
    qint64 spareMs = 0; ///< when it was made

    Keys() = default;
    Q_DISABLE_COPY(Keys)
    Keys(Keys &&) = default;
    Keys &operator=(Keys &&) = default;
    ~Keys()
    {
        OPENSSL_cleanse(database.data(), database.size());
        OPENSSL_cleanse(signing.data(), signing.size());
        OPENSSL_cleanse(sealing.data(), sealing.size());
        wipe(certificate.privateKey);
        wipe(spare.privateKey);
    }
    static void wipe(QByteArray &bytes) { OPENSSL_cleanse(bytes.data(), size_t(bytes.size())); }
};

QString keyFile(const QString &folder)
{
    return QDir(folder).filePath(QStringLiteral("doorstep.key"));
}
/// When the file was born; where the disk does not keep that, its number there.
QByteArray markOf(const QString &file)
{
    if (const QDateTime born = QFileInfo(file).birthTime(); born.isValid())
        return QByteArray::number(born.toMSecsSinceEpoch());
    struct stat found = {};
    if (::stat(QFile::encodeName(file).constData(), &found) != 0)
        return {};
    return QByteArray::number(quint64(found.st_ino));
}

QByteArrayView viewOfKey(const std::array<quint8, 32> &key)
{
    return {key.data(), qsizetype(key.size())};
}

Outcome writeKeys(const QString &file, const Keys &keys)
{
    CborWriter out;
    out.reserve(8 * 1024); // grown later, it would leave copies of the keys behind
    {
        CborFields map(out);
        map.field(1).unsignedInteger(KeyFileVersion);
        map.field(2).bytes(viewOfKey(keys.database));
        map.field(3).bytes(viewOfKey(keys.signing));
        map.field(4).bytes(keys.certificate.certificate);
        map.field(5).bytes(keys.certificate.privateKey);
        map.field(6).bytes(viewOfKey(keys.sealing));
        map.field(7).bytes(viewOfKey(keys.recovery));
        if (!keys.spare.privateKey.isEmpty()) {
            map.field(16).bytes(keys.spare.certificate);
            map.field(17).bytes(keys.spare.privateKey);
            map.field(18).integer(keys.spareMs);
        }
    }
    QByteArray bytes = out.take();
    const auto written = replaceFile(file, bytes);
    Keys::wipe(bytes);
    return written;
}

bool take(CborReader &in, std::array<quint8, 32> &key, int &found)
{
    ++found;
    const auto raw = in.bytes();
    if (raw.size() == qsizetype(key.size()))
        memcpy(key.data(), raw.data(), key.size());
    else
        in.fail();
    return true;
}

Result<Keys> readKeys(const QString &file)
{
    auto bytes = readFile(file, KeyFileMost);
    if (!bytes)
        return bytes.error();
    Keys keys;
    quint64 version = 0;
    int found = 0; ///< of the four that every such file has
    CborReader in(*bytes);
    in.fields([&](quint64 key) {
        switch (key) {
        case 1:
            version = in.unsignedInteger();
            return true;
        case 2:
            return take(in, keys.database, found);
        case 3:
            return take(in, keys.signing, found);
        case 4:
            keys.certificate.certificate = in.bytes().toByteArray();
            return true;
        case 5:
            keys.certificate.privateKey = in.bytes().toByteArray();
            return true;
        case 6:
            return take(in, keys.sealing, found);
        case 7:
            return take(in, keys.recovery, found);
        case 16:
            keys.spare.certificate = in.bytes().toByteArray();
            return true;
        case 17:
            keys.spare.privateKey = in.bytes().toByteArray();
            return true;
        case 18:
            keys.spareMs = in.integer();
            return true;
        default:
            return false;
        }
    });
    const bool read = in.ok() && in.atEnd() && version == KeyFileVersion
        && !keys.certificate.privateKey.isEmpty() && found == 4;
    Keys::wipe(*bytes);
    if (!read)
        return Error{Fault::Damaged, QStringLiteral("the key file cannot be read")};
    return keys;
}

Outcome makeSpare(Keys &keys, qint64 nowMs)
{
    auto spare = makeCertificate(nowMs);
    if (!spare)
        return spare.error();
    keys.spare = *std::move(spare);
    keys.spareMs = nowMs;
    return done();
}

/// Of what is shown first.
Result<std::vector<Hash>> pinsOf(const Keys &keys)
{
    std::vector<Hash> pins;
    for (const Certificate *one : {&keys.certificate, &keys.spare}) {
        if (one->certificate.isEmpty())
            continue;
        const auto pin = pinOf(one->certificate);
        if (!pin)
            return pin.error();
        pins.push_back(*pin);
    }
    return pins;
}

Result<Keys> newKeys(const QString &folder, const Clock &clock, Entropy &entropy)
{
    Keys keys;
    entropy.fill(keys.database);
    entropy.fill(keys.signing);
    entropy.fill(keys.sealing);
    auto certificate = makeCertificate(clock.now().wallMs);
    if (!certificate)
        return certificate.error();
    keys.certificate = *std::move(certificate);
    if (auto made = makeSpare(keys, clock.now().wallMs); !made)
        return made.error();
    if (auto written = writeKeys(keyFile(folder), keys); !written)
        return written.error();
    return keys;
}

Outcome makeDirectory(const QString &folder)
{
    const QDir directory(folder);
    if (directory.exists()) {
        if (!directory.isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)
            && !QFileInfo::exists(keyFile(folder)))
            return Error{
                Fault::Rejected,
                QStringLiteral("the folder is not empty; name a new one or an empty one with --data")};
    } else if (QFileInfo::exists(folder)) {
        return Error{Fault::Rejected, QStringLiteral("a file has that name; name a folder with --data")};
    } else if (!QDir().mkpath(folder)) {
        return Error{Fault::Storage, QStringLiteral("the folder cannot be made")};
    }
    if (::chmod(QFile::encodeName(folder).constData(), S_IRWXU) != 0)
        return Error{Fault::Storage, QStringLiteral("the folder cannot be kept to this user")};
    return done();
}

} // namespace

Outcome makeFolder(const QString &folder, const PublicKey &recovery, const Clock &clock, Entropy &entropy)
{
    if (auto made = makeDirectory(folder); !made)
        return made;
    auto keys =
        QFileInfo::exists(keyFile(folder)) ? readKeys(keyFile(folder)) : newKeys(folder, clock, entropy);
    if (!keys)
        return keys.error();
    const auto databaseKey = DatabaseKey::from(keys->database);
    if (!QFileInfo::exists(databaseFile(folder)))
        if (auto created = ServerStore::create(databaseFile(folder), databaseKey); !created)
            return created;
    auto store = ServerStore::open(databaseFile(folder), databaseKey);
    if (!store)
        return store.error();
    const auto has = (*store)->read([](Database &db) -> Outcome {
        const auto facts = officeFacts(db);
        return facts ? done() : Outcome(facts.error());
    });
    if (has)
        return Error{Fault::Conflict, QStringLiteral("there is a server here already")};
    keys->recovery = recovery; // of a beginning that broke off nobody was told the other half
    if (auto written = writeKeys(keyFile(folder), *keys); !written)
        return written;
    return (*store)->write([&](Transaction &tx) { return foundOffice(tx, clock, entropy); });
}

Result<OpenFolder> openFolder(const QString &folder)
{
    const bool hasKeys = QFileInfo::exists(keyFile(folder));
    const bool hasDatabase = QFileInfo::exists(databaseFile(folder));
    if (const QFileInfo info(folder); info.isDir() && !(info.isReadable() && info.isExecutable()))
        return Error{Fault::Storage, QStringLiteral("this user may not look into it")};
    if (!hasDatabase && hasKeys)
        return Error{Fault::Damaged,
                     QStringLiteral("doorstep.key is there and doorstep.db is not; `restore` puts a backup "
                                    "in its place; if this server never ran, `init` finishes making it")};
    if (!hasDatabase)
        return Error{Fault::Offline, QStringLiteral("there is no server in this folder")};
    if (!hasKeys)
        return Error{Fault::Locked, QStringLiteral("the key file is missing")};
    auto keys = readKeys(keyFile(folder));
    if (!keys)
        return keys.error();
    auto store = ServerStore::open(databaseFile(folder), DatabaseKey::from(keys->database));
    if (!store)
        return store.error();
    auto pins = pinsOf(*keys);
    if (!pins)
        return pins.error();
    OfficeFacts facts;
    const auto read = (*store)->read([&](Database &db) -> Outcome {
        auto found = officeFacts(db);
        if (!found)
            return found.error();
        facts = *std::move(found);
        return done();
    });
    if (!read)
        return read.error();
    return OpenFolder{*std::move(store),
                      officeOf(facts, SigningKey::fromSeed(keys->signing)),
                      SealingKey::fromSeed(keys->sealing),
                      keys->recovery,
                      std::exchange(keys->certificate, {}),
                      *std::move(pins),
                      markOf(databaseFile(folder)),
                      folder};
}

QString databaseFile(const QString &folder)
{
    return QDir(folder).filePath(QStringLiteral("doorstep.db"));
}

Result<DatabaseKey> databaseKey(const QString &folder)
{
    if (!QFileInfo::exists(keyFile(folder)))
        return Error{Fault::Locked, QStringLiteral("the key file is missing")};
    const auto keys = readKeys(keyFile(folder));
    if (!keys)
        return keys.error();
    return DatabaseKey::from(keys->database);
}

Outcome makeSpareKey(const QString &folder, const Clock &clock)
{
    auto keys = readKeys(keyFile(folder));
    if (!keys)
        return keys.error();
    if (!keys->spare.privateKey.isEmpty())
        return done();
    if (auto made = makeSpare(*keys, clock.now().wallMs); !made)
        return made;
    return writeKeys(keyFile(folder), *keys);
}

Result<qint64> spareKeySince(const QString &folder)
{
    const auto keys = readKeys(keyFile(folder));
    if (!keys)
        return keys.error();
    return keys->spareMs;
}

Outcome renewKey(const QString &folder, const Clock &clock)
{
    auto keys = readKeys(keyFile(folder));
    if (!keys)
        return keys.error();
    if (keys->spare.privateKey.isEmpty())
        return Error{Fault::Rejected, QStringLiteral("there is no spare key yet; `serve` makes one")};
    Keys::wipe(keys->certificate.privateKey);
    keys->certificate = std::exchange(keys->spare, {});
    if (auto made = makeSpare(*keys, clock.now().wallMs); !made)
        return made;
    return writeKeys(keyFile(folder), *keys);
}

Result<ShownKey> shownKey(const QString &folder)
{
    auto keys = readKeys(keyFile(folder));
    if (!keys)
        return keys.error();
    auto pins = pinsOf(*keys);
    if (!pins)
        return pins.error();
    return ShownKey{std::exchange(keys->certificate, {}), *std::move(pins)};
}

QByteArray keyFileMark(const QString &folder)
{
    struct stat found = {};
    if (::stat(QFile::encodeName(keyFile(folder)).constData(), &found) != 0)
        return {};
    return QByteArray::number(quint64(found.st_ino)) + ' ' + QByteArray::number(qint64(found.st_mtim.tv_sec))
        + ' ' + QByteArray::number(qint64(found.st_mtim.tv_nsec));
}

Result<bool> meetFile(OpenFolder &folder, const Clock &clock, Entropy &entropy)
{
    bool isOther = false;
    const auto written = folder.store->write([&](Transaction &tx) -> Outcome {
        const auto met = meetFile(tx, folder.mark, clock.now().wallMs, entropy);
        if (!met)
            return met.error();
        isOther = *met;
        return done();
    });
    if (!written)
        return written.error();
    return isOther;
}

} // namespace doorstep
