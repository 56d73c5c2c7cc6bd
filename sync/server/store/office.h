#pragma once

#include "body.h"
#include "clock.h"
#include "entropy.h"
#include "messages.h"

#include <map>
#include <memory>
#include <set>

namespace doorstep {

class Database;
class LogWriter;
class Transaction;

/// The office in the log: who it writes as, on what, and the key that vouches for it. Made once by `init`.
struct Office {
    QUuid agency; ///< the agency's stream
    QUuid author;
    QUuid device;
    SigningKey key;
};

/// What the office says, now. A time of its own belongs into the body.
struct OfficeSaid {
    QUuid stream;
    QUuid entity;
    Kind kind = Kind::Agency;
    QByteArray body; ///< encodeBody(…)
    std::vector<QUuid> replaces{};
};

/// Writes records as the office inside one transaction: chained, numbered. Nothing counts before finish(),
/// which signs the head of each chain it moved and makes the views anew; then the transaction may commit.
class OfficeWriter
{
public:
    OfficeWriter(Transaction &tx, const Office &office, const Clock &clock, Entropy &entropy);
    ~OfficeWriter();
    Q_DISABLE_COPY_MOVE(OfficeWriter)

    /// A new stream, and for a worker or a person the account of the same id.
    Result<QUuid> openStream(StreamKind kind);
    /// A new id, for an entity: the first record that is said of it gets the same, and opens it.
    QUuid newEntity();
    /// Fault::Malformed: over a limit. Fault::Rejected: no such stream.
    Result<Record> say(const OfficeSaid &said);
    Outcome finish();

private:
    QUuid newId();

    Transaction &m_tx;
    const Office &m_office;
    const Clock &m_clock;
    Entropy &m_entropy;
    HybridClock m_hybrid;
    std::unique_ptr<LogWriter> m_log;
    std::set<QUuid> m_unopened; ///< entities of which nothing was said yet
    std::map<QUuid, Record> m_heads; ///< the last said, by stream
};

/// Where the office's own key of a thing leads.
struct OfficeRef {
    QUuid stream;
    QUuid entity;
    QUuid record; ///< what the office last said of it
    Hash body; ///< hash of the body it last said
};

/// `kind` is the word of the column: people are kept as "person", staff as "staff", where `invite` looks. A
/// ref that is unique only inside something else is composed by the caller.
Result<std::optional<OfficeRef>> findRef(Database &db, QStringView kind, QStringView ref);
Outcome keepRef(Transaction &tx, QStringView kind, QStringView ref, const OfficeRef &to);

} // namespace doorstep
