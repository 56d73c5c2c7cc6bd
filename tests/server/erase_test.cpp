// Whom the office has erased is gone: from every table, from every byte of the file, for good.

#include "erase.h"

#include "accounts.h"
#include "agency_here.h"
#include "backup.h"
#include "check.h"
#include "code_words.h"
#include "database.h"
#include "erasure_list.h"
#include "log_writer.h"
#include "maintenance.h"
#include "note.h"
#include "program_here.h"
#include "pull.h"
#include "transaction.h"

#include <catch2/catch_test_macros.hpp>

#include <QDir>
#include <QFile>

namespace {

const QString AdasKey = QStringLiteral("canary-ada");
const QByteArray HerPicture = QByteArray("canary in a cage ").repeated(9'000);
const QByteArray SharedPicture = QByteArray("a kettle on the stove ").repeated(2'000);

/// Ada and Ben, about whom Tom writes in turn, so that their rows lie among each other.
struct AdaAndBen {
    AgencyHere agency;
    QUuid tomId = agency.worker(QStringLiteral("tom"));
    QUuid ada = agency.person(AdasKey);
    QUuid ben = agency.person(QStringLiteral("ben"));
    QUuid adasVisit = agency.visit(ada, {tomId}, utc(2026, 3, 2, 10));
    QUuid bensVisit = agency.visit(ben, {tomId}, utc(2026, 3, 2, 11));
    Tablet tom{agency, QStringLiteral("tom")};
    Tablet herself{agency, AdasKey};
    QString folder = agency.folder.filePath(QStringLiteral("server"));
    BlobRef hers = blobRefOf(HerPicture, "image/jpeg");
    BlobRef shared = blobRefOf(SharedPicture, "image/jpeg");

    ServerStore &store() { return *agency.open->store; }
    Record note(Tablet &by, const QUuid &person, const QString &said, const std::vector<BlobRef> &blobs = {})
    {
        Note note;
        note.said = said;
        note.audience = NoteAudience::NextVisit;
        return by.say(person, Kind::Note, {}, {}, blobs, encodeBody(note));
    }
    void putAll(const BlobRef &blob, const QByteArray &bytes)
    {
        for (quint64 at = 0; at < blob.size; at += BlobPartBytes) {
            const BlobPutRequest part{blob.hash, blob.size, at,
                                      bytes.mid(qsizetype(at), blobPartAt(blob.size, at))};
            REQUIRE(agency.ask("/v1/blob/put", encode(part), tom.token).status == 200);
        }
    }
    void write(int rounds)
    {
        for (int i = 0; i < rounds; ++i) {
            const QString word = QString(1 + i % 40, u'.');
            tom.push({note(tom, ada, QStringLiteral("canary sings") + word),
                      note(tom, ben, QStringLiteral("blackbird sings") + word)});
        }
        tom.push({note(tom, ada, QStringLiteral("canary") + QString(20'000, u'-')),
                  note(tom, ada, QStringLiteral("canary pictures"), {hers, shared}),
                  note(tom, ben, QStringLiteral("blackbird picture"), {shared})});
        putAll(hers, HerPicture);
        putAll(shared, SharedPicture);
        herself.push({herself.say(ada, Kind::Arrived), // held: not hers to say
                      note(herself, ben, QStringLiteral("canary about ben"))});
    }
    Erased erase()
    {
        const auto erased = erasePerson(store(), folder, AdasKey, agency.clock.now().wallMs);
        REQUIRE(erased);
        REQUIRE(store().rewrite());
        return *erased;
    }
    QStringList faults()
    {
        const auto report = checkServer(store(), agency.open->office);
        REQUIRE(report);
        return report->faults;
    }
    qint64 count(const char *sql)
    {
        qint64 counted = -1;
        REQUIRE(store().read([&](Database &db) {
            auto find = db.read(sql);
            if (find.next())
                counted = find.integer(0);
            return find.finish();
        }));
        return counted;
    }
    quint64 newest()
    {
        quint64 seq = 0;
        REQUIRE(store().read([&](Database &db) -> Outcome {
            const auto found = newestSeq(db);
            if (found)
                seq = *found;
            return found ? done() : Outcome(found.error());
        }));
        return seq;
    }
};

qint64 timesIn(const QByteArray &bytes, QByteArrayView word)
{
    qint64 found = 0;
    for (qsizetype from = 0; (from = bytes.indexOf(word, from)) >= 0; ++from)
        ++found;
    return found;
}

/// Every page of the file as it is decrypted, the free ones too.
QByteArray pagesOf(const QString &file, const QString &folder)
{
    const auto key = databaseKey(folder);
    REQUIRE(key);
    auto db = Database::open(file, *key);
    REQUIRE(db);
    auto pages = plainPages(*db);
    REQUIRE(pages);
    return *std::move(pages);
}

} // namespace

TEST_CASE("of an erased person no byte is left in the file, and all of the others is", "[server]")
{
    AdaAndBen here;
    here.write(300);
    const QString database = databaseFile(here.folder);
    REQUIRE(here.store().checkpoint());
    REQUIRE(timesIn(pagesOf(database, here.folder), "canary") > 100);
    const qint64 blackbirds = timesIn(pagesOf(database, here.folder), "blackbird");
    const quint64 newest = here.newest();

    const auto would = lookAtErasure(here.store(), AdasKey);
    REQUIRE(would);
    CHECK(here.faults().isEmpty());
    const Erased erased = here.erase();
    CHECK(erased.records == 300 + 4);
    CHECK(erased.held == 2);
    CHECK(erased.visits == 1);
    CHECK(erased.blobs == 1); // the other is Ben's, too
    CHECK(erased.devices == 1);
    CHECK(would->records == erased.records);
    CHECK(would->blobs == erased.blobs);

    CHECK(QFileInfo(database + QStringLiteral("-wal")).size() == 0);
    const QByteArray pages = pagesOf(database, here.folder);
    CHECK(timesIn(pages, "canary") == 0);
    CHECK(timesIn(pages, "blackbird") == blackbirds);
    CHECK(timesIn(pages, here.ada.toRfc4122()) == 1); // the tombstone's
    CHECK(here.count("SELECT count(*) FROM blobs") == 1);
    CHECK(here.newest() == newest);
    CHECK(here.faults().isEmpty());
    CHECK(here.agency.refusal(here.agency.ask("/v1/pull", encode(PullRequest{}), here.herself.token))
          == code::SessionNeeded);
}

TEST_CASE("an erased stream is in nobody's lease, and what others hold goes on without a gap", "[server]")
{
    AdaAndBen here;
    here.write(3);
    here.agency.worker(QStringLiteral("sue"), Role::Supervisor);
    Tablet sue(here.agency, QStringLiteral("sue"));
    here.tom.pullAll();
    sue.pullAll();
    const auto before = here.tom.streams[here.ben].size();
    // the newest rows of the log are hers: their places must not be given again
    here.tom.push({here.note(here.tom, here.ada, QStringLiteral("canary last"))});
    here.tom.pullAll();
    sue.pullAll();
    const quint64 newest = here.newest();
    here.erase();
    CHECK(here.newest() == newest);

    const auto holds = [](const Tablet &tablet, const QUuid &stream) {
        const auto leased = tablet.leased();
        return std::ranges::find(leased, stream) != leased.end();
    };
    const auto told = here.tom.push({here.note(here.tom, here.ben, QStringLiteral("blackbird again"))});
    CHECK(told[0].verdict == Verdict::Accepted);
    CHECK(here.newest() == newest + 1);
    for (Tablet *tablet : {&here.tom, &sue}) {
        REQUIRE(*tablet->next.cursor == newest); // behind nothing but the new row
        const PullReply reply = tablet->pull(tablet->next);
        CHECK(reply.cursor == newest + 1);
        CHECK_FALSE(reply.more);
        tablet->pullAll();
        CHECK(holds(*tablet, here.ben));
        CHECK_FALSE(holds(*tablet, here.ada));
        CHECK(tablet->streams[here.ben].size() == before + 1);
    }
    CHECK(here.faults().isEmpty());
}

TEST_CASE("a cursor from before an erasure comes to the end of the log and rests there", "[server]")
{
    AdaAndBen here;
    here.agency.worker(QStringLiteral("sue"), Role::Supervisor);
    Tablet sue(here.agency, QStringLiteral("sue"));
    sue.pullAll();
    const auto who = signedIn(*here.agency.server, sue.token);
    REQUIRE(who);
    here.tom.push({here.note(here.tom, here.ben, QStringLiteral("blackbird")),
                   here.note(here.tom, here.ada, QStringLiteral("canary"))});
    here.erase();
    const PullReply reply = sue.pull(sue.next);
    CHECK(reply.cursor == here.newest());
    CHECK_FALSE(reply.more);
    REQUIRE(reply.pages.size() == 1);
    CHECK(reply.pages[0].stream == here.ben);
    REQUIRE(reply.lease);
    const auto waiting = lookForChange(*here.agency.server, *who, reply.cursor, reply.lease->tag);
    REQUIRE(waiting);
    CHECK_FALSE(waiting->reply.changed);
    REQUIRE(waiting->changed);
    CHECK_FALSE(waiting->changed());
    here.tom.push({here.note(here.tom, here.ben, QStringLiteral("blackbird"))});
    here.agency.server->news.refresh(here.store());
    CHECK(waiting->changed());
}

TEST_CASE("a wait ends when somebody of its lease is erased", "[server]")
{
    AdaAndBen here;
    here.tom.pullAll();
    const auto who = signedIn(*here.agency.server, here.tom.token);
    REQUIRE(who);
    const auto waiting =
        lookForChange(*here.agency.server, *who, *here.tom.next.cursor, here.tom.next.leaseTag);
    REQUIRE(waiting);
    REQUIRE(waiting->changed);
    CHECK_FALSE(waiting->changed());
    here.erase();
    here.agency.server->news.refresh(here.store());
    CHECK(waiting->changed());
}

TEST_CASE("what still comes about an erased person leaves the outbox, and nothing of it is kept", "[server]")
{
    AdaAndBen here;
    here.tom.pullAll();
    const Record late = here.note(here.tom, here.ada, QStringLiteral("canary late"), {here.hers});
    const Record later = here.note(here.tom, here.ada, QStringLiteral("canary later"));
    Record forged = here.note(here.herself, here.ada, QStringLiteral("canary forged"));
    here.erase();
    PushRequest request = here.tom.requestOf({late, later});
    request.pages.front().entries.push_back({0, 0, forged}); // neither his nor covered
    request.pages.front().entries.push_back(
        {0, 0, Unreadable{"canary bytes", code::NotARecord.toByteArray()}});
    for (int again = 0; again < 2; ++again) {
        const auto receipts = here.tom.push(request);
        REQUIRE(receipts.size() == 4);
        for (const Receipt &receipt : receipts) {
            CHECK(receipt.verdict == Verdict::Held);
            CHECK(receipt.reason == code::UnknownStream);
        }
    }
    CHECK(here.count("SELECT count(*) FROM held") == 0);
    CHECK(here.count("SELECT count(*) FROM blob_names") == 0);
    const BlobPutRequest part{here.hers.hash, here.hers.size, 0, HerPicture.first(BlobPartBytes)};
    CHECK(here.agency.refusal(here.agency.ask("/v1/blob/put", encode(part), here.tom.token))
          == code::BlobUnknown);
    CHECK(here.tom.push({here.note(here.tom, here.ben, QStringLiteral("blackbird"))})[0].verdict
          == Verdict::Accepted);
    REQUIRE(here.store().checkpoint());
    CHECK(timesIn(pagesOf(databaseFile(here.folder), here.folder), "canary") == 0);
}

TEST_CASE("only a person is erased", "[server]")
{
    AdaAndBen here;
    for (const auto &ref : {QStringLiteral("tom"), QStringLiteral("nobody")}) {
        CHECK(lookAtErasure(here.store(), ref).error().fault == Fault::Rejected);
        CHECK(erasePerson(here.store(), here.folder, ref, 1).error().fault == Fault::Rejected);
    }
    const auto listed = listedErasures(here.folder);
    REQUIRE(listed);
    CHECK(listed->empty());
}

TEST_CASE(
    "a backup from before an erasure has it again when it is put back, and any other older database when it "
    "is served",
    "[server][backup]")
{
    AdaAndBen here;
    here.write(20);
    const QString backup = here.agency.folder.filePath(QStringLiteral("backup"));
    REQUIRE(backUpServer(here.folder, backup, here.agency.clock));
    here.erase();
    here.agency.server.reset();
    here.agency.open.reset();

    const auto restored = restoreServer(here.folder, backup, here.agency.clock, here.agency.entropy);
    REQUIRE(restored);
    CHECK(restored->erased == 1);
    CHECK(timesIn(pagesOf(databaseFile(here.folder), here.folder), "canary") == 0);
    CHECK(timesIn(pagesOf(databaseFile(here.folder), here.folder), "blackbird") > 20);
    CHECK(doorstepd(here.folder, "--data % check").status == 0);

    QFile::remove(databaseFile(here.folder)); // by other means than `restore`
    REQUIRE(QFile::copy(backup, databaseFile(here.folder)));
    auto open = openFolder(here.folder);
    REQUIRE(open);
    const auto again = eraseListed(*open->store, here.folder);
    REQUIRE(again);
    CHECK(*again == 1);
    CHECK(*eraseListed(*open->store, here.folder) == 0);
    CHECK(timesIn(pagesOf(databaseFile(here.folder), here.folder), "canary") == 0);
    const auto report = checkServer(*open->store, open->office);
    REQUIRE(report);
    CHECK(report->faults.isEmpty());
}

TEST_CASE("without a list that can be read no backup is put back", "[server][backup]")
{
    AdaAndBen here;
    const QString backup = here.agency.folder.filePath(QStringLiteral("backup"));
    REQUIRE(backUpServer(here.folder, backup, here.agency.clock));
    here.erase();
    here.agency.server.reset();
    here.agency.open.reset();
    QFile list(here.folder + QStringLiteral("/doorstep.erased"));
    REQUIRE(list.open(QIODevice::ReadWrite));
    REQUIRE(list.resize(list.size() - 1));
    list.close();
    CHECK(restoreServer(here.folder, backup, here.agency.clock, here.agency.entropy).error().fault
          == Fault::Malformed);
    CHECK(QDir(here.folder).entryList({QStringLiteral("doorstep.db?*")}, QDir::Files).isEmpty());
}

TEST_CASE("a check finds an erased person who is there again", "[server]")
{
    AdaAndBen here;
    REQUIRE(here.store().write([&](Transaction &tx) {
        return tx.write("INSERT INTO erasures (stream, ref, at) VALUES (?, ?, 1)")
            .bind(here.ada, hashOfRef(here.ada, AdasKey).view())
            .run();
    }));
    CHECK(here.faults() == QStringList{QStringLiteral("1 people who were erased are here again")});
}

TEST_CASE("the office is told what goes, then that it is gone, and an import does not bring it back",
          "[server][program]")
{
    const QTemporaryDir place;
    const QString server = place.filePath(QStringLiteral("server"));
    const QString agency = place.filePath(QStringLiteral("agency"));
    QDir().mkdir(agency);
    const auto write = [&](const char *name, const QByteArray &bytes) {
        QFile file(agency + u'/' + QLatin1StringView(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    };
    write("agency.csv", "key,value\ntime_zone,Europe/London\n");
    write("staff.csv", "staff_ref,name,role\nS1,Ann,nurse\n");
    write("people.csv", "person_ref,name\nP1,Canary Smith\nP2,Ben\n");
    REQUIRE(doorstepd(server, "--data % init").status == 0);
    const QStringList import{QStringLiteral("--data"), server, QStringLiteral("import"), agency};
    REQUIRE(doorstepd(import).status == 0);

    const Ran asked = doorstepd(server, "--data % erase P1");
    CHECK(asked.status == 2);
    CHECK(asked.out
          == QStringLiteral(
              "Of Canary Smith this server has: 1 records, 0 held, 0 planned visits, 0 pictures and "
              "voices, 0 tablets of their own.\nNothing was changed. `erase P1 --yes` removes all of "
              "it, for good.\n"));
    CHECK(doorstepd(import).status == 0);
    CHECK(doorstepd(server, "--data % erase S1 --yes").err
          == QStringLiteral(
              "Nothing was changed: that is a worker, and what they wrote belongs to the people they "
              "visited; `close S1` closes their account.\n"));

    const Ran erased = doorstepd(server, "--data % erase P1 --yes");
    CHECK(erased.status == 0);
    INFO(erased.out.toStdString());
    CHECK(erased.out.startsWith(QStringLiteral("Erased: 1 records, ")));
    CHECK(erased.out.contains(QStringLiteral("Keep a copy of it beside that of doorstep.key")));
    CHECK(timesIn(pagesOf(databaseFile(server), server), "Canary") == 0);
    CHECK(doorstepd(server, "--data % check").status == 0);

    const Ran twice = doorstepd(server, "--data % erase person:P1 --yes");
    CHECK(twice.status == 0);
    CHECK(twice.out.startsWith(QStringLiteral("person:P1 was erased on ")));
    const Ran back = doorstepd(import);
    CHECK(back.status == 1);
    INFO(back.err.toStdString());
    CHECK(back.err.startsWith(QStringLiteral("people.csv:2: person_ref: ")));
    CHECK(back.err.contains(QStringLiteral("P1")));
    CHECK(back.err.contains(QStringLiteral(" was erased on ")));
    CHECK(doorstepd(server, "--data % invite P1 --address care.example:1").status == 2);
}
