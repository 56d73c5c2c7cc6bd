#include "damage.h"

#include "blow.h"
#include "case_folder.h"
#include "draft_store.h"
#include "maintenance.h"
#include "outbox_store.h"
#include "struck_tablet.h"
#include "sure.h"
#include "vault_opening.h"

#include <QFile>

#include <set>

namespace doorstep {

namespace {

constexpr size_t BlowsToOneTablet = 25;

/// What all cases together came to.
struct Sums {
    size_t noticedAtOnce = 0;
    size_t noticedLater = 0;
    size_t harmless = 0;
    size_t unsent = 0; ///< in vaults that were rescued
    size_t kept = 0;
};

class Strike
{
public:
    Strike(StruckTablet &tablet, Random &random, Sums &sums)
        : m_tablet(tablet)
        , m_sums(sums)
        , m_laidOut(tablet.files())
    {
        const QString name = someFile(random);
        const Blow blow = Blow::some(random, m_laidOut[name].size());
        m_laidOut[name] = blow.on(m_laidOut[name]);
        m_hasChanged = m_laidOut[name] != tablet.files().at(name);
        account += name + QStringLiteral(": ") + blow.words();
        for (const auto &[file, bytes] : m_laidOut)
            put(file, bytes);
    }

    void start()
    {
        const auto device = readDeviceFile(path(QStringLiteral("device")));
        if (!device || *device != m_tablet.deviceFile()) {
            faults += QStringLiteral("the device file is not read from its copy");
            return;
        }
        expectAsItWas({QStringLiteral("device"), QStringLiteral("device-copy")},
                      "after the device file was read");
        auto opened = openVaultIn(m_files, m_key, m_tablet.device());
        if (!opened)
            return notOpened(opened.error());
        if (opened->rescued) {
            ++m_sums.noticedAtOnce;
            expectAsItWas({QStringLiteral("vault"), QStringLiteral("vault-wal")},
                          "after it was found damaged");
            return goOnAfterRescue(*std::move(opened));
        }
        lookLater(*std::move(opened));
    }

    QStringList account;
    QStringList faults;

private:
    QString someFile(Random &random) const
    {
        const size_t die = random.below(20);
        const QString name = die < 9 ? QStringLiteral("vault")
            : die < 15               ? QStringLiteral("vault-wal")
            : die < 16               ? QStringLiteral("vault-shm")
            : die < 17               ? QStringLiteral("vault-mark")
            : die < 19               ? QStringLiteral("device")
                                     : QStringLiteral("device-copy");
        return m_laidOut.contains(name) ? name : QStringLiteral("vault"); // closed: there is no log
    }
    QString path(const QString &name) const { return m_folder.filePath(name); }
    void put(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(file.fileName()));
    }
    QByteArray found(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void expectAsItWas(const QStringList &names, const char *when)
    {
        for (const QString &name : names)
            if (m_laidOut.contains(name) && found(name) != m_laidOut[name])
                faults += QStringLiteral("%1 is not as it was found, %2").arg(name, QLatin1StringView(when));
    }

    void notOpened(const Error &error)
    {
        faults += QStringLiteral("it neither opens nor is rescued: ") + error.detail;
        expectAsItWas({QStringLiteral("vault"), QStringLiteral("vault-wal")}, "after it was not opened");
    }

    /// It looked whole at the first look: either it is, or a look at every page shows that it is not.
    void lookLater(VaultOpened opened)
    {
        const auto whole = lookThrough(m_files.vault(), m_key);
        if (whole) {
            account += QStringLiteral("every page is whole");
            ++m_sums.harmless;
            expectAllSaved(opened.vault);
            if (faults.isEmpty())
                faults += m_tablet.goOnWith(std::move(opened.vault));
            return;
        }
        account += QStringLiteral("found when every page was looked at: ") + whole.error().detail;
        ++m_sums.noticedLater;
        if (whole.error().fault != Fault::Damaged)
            faults += QStringLiteral("another fault than damage is told");
        { // closed, as by a lock
            const Database closing = std::move(opened.vault);
        }
        for (auto &[name, bytes] : m_laidOut)
            bytes = found(name);
        auto again = openVaultIn(m_files, m_key, m_tablet.device(), Look::Thorough);
        if (!again)
            return notOpened(again.error());
        expectAsItWas({QStringLiteral("vault")}, "after every page was looked at");
        if (!again->rescued) {
            faults += QStringLiteral("it is damaged and goes on being used");
            return;
        }
        goOnAfterRescue(*std::move(again));
    }

    void expectAllSaved(Database &vault)
    {
        for (const Record &record : m_tablet.saved()) {
            const auto kept = recordById(vault, record.id);
            if (!kept || !*kept || (*kept)->record.bytes != record.bytes)
                faults += QStringLiteral("saved, lost, and nobody notices");
        }
    }

    void goOnAfterRescue(VaultOpened opened)
    {
        const Salvaged &rescued = *opened.rescued;
        account += QStringLiteral("rescued: %1 of %2 records, %3 of %4 drafts%5")
                       .arg(rescued.records)
                       .arg(m_tablet.unsent().size())
                       .arg(rescued.drafts)
                       .arg(m_tablet.drafts())
                       .arg(rescued.isComplete ? QStringLiteral(", which is all") : QString());
        if (m_files.vault() != path(QStringLiteral("vault-2"))
            || !QFile::exists(path(QStringLiteral("vault"))))
            faults += QStringLiteral("the new vault stands where the damaged one was");
        if (!m_hasChanged)
            faults += QStringLiteral("nothing was damaged");
        if (const auto sound = checkIntegrity(opened.vault); !sound)
            faults += QStringLiteral("the new vault is not whole: ") + sound.error().detail;
        const std::set<QUuid> kept = waitingIn(opened.vault);
        expectKept(kept, rescued);
        faults += m_tablet.goOnWith(std::move(opened.vault));
        m_sums.unsent += m_tablet.unsent().size();
        m_sums.kept += kept.size();
    }

    static std::set<QUuid> waitingIn(Database &vault)
    {
        std::set<QUuid> ids;
        for (const OutboxItem &item : sure(savedHere(vault, 1'000'000)))
            ids.insert(item.record.id);
        return ids;
    }

    /// All, where that is said; else at least each that can be read in the damaged vault where it was
    /// written.
    void expectKept(const std::set<QUuid> &kept, const Salvaged &rescued)
    {
        auto damaged = Database::open(path(QStringLiteral("vault")), m_key, {.readOnly = true});
        for (const auto &[record, rid] : m_tablet.unsent())
            if (!kept.contains(record.id)
                && (rescued.isComplete || (damaged && isReadable(*damaged, record, rid))))
                faults += QStringLiteral("not saved from the damaged vault, where it can be read: record %1")
                              .arg(rid);
        if (rescued.isComplete && rescued.drafts < m_tablet.drafts())
            faults += QStringLiteral("drafts are missing, and it is said that nothing is");
    }
    static bool isReadable(Database &vault, const Record &record, qint64 rid)
    {
        auto row = vault.read("SELECT bytes FROM record WHERE rid = ?").bind(rid);
        return row.next() && row.blob(0) == record.bytes;
    }

    StruckTablet &m_tablet;
    Sums &m_sums;
    StruckTablet::Files m_laidOut;
    bool m_hasChanged = false;
    QTemporaryDir m_folder{inMemory()};
    VaultFiles m_files{m_folder.path()};
    DatabaseKey m_key = keyOfVault();
};

} // namespace

void damage(Tally &tally)
{
    Sums sums;
    tally.forSeeds([&](quint64 seed) {
        StruckTablet tablet(seed);
        Random random(seed);
        for (size_t i = 0; i < BlowsToOneTablet && !tally.isEnough(); ++i) {
            Strike strike(tablet, random, sums);
            strike.start();
            tally.add(seed, strike.account, strike.faults);
        }
    });
    tally.mention(QStringLiteral("%1 noticed at once and %2 when every page was looked at, %3 did no harm")
                      .arg(sums.noticedAtOnce)
                      .arg(sums.noticedLater)
                      .arg(sums.harmless));
    tally.mention(QStringLiteral("%1 of %2 unsent records kept").arg(sums.kept).arg(sums.unsent));
}

} // namespace doorstep
