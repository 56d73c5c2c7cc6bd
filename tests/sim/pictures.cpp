#include "pictures.h"

#include "sim_world.h"

#include "blob_store.h"
#include "note.h"
#include "outbox_store.h"
#include "passport.h"
#include "sure.h"

#include <array>

namespace doorstep {

// Pictures: who adds and wants them, and what becomes of their lanes.

namespace {

constexpr qint64 LongEnoughMs = 5'000; ///< for an exchange or some, where nothing is in the way
constexpr qint64 CalmMs = 90'000; ///< until whatever went wrong before has run out

} // namespace

QUuid somebodyKnownTo(SimUser &user, Random &random)
{
    std::vector<QUuid> people;
    for (const HeldStream &stream : sure(streams(user.here->vault())))
        if (stream.about == StreamAbout::Person && !stream.hidden && stream.have > 0)
            people.push_back(stream.id);
    return people.empty() ? QUuid() : random.pick(people);
}

Deed notedWithAPicture(SimUser &user, const QUuid &person, Random &random)
{
    constexpr qint64 LargerThanComesByItself = 1024 * 1024 + 1;
    const bool isLarge = random.chance(5);
    const qint64 size = isLarge ? random.between(LargerThanComesByItself, LargerThanComesByItself + 100'000)
                                : random.between(1, 3 * BlobPartBytes);
    QByteArray bytes(size, 'p');
    bytes.replace(0, 8, QByteArray::number(random.number()).first(8));
    Note note;
    note.said = QStringLiteral("as the picture shows");
    note.audience = NoteAudience::NextVisit;
    Deed deed{"note with a picture", {said(user.here->newId(), person, {}, note)}};
    deed.said.front().attached = {{blobRefOf(bytes, "image/jpeg"), bytes}};
    return deed;
}

void SimWorld::addsAPicture()
{
    SimUser &user = *someUser();
    const QUuid person = somebodyKnownTo(user, m_random);
    if (person.isNull() || !maySay(user))
        return;
    doIt(user, notedWithAPicture(user, person, m_random));
}

/// Somebody opens one that is not here.
void SimWorld::asksForAPicture()
{
    SimUser &user = *someUser();
    std::vector<BlobRef> missing;
    for (const StreamSeen &stream : everythingIn(user.here->vault()))
        for (const ReceivedEntry &entry : stream.entries)
            if (const auto *record = std::get_if<Record>(&entry.held); record && !stream.held.hidden)
                for (const BlobRef &blob : record->blobs)
                    if (sure(blobState(user.here->vault(), blob)) == BlobState::Coming)
                        missing.push_back(blob);
    if (missing.empty())
        return timePasses();
    const BlobRef &blob = m_random.pick(missing);
    tell(user.name, QStringLiteral("asks for a picture of %1 bytes").arg(blob.size));
    m_ledger.asked(user, blob);
    m_asked.emplace_back(&user, blob);
    wantToSee(user, blob);
    user.here->driver()->syncNow();
    settle();
}

void SimWorld::wantToSee(SimUser &user, const BlobRef &blob)
{
    Transaction tx(user.here->vault());
    sure(askForBlob(tx, blob));
    sure(tx.commit());
}

/// Their lane may be cut at any part, whichever way it goes, while all else is whole.
Fate SimWorld::fateOfPicture(const QUuid &device, Fate before)
{
    constexpr std::array cuts{Fate::NeverArrives, Fate::ReplyLost, Fate::ReplyTorn,
                              Fate::ReplyHalved,  Fate::Twice,     Fate::OverDeadline};
    if (m_picturesCrawl)
        return Fate::OverDeadline;
    if (m_isClear)
        return before;
    if (has(FaultKind::TabletRestart) && m_random.chance(4))
        restartSoon(device);
    return has(FaultKind::PictureCut) && m_random.chance(35) ? m_random.pick(cuts) : before;
}

/// While the part is on its way, or being kept at either end.
void SimWorld::restartSoon(const QUuid &device)
{
    const bool isServer = m_random.chance(30);
    m_time.in(m_random.between(0, 3 * m_network.delayMs), [this, device, isServer] {
        if (isServer)
            return serverRestarts();
        SimUser &user = *m_byDevice.at(device);
        if (user.tablet->unlocked != &user)
            return;
        lock(*user.tablet);
        unlock(*user.tablet, user);
    });
}

/// Until what went wrong before has run out, and this user has said all but pictures.
void SimWorld::clearTheAir(SimUser &user)
{
    m_isClear = true;
    setSignal(*user.tablet, true);
    m_network.serverIsUp = true;
    m_network.delayMs = 20;
    m_time.pass(CalmMs);
    if (!user.here->driver())
        return;
    user.here->driver()->syncNow();
    m_time.pass(LongEnoughMs);
}

/// Pictures take for ever: what is written, and what others write, comes through as if there were none.
void SimWorld::writesWhilePicturesCrawl()
{
    SimUser &user = *someUser();
    const QUuid person = somebodyKnownTo(user, m_random);
    if (person.isNull() || !maySay(user) || user.here->queue().isToBeCut())
        return timePasses();
    tell(user.name, QStringLiteral("has a clear link, on which pictures take for ever"));
    const qint64 delayMs = m_network.delayMs;
    clearTheAir(user);
    m_picturesCrawl = true;
    if (user.here->driver() && sure(unsent(user.here->vault())).count == 0)
        expectNoWaitForPictures(user, person);
    m_picturesCrawl = m_isClear = false;
    m_network.delayMs = delayMs;
}

void SimWorld::expectNoWaitForPictures(SimUser &user, const QUuid &person)
{
    const auto picture = doIt(user, notedWithAPicture(user, person, m_random));
    m_time.pass(LongEnoughMs);
    Note note;
    note.said = QStringLiteral("words, after the picture");
    note.audience = NoteAudience::NextVisit;
    const auto words = doIt(user, {"note", {said(user.here->newId(), person, {}, note)}});
    PassportLine line;
    line.section = Section::Routine;
    line.said = QStringLiteral("words of the office, meanwhile");
    line.audience = LineAudience::Everyone;
    const Record told =
        m_server.officeSays({{person, m_server.newId(), Kind::PassportLine, encodeBody(line), {}}}).front();
    m_time.pass(LongEnoughMs);
    for (const auto &id : {picture, words})
        if (id && !m_server.has(*id))
            m_found +=
                QStringLiteral("%1: record %2 waits for a picture: it was said %3 s ago on a clear link, "
                               "and the server does not have it")
                    .arg(user.name, shortId(*id))
                    .arg(LongEnoughMs / 1000);
    const bool isStillTheirs = std::ranges::any_of(sure(streams(user.here->vault())), [&](const auto &held) {
        return held.id == person && !held.hidden && !held.going;
    });
    if (isStillTheirs && !sure(recordById(user.here->vault(), told.id)))
        m_found +=
            QStringLiteral("%1: record %2 of the office waits for a picture: it is with the server since "
                           "%3 s, and not here")
                .arg(user.name, shortId(told.id))
                .arg(LongEnoughMs / 1000);
}

} // namespace doorstep
