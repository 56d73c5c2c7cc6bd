#include "memory_disk.h"
#include "small_disk.h"

#include "file_reserve.h"

namespace doorstep {

namespace {

constexpr qint64 DiskBytes = 16 * 1024 * 1024;

/// Bytes that are taken and hold nothing.
class CountedReserve : public Reserve
{
public:
    explicit CountedReserve(const std::function<qint64()> &free)
        : m_free(free)
    {
    }
    void take() override { m_taken += std::min(FileReserve::Bytes - m_taken, m_free()); }
    bool letGo() override { return std::exchange(m_taken, 0) > 0; }
    qint64 taken() const { return m_taken; }

private:
    std::function<qint64()> m_free;
    qint64 m_taken = 0;
};

class CountedDisk : public SmallDisk
{
public:
    void layOut(const QByteArray &vault) override
    {
        m_disk.reset();
        m_others = 0;
        m_reserve.letGo();
        m_disk = std::make_unique<MemoryDisk>(DiskFiles{{"vault", vault}});
        m_disk->hasRoom = [this](qint64 more) { return more <= freeNow(); };
    }
    QString vault() const override { return QStringLiteral("vault"); }
    Reserve &reserve() override { return m_reserve; }
    void fillUpTo(qint64 freeBytes) override { m_others += std::max<qint64>(freeNow() - freeBytes, 0); }
    void makeRoom() override { m_others = 0; }

private:
    qint64 freeNow() const
    {
        qint64 taken = m_others + m_reserve.taken();
        for (const auto &[name, bytes] : m_disk->files())
            taken += bytes.size();
        return DiskBytes - taken;
    }

    std::unique_ptr<MemoryDisk> m_disk;
    qint64 m_others = 0;
    CountedReserve m_reserve{[this] { return freeNow(); }};
};

} // namespace

std::unique_ptr<SmallDisk> countedDisk()
{
    return std::make_unique<CountedDisk>();
}

} // namespace doorstep
