#include "scripted_office.h"

#include "say.h"
#include "stream_store.h"
#include "sure.h"
#include "uuid7.h"
#include "vault.h"

#include <algorithm>

namespace doorstep {

namespace {

const QUuid Boot = QUuid::fromRfc4122(QByteArray(16, 'b'));

} // namespace

QUuid madeId(Random &random, qint64 atMs)
{
    QByteArray dice;
    while (dice.size() < 10)
        dice += char(random.number() & 0xff);
    return uuid7(atMs, dice);
}

Happened momentAt(qint64 ms)
{
    return {ms, "Europe/London", Boot, ms % 86'400'000, std::nullopt};
}

ScriptedOffice::ScriptedOffice(Random &random, std::vector<QUuid> people, const QUuid &carer)
    : m_random(random)
    , m_people(std::move(people))
    , m_carer(carer)
    , m_writer{madeId(random, 1), madeId(random, 1)}
    , m_own(sure(vaultInMemory()))
{
    Transaction tx(m_own);
    for (const QUuid &person : m_people)
        sure(gain(tx, person, StreamAbout::Person, 0));
    sure(tx.commit());
}

template <class Body>
Record ScriptedOffice::says(const QUuid &stream, const QUuid &entity, const Body &body, qint64 atMs)
{
    const Said what = said(madeId(m_random, atMs), stream, entity, body);
    return sure(say(m_own, {&what, 1}, m_writer, momentAt(atMs))).front();
}

QUuid ScriptedOffice::plans(const QUuid &person, qint64 atMs)
{
    VisitPlan plan;
    plan.startsAt = QDateTime::fromMSecsSinceEpoch(atMs + 3'600'000, Qt::UTC);
    plan.endsAt = plan.startsAt.addSecs(1800);
    plan.staff = {m_carer};
    const Record record = says(person, {}, plan, atMs);
    append(record, atMs);
    return record.entity;
}

void ScriptedOffice::notes(const QUuid &person, const QString &words, qint64 atMs)
{
    append(says(person, {}, Note{{}, words, NoteAudience::NextVisit}, atMs), atMs);
}

void ScriptedOffice::takesAway(const QUuid &person)
{
    std::erase(m_people, person);
    m_leaseChanged = true;
}

quint64 ScriptedOffice::append(const Record &record, qint64 nowMs)
{
    auto &entries = m_log[record.stream];
    entries.push_back({entries.size() + 1, nowMs, record});
    return entries.size();
}

Lease ScriptedOffice::lease() const
{
    QByteArray all;
    Lease lease{{}, 0, {}};
    for (const QUuid &person : m_people) {
        const auto log = m_log.find(person);
        lease.streams.push_back({person, StreamKind::Person, log == m_log.end() ? 0 : log->second.size()});
        all += person.toRfc4122();
    }
    lease.tag = hashOf(QByteArrayView(all)).view().first(8).toByteArray();
    return lease;
}

PullReply ScriptedOffice::answer(const std::map<QUuid, quint64> &have, size_t most, qint64 nowMs)
{
    PullReply reply{{nowMs, 1, 1}, quint64(nowMs), {}, {}, false, {}};
    if (std::exchange(m_leaseChanged, false))
        reply.lease = lease();
    for (const QUuid &person : m_people) {
        const auto &entries = m_log[person];
        const auto known = have.find(person);
        const size_t first = known == have.end() ? 0 : size_t(known->second);
        const size_t count = std::min(most, entries.size() - std::min(first, entries.size()));
        if (count == 0)
            continue;
        const auto begin = entries.begin() + qsizetype(first);
        reply.pages.push_back({person, entries.size(), {begin, begin + qsizetype(count)}});
        most -= count;
    }
    return reply;
}

PushReply ScriptedOffice::receive(const PushRequest &push, qint64 nowMs)
{
    PushReply reply{{nowMs, 1, 1}, {}};
    for (const Page &page : push.pages)
        for (const PageEntry &entry : page.entries) {
            if (m_random.chance(5))
                reply.receipts.push_back({Verdict::Held, 0, "not-yours"});
            else
                reply.receipts.push_back(
                    {Verdict::Accepted, append(std::get<Record>(entry.held), nowMs), {}});
        }
    return reply;
}

} // namespace doorstep
