#include "ledger.h"

#include "audience.h"
#include "blob_store.h"
#include "code_words.h"
#include "outbox_store.h"
#include "sameness.h"
#include "stream_store.h"
#include "sure.h"
#include "sync_store.h"
#include "trace.h"

#include <QTimeZone>

#include <algorithm>

namespace doorstep {

namespace {

bool isWholeIn(Database &vault, const BlobRef &blob)
{
    const auto state = sure(blobState(vault, blob));
    return state && *state != BlobState::Coming;
}

} // namespace

QStringList Ledger::saved(SimUser &user, const std::vector<Said> &said, const std::vector<Record> &records)
{
    QStringList faults;
    if (said.size() != records.size())
        faults += user.name + QStringLiteral(": not everything that was said was saved");
    for (size_t i = 0; i < std::min(said.size(), records.size()); ++i)
        if (records[i].id != said[i].id || records[i].stream != said[i].stream
            || records[i].body != said[i].body || records[i].replaces != said[i].replaces
            || records[i].author != user.here->account())
            faults += QStringLiteral("%1: record %2 says something else than was said")
                          .arg(user.name, shortId(said[i].id));
    for (const Record &record : records) {
        const ChainName chain{record.device, record.stream};
        m_told[&user].push_back({record.id, hashOf(record), 0, chain});
        m_chainOf.emplace(record.id, chain);
        if (m_behind.contains(chain))
            m_forked.insert(chain);
        lookAtTime(user, record, faults);
    }
    for (const Said &one : said)
        for (const Attached &picture : one.attached) {
            m_pictures[&user].push_back({one.id, picture.blob});
            m_attached[picture.blob.hash] = picture.bytes;
        }
    m_cards.saved(user, records);
    m_count += records.size();
    if (user.disk)
        user.disk->noteSaved(records);
    user.dirty = true;
    return faults;
}

/// Whatever became of the tablet's clock since it heard of the server's: it is right but for the way there.
void Ledger::lookAtTime(const SimUser &user, const Record &record, QStringList &faults)
{
    constexpr qint64 mostOnTheWayMs = 60'000;
    if (m_serverClockMoved || !record.happened.server)
        return;
    const qint64 offMs = trueMs(record.happened) - m_server.clock.now().wallMs;
    if (std::abs(offMs) > mostOnTheWayMs)
        faults += QStringLiteral("%1: the time of record %2 is wrong by %3 s")
                      .arg(user.name, shortId(record.id))
                      .arg(offMs / 1000);
}

void Ledger::restored()
{
    m_wasRestored = true;
    readTheServer();
    for (const auto &[user, told] : m_told)
        for (const Told &one : told) {
            const auto kept = sure(recordById(user->here->vault(), one.id));
            if (!kept && !m_log.contains(one.id) && !m_held.contains(one.id))
                m_forgotten.insert(one.id); // purged here, and in no backup
        }
    for (auto &[user, pictures] : m_pictures)
        std::erase_if(pictures, [this, &vault = user->here->vault()](const Picture &picture) {
            return !isWholeIn(vault, picture.blob) && !m_server.hasBlob(picture.blob);
        });
}

void Ledger::vaultReplaced(const SimUser &user, const std::optional<Rescue> &rescue)
{
    readTheServer();
    Database &vault = user.here->vault();
    for (const Told &told : m_told[&user]) {
        if (sure(recordById(vault, told.id)))
            continue;
        if (m_log.contains(told.id)) {
            m_behind.insert(told.chain);
            continue;
        }
        // what the server had numbered and forgot in a restore is not known to be only here
        const bool isForgiven =
            !rescue || rescue->lost.contains(told.id) || (m_wasRestored && !rescue->waited.contains(told.id));
        if (m_held.contains(told.id))
            m_forked.insert(told.chain); // it has a place in the chain, and nobody tells it here again
        else if (isForgiven)
            m_gone.insert(told.id);
        if (rescue || m_wasRestored) // the chain may stand behind it, or in a copy of the server
            m_forked.insert(told.chain);
    }
    std::erase_if(m_pictures[&user], [&](const Picture &picture) {
        const bool isForgiven = !rescue || rescue->lostBlobs.contains(picture.blob.hash) || m_wasRestored;
        return isForgiven && !isWholeIn(vault, picture.blob) && !m_server.hasBlob(picture.blob);
    });
    std::erase_if(m_seenWhole, [&](const auto &seen) { return seen.first == &user; });
}

QStringList Ledger::lookWhetherAllIsIn(const SimUser &user)
{
    const auto &told = m_told[&user];
    if (told.empty() || told.back().chain.first != user.here->device() || isExcused(told.back().id)
        || sure(recordById(user.here->vault(), told.back().id)) || m_log.contains(told.back().id))
        return {};
    return {QStringLiteral("%1: record %2 was saved last, the vault lacks it, and nobody notices")
                .arg(user.name, shortId(told.back().id))};
}

/// Once the vault has again what the server was told from it, nothing excuses another word in its place.
void Ledger::lookWhetherCaughtUp(const SimUser &user)
{
    if (m_behind.empty())
        return;
    std::set<ChainName> lacking;
    for (const Told &told : m_told[&user])
        if (m_behind.contains(told.chain) && m_log.contains(told.id)
            && !sure(recordById(user.here->vault(), told.id)))
            lacking.insert(told.chain);
    std::erase_if(m_behind, [&](const ChainName &chain) {
        return chain.first == user.here->device() && !lacking.contains(chain);
    });
}

/// What is shown is all of it and what was attached.
void Ledger::lookAtShown(SimUser &user, const BlobRef &blob, const QUuid &record, QStringList &faults)
{
    const bool isWhole = isWholeIn(user.here->vault(), blob);
    if (isWhole && !m_seenWhole.insert({&user, blob.hash}).second)
        return;
    const auto bytes = blobBytes(user.here->vault(), blob);
    const auto attached = m_attached.find(blob.hash);
    const bool isShown = !bytes || *bytes;
    if (isShown && (!isWhole || !bytes || attached == m_attached.end() || **bytes != attached->second))
        faults += QStringLiteral("%1: a picture of record %2 is shown and is not what was attached: %3 of %4 "
                                 "bytes%5")
                      .arg(user.name, shortId(record))
                      .arg(bytes && *bytes ? (*bytes)->size() : 0)
                      .arg(blob.size)
                      .arg(bytes ? QString() : QStringLiteral(", ") + bytes.error().detail);
}

/// It is where it was saved, or with the server.
void Ledger::lookAtPictures(SimUser &user, const std::vector<StreamSeen> &seen, QStringList &faults)
{
    for (const StreamSeen &stream : seen)
        for (const ReceivedEntry &entry : stream.entries)
            if (const auto *record = std::get_if<Record>(&entry.held))
                for (const BlobRef &blob : record->blobs)
                    lookAtShown(user, blob, record->id, faults);
    for (const Picture &picture : m_pictures[&user]) {
        if (!isWholeIn(user.here->vault(), picture.blob) && !m_server.hasBlob(picture.blob)
            && !isExcused(picture.record))
            faults +=
                QStringLiteral(
                    "%1: a picture of record %2 was saved, and is neither in the vault nor with the server")
                    .arg(user.name, shortId(picture.record));
    }
}

void Ledger::lookAtVault(SimUser &user, const std::vector<StreamSeen> &seen, QStringList &faults)
{
    std::map<QUuid, Told> numbered;
    for (const StreamSeen &stream : seen)
        for (const ReceivedEntry &entry : stream.entries)
            if (const auto *record = std::get_if<Record>(&entry.held))
                numbered[record->id] = {record->id, hashOf(*record), entry.number};
    const bool isOfThisEpoch = sure(syncPosition(user.here->vault())).epoch == m_epoch;
    for (const Told &told : m_told[&user]) {
        Told now;
        if (const auto at = numbered.find(told.id); at != numbered.end())
            now = at->second;
        else if (const auto kept = sure(recordById(user.here->vault(), told.id)))
            now = {told.id, hashOf(kept->record), 0};
        const auto placed = m_log.find(told.id);
        if (now.id.isNull()) {
            if (placed == m_log.end() && !m_held.contains(told.id) && !m_forgotten.contains(told.id)
                && !m_gone.contains(told.id))
                faults +=
                    QStringLiteral("%1: record %2 was saved, and is neither in the vault nor with the server")
                        .arg(user.name, shortId(told.id));
            continue;
        }
        if (now.hash != told.hash)
            faults += QStringLiteral("%1: record %2 has other bytes than were saved")
                          .arg(user.name, shortId(told.id));
        if (now.number != 0 && isOfThisEpoch
            && (placed == m_log.end() || placed->second.number != now.number))
            faults += QStringLiteral("%1: record %2 is acknowledged as number %3, and the log has it as %4")
                          .arg(user.name, shortId(told.id))
                          .arg(now.number)
                          .arg(placed == m_log.end() ? 0 : placed->second.number);
    }
    for (const QString &fault : faultsWithin(user.here->vault(), seen))
        faults += user.name + QStringLiteral(": ") + fault;
}

/// Nothing that is not for these eyes.
void Ledger::lookAtReading(const SimUser &user, const std::vector<StreamSeen> &seen, QStringList &faults)
{
    for (const StreamSeen &stream : seen)
        for (const ReceivedEntry &entry : stream.entries)
            if (const auto *record = std::get_if<Record>(&entry.held);
                record && !mayRead(*record, user.here->reader(), user.here->account()))
                faults +=
                    QStringLiteral("%1: holds %2, which is not for them").arg(user.name, shortId(record->id));
}

namespace {

/// The people whose visits this carer has from seven days back to fourteen ahead, by the rota alone.
std::set<QUuid> peopleOf(const QUuid &carer, const Cast &cast, qint64 nowMs)
{
    const QTimeZone zone("Europe/London");
    const QDate today = QDateTime::fromMSecsSinceEpoch(nowMs, zone).date();
    std::set<QUuid> people;
    for (const auto &[visit, record] : cast.plans) {
        const auto plan = sure(decodeBody<VisitPlan>(record.body));
        const qint64 days = today.daysTo(plan.startsAt.toTimeZone(zone).date());
        if (days >= -7 && days <= 14 && std::ranges::find(plan.staff, carer) != plan.staff.end())
            people.insert(record.stream);
    }
    return people;
}

} // namespace

/// Where the tablet has heard of the lease of today, it shows what is in it and nothing else.
void Ledger::lookAtLease(const SimUser &user, const std::vector<StreamSeen> &seen, const Cast &cast,
                         QStringList &faults)
{
    const LeasePlan lease = m_server.leaseOf(user.here->account(), user.here->reader());
    if (sure(syncPosition(user.here->vault())).leaseTag != lease.tag)
        return;
    if (std::ranges::any_of(seen, [](const StreamSeen &stream) { return stream.held.going; }))
        return; // until its user says that they may go
    std::set<QUuid> shown;
    std::set<QUuid> people;
    for (const StreamSeen &stream : seen) {
        if (stream.held.hidden)
            continue;
        shown.insert(stream.held.id);
        if (stream.held.about == StreamAbout::Person)
            people.insert(stream.held.id);
    }
    std::set<QUuid> leased;
    for (const LeasedStream &stream : lease.streams)
        leased.insert(stream.stream);
    if (shown != leased)
        faults += QStringLiteral("%1: shows %2 streams where the lease has %3")
                      .arg(user.name)
                      .arg(shown.size())
                      .arg(leased.size());
    if (user.here->reader() == Reader::Carer
        && people != peopleOf(user.here->account(), cast, m_server.clock.now().wallMs))
        faults += QStringLiteral("%1: is shown other people than the rota gives").arg(user.name);
}

void Ledger::lookAtServer(QStringList &faults)
{
    std::map<QUuid, std::set<quint64>> numbers;
    for (const auto &[record, placed] : m_log)
        if (!numbers[placed.stream].insert(placed.number).second)
            faults += QStringLiteral("server: number %1 is given twice").arg(placed.number);
    for (const auto &[stream, given] : numbers)
        if (*given.rbegin() != given.size() || *given.begin() != 1)
            faults += QStringLiteral("server: the numbers of stream %1 have a gap").arg(shortId(stream));
    for (const QUuid &record : m_notAllowed)
        if (m_log.contains(record))
            faults += QStringLiteral("server: %1 is in the log, and its author may not say such a thing")
                          .arg(shortId(record));
    if (!m_wasRestored) // else until it was told again what came before
        lookAtHeld(faults);
}

void Ledger::lookAtHeld(QStringList &faults)
{
    if (!m_forgotten.empty())
        return; // what was purged before a restore leaves chains that nobody can close
    for (const auto &[held, why] : m_held) {
        // with a plan or a person that was forgotten goes the right to write there
        const bool isOfForgotten =
            m_wasRestored && (why == code::ForeignStream || why == code::UnknownStream);
        if (!held.isNull() && !m_notAllowed.contains(held) && !isOfForgotten && !isForked(held, why))
            faults += QStringLiteral("server: holds %1 for a human without a reason: %2")
                          .arg(shortId(held), QString::fromLatin1(why));
    }
}

/// The server saw that something is said a second time in other words, which is all that it can do then.
bool Ledger::isForked(const QUuid &held, const QByteArray &why) const
{
    const auto chain = m_chainOf.find(held);
    return chain != m_chainOf.end() && m_forked.contains(chain->second)
        && (why == code::ChainForked || why == code::ChainGap);
}

QStringList Ledger::lookAtPill(const SimUser &user)
{
    QStringList faults;
    Driver *driver = user.here->driver();
    if (!driver || driver->state().face != SyncFace::Sent)
        return faults;
    if (const Unsent waiting = sure(unsent(user.here->vault()));
        waiting.count + waiting.blobs + waiting.stuck > 0)
        faults += QStringLiteral("%1 reads that all is sent, and %2 records and pictures wait")
                      .arg(user.name)
                      .arg(waiting.count + waiting.blobs + waiting.stuck);
    if (sure(syncPosition(user.here->vault())).epoch != m_epoch)
        return faults; // nobody can have told this tablet that the server forgot something
    const auto told = m_told.find(&user);
    if (told != m_told.end())
        for (const Told &one : told->second)
            if (!m_log.contains(one.id) && !isExcused(one.id) && !m_held.contains(one.id))
                faults += QStringLiteral("%1 reads that all is sent, and the server lacks %2")
                              .arg(user.name, shortId(one.id));
    if (const auto pictures = m_pictures.find(&user); pictures != m_pictures.end())
        for (const Picture &picture : pictures->second)
            if (!m_server.hasBlob(picture.blob) && !isExcused(picture.record))
                faults += QStringLiteral("%1 reads that all is sent, and the server lacks a picture of %2")
                              .arg(user.name, shortId(picture.record));
    return faults;
}

void Ledger::readTheServer()
{
    m_mark = m_server.logMark();
    m_log = m_server.everyRecord();
    m_held = m_server.everyHeld();
    m_epoch = m_server.epoch();
}

QStringList Ledger::look(const Cast &cast)
{
    QStringList faults;
    if (m_server.logMark() != m_mark) {
        readTheServer();
        lookAtServer(faults);
    }
    for (SimUser *user : cast.users()) {
        faults += lookAtPill(*user);
        if (!std::exchange(user->dirty, false))
            continue;
        const auto seen = everythingIn(user->here->vault());
        lookAtVault(*user, seen, faults);
        lookAtPictures(*user, seen, faults);
        lookWhetherCaughtUp(*user);
        lookAtReading(*user, seen, faults);
        lookAtLease(*user, seen, cast, faults);
        m_cards.look(*user, seen, faults);
    }
    return faults;
}

/// What somebody asked for, however large it is, and that the server has, came.
void Ledger::lookAtPicturesOf(SimUser &user, const StreamSeen &stream, QStringList &faults)
{
    if (stream.held.hidden)
        return;
    for (const ReceivedEntry &entry : stream.entries) {
        const auto *record = std::get_if<Record>(&entry.held);
        if (!record)
            continue;
        for (const BlobRef &blob : record->blobs) {
            lookAtShown(user, blob, record->id, faults);
            if (m_asked.contains({&user, blob.hash}) && m_server.hasBlob(blob)
                && !isWholeIn(user.here->vault(), blob))
                faults +=
                    QStringLiteral("%1: asked for a picture of record %2, which the server has and which "
                                   "never came")
                        .arg(user.name, shortId(record->id));
        }
    }
}

QStringList Ledger::lookAtTheEnd(const Cast &cast)
{
    QStringList faults = look(cast);
    lookAtHeld(faults);
    const auto users = cast.users(); // in an order that is the same each time
    for (SimUser *user : users)
        for (const Told &one : m_told[user])
            if (!m_log.contains(one.id) && !m_held.contains(one.id) && !isExcused(one.id))
                faults += QStringLiteral("%1: record %2 never arrived").arg(user->name, shortId(one.id));
    for (SimUser *user : users)
        for (const Picture &picture : m_pictures[user])
            if (!m_server.hasBlob(picture.blob) && !isExcused(picture.record))
                faults += QStringLiteral("%1: a picture of record %2 never arrived")
                              .arg(user->name, shortId(picture.record));
    m_cards.lookAtTheEnd({users.begin(), users.end()}, faults);
    m_seenWhole.clear();
    for (SimUser *user : users)
        for (const StreamSeen &stream : everythingIn(user->here->vault()))
            lookAtPicturesOf(*user, stream, faults);
    const CheckReport report = m_server.check();
    for (const QString &fault : report.faults)
        faults += QStringLiteral("server: ") + fault;
    return faults;
}

} // namespace doorstep
