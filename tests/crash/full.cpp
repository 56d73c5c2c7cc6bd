#include "full.h"

#include "case_folder.h"
#include "day.h"
#include "draft_store.h"
#include "note.h"
#include "random.h"
#include "say.h"
#include "scripted_office.h"
#include "small_disk.h"
#include "stream_store.h"
#include "sure.h"
#include "vault.h"
#include "with_reserve.h"

#include <QFile>

namespace doorstep {

namespace {

constexpr size_t DeedsBefore = 12; ///< the disk fills up
constexpr size_t DeedsAfter = 24;
constexpr int MostNotes = 20; ///< fill any of the sizes
constexpr size_t SizesOfASeed = 400;
constexpr int NotesAfterTheEnd = 3;
constexpr qint64 PageOfDisk = 4096;
constexpr qint64 Noon = 1'772'452'800'000;
constexpr int LongestWords = 63 * 1024; ///< what is said with it fills a record of 64 KiB

/// A vault that is closed after the first deeds of a day.
QByteArray vaultAfter(const Day &day, size_t deeds)
{
    const QTemporaryDir folder(inMemory());
    const QString path = moveIn(folder.path());
    {
        auto vault = sure(openVault(path, keyOfVault()));
        for (size_t deed = 0; deed < deeds; ++deed)
            sure(day[deed].act(vault));
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the vault that was made cannot be read");
    return file.readAll();
}

class Filled
{
public:
    Filled(const Day &day, SmallDisk &disk, const QByteArray &vault, size_t size, Random &random)
        : m_day(day)
        , m_disk(disk)
        , m_random(random)
        , m_hasReserve(size % 4 != 3)
    {
        m_disk.layOut(vault);
        if (m_hasReserve)
            m_disk.reserve().take();
        m_vault = sure(openVault(m_disk.vault(), keyOfVault()));
        const qint64 left = qint64(size) * PageOfDisk;
        m_disk.fillUpTo(left);
        account += QStringLiteral("%1 KiB are left%2")
                       .arg(left / 1024)
                       .arg(m_hasReserve ? QStringLiteral(", and the reserve") : QString());
    }

    void live()
    {
        goOnAsFarAsItGoes();
        for (int note = 0, after = 0; after < NotesAfterTheEnd && note < MostNotes && faults.isEmpty();
             ++note) {
            after += isFull ? 1 : 0;
            saveNote(note);
        }
        if (faults.isEmpty())
            reopen();
    }

    QStringList account;
    QStringList faults;
    bool isFull = false; ///< something met the end of the disk

private:
    template <class Work>
    auto guarded(Work work) -> decltype(work())
    {
        const auto watched = [&] {
            auto result = work();
            isFull = isFull || (!result && result.error().fault == Fault::Full);
            return result;
        };
        return m_hasReserve ? withReserve(m_disk.reserve(), watched) : watched();
    }

    void goOnAsFarAsItGoes()
    {
        size_t deed = DeedsBefore;
        for (; deed < m_day.size(); ++deed) {
            const auto act = [&] { return m_day[deed].act(*m_vault); };
            const auto acted = m_day[deed].saved.empty() ? act() : guarded(act);
            if (!acted) {
                isFull = true;
                account += QStringLiteral("deed %1 (%2) comes to the end of the disk")
                               .arg(deed + 1)
                               .arg(m_day[deed].what);
                if (acted.error().fault != Fault::Full)
                    faults += QStringLiteral("another fault than a full disk: ") + acted.error().detail;
                if (m_hasReserve && !m_day[deed].saved.empty())
                    faults += QStringLiteral("not saved, for all the room that was kept for it");
                break;
            }
        }
        const auto sum = sumOf(*m_vault);
        if (!sum || *sum != m_day.sumAfter(deed))
            faults += QStringLiteral("what was not done is there in part, or what was done is not");
    }

    /// The words are in the box, as typed; then Save is tapped.
    void saveNote(int number)
    {
        const QUuid person = sure(streams(*m_vault)).front().id;
        const int length = number == 0 ? LongestWords : int(m_random.between(1, LongestWords));
        const QString words = QStringLiteral("a").repeated(length);
        const Said what =
            said(madeId(m_random, Noon + number), person, {}, Note{{}, words, NoteAudience::NextVisit});
        const auto draft = [&]() -> Outcome {
            Transaction tx(*m_vault);
            if (auto kept = keepDraft(tx,
                                      {QStringLiteral("note/1"),
                                       what.id,
                                       person,
                                       words,
                                       1,
                                       {},
                                       QDateTime::fromMSecsSinceEpoch(Noon, Qt::UTC)});
                !kept)
                return kept;
            return tx.commit();
        };
        const auto save = [&] { return say(*m_vault, {&what, 1}, carerHere(), momentAt(Noon + number)); };
        const auto drafted = guarded(draft);
        auto saved = guarded(save);
        account += QStringLiteral("a note of %1 bytes is %2")
                       .arg(length)
                       .arg(saved ? QStringLiteral("saved") : saved.error().detail);
        if (m_hasReserve && (!saved || !drafted))
            faults += QStringLiteral("the open note is not kept, for all the room that was kept for it");
        if (!saved && saved.error().fault != Fault::Full)
            faults += QStringLiteral("another fault than a full disk: ") + saved.error().detail;
        if (!saved) {
            m_disk.makeRoom();
            saved = save();
            if (!saved)
                faults += QStringLiteral("not saved when there is room again: ") + saved.error().detail;
        }
        if (saved)
            m_saved.push_back(saved->front());
    }

    void reopen()
    {
        const QByteArray before = sure(sumOf(*m_vault));
        m_vault.reset();
        auto opened = guarded([&] { return openVault(m_disk.vault(), keyOfVault()); });
        if (!opened) {
            faults += QStringLiteral("it does not open on a full disk: ") + opened.error().detail;
            return;
        }
        m_vault = *std::move(opened);
        const auto after = sumOf(*m_vault);
        if (!after || *after != before)
            faults += QStringLiteral("it is not what it was before it was closed");
        for (const Record &record : m_saved) {
            const auto kept = recordById(*m_vault, record.id);
            if (!kept || !*kept || (*kept)->record.bytes != record.bytes
                || (*kept)->state != RecordState::Saved)
                faults += QStringLiteral("a note that was saved is not there");
        }
        faults += soundnessOf(*m_vault);
    }

    const Day &m_day;
    SmallDisk &m_disk;
    Random &m_random;
    bool m_hasReserve;
    std::optional<Database> m_vault;
    std::vector<Record> m_saved;
};

} // namespace

void full(Tally &tally)
{
    auto disk = mountedDisk();
    const bool isReal = disk != nullptr;
    if (!disk)
        disk = countedDisk();
    size_t full = 0;
    tally.forSeeds([&](quint64 seed) {
        const Day day(seed, DeedsBefore + DeedsAfter);
        const QByteArray vault = vaultAfter(day, DeedsBefore);
        Random random(seed);
        for (size_t i = 0; i < SizesOfASeed && !tally.isEnough(); ++i) {
            // few cases are spread over all sizes
            const size_t size =
                tally.wanted() < SizesOfASeed ? i * SizesOfASeed / std::max<size_t>(tally.wanted(), 1) : i;
            Filled filled(day, *disk, vault, size, random);
            filled.live();
            full += filled.isFull ? 1 : 0;
            tally.add(seed, filled.account, filled.faults);
        }
    });
    tally.mention(isReal ? QStringLiteral("on a tmpfs")
                         : QStringLiteral("on a disk that counts, for no tmpfs can be mounted"));
    tally.mention(QStringLiteral("%1 came to its end").arg(full));
}

} // namespace doorstep
