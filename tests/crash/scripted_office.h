#pragma once

#include "messages.h"
#include "note.h"
#include "random.h"
#include "record_store.h"
#include "visit.h"

#include <map>

namespace doorstep {

/// The office as a scripted day needs it: it says things, numbers what arrives, and answers pulls and pushes
/// with replies that are made beforehand.
class ScriptedOffice
{
public:
    ScriptedOffice(Random &random, std::vector<QUuid> people, const QUuid &carer);

    /// A visit of the carer to this person; gives the visit.
    QUuid plans(const QUuid &person, qint64 atMs);
    /// A colleague of the carer says something.
    void notes(const QUuid &person, const QString &words, qint64 atMs);
    /// This person is no longer the carer's; the next answer says so.
    void takesAway(const QUuid &person);

    /// What a vault with these numbers is told, at most so many records.
    PullReply answer(const std::map<QUuid, quint64> &have, size_t most, qint64 nowMs);
    /// Accepts what it does not know and holds `held` of it.
    PushReply receive(const PushRequest &push, qint64 nowMs);

private:
    quint64 append(const Record &record, qint64 nowMs);
    template <class Body>
    Record says(const QUuid &stream, const QUuid &entity, const Body &body, qint64 atMs);
    Lease lease() const;

    Random &m_random;
    std::vector<QUuid> m_people;
    QUuid m_carer;
    Writer m_writer;
    Database m_own; ///< chains what the office says
    std::map<QUuid, std::vector<PageEntry>> m_log;
    bool m_leaseChanged = true;
};

/// An id that follows from the dice.
QUuid madeId(Random &random, qint64 atMs);
/// The moment of a record.
Happened momentAt(qint64 ms);

} // namespace doorstep
