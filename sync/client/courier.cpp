#include "courier.h"

#include "outbox_store.h"

#include <algorithm>
#include <limits>
#include <set>

namespace doorstep {

namespace {

constexpr qsizetype WornBytes = 1024 * 1024;

/// What waits to be sent, by hash, in its order.
Result<std::vector<std::pair<Hash, Record>>> waitingIn(Database &db)
{
    auto items = outboxPage(db, std::numeric_limits<int>::max(), std::numeric_limits<qsizetype>::max());
    if (!items)
        return items.error();
    std::vector<std::pair<Hash, Record>> waiting;
    for (OutboxItem &item : *items) {
        const Hash hash = hashOf(item.record);
        waiting.emplace_back(hash, std::move(item.record));
    }
    return waiting;
}

} // namespace

Courier::Courier(QString folder, const Credentials &signIn, const PublicKey &server, Entropy &entropy)
    : m_files(std::move(folder))
    , m_signIn(signIn)
    , m_pen(signIn.device, server, entropy)
{
}

Outcome Courier::write(std::span<const Record> records)
{
    const auto sign = [this](const Record &record) { return signHead(record, m_signIn.deviceKey).signature; };
    return m_pen.write(records, sign, m_files.next());
}

Outcome Courier::add(std::span<const Record> saved, Database &db)
{
    if (m_behind)
        return match(db);
    auto written = write(saved);
    m_behind = !written;
    return written;
}

Outcome Courier::match(Database &db)
{
    auto matched = matchAll(db);
    m_behind = !matched;
    return matched;
}

Outcome Courier::takeOver(Database &db)
{
    const auto handed = m_files.readHanded();
    if (handed.empty())
        return done();
    if (auto matched = match(db); !matched)
        return matched;
    const auto waiting = waitingIn(db);
    if (!waiting)
        return waiting.error();
    std::set<Hash> here;
    for (const auto &[hash, record] : *waiting)
        here.insert(hash);
    const auto isHere = [&here](const Hash &hash) { return here.contains(hash); };
    for (const CourierFile &file : handed) {
        std::vector<Hash> gone;
        std::ranges::copy_if(file.log.aside, std::back_inserter(gone), isHere);
        for (const CourierItem &item : file.log.waiting)
            if (isHere(item.record))
                gone.push_back(item.record);
        if (auto told = CourierFiles::settle(file, gone, {}); !told)
            return told;
    }
    return m_files.leaveHanded(); // what else there is has arrived, or nobody else has it
}

bool Courier::isWorn(const CourierFile &file) const
{
    qsizetype waits = 0;
    for (const CourierItem &item : file.log.waiting)
        waits += item.entry.box.size();
    return file.bytes > WornBytes && waits < file.bytes / 4;
}

Outcome Courier::matchAll(Database &db)
{
    const auto waiting = waitingIn(db);
    if (!waiting)
        return waiting.error();
    std::set<Hash> missing;
    for (const auto &[hash, record] : *waiting)
        missing.insert(hash);
    struct Settled {
        CourierFile file;
        std::vector<Hash> gone;
    };
    std::vector<Settled> settled;
    for (CourierFile &file : m_files.readOwn()) {
        const bool isOurs = m_pen.writes(file.path);
        const bool isLeft = file.log.sealedKey.isEmpty() || (isOurs && isWorn(file));
        std::vector<Hash> gone(file.log.aside.begin(), file.log.aside.end()); // a better copy takes its place
        for (const CourierItem &item : file.log.waiting)
            if (isLeft || missing.erase(item.record) == 0)
                gone.push_back(item.record);
        if (isOurs && isLeft)
            m_pen.leaveFile();
        if (!gone.empty() || !isOurs)
            settled.push_back({std::move(file), std::move(gone)});
    }
    std::vector<Record> late;
    for (const auto &[hash, record] : *waiting)
        if (missing.contains(hash))
            late.push_back(record);
    if (auto written = write(late); !written)
        return written;
    for (const Settled &one : settled) {
        const bool isOurs = m_pen.writes(one.file.path);
        const bool isDone = one.gone.size() == one.file.log.waiting.size() + one.file.log.aside.size();
        const auto told = isOurs && isDone && late.empty() ? m_pen.startAgain()
                                                           : CourierFiles::settle(one.file, one.gone, {});
        if (!told)
            return told;
    }
    return done();
}

} // namespace doorstep
