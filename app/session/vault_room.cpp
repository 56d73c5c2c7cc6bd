#include "vault_room.h"

#include "handed_file.h"
#include "outbox_store.h"
#include "passport_store.h"
#include "people_store.h"
#include "reachability.h"
#include "say.h"
#include "setting_store.h"
#include "stream_store.h"
#include "sync_store.h"
#include "vault_opening.h"
#include "when_done.h"
#include "with_reserve.h"

#include <algorithm>

namespace doorstep {

namespace {

constexpr auto FilledOnce = u"first-download-done";

Outcome addSending(Database &db, VaultNews &news)
{
    const auto waiting = unsent(db);
    if (!waiting)
        return waiting.error();
    const auto position = syncPosition(db);
    if (!position)
        return position.error();
    news.unsent = waiting->count + waiting->blobs;
    news.unsentBlobs = waiting->blobs;
    news.stuck = waiting->stuck;
    news.oldest = waiting->oldest;
    news.serverTime = position->serverTime;
    news.seen = position->seen;
    news.lastHeard = utc(position->lastHeardMs);
    return done();
}

// Once everything was here the tablet opens at once ever after, also when it is behind.
Outcome addFilled(Database &db, VaultNews &news)
{
    const auto told = setting(db, FilledOnce);
    const auto position = syncPosition(db);
    const auto behind = streamsBehind(db);
    if (!told || !position || !behind)
        return !told ? told.error() : !position ? position.error() : behind.error();
    news.filled = !told->isEmpty();
    if (news.filled || !position->cursor || !behind->empty())
        return done();
    Transaction tx(db);
    if (const auto kept = keepSetting(tx, FilledOnce, "yes"); !kept)
        return kept;
    news.filled = true;
    return tx.commit();
}

Outcome addNames(Database &db, VaultNews &news, const QUuid &account, Reader reader)
{
    const auto office = agency(db);
    if (!office)
        return office.error();
    if (*office) {
        news.agencyName = (*office)->name;
        news.officePhone = (*office)->officePhone;
        news.urgentPhone = (*office)->urgentPhone;
        news.timeZone = (*office)->timeZone;
    }
    if (reader == Reader::PersonThemselves) {
        const auto self = person(db, account);
        if (!self)
            return self.error();
        news.name = *self ? (*self)->name : QString();
        return done();
    }
    const auto self = worker(db, account);
    if (!self)
        return self.error();
    news.name = *self ? (*self)->name : QString();
    return done();
}

} // namespace

QDateTime utc(qint64 ms)
{
    return ms > 0 ? QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC) : QDateTime();
}

Result<VaultNews> vaultNews(Database &db, const QUuid &account, Reader reader, const QDateTime &now)
{
    VaultNews news;
    if (const auto added = addSending(db, news); !added)
        return added.error();
    if (const auto added = addNames(db, news, account, reader); !added)
        return added.error();
    if (const auto added = addFilled(db, news); !added)
        return added.error();
    const auto held = streams(db);
    if (!held)
        return held.error();
    if (reader == Reader::Carer) {
        const auto unsettled = unsettledCount(db);
        if (!unsettled)
            return unsettled.error();
        const auto running = runningVisit(db, account, now);
        if (!running)
            return running.error();
        news.unsettled = *unsettled;
        news.running = *running;
    }
    news.going = std::ranges::any_of(*held, &HeldStream::going);
    news.people = int(std::ranges::count(*held, StreamAbout::Person, &HeldStream::about));
    return news;
}

VaultRoom::VaultRoom(Database vault, Place place, Credentials signIn, std::unique_ptr<Transport> transport,
                     const Ground &ground)
    : m_signIn(std::move(signIn))
    , m_place(std::move(place))
    , m_reserve(m_place.reserve)
    , m_mark(m_place.files.mark())
    , m_courier(m_place.courier, m_signIn, m_place.sealingKey, ground.entropy)
    , m_log(m_place.files.vault(), m_place.key, m_background)
    , m_db(std::move(vault))
    , m_transport(std::move(transport))
    , m_driver(
          {m_db, *m_transport, ground.clock, ground.entropy, ground.signal, m_alarm, m_background, &m_log},
          m_signIn)
{
    matchCourier(); // before anything else is done with the vault
    connect(&m_driver, &Driver::vaultChanged, this, &VaultRoom::matchCourier);
}

VaultRoom::~VaultRoom()
{
    m_driver.stop();
    m_lookGivenUp = true;
    m_looking.waitForFinished(); // its key goes with the room
    // behind everything that was said; where there is no room for it, the next time
    m_db.run(scrub).waitForFinished();
}

void VaultRoom::matchCourier()
{
    if (std::exchange(m_matching, true)) {
        m_matchAgain = true;
        return;
    }
    const auto match = [this](Database &db) -> Outcome {
        const auto mark = outboxMark(db);
        if (!mark)
            return mark.error();
        if (m_matched == *mark)
            return done(); // most of what comes from the server moves nothing here
        auto matched = m_courier.match(db);
        m_matched = matched ? std::optional(*mark) : std::nullopt;
        return matched;
    };
    whenDone(m_db.run(match), this, [this](const Outcome &matched) {
        m_matching = false;
        if (std::exchange(m_matchAgain, false))
            matchCourier();
        if (!matched)
            qWarning("doorstep: %s",
                     qUtf8Printable(matched.error().detail)); // it is made up with the next save
    });
}

QFuture<Outcome> VaultRoom::lookThrough()
{
    m_looking =
        m_background.run([path = m_place.files.vault(), key = &m_place.key, givenUp = &m_lookGivenUp] {
            return doorstep::lookThrough(path, *key, *givenUp);
        });
    return m_looking;
}

QFuture<Result<std::vector<Record>>> VaultRoom::say(std::vector<Said> said, const Happened &happened)
{
    return m_db.run([this, said = std::move(said), happened](Database &db) {
        auto records = withReserve(m_reserve, [&] { return doorstep::say(db, said, writer(), happened); });
        if (records)
            seal(*records, db);
        return records;
    });
}

/// What is in the vault goes to the courier; of the database thread.
void VaultRoom::seal(const std::vector<Record> &records, Database &db)
{
    const auto sealed = withReserve(m_reserve, [&] { return m_courier.add(records, db); });
    if (!sealed)
        qWarning("doorstep: %s", qUtf8Printable(sealed.error().detail));
    m_mark.set(records);
}

/// What the person said is in the vault; of the database thread.
void VaultRoom::takeOver(const std::vector<Record> &said, Database &db)
{
    seal(said, db);
    const auto taken = withReserve(m_reserve, [&] { return m_courier.takeOver(db); });
    if (!taken)
        qWarning("doorstep: %s", qUtf8Printable(taken.error().detail)); // at the next opening
}

QFuture<Result<std::shared_ptr<DatabaseKey>>> VaultRoom::handOver(const QUuid &person)
{
    return m_db.run([this, person](Database &db) -> Result<std::shared_ptr<DatabaseKey>> {
        auto made = withReserve(m_reserve, [&] { return makeHanded(db, m_place.handed, person, writer()); });
        if (!made)
            return made.error();
        takeOver(made->takenBefore, db);
        return std::make_shared<DatabaseKey>(std::move(made->key));
    });
}

QFuture<Outcome> VaultRoom::takeBack()
{
    return m_db.run([this](Database &db) -> Outcome {
        const auto taken =
            withReserve(m_reserve, [&] { return takeHandedBack(db, m_place.handed, writer()); });
        if (!taken)
            return taken.error();
        takeOver(*taken, db);
        return done();
    });
}

} // namespace doorstep
