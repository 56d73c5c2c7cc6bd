#pragma once

#include "messages.h"

namespace doorstep {

class Transaction;

// What was stored without a number: for a human to judge, or until what belongs before it arrives.

struct HeldRow {
    qint64 seq = 0;
    QByteArray reason;
    Record record;
};

/// Keeps it once; a second time only the reason is brought up to date.
Outcome hold(Transaction &tx, const Record &record, const Hash &hash, QByteArrayView reason,
             const QUuid &senderAccount, const QUuid &senderDevice, qint64 nowMs);
/// Bytes that are no record, so that the chain can be followed across them.
Outcome holdUnreadable(Transaction &tx, const QUuid &stream, const Unreadable &unreadable, const Hash &hash,
                       const QUuid &senderAccount, const QUuid &senderDevice, qint64 nowMs);
Outcome letGo(Transaction &tx, const QUuid &record, const Hash &hash);

/// The reason this very record is held for; empty when it is not.
Result<QByteArray> heldReason(Transaction &tx, const QUuid &record, const Hash &hash);

/// What could not be read, and where it stood in its chain, if it tells so.
struct Unread {
    std::optional<Chain> link;
};
Result<std::optional<Unread>> unreadWith(Transaction &tx, const Hash &hash);
Result<bool> anythingHeld(Transaction &tx);
/// The record that comes after this one in its chain, with nothing but what cannot be read between, where
/// that is what it waits for (chain-gap) or its chain goes on past it (foreign-stream, not-allowed,
/// same-id-other-bytes).
Result<std::optional<HeldRow>> heldAfter(Transaction &tx, const Record &before);

/// The records of one device's chain that wait for what belongs before them, from the lowest number.
Result<std::vector<Record>> heldForGap(Transaction &tx, const QUuid &stream, const QUuid &author,
                                       const QUuid &device);

Outcome noteSecurityEvent(Transaction &tx, const QUuid &account, const QUuid &device, const QUuid &record,
                          QByteArrayView what, qint64 nowMs);

} // namespace doorstep
