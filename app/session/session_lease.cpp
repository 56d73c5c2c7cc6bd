// How much a session shows: the longer ago the office was heard, the less.

#include "session.h"

#include "handed_room.h"
#include "lease_words.h"
#include "vault_room.h"
#include "when_done.h"

namespace doorstep {

LeaseAt Session::leaseNow() const
{
    return leaseAt({m_news->serverTime, m_news->seen}, m_ground.clock.now());
}

void Session::lookAtLease()
{
    if (!m_room && !m_handed)
        return;
    if (m_room)
        keepSeen();
    const Lease lease = reader() == Reader::PersonThemselves ? Full : Lease(leaseNow().state);
    if (lease == m_lease)
        return;
    m_lease = lease;
    emit leaseChanged();
    emit nowChanged();
    if (m_lease == Closed && (m_personHolds || m_stage == HandedOver))
        lock(); // the pages come back by themselves, and then the carer is to hold them
}

/// So that starting the device anew, with its clock set back, makes nothing later.
void Session::keepSeen()
{
    const Moment now = m_ground.clock.now();
    const auto seen = newlySeen({m_news->serverTime, m_news->seen}, now);
    if (!seen)
        return;
    m_news->seen = seen;
    whenDone(m_room->db().run([now](Database &db) { return doorstep::keepSeen(db, now); }), this,
             [this](const Outcome &kept) {
                 if (!kept)
                     driverFailed(kept.error());
             });
}

QString Session::leaseWords() const
{
    const LeaseWords words(plainTime(), m_news->lastHeard, officePhone());
    switch (m_lease) {
    case Full:
        break;
    case Reduced:
        return words.reduced();
    case Closed:
        return words.closed();
    }
    return {};
}

QString Session::heldBackWords() const
{
    return m_lease == Full ? QString() : LeaseWords(plainTime(), m_news->lastHeard, officePhone()).heldBack();
}

} // namespace doorstep
