#pragma once

#include "messages.h"

#include <map>
#include <optional>
#include <set>

namespace doorstep {

class Database;
class Transaction;

/// The kinds of isViewed(), as a condition over the log; in these very words, or the index log_viewed is not
/// used.
constexpr const char *ViewedKinds = "kind IN (1, 2, 10, 20, 50, 90)";

struct StreamRow {
    qint64 no = 0;
    StreamKind kind = StreamKind::Person;
    quint64 head = 0;
};

struct ChainRow {
    qint64 no = 0;
    quint64 n = 0;
    Hash hash;
    bool moved = false;
};

/// Appends to the log inside one transaction: gives each record the next number of its stream, moves its
/// chain, and remembers which views to make anew. Nothing counts before finish().
class LogWriter
{
public:
    LogWriter(Transaction &tx, qint64 nowMs);

    /// Null: there is no such stream. The row lives as long as this.
    Result<StreamRow *> stream(const QUuid &id);
    /// The chain in a stream that exists; begun when new.
    Result<ChainRow *> chain(const QUuid &stream, const QUuid &author, const QUuid &device);
    /// The record must continue its chain; gives its number in the stream.
    Result<quint64> append(const Record &record, const Hash &hash);
    /// The record is genuine and stays held: its chain goes on without a number.
    Outcome passOver(const Record &record, const Hash &hash);
    Outcome keepHead(const SignedHead &head);
    Outcome finish();

private:
    using ChainName = std::tuple<QUuid, QUuid, QUuid>;
    Outcome move(ChainRow &chain, const Record &record, const Hash &hash);

    Result<quint64> nextSeq();

    Transaction &m_tx;
    qint64 m_nowMs;
    std::optional<quint64> m_seq; ///< last given
    std::map<QUuid, std::optional<StreamRow>> m_streams;
    std::map<ChainName, ChainRow> m_chains;
    std::set<QUuid> m_grown; ///< streams whose head moved
    bool m_leasesMoved = false;
    std::set<std::pair<QUuid, QUuid>> m_viewed; ///< stream and entity of records that views are made of
};

/// Opens a stream; Fault::Conflict when the id is taken.
Outcome openStream(Transaction &tx, const QUuid &id, StreamKind kind);

/// The place of the newest row of the log, or of one that was newer and is gone; 0 when there never was any.
/// It never goes back, so a place is given once.
Result<quint64> newestSeq(Database &db);

} // namespace doorstep
