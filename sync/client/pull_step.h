#pragma once

#include "messages.h"
#include "record_store.h"
#include "removal_brake.h"
#include "server_time.h"

#include <optional>

namespace doorstep {

/// What to ask for next: a function of the vault alone.
/// `mostBytes`: about how much the link was found to carry at once; 0: nothing is known against as much as
/// the server likes.
Result<PullRequest> nextPull(Database &db, quint64 mostBytes = 0);

/// What nextPull() will say once all of the reply is kept, where that can be told beforehand: a guess, so
/// that the server need not wait for this tablet's disk. Whoever asks by it compares before it uses the
/// answer.
std::optional<PullRequest> pullAfter(const PullRequest &asked, const PullReply &reply);
/// Whether an answer to the one answers the other: all is the same but how many records wait here, and how
/// much may come at once.
bool asksTheSame(const PullRequest &a, const PullRequest &b);

/// A pull's reply on its way into the vault, in transactions as short as the caller likes. The lease is
/// kept in the first of them and the cursor in the last, so whatever ends it in between, the next pull
/// simply asks again.
class PullIntake
{
public:
    PullIntake(PullReply reply, const KnownServerTime &told, const Holder &who);

    /// One transaction with at most so many records. Fault as of the store; then it changed nothing.
    Outcome step(Database &db, size_t mostRecords);

    bool isDone() const { return m_isDone; }
    /// Whether the server has more, or streams are still behind that this reply brought nearer.
    bool askAgain() const { return m_askAgain; }
    /// Whether anything that screens show may have changed.
    bool changedAnything() const { return m_changed; }
    const KnownServerTime &serverTime() const { return m_serverTime; }
    const std::optional<Order> &order() const { return m_reply.order; }
    qint64 serverMs() const { return m_reply.head.nowMs; }

private:
    struct Arrived {
        QUuid stream;
        quint64 head = 0;
        std::vector<ReceivedEntry> entries;
    };

    Outcome keepLease(Transaction &tx);
    Outcome noteLostVisits(Transaction &tx, const std::vector<QUuid> &lost);
    Outcome keepPages(Transaction &tx, size_t mostRecords);
    Outcome keepPosition(Transaction &tx);
    bool allKept() const { return m_page == m_pages.size(); }

    PullReply m_reply; ///< but for its pages
    std::vector<Arrived> m_pages;
    KnownServerTime m_serverTime;
    Holder m_who;
    size_t m_page = 0;
    size_t m_entry = 0;
    bool m_begun = false;
    bool m_isDone = false;
    bool m_askAgain = false;
    bool m_changed = false;
    bool m_newEpoch = false;
};

/// Purges streams that were lost and of which nothing waits to be sent any more; true when one was. The
/// files are emptied of them too.
Result<bool> purgeLost(Database &db);

} // namespace doorstep
