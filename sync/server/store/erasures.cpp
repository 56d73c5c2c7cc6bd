#include "erasures.h"

#include "blob_log.h"
#include "transaction.h"
#include "views.h"

namespace doorstep {

Hash hashOfRef(const QUuid &stream, QStringView ref)
{
    return hashOf(QByteArray("doorstep erased ref 1") + '\0' + stream.toRfc4122() + ref.toUtf8());
}

Result<std::vector<Erasure>> erasures(Database &db)
{
    std::vector<Erasure> all;
    auto rows = db.read("SELECT stream, ref, at FROM erasures ORDER BY at, stream");
    while (rows.next())
        all.push_back({rows.uuid(0), Hash::from(rows.blob(1)), rows.integer(2)});
    if (auto read = rows.finish(); !read)
        return read.error();
    return all;
}

Result<bool> isErased(Database &db, const QUuid &stream)
{
    auto find = db.read("SELECT 1 FROM erasures WHERE stream = ?").bind(stream);
    const bool erased = find.next();
    if (auto found = find.finish(); !found)
        return found.error();
    return erased;
}

Result<std::optional<Erasure>> erasureOf(Database &db, QStringView personRef)
{
    const auto all = erasures(db);
    if (!all)
        return all.error();
    for (const Erasure &one : *all)
        if (one.ref == hashOfRef(one.stream, personRef))
            return std::optional(one);
    return std::optional<Erasure>();
}

namespace {

/// Takes one person out of every table, from what refers to what is referred to.
class Eraser
{
public:
    Eraser(Transaction &tx, const QUuid &person)
        : m_tx(tx)
        , m_person(person)
    {
    }
    Result<Erased> run();

private:
    Outcome findRow();
    Outcome keepLogEnd();
    Outcome gatherBlobs();
    Outcome eraseRecords();
    Outcome eraseChains();
    Outcome eraseBlobs();
    Outcome eraseBlob(const BlobRef &blob);
    Outcome erasePlans();
    Outcome eraseAccount();

    template <class... T>
    Outcome remove(const char *sql, const T &...values)
    {
        return m_tx.write(sql).bind(values...).run();
    }
    template <class... T>
    Outcome countedRemove(qint64 &count, const char *sql, const T &...values)
    {
        const auto removed = remove(sql, values...);
        if (removed)
            count += changedRows(m_tx);
        return removed;
    }

    Transaction &m_tx;
    QUuid m_person;
    qint64 m_row = -1; ///< no stream has this one
    std::vector<BlobRef> m_blobs; ///< that a record of theirs names
    Erased m_erased;
};

Outcome Eraser::findRow()
{
    auto find = m_tx.read("SELECT no FROM streams WHERE id = ?").bind(m_person);
    if (find.next())
        m_row = find.integer(0);
    return find.finish();
}

/// A place in the log is given once: a tablet whose cursor stands there would miss what got it again.
Outcome Eraser::keepLogEnd()
{
    return m_tx.write("UPDATE office SET log_end = max(log_end, (SELECT coalesce(max(seq), 0) FROM log))")
        .run();
}

Outcome Eraser::gatherBlobs()
{
    auto rows = m_tx.read("SELECT n.hash, n.size FROM blob_names n CROSS JOIN log l ON l.id = n.record "
                          "WHERE l.stream = ?2 "
                          "UNION SELECT n.hash, n.size FROM blob_names n CROSS JOIN held h "
                          "ON h.record = n.record WHERE ?1 IN (h.stream, h.author, h.sender_account)")
                    .bind(m_person, m_row);
    while (rows.next())
        m_blobs.push_back({Hash::from(rows.blob(0)), static_cast<quint64>(rows.integer(1)), {}});
    return rows.finish();
}

/// What they sent about others was never anything but held.
Outcome Eraser::eraseRecords()
{
    const auto events =
        remove("DELETE FROM security_events WHERE account = ?1 "
               "OR record IN (SELECT id FROM log WHERE stream = ?2) "
               "OR record IN (SELECT record FROM held WHERE ?1 IN (stream, author, sender_account))",
               m_person, m_row);
    if (!events)
        return events;
    const auto held = countedRemove(
        m_erased.held, "DELETE FROM held WHERE ?1 IN (stream, author, sender_account)", m_person);
    return held ? countedRemove(m_erased.records, "DELETE FROM log WHERE stream = ?", m_row) : held;
}

/// A chain that goes is looked for in the log, each by itself; the index is there for as long as that takes.
Outcome Eraser::eraseChains()
{
    if (auto made = remove("CREATE INDEX log_erasing ON log (chain)"); !made)
        return made;
    const auto removed = remove("DELETE FROM chains WHERE (stream = ? OR author = ?) "
                                "AND NOT EXISTS (SELECT 1 FROM log WHERE chain = chains.no)",
                                m_row, m_person);
    return removed ? remove("DROP INDEX log_erasing") : removed;
}

Outcome Eraser::eraseBlobs()
{
    for (const BlobRef &blob : m_blobs)
        if (auto erased = eraseBlob(blob); !erased)
            return erased;
    return done();
}

Outcome Eraser::eraseBlob(const BlobRef &blob)
{
    const auto namings = blobNamings(m_tx.database(), blob);
    if (!namings)
        return namings.error();
    if (!namings->empty())
        return remove("DELETE FROM blob_names WHERE hash = ? AND size = ? "
                      "AND NOT EXISTS (SELECT 1 FROM log WHERE id = blob_names.record) "
                      "AND NOT EXISTS (SELECT 1 FROM held WHERE record = blob_names.record)",
                      blob.hash.view(), blob.size);
    if (auto names =
            remove("DELETE FROM blob_names WHERE hash = ? AND size = ?", blob.hash.view(), blob.size);
        !names)
        return names;
    const auto progress = blobProgress(m_tx.database(), blob);
    if (!progress)
        return progress.error();
    if (progress->no == 0)
        return done();
    if (auto parts = remove("DELETE FROM blob_parts WHERE blob = ?", progress->no); !parts)
        return parts;
    return countedRemove(m_erased.blobs, "DELETE FROM blobs WHERE no = ?", progress->no);
}

Outcome Eraser::erasePlans()
{
    auto count = m_tx.read("SELECT count(DISTINCT visit) FROM assignments WHERE stream = ?").bind(m_row);
    if (count.next())
        m_erased.visits = count.integer(0);
    if (auto counted = count.finish(); !counted)
        return counted;
    for (const char *sql :
         {"DELETE FROM assignments WHERE stream = ?", "DELETE FROM known_to WHERE stream = ?"})
        if (auto removed = remove(sql, m_row); !removed)
            return removed;
    return remove("DELETE FROM refs WHERE stream = ?", m_person);
}

Outcome Eraser::eraseAccount()
{
    for (const char *sql :
         {"DELETE FROM nonces WHERE device IN (SELECT id FROM devices WHERE account = ?)",
          "DELETE FROM orders WHERE device IN (SELECT id FROM devices WHERE account = ?)",
          "DELETE FROM tokens WHERE account = ?", "DELETE FROM invitations WHERE account = ?",
          "DELETE FROM closed WHERE account = ?"})
        if (auto removed = remove(sql, m_person); !removed)
            return removed;
    const auto devices = countedRemove(m_erased.devices, "DELETE FROM devices WHERE account = ?", m_person);
    if (!devices)
        return devices;
    const auto account = remove("DELETE FROM accounts WHERE id = ?", m_person);
    return account ? remove("DELETE FROM streams WHERE no = ?", m_row) : account;
}

Result<Erased> Eraser::run()
{
    for (const auto step :
         {&Eraser::findRow, &Eraser::keepLogEnd, &Eraser::gatherBlobs, &Eraser::eraseRecords,
          &Eraser::eraseChains, &Eraser::eraseBlobs, &Eraser::erasePlans, &Eraser::eraseAccount})
        if (auto ran = (this->*step)(); !ran)
            return ran.error();
    return m_erased;
}

} // namespace

Result<Erased> erase(Transaction &tx, const Erasure &erasure)
{
    auto erased = Eraser(tx, erasure.stream).run();
    if (!erased)
        return erased;
    const auto kept = tx.write("INSERT OR IGNORE INTO erasures (stream, ref, at) VALUES (?, ?, ?)")
                          .bind(erasure.stream, erasure.ref.view(), erasure.atMs)
                          .run();
    if (!kept)
        return kept.error();
    if (auto moved = moveLeases(tx); !moved)
        return moved.error();
    return erased;
}

} // namespace doorstep
