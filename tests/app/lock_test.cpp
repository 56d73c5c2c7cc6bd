#include "new_tablet.h"
#include "pin_check.h"
#include "recovery.h"
#include "vault_lock.h"
#include "words_to_keep.h"

#include <QFile>

#include <catch2/catch_test_macros.hpp>

#include <array>

using namespace doorstep;

namespace {

const auto Wrong = QStringLiteral("000001");

void tryToOpen(NewTablet &tablet, const QString &typed)
{
    tablet.session().unlock(typed);
    tablet.until([&] { return !tablet.session().busy(); });
}

void waitItOut(NewTablet &tablet)
{
    tablet.clock.advance(3'600'000);
}

/// Everything of the vault on disk, as it lies there.
QByteArray vaultBytes(const NewTablet &tablet)
{
    QFile file(tablet.accountFolder() + QStringLiteral("/vault"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// What the office answers, with the key from its safe.
QString answerOf(const QString &request)
{
    const auto asked = readRequest(request);
    REQUIRE(asked);
    const auto answer =
        answerRequest(*asked, SealingKey::fromSeed(std::array<quint8, 32>{2}), std::array<quint8, 32>{6});
    REQUIRE(answer);
    return *answer;
}

void lockAndRestart(NewTablet &tablet)
{
    tablet.session().lock();
    tablet.restart();
    REQUIRE(tablet.session().stage() == Session::Locked);
}

} // namespace

TEST_CASE("wrong PINs make the tablet wait, over a restart too, and the words open it meanwhile", "[app]")
{
    NewTablet tablet;
    tablet.joinAndOpen();
    lockAndRestart(tablet);
    for (int i = 0; i < 3; ++i) {
        tryToOpen(tablet, Wrong);
        CHECK(tablet.session().problem().contains(u"PIN is not right"));
        CHECK_FALSE(tablet.session().waiting());
    }
    tryToOpen(tablet, Wrong);
    CHECK(tablet.session().waiting());
    CHECK(tablet.session().waitWords().contains(u"30 seconds"));
    CHECK(tablet.session().waitWords().contains(u"work is safe"));
    tablet.restart();
    CHECK(tablet.session().waiting());
    tablet.clock.advance(20'000);
    tryToOpen(tablet, tablet.pin);
    CHECK(tablet.session().stage() == Session::Locked);
    CHECK(tablet.session().waitWords().contains(u"10 seconds"));

    SECTION("the PIN, when the wait is over, and then all are forgotten")
    {
        tablet.clock.advance(10'000);
        tryToOpen(tablet, tablet.pin);
        tablet.until([&] { return tablet.session().stage() == Session::Open; });
        lockAndRestart(tablet);
        tryToOpen(tablet, Wrong);
        CHECK_FALSE(tablet.session().waiting());
    }
    SECTION("the words, at once")
    {
        tryToOpen(tablet, QStringLiteral("Apple  RIVER stone lamp kettle"));
        tablet.until([&] { return tablet.session().stage() == Session::Open; });
    }
}

TEST_CASE("a page that waits counts down by itself", "[app]")
{
    NewTablet tablet;
    tablet.joinAndOpen();
    lockAndRestart(tablet);
    for (int i = 0; i < 4; ++i)
        tryToOpen(tablet, Wrong);
    REQUIRE(tablet.session().waiting());
    tablet.clock.advance(30'000);
    tablet.until([&] { return !tablet.session().waiting(); });
    CHECK(tablet.session().problem().isEmpty());
    CHECK(tablet.session().waitWords().isEmpty());
}

TEST_CASE("the tenth wrong PIN ends the PIN; the words open what was saved, and a new PIN can be chosen",
          "[app]")
{
    NewTablet tablet;
    tablet.joinAndOpen();
    lockAndRestart(tablet);
    for (int i = 0; i < 9; ++i) {
        waitItOut(tablet);
        tryToOpen(tablet, Wrong);
    }
    CHECK_FALSE(tablet.session().pinGone());
    CHECK_FALSE(tablet.session().locksWithWords());
    waitItOut(tablet);
    tryToOpen(tablet, Wrong);
    CHECK(tablet.session().pinGone());
    CHECK(tablet.session().locksWithWords());
    CHECK(tablet.session().problem().contains(u"the PIN is gone"));
    waitItOut(tablet);
    tryToOpen(tablet, tablet.pin);
    CHECK(tablet.session().stage() == Session::Locked);
    tablet.restart();
    CHECK(tablet.session().pinGone());
    CHECK(tablet.session().locksWithWords());

    tryToOpen(tablet, tablet.words);
    tablet.until([&] { return tablet.session().stage() == Session::Open; });
    PinCheck check;
    check.setProperty("session", QVariant::fromValue(&tablet.session()));
    check.change(tablet.words, QStringLiteral("739164"), {});
    tablet.until([&] { return !check.busy(); });
    CHECK(check.problem().isEmpty());
    CHECK_FALSE(tablet.session().pinGone());
    lockAndRestart(tablet);
    tryToOpen(tablet, QStringLiteral("739164"));
    tablet.until([&] { return tablet.session().stage() == Session::Open; });
}

TEST_CASE("killed between the tenth guess and the end of the PIN, it ends at the next start", "[app]")
{
    NewTablet tablet;
    tablet.joinAndOpen();
    lockAndRestart(tablet);
    for (int i = 0; i < 9; ++i) {
        waitItOut(tablet);
        tryToOpen(tablet, Wrong);
    }
    // as it lies on disk when the tablet stops while the tenth is tried
    const GuessFile guesses(tablet.accountFolder() + QStringLiteral("/guesses"));
    REQUIRE(guesses.write(guessBegun(*guesses.read(tablet.clock.now()), tablet.clock.now())));
    tablet.restart();
    waitItOut(tablet);
    tryToOpen(tablet, tablet.pin);
    CHECK(tablet.session().stage() == Session::Locked);
    CHECK(tablet.session().pinGone());
    const auto file = readDeviceFile(tablet.accountFolder() + QStringLiteral("/device"));
    REQUIRE(file);
    CHECK_FALSE(wrapOf(*file, WrapKind::Pin));
    CHECK(wrapOf(*file, WrapKind::Passphrase));
    CHECK(wrapOf(*file, WrapKind::Organisation));
    tryToOpen(tablet, tablet.words);
    tablet.until([&] { return tablet.session().stage() == Session::Open; });
}

TEST_CASE("PIN and words forgotten: the office opens it without a network, and only the lock is new", "[app]")
{
    NewTablet tablet;
    tablet.joinAndOpen();
    tablet.away = true;
    lockAndRestart(tablet);
    for (int i = 0; i < 10; ++i) {
        waitItOut(tablet);
        tryToOpen(tablet, Wrong);
    }
    const QByteArray before = vaultBytes(tablet);
    tablet.session().askOffice();
    tablet.until([&] { return !tablet.session().officeRequest().isEmpty(); });
    const QString request = tablet.session().officeRequest();
    tablet.restart(); // while the office looks for its key
    tablet.session().askOffice();
    tablet.until([&] { return !tablet.session().officeRequest().isEmpty(); });
    CHECK(tablet.session().officeRequest() == request);

    const auto answered = [&](const QString &answer) {
        tablet.session().takeAnswer(answer);
        tablet.until([&] { return !tablet.session().busy(); });
        return tablet.session().problem();
    };
    CHECK(answered(QStringLiteral("ABCDE-FGH")).contains(u"wrong or missing"));
    CHECK(answered(request).contains(u"not what the office answers"));
    RecoveryRequest other = *readRequest(request);
    other.answerTo = SealingKey::fromSeed(std::array<quint8, 32>{44}).publicKey();
    CHECK(answered(answerOf(requestText(other))).contains(u"another question"));
    CHECK(tablet.session().stage() == Session::Locked);

    CHECK(answered(answerOf(request)).isEmpty());
    CHECK(tablet.session().stage() == Session::ChoosingPin);
    CHECK(tablet.session().recovering());
    CHECK(vaultBytes(tablet) == before);
    tablet.session().chooseLock(QStringLiteral("739164"), QStringLiteral("moon acorn badger kettle lamp"));
    tablet.until([&] { return tablet.session().stage() == Session::Open; });
    CHECK_FALSE(tablet.session().pinGone());
    lockAndRestart(tablet);
    tryToOpen(tablet, tablet.words);
    CHECK(tablet.session().stage() == Session::Locked);
    tryToOpen(tablet, QStringLiteral("739164"));
    tablet.until([&] { return tablet.session().stage() == Session::Open; });
    lockAndRestart(tablet);
    tryToOpen(tablet, QStringLiteral("moon acorn badger kettle lamp"));
    tablet.until([&] { return tablet.session().stage() == Session::Open; });
    // one question, one answer
    lockAndRestart(tablet);
    tablet.session().askOffice();
    tablet.until([&] { return !tablet.session().officeRequest().isEmpty(); });
    CHECK(tablet.session().officeRequest() != request);
    CHECK(answered(answerOf(request)).contains(u"another question"));
}

TEST_CASE("another PIN and other words leave the vault as it is, byte for byte", "[app]")
{
    NewTablet tablet;
    tablet.joinAndOpen();
    tablet.session().lock();
    tablet.restart();
    const QByteArray before = vaultBytes(tablet);
    const auto file = [&] { return *readDeviceFile(tablet.accountFolder() + QStringLiteral("/device")); };
    const DeviceFile was = file();
    tryToOpen(tablet, tablet.pin);
    tablet.until([&] { return tablet.session().stage() == Session::Open; });
    PinCheck check;
    check.setProperty("session", QVariant::fromValue(&tablet.session()));
    const auto change = [&](const QString &typed, const QString &pin, const QString &words) {
        check.change(typed, pin, words);
        tablet.until([&] { return !check.busy(); });
        return check.problem();
    };
    CHECK(change(Wrong, QStringLiteral("739164"), {}).contains(u"PIN is not right"));
    CHECK(file() == was);
    CHECK(change(tablet.pin, QStringLiteral("739164"), {}).isEmpty());
    CHECK(change(QStringLiteral("739164"), {}, QStringLiteral("moon acorn badger kettle lamp")).isEmpty());
    const DeviceFile is = file();
    CHECK(is.sealedSeed == was.sealedSeed);
    CHECK(*wrapOf(is, WrapKind::Organisation) == *wrapOf(was, WrapKind::Organisation));
    CHECK(vaultBytes(tablet) == before);
    lockAndRestart(tablet);
    tryToOpen(tablet, tablet.pin);
    CHECK(tablet.session().problem().contains(u"PIN is not right"));
    tryToOpen(tablet, tablet.words);
    CHECK(tablet.session().problem().contains(u"words are not right"));
    tryToOpen(tablet, QStringLiteral("moon acorn badgr kettle lamp"));
    CHECK(tablet.session().problem().contains(u"Word 3"));
    tryToOpen(tablet, QStringLiteral("739164"));
    tablet.until([&] { return tablet.session().stage() == Session::Open; });
}

TEST_CASE("who wants no PIN has none, and the words open", "[app]")
{
    NewTablet tablet;
    tablet.join();
    tablet.session().chooseLock({}, tablet.words);
    tablet.until([&] { return tablet.session().stage() == Session::Open; });
    lockAndRestart(tablet);
    CHECK(tablet.session().locksWithWords());
    CHECK_FALSE(tablet.session().pinGone());
    CHECK_FALSE(QFile::exists(tablet.accountFolder() + QStringLiteral("/guesses")));
    tryToOpen(tablet, tablet.words);
    tablet.until([&] { return tablet.session().stage() == Session::Open; });
}

TEST_CASE("five words are shown once, and one of them is asked", "[app]")
{
    NewTablet tablet;
    WordsToKeep keep;
    keep.setProperty("session", QVariant::fromValue(&tablet.session()));
    QString kept;
    QObject::connect(&keep, &WordsToKeep::kept, &keep, [&](const QString &words) { kept = words; });
    keep.draw();
    const QStringList words = keep.words();
    REQUIRE(words.size() == 5);
    keep.draw();
    CHECK(keep.words() != words);
    const QStringList shown = keep.words();
    keep.ask();
    CHECK(keep.words().isEmpty());
    REQUIRE((keep.asked() >= 1 && keep.asked() <= 5));
    keep.answer(QStringLiteral("no such word"));
    CHECK(kept.isEmpty());
    CHECK_FALSE(keep.problem().isEmpty());
    keep.showAgain();
    CHECK(keep.words() == shown);
    keep.ask();
    keep.answer(u' ' + shown.at(keep.asked() - 1).toUpper());
    CHECK(kept == shown.join(u' '));
}
