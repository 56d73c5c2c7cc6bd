#include "kills.h"

#include "case_folder.h"
#include "day.h"
#include "random.h"
#include "saver.h"
#include "vault.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

namespace doorstep {

namespace {

constexpr size_t DeedsOfADay = 90;
constexpr size_t MostAcknowledged = 12; ///< before a kill
constexpr qint64 LongestSpinNs = 1'500'000; ///< about as long as a save takes

void spin(qint64 ns)
{
    QElapsedTimer timer;
    timer.start();
    while (timer.nsecsElapsed() < ns)
        continue;
}

class KilledDay
{
public:
    KilledDay(quint64 seed, Tally &tally)
        : m_tally(tally)
        , m_random(seed)
        , m_day(seed, DeedsOfADay)
        , m_vault(moveIn(m_folder.path()))
    {
    }

    void live()
    {
        while (m_done < m_day.size() && !m_tally.isEnough()) {
            m_account.clear();
            m_faults.clear();
            killOnce();
            m_tally.add(m_day.seed(), m_account, m_faults);
            if (!m_faults.isEmpty())
                return;
        }
    }

private:
    void killOnce()
    {
        const size_t wanted = m_random.below(MostAcknowledged);
        const qint64 ns = m_random.between(0, LongestSpinNs);
        Saver saver(m_vault, m_day, m_done);
        const size_t early = saver.waitFor(wanted);
        spin(ns);
        const size_t acknowledged = early + saver.kill();
        m_account +=
            QStringLiteral("from deed %1 on, %2 acknowledged, killed %3 us after the %4th; the next was: %5")
                .arg(m_done + 1)
                .arg(acknowledged)
                .arg(ns / 1000)
                .arg(early)
                .arg(m_done + acknowledged < m_day.size() ? m_day[m_done + acknowledged].what
                                                          : QStringLiteral("the end"));
        if (saver.hasFailed())
            m_faults += QStringLiteral("a deed was not done, and nothing was wrong");
        look(m_done + acknowledged);
    }

    /// Now and then at a copy, so that the next that opens it is one that is killed.
    void look(size_t acknowledged)
    {
        QString path = m_vault;
        if (m_random.chance(50)) {
            path = m_folder.filePath(QStringLiteral("copy"));
            for (const char *part : {"", "-wal", "-shm"}) {
                QFile::remove(path + QLatin1StringView(part));
                QFile::copy(m_vault + QLatin1StringView(part), path + QLatin1StringView(part));
            }
        }
        auto vault = openVault(path, keyOfVault());
        if (!vault) {
            m_faults += QStringLiteral("it does not open: ") + vault.error().detail;
            return;
        }
        const DayStanding standing = standingOf(*vault, m_day, acknowledged, acknowledged + 1);
        m_faults += standing.faults;
        if (standing.deeds)
            m_account += QStringLiteral("found: as after deed %1").arg(*standing.deeds);
        m_done = standing.deeds.value_or(m_day.size());
    }

    Tally &m_tally;
    Random m_random;
    Day m_day;
    QTemporaryDir m_folder{inTemporary()};
    QString m_vault;
    size_t m_done = 0;
    QStringList m_account;
    QStringList m_faults;
};

} // namespace

void kills(Tally &tally)
{
    QElapsedTimer timer;
    timer.start();
    tally.forSeeds([&](quint64 seed) { KilledDay(seed, tally).live(); });
    tally.mention(
        QStringLiteral("%1 kills a second")
            .arg(double(tally.cases()) * 1000 / double(std::max<qint64>(timer.elapsed(), 1)), 0, 'f', 0));
}

} // namespace doorstep
