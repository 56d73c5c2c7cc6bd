#pragma once

#include "cast.h"
#include "sameness.h"

#include <QStringList>

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
    QStringList saved(SimUser &user, const std::vector<Said> &said, const std::vector<Record> &records,
                      const std::vector<Attached> &attached);
    /// A rule was broken in this one: the server keeps it for a human.
    void notAllowed(const QUuid &record) { m_notAllowed.insert(record); }
    /// The server cannot read this one: it stays where it was written.
    void unreadable(const QUuid &record) { m_unreadable.insert(record); }
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
    struct Told {
        QUuid id;
        Hash hash;
        quint64 number = 0; ///< 0: none
    };
    /// A picture that was saved with a record.
    struct Picture {
        QUuid record;
        BlobRef blob;
    };
    void readTheServer();
    void lookAtTime(const SimUser &user, const Record &record, QStringList &faults);
    void lookAtPictures(SimUser &user, QStringList &faults);
    void lookAtVault(SimUser &user, const std::vector<StreamSeen> &seen, QStringList &faults);
    void lookAtReading(const SimUser &user, const std::vector<StreamSeen> &seen, QStringList &faults);
    void lookAtLease(const SimUser &user, const std::vector<StreamSeen> &seen, const Cast &cast,
                     QStringList &faults);
    void lookAtServer(QStringList &faults);
    void lookAtHeld(QStringList &faults);
    bool isExcused(const QUuid &record) const
    {
        return m_unreadable.contains(record) || m_forgotten.contains(record);
    }

    ServerHere &m_server;
    std::map<const SimUser *, std::vector<Told>> m_told;
    std::map<const SimUser *, std::vector<Picture>> m_pictures;
    std::set<QUuid> m_unreadable;
    std::set<QUuid> m_forgotten;
    std::set<QUuid> m_notAllowed;
    bool m_wasRestored = false;
    bool m_serverClockMoved = false;
    QByteArray m_mark; ///< of the server, when these were read
    std::map<QUuid, ServerHere::Placed> m_log;
    std::map<QUuid, QByteArray> m_held;
    quint64 m_epoch = 0;
    size_t m_count = 0;
};

} // namespace doorstep
