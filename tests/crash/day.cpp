#include "day.h"

#include "draft_store.h"
#include "maintenance.h"
#include "outbox_store.h"
#include "passport_store.h"
#include "pull_step.h"
#include "push_step.h"
#include "say.h"
#include "scripted_office.h"
#include "stream_store.h"
#include "sure.h"
#include "upkeep.h"
#include "vault.h"

#include <algorithm>

namespace doorstep {

namespace {

constexpr qint64 Morning = 1'772'442'000'000; // Monday, 2 March 2026, 9:00 UTC
constexpr size_t MostToKeep = 1'000;

/// Writes the script while it is rehearsed: what is thought of next depends on what the vault shows.
class Rehearsal
{
public:
    explicit Rehearsal(quint64 seed)
        : m_random(seed)
        , m_people{madeId(m_random, Morning), madeId(m_random, Morning), madeId(m_random, Morning)}
        , m_office(m_random, m_people, carerHere().account)
        , m_vault(sure(vaultInMemory()))
    {
        for (const QUuid &person : m_people) {
            m_visits.emplace_back(person, m_office.plans(person, Morning));
            m_office.notes(person, words(10), Morning);
        }
    }

    DayDeed next()
    {
        m_nowMs += m_random.between(1, 10) * 60'000;
        DayDeed deed = m_count++ == 0 ? pulled() : chosen();
        if (const auto done = deed.act(m_vault); !done)
            qFatal("a rehearsal fails: %s: %s", qPrintable(deed.what), qPrintable(done.error().detail));
        return deed;
    }
    QByteArray sum() { return sure(sumOf(m_vault)); }

private:
    DayDeed chosen()
    {
        switch (m_random.below(20)) {
        case 0:
        case 1:
        case 2:
        case 3:
        case 4:
            return note();
        case 5:
        case 6:
            return arrivalWithNote();
        case 7:
        case 8:
        case 9:
            return typed();
        case 10:
        case 11:
            return line();
        case 12:
        case 13:
            return pulled();
        case 14:
        case 15:
            return pushed();
        case 16:
            return received();
        case 17:
            return m_count > 20 && m_random.chance(40) ? takenAway() : purged();
        case 18:
            return later(
                {QStringLiteral("the index and the log are looked after"), [](Database &vault) -> Outcome {
                     const auto more = lookAfter(vault, Reader::Carer, carerHere().device);
                     return more ? done() : Outcome(more.error());
                 }});
        default:
            return {QStringLiteral("the log moves into the file"),
                    [](Database &vault) { return checkpoint(vault, Checkpoint::Truncate); }};
        }
    }

    QString words(int most)
    {
        QString said;
        for (qint64 left = m_random.between(1, most); left > 0; --left)
            said += QStringLiteral("word%1 ").arg(m_random.below(500));
        return said;
    }
    /// Short mostly; now and then about as long as a note may be.
    QString muchOrLittle() { return words(m_random.chance(10) ? 4'000 : 40); }
    Note someNote(const QUuid &visit) { return {visit, muchOrLittle(), NoteAudience::NextVisit}; }
    const std::pair<QUuid, QUuid> &someVisit() { return m_random.pick(m_visits); }

    DayDeed say(const QString &what, std::vector<Said> all)
    {
        DayDeed deed;
        deed.what = what;
        deed.act = [all, happened = momentAt(m_nowMs)](Database &vault) -> Outcome {
            const auto records = doorstep::say(vault, all, carerHere(), happened);
            return records ? done() : Outcome(records.error());
        };
        // what the deed is going to save, tried on a copy
        Database copy = sure(copyInMemory(m_vault));
        deed.saved = sure(doorstep::say(copy, all, carerHere(), momentAt(m_nowMs)));
        return deed;
    }

    DayDeed note()
    {
        const auto [person, visit] = someVisit();
        const QUuid id = m_open.isNull() ? madeId(m_random, m_nowMs) : m_open;
        m_open = {};
        return say(QStringLiteral("a note is saved"), {said(id, person, {}, someNote(visit))});
    }
    DayDeed arrivalWithNote()
    {
        const auto [person, visit] = someVisit();
        const QUuid arrival = madeId(m_random, m_nowMs);
        const QUuid id = madeId(m_random, m_nowMs);
        return say(QStringLiteral("an arrival and a note are saved at once"),
                   {said(arrival, person, visit, Arrived{}), said(id, person, {}, someNote(visit))});
    }
    DayDeed line()
    {
        const QUuid person = someVisit().first;
        PassportLine line;
        line.section = Section::Routine;
        line.said = words(20);
        line.audience = LineAudience::Everyone;
        const auto known = sure(passport(m_vault, person));
        if (known.empty() || m_random.chance(40))
            return say(QStringLiteral("a line is saved"),
                       {said(madeId(m_random, m_nowMs), person, {}, line)});
        const LineView &before = m_random.pick(known);
        return say(QStringLiteral("a line is worded anew"),
                   {said(madeId(m_random, m_nowMs), person, before.id, line, currentRecords(before))});
    }
    DayDeed typed()
    {
        if (m_open.isNull())
            m_open = madeId(m_random, m_nowMs);
        const auto [person, visit] = someVisit();
        const Draft draft{QStringLiteral("note/") + visit.toString(),      m_open, person, words(60), 5, {},
                          QDateTime::fromMSecsSinceEpoch(m_nowMs, Qt::UTC)};
        return {QStringLiteral("words are typed"), [draft](Database &vault) -> Outcome {
                    Transaction tx(vault);
                    if (const auto kept = keepDraft(tx, draft); !kept)
                        return kept;
                    return tx.commit();
                }};
    }

    DayDeed pulled()
    {
        if (m_random.chance(60))
            m_office.notes(m_people[0], muchOrLittle(), m_nowMs);
        std::map<QUuid, quint64> have;
        for (const HeldStream &stream : sure(streams(m_vault)))
            have[stream.id] = stream.have;
        const PullReply reply = m_office.answer(have, MostToKeep, m_nowMs);
        DayDeed deed{QStringLiteral("a page is pulled"), [reply](Database &vault) {
                         return PullIntake(reply, {0, QUuid(), 0},
                                           Holder{carerHere().account, carerHere().device})
                             .step(vault, MostToKeep);
                     }};
        return reply.lease ? deed : later(std::move(deed));
    }
    static DayDeed later(DayDeed deed)
    {
        deed.safe = DayDeed::Safe::WithTheNext;
        return deed;
    }
    DayDeed pushed()
    {
        return later({QStringLiteral("a push is made up"), [](Database &vault) -> Outcome {
                          const auto step = nextPush(vault, signInHere(), MostToKeep);
                          return step ? done() : Outcome(step.error());
                      }});
    }
    DayDeed received()
    {
        const auto step = sure(nextPush(m_vault, signInHere(), MostToKeep));
        if (!step)
            return note();
        // the push was made up by a deed before, or is now: what that does is not part of this one
        const PushReply reply = m_office.receive(step->request, m_nowMs);
        DayDeed deed;
        deed.what = QStringLiteral("receipts are kept");
        for (const Page &page : step->request.pages)
            for (const PageEntry &entry : page.entries)
                deed.sent.push_back(std::get<Record>(entry.held).id);
        deed.act = [step = *step, reply](Database &vault) -> Outcome {
            const auto applied = applyPush(vault, step, reply);
            return applied ? done() : Outcome(applied.error());
        };
        deed.safe = DayDeed::Safe::WithTheNext;
        return deed;
    }
    DayDeed takenAway()
    {
        // each is purged by itself: between two purges of one deed is a state that no sum is kept of
        if (m_people.size() < 2 || !sure(hiddenStreams(m_vault)).empty())
            return note();
        const QUuid person = m_people.back();
        m_people.pop_back();
        std::erase_if(m_visits, [&](const auto &visit) { return visit.first == person; });
        m_office.takesAway(person);
        DayDeed deed = pulled();
        deed.what = QStringLiteral("somebody is the carer's no longer");
        return deed;
    }

    DayDeed purged()
    {
        DayDeed deed{QStringLiteral("what is the carer's no longer is purged"),
                     [](Database &vault) -> Outcome {
                         const auto gone = purgeLost(vault);
                         return gone ? done() : Outcome(gone.error());
                     }};
        const auto lost = sure(hiddenStreams(m_vault));
        const bool goes = std::ranges::any_of(
            lost, [this](const QUuid &stream) { return sure(unsentIn(m_vault, stream)) == 0; });
        return goes ? deed : later(std::move(deed));
    }

    Random m_random;
    std::vector<QUuid> m_people;
    ScriptedOffice m_office;
    Database m_vault;
    std::vector<std::pair<QUuid, QUuid>> m_visits; ///< whose, which
    QUuid m_open; ///< the id of what is being typed
    qint64 m_nowMs = Morning;
    size_t m_count = 0;
};

} // namespace

Day::Day(quint64 seed, size_t deeds)
    : m_seed(seed)
{
    Rehearsal rehearsal(seed);
    m_sums.push_back(rehearsal.sum());
    for (size_t i = 0; i < deeds; ++i) {
        m_deeds.push_back(rehearsal.next());
        m_sums.push_back(rehearsal.sum());
    }
}

size_t Day::safeOf(size_t done) const
{
    done = std::min(done, m_deeds.size());
    while (done > 0 && m_deeds[done - 1].safe != DayDeed::Safe::AtOnce)
        --done;
    return done;
}

} // namespace doorstep
