#include "courier_pen.h"

#include "courier_log.h"
#include "entropy.h"
#include "secret.h"

namespace doorstep {

namespace {

/// Of one key, and gone with the line that makes it.
struct Seed {
    std::array<quint8, 32> bytes{};

    explicit Seed(Entropy &entropy) { entropy.fill(bytes); }
    ~Seed() { wipe(bytes); }
    Q_DISABLE_COPY_MOVE(Seed)
};

} // namespace

CourierPen::CourierPen(const QUuid &device, const PublicKey &server, Entropy &entropy)
    : m_device(device)
    , m_server(server)
    , m_entropy(entropy)
    , m_key(EnvelopeKey::fromSeed(Seed(entropy).bytes))
{
}

Outcome CourierPen::begin(const QString &fresh)
{
    if (m_file)
        return done();
    const QByteArray sealed = m_key.sealed(m_server, m_device, Seed(m_entropy).bytes);
    if (sealed.isEmpty())
        return Error{Fault::Untrusted, QStringLiteral("courier: the server's key is none")};
    auto made = AppendFile::create(fresh, courierBegin(sealed));
    if (!made)
        return made.error();
    m_file.emplace(*std::move(made));
    m_path = fresh;
    return done();
}

Outcome CourierPen::write(std::span<const Record> records, const Sign &sign, const QString &fresh)
{
    if (records.empty())
        return done();
    if (auto begun = begin(fresh); !begun)
        return begun;
    QByteArray frames;
    for (const Record &record : records) // a number that was on its way to the disk counts as used
        frames += itemFrame({hashOf(record), m_key.close(m_next++, record, sign(record))});
    auto written = m_file->append(frames);
    if (!written)
        m_file.reset(); // nobody knows what became of its end
    return written;
}

} // namespace doorstep
