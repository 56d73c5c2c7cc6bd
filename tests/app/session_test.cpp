#include "agency.h"
#include "database_thread.h"
#include "device_file.h"
#include "elsewhere.h"
#include "new_tablet.h"
#include "note.h"
#include "record_store.h"
#include "saved_here_page.h"
#include "when_done.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QFile>
#include <QThreadPool>

#include <catch2/catch_test_macros.hpp>

#include <set>

using namespace doorstep;

namespace {

/// Whether this process holds the vault's file open.
bool vaultIsOpen(const NewTablet &tablet)
{
    for (const QFileInfo &file :
         QDir(QStringLiteral("/proc/self/fd")).entryInfoList(QDir::Files | QDir::System))
        if (file.symLinkTarget().startsWith(tablet.accountFolder() + QStringLiteral("/vault")))
            return true;
    return false;
}

Said noteOf(NewTablet &tablet, const QUuid &id)
{
    Note note;
    note.said = QStringLiteral("Slept well");
    note.audience = NoteAudience::NextVisit;
    return said(id, tablet.account, {}, note);
}

const QUuid FirstNote{u"{00000000-0000-7000-8000-000000000f01}"};
const QUuid SecondNote{u"{00000000-0000-7000-8000-000000000f02}"};

} // namespace

TEST_CASE("a new tablet joins, chooses a PIN, downloads and opens; later it unlocks without the network",
          "[app]")
{
    NewTablet tablet;
    Session &first = tablet.session();
    REQUIRE(first.stage() == Session::Welcome);
    tablet.join();
    REQUIRE(first.stage() == Session::ChoosingPin);
    CHECK(first.firstName() == u"Joan");
    CHECK(first.agencyName() == u"Northside Care at Home");
    std::set<int> stages;
    QObject::connect(&first, &Session::stageChanged, &first, [&] { stages.insert(first.stage()); });
    first.chooseLock(tablet.pin, tablet.words);
    tablet.until([&] { return first.stage() == Session::Open; });
    CHECK(stages.contains(Session::Downloading));
    CHECK(first.account() == tablet.account);
    CHECK(first.device() == tablet.device);

    tablet.away = true;
    tablet.restart();
    Session &later = tablet.session();
    REQUIRE(later.stage() == Session::Locked);
    CHECK(later.accounts()->rowCount() == 1);
    later.unlock(QStringLiteral("000000"));
    tablet.until([&] { return !later.busy(); });
    CHECK(later.stage() == Session::Locked);
    CHECK(later.problem().contains(u"PIN is not right"));
    CHECK_FALSE(vaultIsOpen(tablet));
    later.unlock(tablet.pin);
    tablet.until([&] { return later.stage() == Session::Open; });
    CHECK(later.problem().isEmpty());
}

TEST_CASE("each way a code does not work has its own sentence, and nothing is kept", "[app]")
{
    NewTablet tablet;
    std::set<QString> sentences;
    const auto told = [&] {
        tablet.until([&] { return !tablet.session().busy(); });
        CHECK(tablet.session().stage() == Session::Welcome);
        CHECK_FALSE(tablet.session().problem().isEmpty());
        CHECK(sentences.insert(tablet.session().problem()).second);
        CHECK_FALSE(QDir(tablet.folder() + QStringLiteral("/accounts")).exists());
    };
    for (const char *word : {"code-unknown", "code-used", "code-expired"}) {
        tablet.toCode = [&] { return tablet.server.refusal(403, word); };
        tablet.session().joinFromText(tablet.link());
        told();
    }
    tablet.toCode = [] { return Error{Fault::Offline, QStringLiteral("nobody there")}; };
    tablet.session().joinFromText(tablet.link());
    told();
    tablet.toCode = [] { return Error{Fault::Untrusted, QStringLiteral("another certificate")}; };
    tablet.session().joinFromText(tablet.link());
    told();
    tablet.session().join(QStringLiteral("office.example"), QStringLiteral("ABCDE"));
    told();
    tablet.session().join(QStringLiteral("no address!"), tablet.code());
    told();

    tablet.toCode = {};
    tablet.session().join(QStringLiteral(" office.example:8443 "), tablet.code().toLower());
    tablet.until([&] { return tablet.session().stage() == Session::ChoosingPin; });
    CHECK(tablet.session().problem().isEmpty());
}

TEST_CASE("a first run that is cut short goes on where it was: the code is used up", "[app]")
{
    NewTablet tablet;
    tablet.join();
    tablet.restart();
    REQUIRE(tablet.session().stage() == Session::ChoosingPin);
    tablet.session().chooseLock(QStringLiteral("123"), tablet.words);
    CHECK(tablet.session().stage() == Session::ChoosingPin);
    CHECK_FALSE(tablet.session().problem().isEmpty());
    tablet.session().chooseLock(tablet.pin, tablet.words);
    tablet.until([&] { return tablet.session().stage() == Session::Open; });
}

TEST_CASE("a download without signal says so, and goes on", "[app]")
{
    NewTablet tablet;
    tablet.join();
    tablet.away = true;
    tablet.session().chooseLock(tablet.pin, tablet.words);
    tablet.until([&] { return tablet.session().stage() == Session::Downloading; });
    tablet.until([&] { return !tablet.session().problem().isEmpty(); });
    tablet.away = false;
    tablet.session().sync()->tryNow();
    tablet.until([&] { return tablet.session().stage() == Session::Open; });
    CHECK(tablet.session().problem().isEmpty());
}

TEST_CASE(
    "what is said waits to be sent, is counted also behind the lock, and never called sent before it is",
    "[app]")
{
    NewTablet tablet;
    tablet.joinAndOpen();
    Session &session = tablet.session();
    SyncStatus &sync = *session.sync();
    tablet.until([&] { return sync.state() == SyncStatus::Sent; });
    session.setNoSignal(true);
    SavedHerePage savedHere;
    UnsentListModel &waiting = *savedHere.things();
    QAbstractItemModelTester tester(&waiting, QAbstractItemModelTester::FailureReportingMode::Fatal);
    savedHere.setSession(&session);

    bool kept = false;
    whenDone(session.say({noteOf(tablet, FirstNote), noteOf(tablet, SecondNote)}), &session,
             [&](const Result<std::vector<Record>> &records) { kept = records && records->size() == 2; });
    CHECK(sync.state() != SyncStatus::Sent);
    tablet.until([&] { return kept && sync.unsent() == 2 && waiting.rowCount() == 2; });
    CHECK(sync.state() == SyncStatus::NoSignal);
    const QModelIndex row = waiting.index(0);
    CHECK(row.data(UnsentListModel::TitleRole).toString() == u"Note for the next visit");
    CHECK(row.data(UnsentListModel::LineRole).toString() == u"“Slept well”");
    CHECK(row.data(UnsentListModel::MarkRole).toString() == u"saved");

    session.lock();
    CHECK(session.stage() == Session::Locked);
    tablet.until([&] { return !vaultIsOpen(tablet) && waiting.rowCount() == 0; });
    CHECK(sync.unsent() == 2);
    CHECK(sync.savedWords() == u"2 things are saved on this tablet.");

    session.unlock(tablet.pin);
    tablet.until([&] { return session.stage() == Session::Open && waiting.rowCount() == 2; });
    session.setNoSignal(false);
    tablet.until([&] { return sync.state() == SyncStatus::Sent && waiting.rowCount() == 0; });
    CHECK(tablet.server.knows(FirstNote));
    CHECK(tablet.server.knows(SecondNote));
}

TEST_CASE("what was said just before the lock is on disk", "[app]")
{
    NewTablet tablet;
    tablet.joinAndOpen();
    tablet.session().setNoSignal(true);
    (void)tablet.session().say({noteOf(tablet, FirstNote)});
    tablet.session().lock();
    tablet.until([&] { return !vaultIsOpen(tablet); });
    tablet.session().unlock(tablet.pin);
    tablet.until([&] { return tablet.session().sync()->unsent() == 1; });
}

TEST_CASE("what cannot be opened is left as it is, each with its own sentence", "[app]")
{
    NewTablet tablet;
    tablet.joinAndOpen();
    tablet.session().lock();
    tablet.until([&] { return !vaultIsOpen(tablet); });
    const QString vault = tablet.accountFolder() + QStringLiteral("/vault");
    const auto tryToOpen = [&] {
        tablet.restart();
        tablet.session().unlock(tablet.pin);
        tablet.until([&] { return tablet.session().stage() == Session::Broken; });
        return tablet.session().problem();
    };

    SECTION("the vault is gone, and no new one is made in its place")
    {
        REQUIRE(QFile::rename(vault, vault + QStringLiteral(".elsewhere")));
        CHECK(tryToOpen().contains(u"missing"));
        CHECK_FALSE(QFile::exists(vault));
    }
    SECTION("the vault is damaged")
    {
        QFile file(vault);
        REQUIRE(file.open(QIODevice::ReadWrite));
        REQUIRE(file.resize(file.size() / 2));
        file.seek(5000);
        file.write(QByteArray(3000, 'x'));
        file.close();
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QByteArray before = file.readAll();
        file.close();
        tablet.restart();
        tablet.session().unlock(tablet.pin);
        tablet.until([&] { return tablet.session().stage() == Session::Downloading; });
        CHECK(tablet.session().rescued());
        CHECK(tablet.session().problem().contains(u"was damaged"));
        REQUIRE(file.open(QIODevice::ReadOnly));
        CHECK(file.readAll() == before);
        tablet.session().readOn();
        tablet.until([&] { return tablet.session().stage() == Session::Open; });
        CHECK(tablet.session().problem().isEmpty());
    }
    SECTION("the vault is plain")
    {
        QFile file(vault);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(QByteArray("SQLite format 3\0", 16) + QByteArray(8176, '\0'));
        file.close();
        CHECK(tryToOpen().contains(u"not locked"));
    }
    SECTION("the device file is bent")
    {
        for (const char *name : {"/device", "/device-copy"}) {
            QFile file(tablet.accountFolder() + QLatin1StringView(name));
            REQUIRE(file.open(QIODevice::ReadWrite));
            file.seek(20);
            file.write("x");
            file.close();
            tablet.restart();
            CHECK((tablet.session().stage() == Session::Broken) == (name == QByteArray("/device-copy")));
        }
        CHECK_FALSE(tablet.session().problem().isEmpty());
    }
}

TEST_CASE("damage that shows while the vault is open ends in a new vault, with what waits to be sent",
          "[app]")
{
    NewTablet tablet;
    tablet.joinAndOpen();
    Session &first = tablet.session();
    first.setNoSignal(true);
    (void)first.say({noteOf(tablet, FirstNote)});
    tablet.until([&] { return first.sync()->unsent() == 1; });
    first.lock();
    tablet.until([&] { return !vaultIsOpen(tablet); });
    tablet.firstLook = std::chrono::milliseconds(0);
    tablet.restart();

    QFile file(tablet.accountFolder() + QStringLiteral("/vault"));
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.seek(file.size() - 100)); // in a page that the first pages do not need
    REQUIRE(file.write(QByteArray(50, 'x')) == 50);
    file.close();
    Session &session = tablet.session();
    session.unlock(tablet.pin);
    tablet.until([&] { return session.stage() == Session::Locked && !session.problem().isEmpty(); });
    CHECK(session.problem().contains(u"is damaged"));
    tablet.until([&] { return !vaultIsOpen(tablet); });

    session.unlock(tablet.pin);
    tablet.until([&] { return session.stage() == Session::Downloading && session.rescued(); });
    tablet.until([&] { return session.sync()->unsent() == 1; });
    session.setNoSignal(false);
    session.readOn();
    tablet.until([&] { return session.stage() == Session::Open && tablet.server.knows(FirstNote); });
    CHECK(QFile::exists(tablet.accountFolder() + QStringLiteral("/vault-2")));
}

TEST_CASE("who is somebody else may join on the same tablet, and the first is still there", "[app]")
{
    NewTablet tablet;
    tablet.joinAndOpen();
    tablet.session().lock();
    tablet.session().switchAccount({});
    CHECK(tablet.session().stage() == Session::Welcome);
    tablet.restart();
    CHECK(tablet.session().stage() == Session::Locked);
}

TEST_CASE("a third may join where two have", "[app]")
{
    NewTablet tablet;
    tablet.joinAndOpen();
    tablet.session().lock();
    tablet.session().switchAccount({});
    tablet.joinsOn = QUuid(u"{00000000-0000-7000-8000-0000000000d2}");
    tablet.join();
    tablet.session().chooseLock(tablet.pin, tablet.words);
    tablet.until([&] { return tablet.session().stage() == Session::Downloading; });
    tablet.restart();
    REQUIRE(tablet.session().stage() == Session::Locked);
    REQUIRE(tablet.session().accounts()->rowCount() == 2);

    tablet.session().switchAccount(tablet.device.toString(QUuid::WithoutBraces));
    CHECK_FALSE(tablet.session().chosenAccount().isEmpty());
    tablet.session().switchAccount({}); // not this one…
    CHECK(tablet.session().stage() == Session::Locked);
    CHECK(tablet.session().chosenAccount().isEmpty());
    tablet.session().switchAccount({}); // …and none of them
    CHECK(tablet.session().stage() == Session::Welcome);
    tablet.restart();
    CHECK(tablet.session().accounts()->rowCount() == 2);
}

TEST_CASE("behind the lock, and after a restart, it is still known whom to call", "[app]")
{
    NewTablet tablet;
    Agency northside;
    northside.name = QStringLiteral("Northside Care at Home");
    northside.officePhone = QStringLiteral("01632 960800");
    tablet.server.lease(tablet.agency, StreamKind::Agency);
    tablet.server.add(Elsewhere(50).says(tablet.agency, tablet.agency, northside));
    tablet.joinAndOpen();
    tablet.until([&] { return tablet.session().officePhone() == u"01632 960800"; });
    tablet.session().lock();
    QThreadPool::globalInstance()->waitForDone();
    tablet.restart();
    CHECK(tablet.session().officePhone() == u"01632 960800");
    tablet.session().unlock(QStringLiteral("000000"));
    tablet.until([&] { return !tablet.session().busy(); });
    CHECK(tablet.session().problem().contains(u"01632 960800"));
}

TEST_CASE("a person's own tablet takes their colours as they join; a carer's stays as it was", "[app]")
{
    NewTablet tablet;
    SECTION("a person")
    {
        tablet.reader = Reader::PersonThemselves;
        tablet.join();
        CHECK(tablet.session().settings()->theme() == u"easy");
    }
    SECTION("a carer")
    {
        tablet.join();
        CHECK(tablet.session().settings()->theme() == u"light");
    }
}

TEST_CASE("what the office tells of its new keys is on disk before the tablet trusts by it", "[app]")
{
    NewTablet tablet;
    tablet.joinAndOpen();
    const Hash next = hashOf(QByteArrayView("the spare certificate"));
    const auto onDisk = [&] {
        const auto file = readDeviceFile(tablet.accountFolder() + QStringLiteral("/device"));
        REQUIRE(file);
        return file->pins;
    };
    const auto wrapsOnDisk = [&] {
        return readDeviceFile(tablet.accountFolder() + QStringLiteral("/device"))->wraps;
    };
    const auto wraps = wrapsOnDisk();
    const Hash first = onDisk().front();
    CHECK(tablet.trusts(first));
    tablet.server.pins = {first, next};
    tablet.session().lock();
    tablet.until([&] { return tablet.session().stage() == Session::Locked; });
    bool wasTrustedEarly = false;
    tablet.onRequest = [&] { wasTrustedEarly |= tablet.trusts(next) && onDisk().size() < 2; };
    tablet.session().unlock(tablet.pin);
    tablet.until([&] { return tablet.session().stage() == Session::Open && tablet.trusts(next); });
    CHECK(onDisk() == tablet.server.pins);
    CHECK(tablet.trusts(first));
    CHECK_FALSE(wasTrustedEarly);

    tablet.server.pins = {next, hashOf(QByteArrayView("the spare of the spare"))};
    tablet.restart();
    tablet.session().unlock(tablet.pin);
    tablet.until([&] { return tablet.session().stage() == Session::Open && !tablet.trusts(first); });
    CHECK(tablet.trusts(next));
    CHECK(onDisk() == tablet.server.pins);
    CHECK(wrapsOnDisk() == wraps);
}
