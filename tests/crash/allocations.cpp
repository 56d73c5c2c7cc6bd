#include "allocations.h"

#include "day.h"
#include "memory_disk.h"
#include "random.h"
#include "scarce_memory.h"
#include "sure.h"
#include "vault.h"

namespace doorstep {

namespace {

constexpr size_t DeedsLivedBefore = 10; ///< in plenty
constexpr size_t DeedsInScarcity = 14;
constexpr int MostTries = 30; ///< each may fail while a row of allocations does
const auto OnTheDisk = QStringLiteral("vault");

/// A disk as a kill left it after the first deeds: there is a log to be read again.
DiskFiles killedAfter(const Day &day, size_t deeds)
{
    MemoryDisk disk(diskWithVault(OnTheDisk));
    auto vault = sure(openVault(OnTheDisk, keyOfVault()));
    for (size_t deed = 0; deed < deeds; ++deed)
        sure(day[deed].act(vault));
    return disk.files();
}

class Scarcity
{
public:
    Scarcity(const Day &day, const DiskFiles &disk)
        : m_day(day)
        , m_disk(disk)
    {
    }

    void live()
    {
        spareSmallAllocations(true);
        open();
        spareSmallAllocations(false);
        for (size_t deed = DeedsLivedBefore; deed < m_day.size() && faults.isEmpty(); ++deed)
            act(deed);
        m_vault.reset();
        m_allocations = allocationsSince();
        if (!faults.isEmpty())
            return;
        auto again = openVault(OnTheDisk, keyOfVault());
        if (!again) {
            faults += QStringLiteral("it does not open afterwards: ") + again.error().detail;
            return;
        }
        faults += standingOf(*again, m_day, m_day.size(), m_day.size()).faults;
    }

    size_t allocations() const { return m_allocations; } ///< until the vault was closed
    QStringList account;
    QStringList faults;

private:
    void open()
    {
        for (int tries = 0; !m_vault && tries < MostTries; ++tries) {
            auto opened = openVault(OnTheDisk, keyOfVault());
            if (opened)
                m_vault = *std::move(opened);
            else
                told(QStringLiteral("opening"), opened.error());
        }
        if (!m_vault)
            faults += QStringLiteral("it does not open, however often it is tried");
    }

    void act(size_t deed)
    {
        for (int tries = 0; tries < MostTries; ++tries) {
            const auto acted = m_day[deed].act(*m_vault);
            if (acted)
                return;
            told(QStringLiteral("deed %1 (%2)").arg(deed + 1).arg(m_day[deed].what), acted.error());
        }
        faults += QStringLiteral("deed %1 is not done, however often it is tried").arg(deed + 1);
    }

    void told(const QString &what, const Error &error)
    {
        account += what + QStringLiteral(": ") + error.detail;
        if (!hasFailedAllocation())
            faults += QStringLiteral("it failed, and there was memory enough");
        if (error.fault != Fault::Storage)
            faults += QStringLiteral("want of memory is told as something else: ") + error.detail;
    }

    const Day &m_day;
    MemoryDisk m_disk;
    std::optional<Database> m_vault;
    size_t m_allocations = 0;
};

/// How many there are when none fails.
size_t allocationsOf(const Day &day, const DiskFiles &disk)
{
    failAllocation(1, 0);
    Scarcity plenty(day, disk);
    plenty.live();
    return plenty.allocations();
}

} // namespace

void allocations(Tally &tally)
{
    countAllocations();
    size_t failures = 0;
    size_t everyOne = 0;
    tally.forSeeds([&](quint64 seed) {
        const Day day(seed, DeedsLivedBefore + DeedsInScarcity);
        const DiskFiles disk = killedAfter(day, DeedsLivedBefore);
        const size_t all = allocationsOf(day, disk);
        everyOne += all;
        const size_t step = std::max<size_t>(1, all / std::max<size_t>(tally.wanted(), 1));
        for (size_t n = 1 + seed % step; n <= all && !tally.isEnough(); n += step) {
            const size_t inARow = n % 3 == 0 ? 20 : 1;
            failAllocation(n, inARow);
            Scarcity scarcity(day, disk);
            scarcity.account +=
                QStringLiteral("allocation %1 of %2 fails, %3 in a row").arg(n).arg(all).arg(inARow);
            scarcity.live();
            failures += hasFailedAllocation() ? 1 : 0;
            tally.add(seed, scarcity.account, scarcity.faults);
        }
    });
    tally.mention(QStringLiteral("%1 had a failure, of %2 allocations").arg(failures).arg(everyOne));
}

} // namespace doorstep
