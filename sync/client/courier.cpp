#include "courier.h"

#include "entropy.h"
#include "outbox_store.h"
#include "secret.h"

#include <limits>

namespace doorstep {

namespace {

constexpr qsizetype WornBytes = 1024 * 1024;

/// Of one key, and gone with the line that makes it.
struct Seed {
    std::array<quint8, 32> bytes{};

    explicit Seed(Entropy &entropy) { entropy.fill(bytes); }
    ~Seed() { wipe(bytes); }
    Q_DISABLE_COPY_MOVE(Seed)
};

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
    , m_server(server)
    , m_entropy(entropy)
    , m_key(EnvelopeKey::fromSeed(Seed(entropy).bytes))
{
}

Outcome Courier::begin()
{
    if (m_file)
        return done();
    const QByteArray sealed = m_key.sealed(m_server, m_signIn.device, Seed(m_entropy).bytes);
    if (sealed.isEmpty())
        return Error{Fault::Untrusted, QStringLiteral("courier: the server's key is none")};
    const QString path = m_files.next();
    auto made = AppendFile::create(path, courierBegin(sealed));
    if (!made)
        return made.error();
    m_file.emplace(*std::move(made));
    m_path = path;
    return done();
}

Outcome Courier::write(std::span<const Record> records)
{
    if (records.empty())
        return done();
    if (auto begun = begin(); !begun)
        return begun;
    QByteArray frames;
    for (const Record &record : records) {
        const SignedHead head = signHead(record, m_signIn.deviceKey);
        // a number that was on its way to the disk counts as used
        frames += itemFrame({head.hash, m_key.close(m_next++, record, head.signature)});
    }
    auto written = m_file->append(frames);
    if (!written)
        m_file.reset(); // nobody knows what became of its end: the next goes into another
    return written;
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
    for (CourierFile &file : m_files.read()) {
        const bool isOurs = m_file && file.path == m_path;
        const bool isLeft = file.log.sealedKey.isEmpty() || (isOurs && isWorn(file));
        std::vector<Hash> gone(file.log.aside.begin(), file.log.aside.end()); // a better copy takes its place
        for (const CourierItem &item : file.log.waiting)
            if (isLeft || missing.erase(item.record) == 0)
                gone.push_back(item.record);
        if (isOurs && isLeft)
            m_file.reset();
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
        const bool isOurs = m_file && one.file.path == m_path;
        const bool isDone = one.gone.size() == one.file.log.waiting.size() + one.file.log.aside.size();
        const auto told = isOurs && isDone && late.empty() ? m_file->startAgain()
                                                           : CourierFiles::settle(one.file, one.gone, {});
        if (!told)
            return told;
    }
    return done();
}

} // namespace doorstep
