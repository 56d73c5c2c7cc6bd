#pragma once

#include "note.h"
#include "passport.h"
#include "person.h"
#include "record_store.h"
#include "stream_store.h"
#include "uuid7.h"
#include "vault.h"
#include "visit.h"
#include "worker.h"

#include <catch2/catch_test_macros.hpp>

#include <map>

namespace doorstep {

constexpr qint64 Noon = 1'772'452'800'000; ///< 2 March 2026, 12:00 UTC

/// Ids that are the same in every run.
inline QUuid idOf(quint32 number, qint64 ms = Noon)
{
    QByteArray random(10, '\0');
    for (int i = 0; i < 4; ++i)
        random[9 - i] = static_cast<char>(number >> (8 * i));
    return uuid7(ms, random);
}

inline QDateTime at(qint64 minutesAfterNoon)
{
    return QDateTime::fromMSecsSinceEpoch(Noon + minutesAfterNoon * 60'000, Qt::UTC);
}

inline Happened happenedAt(qint64 minutesAfterNoon)
{
    return {Noon + minutesAfterNoon * 60'000, "Europe/London", idOf(1), minutesAfterNoon * 60'000,
            std::nullopt};
}

inline DatabaseKey vaultKey(unsigned char seed = 1)
{
    std::array<unsigned char, DatabaseKey::Size> bytes{};
    bytes.fill(seed);
    return DatabaseKey::from(bytes);
}

/// Somebody who writes on another device: makes sealed records with chains of their own.
class Elsewhere
{
public:
    explicit Elsewhere(quint32 number)
        : m_writer{idOf(number), idOf(number + 1)}
        , m_next(number * 1'000'000)
    {
    }

    template <class Body>
    Record says(const QUuid &stream, const QUuid &entity, const Body &body, std::vector<QUuid> replaces = {},
                std::vector<BlobRef> blobs = {})
    {
        return says(stream, entity, static_cast<quint32>(Body::kind), encodeBody(body), std::move(replaces),
                    std::move(blobs));
    }
    Record says(const QUuid &stream, const QUuid &entity, quint32 kind, const QByteArray &body,
                std::vector<QUuid> replaces = {}, std::vector<BlobRef> blobs = {})
    {
        Record record;
        record.id = idOf(++m_next);
        record.stream = stream;
        record.entity = entity.isNull() ? record.id : entity;
        record.kind = kind;
        record.body = body;
        record.author = m_writer.account;
        record.device = m_writer.device;
        Chain &chain = m_chains[stream];
        record.chain = chain;
        record.happened = happenedAt(m_next % 1000 + m_minutesLater);
        record.hlc = quint64(Noon + m_next % 1'000'000) << 16;
        record.replaces = std::move(replaces);
        record.blobs = std::move(blobs);
        REQUIRE(seal(record));
        chain = {chain.n + 1, hashOf(record)};
        return record;
    }
    const Writer &writer() const { return m_writer; }
    /// What is said from now on happens so much later, or earlier.
    void later(std::chrono::minutes by) { m_minutesLater += by.count(); }

private:
    qint64 m_minutesLater = 0;
    Writer m_writer;
    quint32 m_next;
    std::map<QUuid, Chain> m_chains;
};

/// A stream as the server has it: everything in it numbered.
class ServerStream
{
public:
    explicit ServerStream(const QUuid &id)
        : m_id(id)
    {
    }
    void add(Record record) { push(std::move(record)); }
    void addStub(const Record &record) { push(hashOf(record)); }
    ReceivedPage page(size_t first = 0, size_t count = SIZE_MAX) const
    {
        const std::span all(m_entries);
        return {m_id, m_entries.size(), all.subspan(first, std::min(count, all.size() - first))};
    }
    const QUuid &id() const { return m_id; }
    std::vector<ReceivedEntry> &entries() { return m_entries; }

private:
    void push(decltype(ReceivedEntry::held) held)
    {
        m_entries.push_back({m_entries.size() + 1, Noon + qint64(m_entries.size()), std::move(held)});
    }
    QUuid m_id;
    std::vector<ReceivedEntry> m_entries;
};

/// One transaction around what `act` does, committed.
template <class Act>
auto committed(Database &db, Act act)
{
    Transaction tx(db);
    auto result = act(tx);
    REQUIRE(result);
    REQUIRE(tx.commit());
    return *std::move(result);
}

inline void gainPerson(Database &db, const QUuid &person)
{
    committed(db, [&](Transaction &tx) { return gain(tx, person, StreamAbout::Person, 0); });
}

inline Applied apply(Database &db, const ReceivedPage &page)
{
    return committed(db, [&](Transaction &tx) { return applyPage(tx, page); });
}

inline Record writeHere(Database &db, const Said &what, const Writer &writer, qint64 minutes = 0)
{
    return committed(db, [&](Transaction &tx) {
        return write(tx, what, writer, happenedAt(minutes), quint64(Noon + minutes * 60'000) << 16);
    });
}

inline qint64 numberFrom(Database &db, QByteArrayView sql)
{
    auto row = db.read(sql);
    const qint64 found = row.next() ? row.integer(0) : -1;
    REQUIRE(row.finish());
    return found;
}

} // namespace doorstep
