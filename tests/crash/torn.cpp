#include "torn.h"

#include "day.h"
#include "power_loss.h"
#include "sure.h"
#include "vault.h"

#include <QElapsedTimer>

#include <array>

namespace doorstep {

namespace {

constexpr size_t DeedsOfATornDay = 100;
constexpr int LossesAtEachPoint = 14; ///< of one day
const auto Name = QStringLiteral("vault");

/// The day as the disk saw it. Now and then the vault is closed and opened again, as by a lock.
std::vector<DiskStep> lived(const Day &day, Random &random)
{
    MemoryDisk disk(diskWithVault(Name));
    std::optional<Database> vault;
    for (size_t deed = 0; deed < day.size(); ++deed) {
        if (!vault || random.chance(8)) {
            vault.reset();
            vault = sure(openVault(Name, keyOfVault()));
        }
        if (const auto done = day[deed].act(*vault); !done)
            qFatal("on a sound disk: %s: %s", qPrintable(day[deed].what), qPrintable(done.error().detail));
        disk.told();
    }
    vault.reset();
    return disk.steps();
}

class PowerCuts
{
public:
    PowerCuts(quint64 seed, Tally &tally)
        : m_tally(tally)
        , m_random(seed)
        , m_day(seed, DeedsOfATornDay)
        , m_steps(lived(m_day, m_random))
    {
    }

    void all()
    {
        for (int round = 0; round < LossesAtEachPoint && !m_tally.isEnough(); ++round)
            throughTheDay(round);
    }
    size_t waits() const { return m_waits; }

private:
    void throughTheDay(int round)
    {
        PowerLoss loss(diskWithVault(Name));
        size_t told = 0;
        m_waits = 0;
        for (const DiskStep &step : m_steps) {
            const bool isWait = step.kind == DiskStep::Kind::Sync;
            told += step.kind == DiskStep::Kind::Told ? 1 : 0;
            m_waits += isWait ? 1 : 0;
            if ((isWait || step.kind == DiskStep::Kind::Told) && !m_tally.isEnough())
                cut(loss, round, told, isWait ? step.file : QByteArray());
            loss.pass(step);
        }
    }

    void cut(const PowerLoss &loss, int round, size_t told, const QByteArray &waitedFor)
    {
        constexpr std::array kinds{PowerLoss::Comes::Nothing,  PowerLoss::Comes::SomeTorn,
                                   PowerLoss::Comes::Some,     PowerLoss::Comes::AllButOne,
                                   PowerLoss::Comes::SomeTorn, PowerLoss::Comes::Everything};
        const auto comes = kinds[size_t(round) % kinds.size()];
        QStringList account;
        QStringList faults;
        account += QStringLiteral("%1 deeds were acknowledged, %2 of them for good; the last: %3")
                       .arg(told)
                       .arg(m_day.safeOf(told))
                       .arg(told > 0 ? m_day[told - 1].what : QStringLiteral("none"));
        account += waitedFor.isEmpty()
            ? QStringLiteral("the power goes as soon as that was told")
            : QStringLiteral("the power goes before %1 is safe").arg(QLatin1StringView(waitedFor));
        {
            MemoryDisk disk(loss.found(comes, m_random, account));
            start(told, account, faults);
        }
        m_tally.add(m_day.seed(), account, faults);
    }

    void start(size_t told, QStringList &account, QStringList &faults)
    {
        auto vault = openVault(Name, keyOfVault());
        if (!vault) {
            faults += QStringLiteral("it does not open: ") + vault.error().detail;
            return;
        }
        const DayStanding standing = standingOf(*vault, m_day, m_day.safeOf(told), told + 1);
        faults += standing.faults;
        if (!standing.deeds)
            return;
        account += QStringLiteral("found: as after deed %1").arg(*standing.deeds);
        if (*standing.deeds < m_day.size() && m_random.chance(20))
            goOn(*std::move(vault), *standing.deeds, faults);
    }

    void goOn(Database vault, size_t deed, QStringList &faults)
    {
        if (const auto done = m_day[deed].act(vault); !done)
            faults += QStringLiteral("the day does not go on: ") + done.error().detail;
        { // closed
            const Database closing = std::move(vault);
        }
        auto again = openVault(Name, keyOfVault());
        if (!again) {
            faults += QStringLiteral("it does not open again: ") + again.error().detail;
            return;
        }
        faults += standingOf(*again, m_day, deed + 1, deed + 1).faults;
    }

    Tally &m_tally;
    Random m_random;
    Day m_day;
    std::vector<DiskStep> m_steps;
    size_t m_waits = 0;
};

} // namespace

void torn(Tally &tally)
{
    size_t waits = 0;
    tally.forSeeds([&](quint64 seed) {
        PowerCuts cuts(seed, tally);
        cuts.all();
        waits += cuts.waits();
    });
    tally.mention(QStringLiteral("%1 waits for the disk").arg(waits));
}

} // namespace doorstep
