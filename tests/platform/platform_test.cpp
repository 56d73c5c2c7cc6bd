#include "demonstration_clock.h"
#include "fake_clock.h"
#include "file_keystore.h"
#include "file_reserve.h"
#include "linux_clock.h"
#include "reachability.h"
#include "safe_file.h"
#include "seeded_entropy.h"
#include "system_entropy.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTimeZone>

#include <sys/stat.h>

#include <catch2/catch_test_macros.hpp>

#include <ctime>

using namespace doorstep;

TEST_CASE("the clock of the machine tells wall time, zone, boot and time since boot", "[platform]")
{
    const LinuxClock clock;
    const Moment first = clock.now();
    const Moment second = clock.now();
    CHECK(std::abs(first.wallMs - qint64(std::time(nullptr)) * 1000) < 2'000);
    CHECK(QTimeZone(first.zone).isValid());
    CHECK_FALSE(first.boot.isNull());
    CHECK(first.boot == LinuxClock().now().boot);
    CHECK(first.sinceBootMs > 0);
    CHECK(second.sinceBootMs >= first.sinceBootMs);
}

TEST_CASE("a demonstration's clocks move together by what their file holds", "[platform]")
{
    FakeClock real(1'000'000);
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("clock"));
    const DemonstrationClock clock(real, path);
    CHECK(clock.now() == real.now());

    const auto hold = [&](const char *words) {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(words);
    };
    hold("4000\n");
    CHECK(clock.now().wallMs == real.now().wallMs + 4'000'000);
    CHECK(clock.now().sinceBootMs == real.now().sinceBootMs + 4'000'000);
    hold("-60");
    CHECK(clock.now().wallMs == real.now().wallMs - 60'000);
    hold("noon");
    CHECK(clock.now() == real.now());
}

TEST_CASE("a fake clock goes only when told", "[platform]")
{
    FakeClock clock(10);
    const Moment before = clock.now();
    CHECK(clock.now() == before);
    clock.advance(5);
    CHECK(clock.now().wallMs == 15);
    CHECK(clock.now().sinceBootMs == before.sinceBootMs + 5);
    clock.setWall(3);
    CHECK(clock.now().wallMs == 3);
    CHECK(clock.now().sinceBootMs == before.sinceBootMs + 5);
}

TEST_CASE("the system's randomness differs each time, a seeded one never", "[platform]")
{
    SystemEntropy system;
    CHECK(system.bytes(32) != system.bytes(32));
    CHECK(SeededEntropy(7).bytes(32) == SeededEntropy(7).bytes(32));
    CHECK(SeededEntropy(7).bytes(32) != SeededEntropy(8).bytes(32));
}

TEST_CASE("a file is replaced whole, is read by its owner only and leaves nothing beside it", "[platform]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("device"));
    REQUIRE(replaceFile(path, "first"));
    REQUIRE(replaceFile(path, QByteArray(100'000, 'x')));
    REQUIRE(replaceFile(path, "second"));
    const auto read = readFile(path, 100);
    REQUIRE(read);
    CHECK(*read == "second");
    CHECK(QFileInfo(path).permissions().testFlag(QFileDevice::ReadOwner));
    CHECK_FALSE(QFileInfo(path).permissions().testFlag(QFileDevice::ReadOther));
    CHECK_FALSE(QFileInfo(path).permissions().testFlag(QFileDevice::ReadGroup));
    CHECK(QDir(folder.path()).entryList(QDir::Files).size() == 1);

    CHECK(readFile(path, 3).error().fault == Fault::Damaged);
    CHECK(readFile(path + u'x', 100).error().fault == Fault::Storage);
    CHECK(replaceFile(folder.filePath(QStringLiteral("none/device")), "x").error().fault == Fault::Storage);
}

TEST_CASE("a full disk leaves the old file as it was", "[platform]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("device"));
    REQUIRE(replaceFile(path, "old"));
    // what is written beside goes to a device that is always full
    REQUIRE(QFile::link(QStringLiteral("/dev/full"), path + QStringLiteral(".new")));
    const auto outcome = replaceFile(path, "new");
    REQUIRE_FALSE(outcome);
    CHECK(outcome.error().fault == Fault::Full);
    CHECK(*readFile(path, 100) == "old");
    CHECK(replaceFile(path, "new"));
    CHECK(*readFile(path, 100) == "new");
}

TEST_CASE("a file that is whole gets its name, and never another's", "[platform]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a"));
    REQUIRE(noteInFile(path, "first"));
    REQUIRE(noteInFile(path, "last"));
    CHECK(*readFile(path, 100) == "lastt");
    REQUIRE(nameFile(path, folder.filePath(QStringLiteral("b"))));
    REQUIRE(noteInFile(path, "other"));
    CHECK(nameFile(path, folder.filePath(QStringLiteral("b"))).error().fault == Fault::Conflict);
    CHECK(*readFile(folder.filePath(QStringLiteral("b")), 100) == "lastt");
    CHECK_FALSE(nameFile(folder.filePath(QStringLiteral("c")), folder.filePath(QStringLiteral("d"))));
}

TEST_CASE("a reserve has its blocks, and gives them free", "[platform]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("reserve"));
    FileReserve reserve(path);
    CHECK_FALSE(reserve.letGo());
    reserve.take();
    CHECK(QFileInfo(path).size() == FileReserve::Bytes);
    struct stat told {
    };
    REQUIRE(stat(QFile::encodeName(path).constData(), &told) == 0);
    CHECK(told.st_blocks * 512 >= FileReserve::Bytes);
    CHECK(reserve.letGo());
    CHECK(QFileInfo(path).size() == 0);
    CHECK_FALSE(reserve.letGo());
}

TEST_CASE("a keystore keeps, replaces and forgets secrets by name", "[platform]")
{
    const QTemporaryDir folder;
    const QString inside = folder.filePath(QStringLiteral("keys/of/ada"));
    FileKeystore keys(inside);
    CHECK_FALSE(keys.isHardwareBacked());
    REQUIRE(keys.secret(u"device"));
    CHECK_FALSE(keys.secret(u"device")->has_value());
    REQUIRE(keys.keep(u"device", "one"));
    REQUIRE(keys.keep(u"../device", "two"));
    REQUIRE(keys.keep(u"device", "three"));
    CHECK(FileKeystore(inside).secret(u"device")->value() == "three");
    CHECK(keys.secret(u"../device")->value() == "two");
    REQUIRE(keys.forget(u"device"));
    REQUIRE(keys.forget(u"device"));
    CHECK_FALSE(keys.secret(u"device")->has_value());
}

TEST_CASE("the No-signal switch hides the network and tells each change once", "[platform]")
{
    AlwaysReachable real;
    NoSignalSwitch reach(real);
    std::vector<bool> told;
    reach.onChange([&told](bool isReachable) { told.push_back(isReachable); });
    CHECK(reach.isReachable());
    reach.setNoSignal(true);
    reach.setNoSignal(true);
    CHECK_FALSE(reach.isReachable());
    reach.setNoSignal(false);
    CHECK(told == std::vector{false, true});
}
