#include "vault_opening.h"

#include "note.h"
#include "outbox_store.h"
#include "record_store.h"
#include "saved_mark.h"
#include "say.h"
#include "stream_store.h"
#include "vault.h"
#include "with_reserve.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

using namespace doorstep;

namespace {

const QUuid Somebody(u"{00000000-0000-7000-8000-000000000007}");
const Writer Carer{QUuid(u"{00000000-0000-7000-8000-000000000020}"),
                   QUuid(u"{00000000-0000-7000-8000-000000000021}")};

DatabaseKey sameKey()
{
    std::array<unsigned char, DatabaseKey::Size> bytes{};
    bytes.fill(9);
    return DatabaseKey::from(bytes);
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void setBytes(const QString &path, qint64 at, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.seek(at));
    REQUIRE(file.write(bytes) == bytes.size());
}

/// The files of a vault whose program was killed after ten notes were saved, and each was told.
struct KilledVault {
    KilledVault()
    {
        const VaultFiles live(liveFolder.path());
        auto db = createVault(live.vault(), sameKey());
        REQUIRE(db);
        {
            Transaction tx(*db);
            REQUIRE(gain(tx, Somebody, StreamAbout::Person, 0));
            REQUIRE(tx.commit());
        }
        for (quint32 i = 0; i < 10; ++i) {
            const doorstep::Said what = said(QUuid(i + 1, 0, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 0), Somebody, {},
                                             Note{{},
                                                  QStringLiteral("note %1").arg(i).repeated(100),
                                                  NoteAudience::Office,
                                                  false,
                                                  {},
                                                  {},
                                                  {}});
            auto records = say(*db, {&what, 1}, Carer, {1'000 * i, "Europe/London", {}, 0, {}});
            REQUIRE(records);
            SavedMark(live.mark()).set(*records);
        }
        for (const QString &name : QDir(liveFolder.path()).entryList(QDir::Files))
            REQUIRE(QFile::copy(liveFolder.filePath(name), folder.filePath(name)));
    }

    Result<VaultOpened> open(Look look = Look::Quick) const
    {
        return openVaultIn(VaultFiles(folder.path()), sameKey(), Carer.device, look);
    }
    QString file(const char *name) const { return folder.filePath(QLatin1StringView(name)); }

    QTemporaryDir liveFolder;
    QTemporaryDir folder;
};

qint64 waitingIn(Database &db)
{
    const auto waiting = unsent(db);
    REQUIRE(waiting);
    return waiting->count;
}

} // namespace

TEST_CASE("a vault that is whole opens as it is", "[client]")
{
    const KilledVault killed;
    auto opened = killed.open(Look::Thorough);
    REQUIRE(opened);
    CHECK_FALSE(opened->rescued);
    CHECK(waitingIn(opened->vault) == 10);
    CHECK(lookThrough(killed.file("vault"), sameKey()));
}

TEST_CASE("a vault that is damaged stays as it is, and a new one goes on with what was only in it",
          "[client]")
{
    const KilledVault killed;
    qint64 kept = 10;
    SECTION("its log was cut off: it looks whole, and lacks what was saved last")
    {
        REQUIRE(QFile::resize(killed.file("vault-wal"), QFile(killed.file("vault-wal")).size() / 2));
        kept = -1;
    }
    SECTION("its log is bent in the middle")
    {
        const qint64 at = QFile(killed.file("vault-wal")).size() / 2;
        setBytes(killed.file("vault-wal"), at,
                 QByteArray(1, char(bytesOf(killed.file("vault-wal"))[at] ^ 1)));
    }
    SECTION("its first page is gone, and the log has a newer one")
    {
        setBytes(killed.file("vault"), 0, QByteArray(4096, '\0'));
    }
    const QByteArray vault = bytesOf(killed.file("vault"));
    const QByteArray log = bytesOf(killed.file("vault-wal"));

    auto opened = killed.open();
    REQUIRE(opened);
    REQUIRE(opened->rescued);
    CHECK(opened->rescued->records == waitingIn(opened->vault));
    if (kept >= 0)
        CHECK(opened->rescued == Salvaged{kept, 0, 0, opened->rescued->isComplete});
    else
        CHECK_FALSE(opened->rescued->isComplete);
    CHECK(bytesOf(killed.file("vault")) == vault);
    CHECK(bytesOf(killed.file("vault-wal")) == log);
    CHECK(VaultFiles(killed.folder.path()).vault() == killed.file("vault-2"));

    { // and it is the new one that opens from now on
        const Database closing = std::move(opened->vault);
    }
    const auto again = killed.open(Look::Thorough);
    REQUIRE(again);
    CHECK_FALSE(again->rescued);
}

TEST_CASE("a page that only a look at all of them finds is damage, too", "[client]")
{
    const KilledVault killed;
    { // the log moves into the file
        auto closing = killed.open();
        REQUIRE(closing);
    }
    const qint64 last = QFile(killed.file("vault")).size() - 4096;
    setBytes(killed.file("vault"), last + 50, QByteArray(10, '?'));
    CHECK(lookThrough(killed.file("vault"), sameKey()).error().fault == Fault::Damaged);
    const auto opened = killed.open(Look::Thorough);
    REQUIRE(opened);
    CHECK(opened->rescued);
}

TEST_CASE("a missing or plain vault is told of, and none is made in its place", "[client]")
{
    const KilledVault killed;
    SECTION("missing")
    {
        REQUIRE(QFile::remove(killed.file("vault")));
        CHECK(killed.open().error().fault == Fault::Conflict);
    }
    SECTION("plain")
    {
        setBytes(killed.file("vault"), 0, QByteArray("SQLite format 3\0", 16));
        CHECK(killed.open().error().fault == Fault::PlainFile);
    }
    CHECK_FALSE(QFile::exists(killed.file("vault-2")));
}

TEST_CASE("a mark that is bent says nothing", "[client]")
{
    const KilledVault killed;
    CHECK(SavedMark(killed.file("vault-mark")).stamp() > 0);
    setBytes(killed.file("vault-mark"), 3, "?");
    CHECK(SavedMark(killed.file("vault-mark")).stamp() == 0);
    CHECK(killed.open());
}

TEST_CASE("what must not fail gets the room that was kept for it, once, and only on a full disk", "[client]")
{
    struct Counting : Reserve {
        void take() override { ++taken; }
        bool letGo() override { return std::exchange(has, false); }
        int taken = 0;
        bool has = true;
    } reserve;
    int tries = 0;
    Fault fault = Fault::Full;
    const auto work = [&]() -> Outcome {
        ++tries;
        return tries == 2 ? done() : Outcome(Error{fault, {}});
    };

    SECTION("a full disk")
    {
        CHECK(withReserve(reserve, work));
        CHECK(tries == 2);
        CHECK(reserve.taken == 1);
    }
    SECTION("a full disk, and nothing was kept")
    {
        reserve.has = false;
        CHECK(withReserve(reserve, work).error().fault == Fault::Full);
        CHECK(tries == 1);
    }
    SECTION("another fault")
    {
        fault = Fault::Storage;
        CHECK(withReserve(reserve, work).error().fault == Fault::Storage);
        CHECK(tries == 1);
        CHECK(reserve.has);
    }
}
