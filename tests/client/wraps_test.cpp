#include "bending.h"
#include "device_file.h"
#include "seeded_entropy.h"

#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <limits>

using namespace doorstep;

namespace {

constexpr WrapCost Cheap{1, 8192}; // the least libsodium takes; for tests only

WrapBinding binding()
{
    return {QUuid::fromRfc4122(QByteArray(16, 'a')), QUuid::fromRfc4122(QByteArray(16, 'd'))};
}

bool same(const DatabaseKey &a, const DatabaseKey &b)
{
    return std::ranges::equal(a.bytes(), b.bytes());
}

DeviceFile sample(const DatabaseKey &key)
{
    SeededEntropy entropy(5);
    DeviceFile file;
    file.server = {QStringLiteral("care.example.org"), 8443};
    file.pins = {hashOf(QByteArrayView("one")), hashOf(QByteArrayView("two"))};
    file.serverKey.fill(7);
    file.courierSeed = QByteArray(32, 8);
    file.sealingKey.fill(9);
    file.recoveryKey.fill(10);
    file.device = binding().device;
    file.account = {binding().account, 1, QStringLiteral("Ada Ní Bhriain")};
    file.agency = QUuid::fromRfc4122(QByteArray(16, 'g'));
    file.agencyName = QStringLiteral("Northside");
    file.initials = QStringLiteral("AN");
    file.colour = 0xff204060;
    file.wraps = {*wrapKey(key, WrapKind::Pin, "123456", Cheap, binding(), entropy)};
    std::array<quint8, 32> seed{};
    seed.fill(3);
    sealSeed(file, seed, key, entropy);
    return file;
}

} // namespace

TEST_CASE("a vault's key opens with its secret, on its device and account, and with nothing else", "[client]")
{
    SeededEntropy entropy(1);
    const auto key = DatabaseKey::random();
    const auto wrap = wrapKey(key, WrapKind::Pin, "123456", Cheap, binding(), entropy);
    REQUIRE(wrap);
    const auto opened = unwrapKey(*wrap, "123456", binding());
    REQUIRE(opened);
    CHECK(same(*opened, key));

    const auto isWrong = [](const Result<DatabaseKey> &result) {
        return !result && result.error().fault == Fault::WrongKey;
    };
    CHECK(isWrong(unwrapKey(*wrap, "123457", binding())));
    CHECK(isWrong(unwrapKey(*wrap, "", binding())));
    CHECK(isWrong(unwrapKey(*wrap, "123456", {binding().account, binding().account})));
    CHECK(isWrong(unwrapKey(*wrap, "123456", {binding().device, binding().device})));
    KeyWrap other = *wrap;
    other.kind = WrapKind::Passphrase;
    CHECK(isWrong(unwrapKey(other, "123456", binding())));
    other = *wrap;
    other.version = 2;
    CHECK(isWrong(unwrapKey(other, "123456", binding())));
    other = *wrap;
    other.sealed[3] = char(other.sealed[3] ^ 1);
    CHECK(isWrong(unwrapKey(other, "123456", binding())));
    CHECK(wrapKey(key, WrapKind::Pin, "123456", Cheap, binding(), entropy)->salt != wrap->salt);
}

TEST_CASE("ten thousand bent wraps open nothing, and none is taken for lack of memory", "[client][fuzz]")
{
    SeededEntropy entropy(2);
    const auto key = DatabaseKey::random();
    const auto whole = wrapKey(key, WrapKind::Pin, "123456", Cheap, binding(), entropy);
    REQUIRE(whole);
    Bending bend(20261122);
    for (int round = 0; round < scaled(10'000); ++round) {
        KeyWrap bent = *whole;
        QByteArray &part = round % 3 == 0 ? bent.salt : round % 3 == 1 ? bent.nonce : bent.sealed;
        part = bend(part);
        if (bent == *whole)
            continue;
        const auto opened = unwrapKey(bent, "123456", binding());
        REQUIRE_FALSE(opened);
        const bool sameSizes = bent.salt.size() == whole->salt.size()
            && bent.nonce.size() == whole->nonce.size() && bent.sealed.size() == whole->sealed.size();
        CHECK(opened.error().fault == (sameSizes ? Fault::WrongKey : Fault::Damaged));
    }
}

TEST_CASE("too little memory is told apart from a wrong secret", "[client]")
{
    SeededEntropy entropy(1);
    const auto refused = wrapKey(DatabaseKey::random(), WrapKind::Pin, "123456",
                                 {1, std::numeric_limits<quint64>::max() / 2}, binding(), entropy);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().fault == Fault::Storage);
    CHECK(refused.error().detail == QStringLiteral("no memory for the derivation"));
}

TEST_CASE("a bent wrap cannot ask for hours or for all memory", "[client]")
{
    SeededEntropy entropy(1);
    auto wrap = *wrapKey(DatabaseKey::random(), WrapKind::Pin, "123456", Cheap, binding(), entropy);
    for (const WrapCost cost :
         {WrapCost{1'000'000, 8192}, WrapCost{1, 1ULL << 40}, WrapCost{0, 8192}, WrapCost{1, 0}}) {
        wrap.cost = cost;
        const auto result = unwrapKey(wrap, "123456", binding());
        REQUIRE_FALSE(result);
        CHECK(result.error().fault == Fault::Damaged);
    }
}

TEST_CASE("the cost of a guess is the dearest the device can afford", "[client]")
{
    CHECK(calibratedCost(std::chrono::milliseconds(0)).memoryBytes == 64 * 1024 * 1024);
    CHECK(calibratedCost(std::chrono::minutes(10)).memoryBytes == 256 * 1024 * 1024);
    CHECK(calibratedCost(std::chrono::milliseconds(0)).passes == 3);
}

TEST_CASE("a device file reads back, and gives the device's key to the vault's key only", "[client]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("device"));
    const auto key = DatabaseKey::random();
    const DeviceFile file = sample(key);
    REQUIRE(writeDeviceFile(path, file));
    const auto read = readDeviceFile(path);
    REQUIRE(read);
    CHECK(*read == file);
    std::array<quint8, 32> seed{};
    seed.fill(3);
    REQUIRE(openSeed(*read, key));
    CHECK(openSeed(*read, key)->publicKey() == SigningKey::fromSeed(seed).publicKey());
    CHECK(openSeed(*read, DatabaseKey::random()).error().fault == Fault::WrongKey);
    CHECK(same(*unwrapKey(read->wraps[0], "123456", bindingOf(*read)), key));
}

TEST_CASE("any bit of a device file that is bent is noticed, and the file stays as it is", "[client]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("device"));
    REQUIRE(writeDeviceFile(path, sample(DatabaseKey::random())));
    REQUIRE(QFile::remove(path + QStringLiteral("-copy")));
    QFile whole(path);
    REQUIRE(whole.open(QIODevice::ReadOnly));
    const QByteArray bytes = whole.readAll();
    const auto readsAs = [&](const QByteArray &bent) {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bent);
        file.close();
        const auto read = readDeviceFile(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        CHECK(file.readAll() == bent);
        return read ? std::optional<Fault>() : read.error().fault;
    };
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        for (int bit = 0; bit < 8; ++bit) {
            QByteArray bent = bytes;
            bent[at] = char(bent[at] ^ (1 << bit));
            REQUIRE(readsAs(bent) == Fault::Damaged);
        }
        REQUIRE(readsAs(bytes.first(at)) == Fault::Damaged);
    }
    Bending bend(20261122);
    for (int round = 0; round < scaled(10'000); ++round)
        if (const QByteArray bent = bend(bytes); bent != bytes)
            REQUIRE(readsAs(bent) == Fault::Damaged);
    const QByteArray newer = "doorstep device 2\n";
    const QByteArray content = "whatever it will hold";
    const QByteArray sum = hashOf(QByteArrayView(newer + content)).view().toByteArray();
    CHECK(readsAs(newer + sum + content) == Fault::NewerSchema);
    CHECK(readsAs(newer + content) == Fault::Damaged);
    CHECK_FALSE(readsAs(bytes).has_value());
    CHECK(readDeviceFile(path + u'x').error().fault == Fault::Storage);
}

TEST_CASE("a device file that is damaged is read from its copy, and stays as it is", "[client]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("device"));
    const DeviceFile file = sample(DatabaseKey::random());
    REQUIRE(writeDeviceFile(path, file));
    const auto bend = [](const QString &bent) {
        QFile opened(bent);
        REQUIRE(opened.open(QIODevice::ReadWrite));
        REQUIRE(opened.resize(opened.size() - 1));
    };
    bend(path);
    const qint64 size = QFile(path).size();
    const auto read = readDeviceFile(path);
    REQUIRE(read);
    CHECK(*read == file);
    CHECK(QFile(path).size() == size);
    bend(path + QStringLiteral("-copy"));
    CHECK(readDeviceFile(path).error().fault == Fault::Damaged);
}
