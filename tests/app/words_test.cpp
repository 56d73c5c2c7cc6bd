#include "download.h"
#include "fault_words.h"
#include "pin_choice.h"
#include "settings.h"
#include "sync_words.h"

#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

#include <set>

using namespace doorstep;

namespace {

const QDateTime Nine = QDateTime(QDate(2025, 3, 4), QTime(9, 0), Qt::UTC);
const PlainTime Time{QTimeZone("Europe/London"), Nine.addSecs(20 * 60)};

std::string pill(const SyncFacts &facts)
{
    return SyncWords(facts, Time).pill().toStdString();
}

std::string brief(const SyncFacts &facts)
{
    return SyncWords(facts, Time).brief().toStdString();
}

} // namespace

TEST_CASE("the pill says one thing, and all sent only when it is so", "[app]")
{
    SyncFacts facts;
    facts.counted = true;
    facts.lastHeard = Nine;
    CHECK(pill(facts) == "All sent 9am");

    SyncFacts uncounted = facts;
    uncounted.counted = false;
    CHECK(lookOf(uncounted) == SyncLook::Saved);
    SyncFacts neverHeard = facts;
    neverHeard.lastHeard = {};
    CHECK(lookOf(neverHeard) == SyncLook::Saved);

    SyncFacts supervisor = facts;
    supervisor.ofOffice = true;
    CHECK(pill(supervisor) == "As known at 9am");
    supervisor.noSignal = true;
    CHECK(pill(supervisor) == "Seen at 9am. Not live.");

    facts.unsent = 4;
    CHECK(pill(facts) == "Saved on this tablet (4)");
    facts.sending = true;
    facts.sendingOf = 4;
    CHECK(pill(facts) == "Sending 1 of 4");
    facts.unsent = 3;
    CHECK(pill(facts) == "Sending 2 of 4");
    facts.sending = false;
    facts.nextTry = Nine.addSecs(25 * 60);
    CHECK(pill(facts) == "Not sent yet. We will try again at 9:25am.");
    facts.noSignal = true;
    CHECK(pill(facts) == "No signal. Keep working.");
    facts.stuck = 1;
    CHECK(pill(facts) == "1 thing needs you");
}

TEST_CASE("where there is little room the pill says the same in fewer words", "[app]")
{
    SyncFacts facts;
    facts.counted = true;
    facts.lastHeard = Nine;
    CHECK(brief(facts) == "All sent");
    SyncFacts supervisor = facts;
    supervisor.ofOffice = true;
    CHECK(brief(supervisor) == "Known 9am");
    facts.unsent = 4;
    CHECK(brief(facts) == "Saved (4)");
    facts.nextTry = Nine.addSecs(25 * 60);
    CHECK(brief(facts) == "Not sent yet");
    facts.noSignal = true;
    CHECK(brief(facts) == "No signal");
    facts.stuck = 1;
    CHECK(brief(facts) == pill(facts));
}

TEST_CASE("the sheet says how many, since when, and what happens next", "[app]")
{
    SyncFacts facts;
    facts.counted = true;
    facts.unsent = 4;
    facts.oldest = Nine.addSecs(-3600);
    facts.noSignal = true;
    facts.lastHeard = Nine.addSecs(-2 * 3600);
    const SyncWords words(facts, Time);
    CHECK(words.count() == u"4 things are only on this tablet");
    CHECK(words.safe() == u"Saved here since 8am. Safe if it switches off.");
    CHECK(words.next() == u"It is sent as soon as there is signal. You do not need to do anything.");
    CHECK(words.heard() == u"Rota and passports are from 7am today.");
    CHECK(words.saved() == u"4 things are saved on this tablet.");
}

TEST_CASE("a stranger in the office's place is told of, calmly, whatever waits", "[app]")
{
    SyncFacts facts;
    facts.counted = true;
    facts.lastHeard = Nine;
    facts.nextTry = Nine.addSecs(60);
    facts.stranger = true;
    const QString said =
        QStringLiteral("Something answers in the office's place. Nothing was sent to it, and what "
                       "you saved is safe. Try on another network. If it stays like this, call "
                       "the office.");
    CHECK(SyncWords(facts, Time).next() == said);
    CHECK(pill(facts) == "No signal. Keep working.");
    facts.unsent = 2;
    CHECK(SyncWords(facts, Time).next() == said);
    CHECK(pill(facts) == "Not sent yet. We will try again at 9:01am.");
    facts.needsPerson = true;
    CHECK(SyncWords(facts, Time).next() == said);
    facts.stranger = false;
    CHECK(SyncWords(facts, Time).next() != said);
}

TEST_CASE("each fault of each step has words, none of them those that frighten", "[app]")
{
    const FaultWords words(QStringLiteral("01632 960800"));
    for (const Fault fault : {Fault::Locked, Fault::WrongKey, Fault::PlainFile, Fault::Damaged,
                              Fault::NewerSchema, Fault::Full, Fault::Storage, Fault::Offline,
                              Fault::Untrusted, Fault::Rejected, Fault::Conflict, Fault::Malformed}) {
        const Error error{fault, {}};
        for (const QString &said :
             {words.joining(error), words.choosingPin(error), words.downloading(error),
              words.unlocking(error), words.openingVault(error), words.saving(error), words.answering(error),
              words.wrongWords(0), words.wrongWords(3), words.pinGone(), words.joiningStopped(),
              words.waiting(std::chrono::seconds(192))}) {
            INFO(said.toStdString());
            CHECK(said.size() > 20);
            for (const QString &sentence : said.split(QStringLiteral(". ")))
                CHECK(sentence.split(u' ').size() <= 15);
            for (const auto &banned : {"sync", "conflict", "server", "invalid", "error", "failed", "user",
                                       "client", "refused", "please", "oops"})
                CHECK_FALSE(said.contains(QLatin1StringView(banned), Qt::CaseInsensitive));
        }
    }
    std::set<QString> opening;
    for (const Fault fault : {Fault::PlainFile, Fault::Damaged, Fault::NewerSchema, Fault::WrongKey,
                              Fault::Full, Fault::Storage, Fault::Conflict})
        CHECK(opening.insert(words.openingVault({fault, {}})).second);
}

TEST_CASE("what ends a try at the lock each has its own sentence", "[app]")
{
    const FaultWords words;
    std::set<QString> said;
    for (const char *detail :
         {"keystore: the device's half of the PIN is gone", "pin: not yet", "pin: too many were wrong"})
        CHECK(said.insert(words.unlocking({Fault::Locked, QLatin1StringView(detail)})).second);
    CHECK(said.insert(words.unlocking({Fault::WrongKey, {}})).second);
    const QString noMemory =
        words.unlocking({Fault::Storage, QStringLiteral("no memory for the derivation")});
    CHECK(said.insert(noMemory).second);
    CHECK_FALSE(noMemory.contains(u"not right"));
    CHECK(noMemory.contains(u"did not count"));
    using namespace std::chrono_literals;
    CHECK(words.waiting(1ms).contains(u"Wait 1 second, "));
    CHECK(words.waiting(61s).contains(u"Wait 1 minute 1 second, "));
    CHECK(words.waiting(30s).contains(u"30 seconds"));
    CHECK(words.waiting(5min).contains(u"5 minutes, "));
    CHECK(words.waiting(4min + 12s).contains(u"4 minutes 12 seconds"));
}

TEST_CASE("a PIN is chosen by the same six digits twice, and not one that is guessed first", "[app]")
{
    PinChoice choice;
    QString chosen;
    QObject::connect(&choice, &PinChoice::chosen, &choice, [&](const QString &pin) { chosen = pin; });
    for (const char *easy : {"111111", "123456", "654321", "121212", "123123", "890123"}) {
        choice.enter(QString::fromLatin1(easy));
        CHECK_FALSE(choice.again());
        CHECK_FALSE(choice.problem().isEmpty());
    }
    choice.enter(QStringLiteral("12345"));
    CHECK_FALSE(choice.again());
    choice.enter(QStringLiteral("482913"));
    CHECK(choice.again());
    choice.enter(QStringLiteral("482914"));
    CHECK_FALSE(choice.again());
    CHECK(chosen.isEmpty());
    CHECK_FALSE(choice.problem().isEmpty());
    choice.enter(QStringLiteral("482913"));
    choice.enter(QStringLiteral("482913"));
    CHECK(chosen == u"482913");
    choice.enter(QStringLiteral("four old green boats"));
    CHECK_FALSE(choice.again());
    CHECK_FALSE(choice.problem().isEmpty());
}

TEST_CASE("the download tells what is counted", "[app]")
{
    Download download;
    CHECK(download.share() < 0);
    download.show(12, 3400, 9800);
    CHECK(download.words() == u"12 people, 3,400 of 9,800 entries");
    download.show(1, 9900, 9800);
    CHECK(download.words() == u"1 person, 9,800 of 9,800 entries");
    CHECK(download.share() == 1);
}

TEST_CASE("settings are kept at once, and a file that cannot be read costs nothing but them", "[app]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("settings.json"));
    {
        Settings settings(path);
        settings.setTheme(QStringLiteral("night"));
        settings.setTextScale(9);
        settings.setTheme(QStringLiteral("no such theme"));
        settings.setLockAfterMinutes(5);
    }
    const Settings again(path);
    CHECK(again.theme() == u"night");
    CHECK(again.textScale() == 2);
    CHECK(again.lockAfterMinutes() == 5);

    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("{\"theme\": 7, ");
    file.close();
    CHECK(Settings(path).theme() == u"light");
}
