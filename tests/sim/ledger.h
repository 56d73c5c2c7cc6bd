#pragma once

#include "card_ledger.h"
#include "cast.h"
#include "sameness.h"

#include <QStringList>

#include <optional>

namespace doorstep {

/// What everybody was told is saved, and what must therefore be so at every moment. It knows nothing of how
/// tablets and server come to agree.
class Ledger
{
public:
    explicit Ledger(ServerHere &server)
        : m_server(server)
    {
    }
    /// A tablet answered "saved" to this; what is wrong with what it saved.
    QStringList saved(SimUser &user, const std::vector<Said> &said, const std::vector<Record> &records);
    /// A rule was broken in this one: the server keeps it for a human.
    void notAllowed(const QUuid &record) { m_notAllowed.insert(record); }
    /// The server cannot read this one: it stays where it was written.
    void unreadable(const QUuid &record) { m_unreadable.insert(record); }
    /// Somebody wants to see this picture, however large it is.
    void asked(const SimUser &user, const BlobRef &blob) { m_asked.insert({&user, blob.hash}); }

    /// What of a damaged vault was only there, and of that what could not be read.
    struct Rescue {
        std::set<QUuid> waited;
        std::set<QUuid> lost;
        std::set<Hash> lostBlobs;
    };
    /// The vault of this user is another one now: one from before, an empty one, or what was rescued. What it
    /// lacks and the server does not have went with the other, which is forgiven for exactly that; what it
    /// had said to the server must not be said in other words unseen.
    void vaultReplaced(const SimUser &user, const std::optional<Rescue> &rescue);

    /// This vault is in use as if nothing were missing in it: what was said last before it is there.
    QStringList lookWhetherAllIsIn(const SimUser &user);

    /// From now on nobody knows what time it is.
    void serverClockMoved() { m_serverClockMoved = true; }
    /// The server's database is an older one now. What it forgot and no tablet keeps was lost with it.
    void restored();

    /// What is not as it must be now, whatever the network did. Looks only at what changed.
    QStringList look(const Cast &cast);
    /// When all has been said and heard.
    QStringList lookAtTheEnd(const Cast &cast);
    /// "All sent" is said to this user, and it is not so.
    QStringList lookAtPill(const SimUser &user);

    size_t count() const { return m_count; }

private:
    /// One device's chain in one stream.
    using ChainName = std::pair<QUuid, QUuid>;
    struct Told {
        QUuid id;
        Hash hash;
        quint64 number = 0; ///< 0: none
        ChainName chain;
    };
    /// A picture that was saved with a record.
    struct Picture {
        QUuid record;
        BlobRef blob;
    };
    void readTheServer();
    void lookAtTime(const SimUser &user, const Record &record, QStringList &faults);
    void lookAtPictures(SimUser &user, const std::vector<StreamSeen> &seen, QStringList &faults);
    void lookAtShown(SimUser &user, const BlobRef &blob, const QUuid &record, QStringList &faults);
    void lookAtPicturesOf(SimUser &user, const StreamSeen &stream, QStringList &faults);
    void lookWhetherCaughtUp(const SimUser &user);
    bool isForked(const QUuid &held, const QByteArray &why) const;
    void lookAtVault(SimUser &user, const std::vector<StreamSeen> &seen, QStringList &faults);
    void lookAtReading(const SimUser &user, const std::vector<StreamSeen> &seen, QStringList &faults);
    void lookAtLease(const SimUser &user, const std::vector<StreamSeen> &seen, const Cast &cast,
                     QStringList &faults);
    void lookAtServer(QStringList &faults);
    void lookAtHeld(QStringList &faults);
    bool isExcused(const QUuid &record) const
    {
        return m_unreadable.contains(record) || m_forgotten.contains(record) || m_gone.contains(record);
    }

    ServerHere &m_server;
    CardLedger m_cards;
    std::map<const SimUser *, std::vector<Told>> m_told;
    std::map<const SimUser *, std::vector<Picture>> m_pictures;
    std::set<QUuid> m_unreadable;
    std::set<QUuid> m_forgotten;
    std::set<QUuid> m_notAllowed;
    std::set<QUuid> m_gone; ///< with the vault that they were in
    std::map<QUuid, ChainName> m_chainOf; ///< by record
    std::set<ChainName> m_behind; ///< the vault lacks some of what it said there, and the server has it
    std::set<ChainName> m_forked; ///< something was said there meanwhile
    std::map<Hash, QByteArray> m_attached; ///< what was attached under each name
    std::set<std::pair<const SimUser *, Hash>> m_asked;
    std::set<std::pair<const SimUser *, Hash>> m_seenWhole;
    bool m_wasRestored = false;
    bool m_serverClockMoved = false;
    QByteArray m_mark; ///< of the server, when these were read
    std::map<QUuid, ServerHere::Placed> m_log;
    std::map<QUuid, QByteArray> m_held;
    quint64 m_epoch = 0;
    size_t m_count = 0;
};

} // namespace doorstep
