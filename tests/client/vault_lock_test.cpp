#include "fake_clock.h"
#include "file_keystore.h"
#include "recovery.h"
#include "seeded_entropy.h"
#include "vault_lock.h"

#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace doorstep;

namespace {

const auto Pin = QStringLiteral("482913");
const auto Words = QStringLiteral("apple river stone lamp kettle");

bool same(const Result<DatabaseKey> &opened, const DatabaseKey &key)
{
    return opened && std::ranges::equal(opened->bytes(), key.bytes());
}

/// A sign-in whose vault's key has all three wraps.
struct Locked {
    Locked()
    {
        file.device = QUuid(u"{00000000-0000-7000-8000-0000000000d1}");
        file.account.id = QUuid(u"{00000000-0000-7000-8000-0000000000a1}");
        file.recoveryKey = office.publicKey();
        sealSeed(file, std::array<quint8, 32>{5}, key, entropy);
        REQUIRE(guesses.startAfresh());
        REQUIRE(lockWithPin(file, key, Pin, tools()));
        REQUIRE(lockWithWords(file, key, Words, tools()));
        REQUIRE(lockForOffice(file, key, entropy));
        REQUIRE(file.wraps.size() == 3);
    }
    LockTools tools()
    {
        return {keystore, entropy, [this] { return cost; }};
    }
    Result<DatabaseKey> withPin(const QString &pin)
    {
        return openWithPin(file, pin, keystore, guesses, clock.now());
    }
    /// What the office says to what this tablet asks.
    QString answerOf(const SealingKey &recovery) const
    {
        const auto request = readRequest(*askOffice(file, mine.publicKey()));
        REQUIRE(request);
        const auto answer = answerRequest(*request, recovery, std::array<quint8, 32>{9});
        REQUIRE(answer);
        return *answer;
    }

    QTemporaryDir folder;
    FakeClock clock;
    SeededEntropy entropy{3};
    FileKeystore keystore{folder.filePath(QStringLiteral("keystore"))};
    GuessFile guesses{folder.filePath(QStringLiteral("guesses"))};
    WrapCost cost{1, 8192};
    const DatabaseKey key = DatabaseKey::random();
    const SealingKey office = SealingKey::fromSeed(std::array<quint8, 32>{7});
    const SealingKey mine = SealingKey::fromSeed(std::array<quint8, 32>{8});
    DeviceFile file;
};

} // namespace

TEST_CASE("the PIN, the words and the office each open the same key, also from the file on disk", "[client]")
{
    Locked tablet;
    const QString path = tablet.folder.filePath(QStringLiteral("device"));
    REQUIRE(writeDeviceFile(path, tablet.file));
    tablet.file = *readDeviceFile(path);
    CHECK(same(tablet.withPin(Pin), tablet.key));
    CHECK(same(openWithWords(tablet.file, QStringLiteral("Apple RIVER stone  lamp kettle ")), tablet.key));
    CHECK(same(keyFromOffice(tablet.file, tablet.answerOf(tablet.office), tablet.mine), tablet.key));
    CHECK(tablet.withPin(QStringLiteral("482914")).error().fault == Fault::WrongKey);
    CHECK(openWithWords(tablet.file, QStringLiteral("apple river stone lamp lamp")).error().fault
          == Fault::WrongKey);
}

TEST_CASE("a keystore that is lost is no guess, and is survived by the words and the office", "[client]")
{
    Locked tablet;
    FileKeystore empty(tablet.folder.filePath(QStringLiteral("another")));
    for (int i = 0; i < 20; ++i) {
        const auto opened = openWithPin(tablet.file, Pin, empty, tablet.guesses, tablet.clock.now());
        REQUIRE(opened.error().fault == Fault::Locked);
        REQUIRE(opened.error().detail.startsWith(u"keystore"));
    }
    CHECK(tablet.guesses.read(tablet.clock.now())->wrong == 0);
    CHECK(same(openWithWords(tablet.file, Words), tablet.key));
    CHECK(same(keyFromOffice(tablet.file, tablet.answerOf(tablet.office), tablet.mine), tablet.key));
    // and a new PIN is made with a new half
    REQUIRE(lockWithPin(tablet.file, tablet.key, QStringLiteral("739164"),
                        {empty, tablet.entropy, [&] { return tablet.cost; }}));
    CHECK(same(openWithPin(tablet.file, QStringLiteral("739164"), empty, tablet.guesses, tablet.clock.now()),
               tablet.key));
}

TEST_CASE("a PIN that was destroyed opens nothing here or elsewhere; words and office do", "[client]")
{
    Locked tablet;
    const DeviceFile stolen = tablet.file; // somebody kept a copy of the files
    REQUIRE(destroyPin(tablet.file, tablet.keystore));
    CHECK(tablet.withPin(Pin).error().fault == Fault::Locked);
    CHECK(openWithPin(stolen, Pin, tablet.keystore, tablet.guesses, tablet.clock.now()).error().fault
          == Fault::Locked);
    CHECK(same(openWithWords(tablet.file, Words), tablet.key));
    CHECK(same(keyFromOffice(tablet.file, tablet.answerOf(tablet.office), tablet.mine), tablet.key));
}

TEST_CASE("a new PIN or new words take the place of the old ones and leave the others", "[client]")
{
    Locked tablet;
    REQUIRE(lockWithPin(tablet.file, tablet.key, QStringLiteral("739164"), tablet.tools()));
    REQUIRE(tablet.file.wraps.size() == 3);
    CHECK(tablet.withPin(Pin).error().fault == Fault::WrongKey);
    CHECK(same(tablet.withPin(QStringLiteral("739164")), tablet.key));
    CHECK(same(openWithWords(tablet.file, Words), tablet.key));
    REQUIRE(lockWithWords(tablet.file, tablet.key, QStringLiteral("moon acorn"), tablet.tools()));
    CHECK(openWithWords(tablet.file, Words).error().fault == Fault::WrongKey);
    CHECK(same(openWithWords(tablet.file, QStringLiteral("moon acorn")), tablet.key));
    CHECK(same(tablet.withPin(QStringLiteral("739164")), tablet.key));
}

TEST_CASE("a wrap is made dearer when the device can do more, and never cheaper", "[client]")
{
    Locked tablet;
    const DeviceFile before = tablet.file;
    CHECK_FALSE(*raiseCost(tablet.file, WrapKind::Pin, tablet.key, Pin, tablet.tools()));
    tablet.cost = {1, 16384};
    CHECK(*raiseCost(tablet.file, WrapKind::Pin, tablet.key, Pin, tablet.tools()));
    CHECK(wrapOf(tablet.file, WrapKind::Pin)->cost == tablet.cost);
    CHECK(*wrapOf(tablet.file, WrapKind::Passphrase) == *wrapOf(before, WrapKind::Passphrase));
    CHECK(*raiseCost(tablet.file, WrapKind::Passphrase, tablet.key, Words, tablet.tools()));
    CHECK(same(tablet.withPin(Pin), tablet.key));
    CHECK(same(openWithWords(tablet.file, Words), tablet.key));
    tablet.cost = {1, 8192};
    CHECK_FALSE(*raiseCost(tablet.file, WrapKind::Pin, tablet.key, Pin, tablet.tools()));
}

TEST_CASE("only the answer to what this tablet asked, with the right key in it, is believed", "[client]")
{
    Locked tablet;
    const QString answer = tablet.answerOf(tablet.office);
    const SealingKey other = SealingKey::fromSeed(std::array<quint8, 32>{77});
    CHECK(keyFromOffice(tablet.file, answer, other).error().fault == Fault::WrongKey);
    QString bent = answer;
    bent[7] = bent[7] == u'A' ? u'B' : u'A';
    CHECK(keyFromOffice(tablet.file, bent, tablet.mine).error().fault == Fault::Malformed);
    // somebody else's request, answered to us
    RecoveryRequest foreign = *readRequest(*askOffice(tablet.file, tablet.mine.publicKey()));
    foreign.device = QUuid(u"{00000000-0000-7000-8000-0000000000d9}");
    CHECK(answerRequest(foreign, tablet.office, std::array<quint8, 32>{9}).error().fault == Fault::WrongKey);
    CHECK(answerRequest(*readRequest(*askOffice(tablet.file, tablet.mine.publicKey())), other,
                        std::array<quint8, 32>{9})
              .error()
              .fault
          == Fault::WrongKey);
    // an answer that opens and holds another key: a vault it does not open must not pass for damaged
    RecoveryRequest forged{tablet.file.device, tablet.mine.publicKey(),
                           sealToOffice(tablet.office.publicKey(), std::array<quint8, 32>{1},
                                        tablet.file.device, std::array<quint8, 32>{2})};
    const auto lie = answerRequest(forged, tablet.office, std::array<quint8, 32>{9});
    REQUIRE(lie);
    CHECK(keyFromOffice(tablet.file, *lie, tablet.mine).error().fault == Fault::WrongKey);
}
