#include "device_file.h"

#include "message_fields.h"
#include "safe_file.h"

#include <sodium.h>

namespace doorstep {

namespace {

// The file: a line that names it and its version, a BLAKE2b-256 of that line and of what follows, and one
// CBOR map. Line and hash are the same in every version to come, so that a newer file is told from a damaged
// one.
constexpr QByteArrayView FirstLine("doorstep device 1\n");
constexpr QByteArrayView AnyFirstLine("doorstep device ");
constexpr QByteArrayView SeedPurpose("doorstep device seed 1");
constexpr qint64 MostBytes = 64 * 1024;

void write(CborWriter &out, const KeyWrap &wrap)
{
    out.array(7);
    out.unsignedInteger(static_cast<quint64>(wrap.kind));
    out.unsignedInteger(wrap.version);
    out.unsignedInteger(wrap.cost.passes);
    out.unsignedInteger(wrap.cost.memoryBytes);
    out.bytes(wrap.salt);
    out.bytes(wrap.nonce);
    out.bytes(wrap.sealed);
}

KeyWrap readWrap(CborReader &in)
{
    KeyWrap wrap;
    tuple(in, 7);
    wrap.kind = static_cast<WrapKind>(upTo<quint8>(in, 0xff));
    wrap.version = upTo<quint32>(in, 0xffffffff);
    wrap.cost.passes = in.unsignedInteger();
    wrap.cost.memoryBytes = in.unsignedInteger();
    wrap.salt = limitedBytes(in, 64);
    wrap.nonce = limitedBytes(in, 64);
    wrap.sealed = limitedBytes(in, 256);
    return wrap;
}

QByteArray encodeMap(const DeviceFile &file)
{
    CborWriter out;
    {
        CborFields map(out);
        map.field(1).text(file.server.host);
        map.field(2).unsignedInteger(file.server.port);
        map.field(3).array(file.pins.size());
        for (const Hash &pin : file.pins)
            out.bytes(pin.view());
        map.field(4).bytes(viewOf(file.serverKey));
        map.field(5).uuid(file.device);
        map.field(6).uuid(file.account.id);
        map.field(7).unsignedInteger(file.account.reader);
        map.field(8).text(file.account.name);
        map.field(9).uuid(file.agency);
        map.field(10).text(file.agencyName);
        map.field(11).text(file.initials);
        map.field(12).unsignedInteger(file.colour);
        map.field(13).array(file.wraps.size());
        for (const KeyWrap &wrap : file.wraps)
            write(out, wrap);
        map.field(14).bytes(file.sealedSeed);
        if (!file.officePhone.isEmpty())
            map.field(15).text(file.officePhone);
        map.field(16).bytes(file.courierSeed);
        map.field(17).bytes(viewOf(file.sealingKey));
        map.field(18).bytes(viewOf(file.recoveryKey));
    }
    return out.take();
}

bool readPlace(DeviceFile &file, CborReader &in, quint64 key)
{
    switch (key) {
    case 1:
        file.server.host = name(in);
        return true;
    case 2:
        file.server.port = upTo<quint16>(in, 0xffff);
        return true;
    case 3:
        file.pins = list(in, 8, hash);
        return true;
    case 4:
        file.serverKey = exactly<PublicKey>(in);
        return true;
    case 13:
        file.wraps = list(in, 8, readWrap);
        return true;
    case 14:
        file.sealedSeed = limitedBytes(in, 256);
        return true;
    case 16:
        file.courierSeed = limitedBytes(in, 32);
        return true;
    case 17:
        file.sealingKey = exactly<PublicKey>(in);
        return true;
    case 18:
        file.recoveryKey = exactly<PublicKey>(in);
        return true;
    default:
        return false;
    }
}

bool readOwner(DeviceFile &file, CborReader &in, quint64 key)
{
    switch (key) {
    case 5:
        file.device = in.uuid();
        return true;
    case 6:
        file.account.id = in.uuid();
        return true;
    case 7:
        file.account.reader = upTo<quint8>(in, 0xff);
        return true;
    case 8:
        file.account.name = name(in);
        return true;
    case 9:
        file.agency = in.uuid();
        return true;
    case 10:
        file.agencyName = name(in);
        return true;
    case 11:
        file.initials = name(in);
        return true;
    case 12:
        file.colour = upTo<quint32>(in, 0xffffffff);
        return true;
    case 15:
        file.officePhone = name(in);
        return true;
    default:
        return false;
    }
}

Error damaged()
{
    return {Fault::Damaged, QStringLiteral("device file: bytes were changed or are missing")};
}

QString copyOf(const QString &path)
{
    return path + QStringLiteral("-copy");
}

Hash sumOf(QByteArrayView firstLine, QByteArrayView rest)
{
    return hashOf(firstLine.toByteArray() + rest.toByteArray());
}

Result<DeviceFile> readOne(const QString &path)
{
    const auto read = readFile(path, MostBytes);
    if (!read)
        return read.error();
    const QByteArrayView all(*read);
    const QByteArrayView line = all.first(all.indexOf('\n') + 1);
    const QByteArrayView rest = all.sliced(line.size());
    if (!line.startsWith(AnyFirstLine) || rest.size() < 32
        || Hash::from(rest.first(32)) != sumOf(line, rest.sliced(32)))
        return damaged();
    if (line != FirstLine)
        return Error{Fault::NewerSchema, QStringLiteral("device file: of a newer version")};
    const auto take = [](DeviceFile &file, CborReader &in, quint64 key) {
        return readPlace(file, in, key) || readOwner(file, in, key);
    };
    auto file = readMessage(rest.sliced(32), keys(1, 2, 3, 4, 5, 6, 7, 9, 13, 14, 16, 17, 18), "device file",
                            DeviceFile{}, take);
    return file ? file : damaged();
}

} // namespace

Result<DeviceFile> readDeviceFile(const QString &path)
{
    auto file = readOne(path);
    if (file || file.error().fault != Fault::Damaged)
        return file;
    auto copy = readOne(copyOf(path));
    return copy ? copy : file;
}

Outcome writeDeviceFile(const QString &path, const DeviceFile &file)
{
    const QByteArray map = encodeMap(file);
    const QByteArray bytes = FirstLine.toByteArray() + sumOf(FirstLine, map).view().toByteArray() + map;
    if (auto written = replaceFile(path, bytes); !written)
        return written;
    return replaceFile(copyOf(path), bytes);
}

void sealSeed(DeviceFile &file, std::span<const quint8, 32> seed, const DatabaseKey &vaultKey,
              Entropy &entropy)
{
    file.sealedSeed = sealUnder(vaultKey, SeedPurpose, bindingOf(file),
                                QByteArrayView(seed.data(), qsizetype(seed.size())), entropy);
}

Result<SigningKey> openSeed(const DeviceFile &file, const DatabaseKey &vaultKey)
{
    auto seed = openUnder(vaultKey, SeedPurpose, bindingOf(file), file.sealedSeed);
    if (!seed)
        return seed.error();
    if (seed->size() != 32)
        return damaged();
    std::array<quint8, 32> raw{};
    memcpy(raw.data(), seed->constData(), raw.size());
    auto key = SigningKey::fromSeed(raw);
    sodium_memzero(raw.data(), raw.size());
    sodium_memzero(seed->data(), size_t(seed->size()));
    return key;
}

} // namespace doorstep
