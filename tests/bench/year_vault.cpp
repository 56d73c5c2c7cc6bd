#include "year_vault.h"

#include "need.h"
#include "safe_file.h"
#include "workload.h"

#include "maintenance.h"
#include "search_store.h"
#include "sync_store.h"
#include "vault.h"

#include <QDir>

#include <fcntl.h>
#include <unistd.h>

using namespace doorstep;

namespace {

constexpr size_t PageRecords = 2'000; ///< about as many as the server puts into a reply
constexpr size_t PagesOfTransaction = 5; ///< the driver's, while a vault is filled for the first time
constexpr int WordsOfTransaction = 10'000;

QString fileIn(const QString &folder)
{
    return folder + QStringLiteral("/vault.db");
}

QString keyIn(const QString &folder)
{
    return folder + QStringLiteral("/key"); // nobody's secrets: all in there is made up
}

Outcome gainIt(Database &db, const Year::Stream &stream)
{
    Transaction tx(db, Durability::WithTheNext);
    if (auto gained = gain(tx, stream.id, stream.about, stream.entries.size()); !gained)
        return gained;
    return tx.commit();
}

/// One page after the other of one stream, several in a transaction.
Outcome takeIn(Database &db, const Year::Stream &stream)
{
    const std::span all(stream.entries);
    if (auto gained = gainIt(db, stream); !gained)
        return gained;
    for (size_t at = 0; at < all.size();) {
        Transaction tx(db, Durability::WithTheNext);
        for (size_t pages = 0; pages < PagesOfTransaction && at < all.size(); ++pages) {
            const auto page = all.subspan(at, std::min(PageRecords, all.size() - at));
            if (const auto applied = applyPage(tx, {stream.id, all.size(), page}); !applied)
                return applied.error();
            at += page.size();
        }
        if (auto kept = tx.commit(); !kept)
            return kept;
    }
    return done();
}

Outcome indexAll(Database &db)
{
    for (bool more = true; more;) {
        Transaction tx(db, Durability::WithTheNext);
        const auto left = indexPending(tx, WordsOfTransaction);
        if (!left)
            return left.error();
        more = *left;
        if (auto kept = tx.commit(); !kept)
            return kept;
    }
    return done();
}

Outcome keepPosition(Database &db)
{
    Transaction tx(db);
    SyncPosition position;
    position.cursor = 1;
    position.lastHeardMs = WorkTodayMs;
    if (auto kept = keepSyncPosition(tx, position); !kept)
        return kept;
    return tx.commit();
}

Outcome noteChains(Database &db)
{
    Transaction tx(db);
    if (auto noted = noteChainsOf(tx, Year::supervisorHere()); !noted)
        return noted;
    return tx.commit();
}

Outcome fill(Database &db, const Year::Size &size)
{
    if (auto noted = noteChains(db); !noted)
        return noted;
    const Year year(size);
    for (int nth = 0; nth < year.streams(); ++nth)
        if (auto taken = takeIn(db, year.stream(nth)); !taken)
            return taken;
    if (auto indexed = indexAll(db); !indexed)
        return indexed;
    if (auto kept = keepPosition(db); !kept)
        return kept;
    return checkpoint(db, Checkpoint::Truncate);
}

} // namespace

bool fillYearVault(const QString &folder, const Year::Size &size)
{
    const DatabaseKey key = DatabaseKey::random();
    const auto bytes = key.bytes();
    Outcome filled = QDir().mkpath(folder) ? done() : Outcome(Error{Fault::Storage, folder});
    if (filled)
        filled = replaceFile(
            keyIn(folder), QByteArray(reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size())));
    if (filled) {
        auto vault = createVault(fileIn(folder), key);
        filled = vault ? fill(*vault, size) : Outcome(vault.error());
    }
    if (!filled)
        std::fprintf(stderr, "bench: %s\n", qPrintable(filled.error().detail));
    return bool(filled);
}

Database openYearVault(const QString &folder)
{
    const QByteArray bytes = need(readFile(keyIn(folder), DatabaseKey::Size));
    need(bytes.size() == qsizetype(DatabaseKey::Size), "the vault's key is not whole");
    const std::span raw(reinterpret_cast<const unsigned char *>(bytes.constData()), DatabaseKey::Size);
    return need(openVault(fileIn(folder), DatabaseKey::from(raw.first<DatabaseKey::Size>())));
}

void forgetYearVault(const QString &folder)
{
    const int file = open(QFile::encodeName(fileIn(folder)).constData(), O_RDONLY | O_CLOEXEC);
    need(file >= 0 && posix_fadvise(file, 0, 0, POSIX_FADV_DONTNEED) == 0, "the vault cannot be forgotten");
    close(file);
}
