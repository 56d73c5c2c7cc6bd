// What somebody saved arrives whatever becomes of them and their vault; and what the office orders is done,
// also with nobody signed in.

#include "agency.h"
#include "database_thread.h"
#include "new_tablet.h"
#include "note.h"
#include "order_file.h"
#include "record_store.h"
#include "signature.h"

#include <catch2/catch_test_macros.hpp>

#include <catch2/generators/catch_generators.hpp>

#include <QDir>
#include <QDirIterator>
#include <QFile>

using namespace doorstep;

namespace {

const QUuid Canary{u"{00000000-0000-7000-8000-000000000c01}"};
const QString CanaryWords = QStringLiteral("Her sister calls at three");

/// A tablet on which something was saved that no push has taken.
struct SavedOnTablet {
    SavedOnTablet()
    {
        tablet.joinAndOpen();
        tablet.server.instead = [this](const ClientRequest &request) { return between(request); };
        stopsPushes = stopsErrands = true;
        Note note;
        note.said = CanaryWords;
        note.audience = NoteAudience::NextVisit;
        const auto saved = session().say({said(Canary, tablet.account, {}, note)});
        tablet.until([&] { return saved.isFinished(); });
        REQUIRE(saved.result());
    }
    ScriptedServer::Answer between(const ClientRequest &request)
    {
        const bool isErrand = request.path == "/v1/errand";
        if (request.path.startsWith("/v1/wait")
            || (isErrand ? stopsErrands : stopsPushes && request.path == "/v1/push"))
            return Result<ClientReply>(Error{Fault::Offline, {}});
        if (isClosed && !isErrand)
            return Result<ClientReply>(tablet.server.refusal(403, "account-closed"));
        return std::nullopt;
    }
    Session &session() { return tablet.session(); }
    bool arrived() const { return tablet.server.knows(Canary); }
    void lock()
    {
        session().lock();
        tablet.until([this] { return session().stage() == Session::Locked; });
    }
    void letErrandsGo()
    {
        stopsErrands = false;
        session().sync()->tryNow();
    }
    void unlock()
    {
        session().unlock(tablet.pin);
        tablet.until([this] { return !session().busy(); });
    }
    /// Every file of the tablet that holds these bytes.
    QStringList filesWith(const QByteArray &bytes) const
    {
        QStringList found;
        QDirIterator all(tablet.folder(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (all.hasNext()) {
            QFile file(all.next());
            if (file.open(QIODevice::ReadOnly) && file.readAll().contains(bytes))
                found.append(file.fileName());
        }
        return found;
    }

    NewTablet tablet;
    bool stopsPushes = false;
    bool stopsErrands = false;
    bool isClosed = false;
};

void copyFolder(const QString &from, const QString &to)
{
    QDir().mkpath(to);
    for (const QString &name : QDir(from).entryList(QDir::Files | QDir::Hidden))
        REQUIRE(QFile::copy(from + u'/' + name, to + u'/' + name));
}

} // namespace

TEST_CASE("what was saved arrives although its PIN is forgotten for good", "[app][courier]")
{
    SavedOnTablet here;
    here.lock();
    here.tablet.restart();
    REQUIRE(here.session().stage() == Session::Locked);
    here.tablet.until([&] { return here.session().sync()->unsent() == 1; });
    CHECK_FALSE(here.arrived());
    here.letErrandsGo();
    here.tablet.until([&] { return here.arrived() && here.session().sync()->unsent() == 0; });
    CHECK(here.session().stage() == Session::Locked);

    // and when it is remembered after all, it is not told twice
    here.stopsPushes = false;
    here.unlock();
    here.tablet.until([&] { return here.session().sync()->look() == u"sent"; });
    CHECK(here.tablet.server.count(here.tablet.account) == 1);
}

TEST_CASE("what was saved arrives although the vault is gone", "[app][courier]")
{
    SavedOnTablet here;
    here.lock();
    const QDir folder(here.tablet.accountFolder());
    for (const QString &name : folder.entryList({QStringLiteral("vault*")}, QDir::Files))
        REQUIRE(QFile::remove(folder.filePath(name)));
    here.tablet.restart();
    here.letErrandsGo();
    here.tablet.until([&] { return here.arrived(); });
}

TEST_CASE("what was saved arrives while somebody is signed in whose account was closed", "[app][courier]")
{
    SavedOnTablet here;
    here.isClosed = true;
    here.stopsPushes = false;
    here.stopsErrands = false;
    here.session().sync()->tryNow();
    here.tablet.until([&] { return here.arrived(); });
    CHECK(here.session().stage() == Session::Open);
    CHECK(here.session().sync()->look() == u"needsPerson");
}

TEST_CASE("who is signed in sends what another saved on the same tablet", "[app][courier]")
{
    SavedOnTablet here;
    here.lock();
    here.session().switchAccount({});
    REQUIRE(here.session().stage() == Session::Welcome);
    here.tablet.joinsOn = QUuid(u"{00000000-0000-7000-8000-0000000000d2}");
    here.tablet.join();
    here.session().chooseLock(here.tablet.pin, here.tablet.words);
    here.tablet.until([&] { return here.session().stage() == Session::Downloading; });
    CHECK_FALSE(here.arrived());
    here.letErrandsGo();
    here.tablet.until([&] { return here.arrived(); });
    CHECK(here.session().device() == here.tablet.joinsOn);
}

TEST_CASE("a tablet that the office locks closes at once, opens for no PIN, and again when it is taken back",
          "[app][orders]")
{
    SavedOnTablet here;
    const Order lock{OrderKind::Lock, Canary};
    here.tablet.server.order = lock;
    here.stopsPushes = here.stopsErrands = false;
    here.session().sync()->tryNow(); // a pull, as after a wait
    here.tablet.until([&] { return here.session().stage() == Session::Locked; });
    CHECK(here.session().problem().contains(u"office has locked this sign-in"));
    here.tablet.until([&] { return !here.tablet.server.done.empty(); });
    CHECK(here.tablet.server.done.front().order == lock);
    CHECK(here.arrived());

    here.unlock();
    CHECK(here.session().stage() == Session::Locked);
    here.tablet.away = true;
    here.tablet.restart();
    here.unlock();
    CHECK(here.session().stage() == Session::Locked);
    CHECK(here.session().problem().contains(u"office has locked this sign-in"));

    here.tablet.away = false;
    here.tablet.server.order.reset();
    here.session().sync()->tryNow();
    here.tablet.until([&] { return here.session().problem().isEmpty(); });
    here.unlock();
    here.tablet.until([&] { return here.session().stage() == Session::Open; });
    // by an errand and by a pull, where both are under way: the office keeps it once
    REQUIRE_FALSE(here.tablet.server.done.empty());
    for (const OrderDone &done : here.tablet.server.done)
        CHECK(done.order == Order{OrderKind::Lock, Canary});
}

TEST_CASE("a tablet is locked by the office with nobody signed in", "[app][orders]")
{
    SavedOnTablet here;
    here.lock();
    here.tablet.server.order = Order{OrderKind::Lock, Canary};
    here.letErrandsGo();
    here.tablet.until([&] { return here.session().problem().contains(u"office has locked"); });
    here.unlock();
    CHECK(here.session().stage() == Session::Locked);
}

TEST_CASE("a tablet that the office wipes sends what was saved, keeps nothing, and says so", "[app][orders]")
{
    SavedOnTablet here;
    const bool wasOpen = GENERATE(true, false);
    if (!wasOpen)
        here.lock();
    REQUIRE_FALSE(here.filesWith("Joan Meldrum").isEmpty()); // the badge: else what follows shows nothing
    const Order wipe{OrderKind::Wipe, Canary};
    here.tablet.server.order = wipe;
    here.stopsPushes = !wasOpen;
    here.letErrandsGo();
    here.tablet.until([&] { return here.session().stage() == Session::Welcome; });
    here.tablet.until([&] { return !QDir(here.tablet.accountFolder()).exists(); });
    CHECK(here.arrived());
    REQUIRE(here.tablet.server.done.size() == 1);
    CHECK(here.tablet.server.done.front().order == wipe);
    CHECK(here.filesWith("Joan Meldrum").isEmpty());
    CHECK(here.filesWith(CanaryWords.toUtf8()).isEmpty());
    const QString id = here.tablet.device.toString(QUuid::WithoutBraces);
    QDirIterator all(here.tablet.folder(), {u'*' + id + u'*'}, QDir::AllEntries,
                     QDirIterator::Subdirectories);
    CHECK_FALSE(all.hasNext());

    here.tablet.restart();
    CHECK(here.session().stage() == Session::Welcome);
}

TEST_CASE("a wipe that is stopped anywhere goes on, and nothing saved is lost", "[app][orders]")
{
    SavedOnTablet here;
    here.lock();
    const QString folder = here.tablet.accountFolder(),
                  aside = here.tablet.folder() + QStringLiteral("-aside");
    copyFolder(folder, aside);
    const QStringList names = QDir(folder).entryList(QDir::Files | QDir::Hidden);
    REQUIRE(names.size() > 3);
    here.tablet.server.order = Order{OrderKind::Wipe, Canary};
    for (qsizetype gone = 0; gone < names.size(); ++gone) {
        INFO(gone << " files were destroyed");
        here.tablet.away = true;
        QDir(folder).removeRecursively();
        here.tablet.restart(); // nobody works in the folder
        copyFolder(aside, folder);
        REQUIRE(writeOrder(folder + QStringLiteral("/order"), {*here.tablet.server.order, 0, false}));
        QFile::copy(folder + QStringLiteral("/device"), folder + QStringLiteral("/wiped"));
        for (const QString &name : names.first(gone))
            if (!name.startsWith(u"courier"))
                REQUIRE(QFile::remove(folder + u'/' + name));
        here.tablet.restart(); // nobody answers: what was ordered is done all the same
        here.tablet.until([&] { return here.session().stage() == Session::Welcome; });
        here.tablet.until([&] { return !QFile::exists(folder + QStringLiteral("/vault")); });
        here.tablet.restart();
        here.tablet.away = false;
        here.letErrandsGo();
        here.tablet.until([&] { return !QDir(folder).exists(); });
        CHECK(here.arrived());
    }
    QDir(aside).removeRecursively();
}
