#include "salvage.h"

#include "blob_store.h"
#include "draft_store.h"
#include "keep.h"
#include "outbox_store.h"
#include "stream_store.h"

#include <algorithm>
#include <map>
#include <set>

namespace doorstep {

namespace {

constexpr qint64 MostOfAnEntity =
    1'000; ///< records that are tried one by one where all of them lie in damage

/// What waits to be sent, and its place in the queue. What the server has set aside waits too: it may have
/// been restored since, which a new vault, that knows of no epoch, cannot tell. Told again, it is set aside
/// again.
struct Waiting {
    Record record;
    qint64 place = 0; ///< 0: not known any more
};

class Salvage
{
public:
    Salvage(Database &damaged, Transaction &tx, const QUuid &device)
        : m_damaged(damaged)
        , m_tx(tx)
        , m_device(device)
    {
    }

    Result<Salvaged> all()
    {
        if (auto kept = takeStreams(); !kept)
            return kept.error();
        if (auto kept = takeChains(); !kept)
            return kept.error();
        readQueue();
        readUnqueued();
        readBlobs();
        if (auto kept = keepRecords(); !kept)
            return kept.error();
        if (auto kept = keepBlobs(); !kept)
            return kept.error();
        if (auto kept = takeDrafts(); !kept)
            return kept.error();
        if (auto kept = takeStamp(); !kept)
            return kept.error();
        return m_salvaged;
    }

private:
    /// Each row that can be read, from the beginning and, where that ends in damage, from the end: what is
    /// given twice is the same. A fault of `take` ends it.
    template <class Take>
    Outcome eachOf(const QByteArray &select, const QByteArray &order, Take take)
    {
        for (const char *way : {" ASC", " DESC"}) {
            auto rows = m_damaged.read(select + " ORDER BY " + QByteArray(order).replace("%1", way));
            while (rows.next())
                if (auto taken = take(rows); !taken)
                    return taken;
            if (rows.finish())
                return done();
            m_salvaged.isComplete = false;
        }
        return done();
    }

    Outcome takeStreams()
    {
        return eachOf(
            "SELECT id, about, hidden FROM stream", "sid%1", [this](const Statement &row) -> Outcome {
                const QUuid id = row.uuid(0);
                if (auto gained = gain(m_tx, id, static_cast<StreamAbout>(row.integer(1)), 0); !gained)
                    return gained;
                return row.boolean(2) ? hide(m_tx, id) : done();
            });
    }

    Outcome takeChains()
    {
        return eachOf("SELECT stream, author, device, n, hash, stamp FROM chain",
                      "stream%1, author%1, device%1", [this](const Statement &row) {
                          return moveChainTo(row.uuid(0), row.uuid(1), row.uuid(2), row.integer(3),
                                             row.blob(4), row.integer(5));
                      });
    }
    /// Never back: what was sent since a position was written down is part of the chain.
    Outcome moveChainTo(const QUuid &stream, const QUuid &author, const QUuid &device, qint64 n,
                        QByteArrayView hash, qint64 stamp)
    {
        return m_tx
            .write("INSERT INTO chain(stream, author, device, n, hash, stamp) VALUES(?, ?, ?, ?, ?, ?)"
                   " ON CONFLICT DO UPDATE SET n = excluded.n, hash = excluded.hash, stamp = excluded.stamp"
                   " WHERE excluded.n > n")
            .bind(stream, author, device, n, hash, stamp)
            .run();
    }

    /// What the queue told of first stays.
    void add(Waiting waiting)
    {
        const QUuid id = waiting.record.id;
        m_waiting.emplace(id, std::move(waiting));
    }

    void readQueue()
    {
        struct Queued {
            qint64 place, rid;
        };
        // First all of them: a fault of one statement ends every other that is under way.
        std::vector<Queued> queue;
        (void)eachOf("SELECT place, rid FROM outbox", "place%1", [&](const Statement &row) {
            queue.push_back({row.integer(0), row.integer(1)});
            return done();
        });
        for (const Queued &one : queue) {
            auto row = m_damaged.read("SELECT bytes FROM record WHERE rid = ?").bind(one.rid);
            auto read = row.next() ? readRecord(row.blob(0)) : Result<Record>(Error{});
            if (read)
                add({*std::move(read), one.place});
            else
                m_salvaged.isComplete = false;
        }
    }

    /// Where the queue cannot be read: what was written here and has no number waits.
    void readUnqueued()
    {
        if (m_salvaged.isComplete)
            return;
        // Found in two ways, by the index and by the entities, and then each read alone, whatever became of
        // its neighbours.
        std::vector<Span> spans;
        (void)eachOf("SELECT rid FROM record INDEXED BY record_id", "rid >> 46%1, id%1",
                     [&](const Statement &row) {
                         spans.push_back({row.integer(0), row.integer(0)});
                         return done();
                     });
        (void)eachOf("SELECT eid FROM entity NOT INDEXED", "eid%1", [&](const Statement &row) {
            spans.push_back(recordsOfEntity(row.integer(0)));
            return done();
        });
        for (const Span &span : spans)
            readUnsent(span);
    }
    /// Numbers of an entity's records have no gaps: where one is not there, there are no more.
    void readUnsent(Span span)
    {
        for (qint64 rid = span.first; rid <= std::min(span.last, span.first + MostOfAnEntity); ++rid) {
            auto row = m_damaged.read("SELECT bytes, number FROM record WHERE rid = ?").bind(rid);
            if (!row.next() && row.finish())
                return;
            if (!row.finish() || !row.isNull(1))
                continue;
            if (auto record = readRecord(row.blob(0)); record && record->device == m_device)
                add({*std::move(record), 0});
        }
    }

    /// In the order they were written in, each author's chain after the other.
    Outcome keepRecords()
    {
        std::vector<const Waiting *> inOrder;
        inOrder.reserve(m_waiting.size());
        for (const auto &[id, waiting] : m_waiting)
            inOrder.push_back(&waiting);
        std::ranges::sort(inOrder, {}, [](const Waiting *one) { return one->record.hlc; });
        for (const Waiting *one : inOrder)
            if (auto kept = keep(*one); !kept)
                return kept;
        return done();
    }

    Outcome keep(const Waiting &waiting)
    {
        const Record &record = waiting.record;
        const auto sid = streamFor(record.stream);
        if (!sid)
            return sid.error();
        StreamKeeper keeper(m_tx, *sid);
        const auto kept = keeper.keep(record, 0, 0);
        if (!kept)
            return kept.error();
        if (*kept == Kept::Known)
            return done();
        ++m_salvaged.records;
        auto queued =
            m_tx.write("INSERT INTO outbox(place, rid, state)"
                       " VALUES(max(?, 1 + coalesce((SELECT max(place) FROM outbox), 0)), ?, ?)")
                .bind(std::max(waiting.place, qint64(record.hlc)), keeper.lastRid(), RecordState::Saved)
                .run();
        if (!queued)
            return queued;
        if (auto moved = moveChainTo(record.stream, record.author, record.device, qint64(record.chain.n),
                                     hashOf(record).view(), qint64(record.hlc));
            !moved)
            return moved;
        return keeper.finish();
    }

    /// Of a stream whose row cannot be read the lease tells again what it is about.
    Result<qint64> streamFor(const QUuid &id)
    {
        auto sid = streamNumber(m_tx.database(), id);
        if (!sid || *sid != 0)
            return sid;
        if (auto gained = gain(m_tx, id, StreamAbout::Person, 0); !gained)
            return gained.error();
        return streamNumber(m_tx.database(), id);
    }

    /// Those made here that are not with the server, and the records that name them: one that was sent is
    /// told again, to no harm, so that its blob has something to follow.
    void readBlobs()
    {
        std::map<qint64, BlobRef> waiting;
        (void)eachOf(
            "SELECT bid, hash, size FROM blob NOT INDEXED WHERE state = 2", "bid%1",
            [&](const Statement &row) {
                const BlobRef blob{Hash::from(row.blob(1)), static_cast<quint64>(row.integer(2)), {}};
                waiting.emplace(row.integer(0), blob);
                return done();
            });
        for (const auto &[bid, blob] : waiting) {
            if (!readNamings(bid))
                continue; // others wrote of it
            auto bytes = blobBytes(m_damaged, blob);
            if (bytes && *bytes)
                m_blobs.emplace_back(blob, **std::move(bytes));
            else
                m_salvaged.isComplete = false;
        }
    }
    /// Whether this device has written of it.
    bool readNamings(qint64 bid)
    {
        std::vector<qint64> rids;
        auto names = m_damaged.read("SELECT rid FROM blob_of INDEXED BY blob_named WHERE bid = ?").bind(bid);
        while (names.next())
            rids.push_back(names.integer(0));
        bool isRead = bool(names.finish());
        bool isOurs = false;
        for (const qint64 rid : rids) {
            auto row = m_damaged.read("SELECT bytes FROM record WHERE rid = ?").bind(rid);
            auto record = row.next() ? readRecord(row.blob(0)) : Result<Record>(Error{});
            isRead = isRead && bool(record);
            if (!record || record->device != m_device)
                continue;
            isOurs = true;
            add({*std::move(record), 0});
        }
        m_salvaged.isComplete = m_salvaged.isComplete && isRead;
        return isOurs;
    }

    Outcome keepBlobs()
    {
        for (const auto &[blob, bytes] : m_blobs) {
            if (auto kept = keepBlob(m_tx, blob, bytes); !kept)
                return kept;
            ++m_salvaged.blobs;
        }
        return done();
    }

    Outcome takeDrafts()
    {
        std::map<QString, Draft> drafts; // first all of them, as of what waits
        auto taken = eachOf("SELECT key, record, stream, words, cursor, extra, changed_ms FROM draft",
                            "key%1", [&](const Statement &row) -> Outcome {
                                auto draft = draftFrom(row);
                                if (!draft)
                                    return draft.error();
                                const QString key = draft->key;
                                drafts.emplace(key, *std::move(draft));
                                return done();
                            });
        for (auto &[key, draft] : drafts) {
            if (auto pictures = picturesOfDraft(m_damaged, key))
                draft.pictures = *std::move(pictures);
            else
                m_salvaged.isComplete = false;
            if (auto kept = keepDraft(m_tx, draft); !kept)
                return kept;
        }
        m_salvaged.drafts = qint64(drafts.size());
        return taken;
    }

    Outcome takeStamp()
    {
        return eachOf("SELECT stamp FROM sync", "one%1", [this](const Statement &row) {
            return m_tx.write("UPDATE sync SET stamp = max(stamp, ?)").bind(row.integer(0)).run();
        });
    }

    Database &m_damaged;
    Transaction &m_tx;
    QUuid m_device;
    std::map<QUuid, Waiting> m_waiting;
    std::vector<std::pair<BlobRef, QByteArray>> m_blobs;
    Salvaged m_salvaged;
};

} // namespace

Result<Salvaged> salvage(Database &damaged, Database &fresh, const QUuid &device)
{
    Transaction tx(fresh);
    auto salvaged = Salvage(damaged, tx, device).all();
    if (!salvaged)
        return salvaged;
    if (auto kept = tx.commit(); !kept)
        return kept.error();
    return salvaged;
}

} // namespace doorstep
