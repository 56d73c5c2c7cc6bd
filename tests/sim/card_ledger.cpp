#include "card_ledger.h"

#include "record_store.h"
#include "stream_entries.h"
#include "sure.h"
#include "trace.h"

#include <algorithm>

namespace doorstep {

namespace {

std::vector<KeptRecord> ofField(Database &vault, const QUuid &worker, CardTopic topic)
{
    return sure(recordsOf(vault, cardEntity(worker, topic)));
}

std::set<QUuid> takenBackIn(const std::vector<KeptRecord> &records)
{
    std::set<QUuid> ids;
    for (const KeptRecord &one : records)
        if (is(one.record, Kind::Withdrawn))
            ids.insert(one.record.id);
    return ids;
}

/// The record that says so; null: none does.
QUuid carrierOf(const std::vector<KeptRecord> &records, const QString &said)
{
    for (const KeptRecord &one : records) {
        const auto field = is(one.record, CardField::kind) ? decodeBody<CardField>(one.record.body)
                                                           : Result<CardField>(Error{});
        if (field && field->said == said) // no two say the same
            return one.record.id;
    }
    return {};
}

bool isWorkers(const StreamSeen &stream)
{
    return stream.held.about == StreamAbout::Worker && !stream.held.hidden;
}

} // namespace

void CardLedger::saved(const SimUser &user, const std::vector<Record> &records)
{
    for (const Record &record : records) {
        const auto field =
            is(record, CardField::kind) ? decodeBody<CardField>(record.body) : Result<CardField>(Error{});
        if (field)
            m_known[record.id] = takenBackIn(ofField(user.here->vault(), user.here->account(), field->topic));
    }
}

void CardLedger::look(const SimUser &user, const std::vector<StreamSeen> &seen, QStringList &faults) const
{
    for (const StreamSeen &stream : seen) {
        if (!isWorkers(stream))
            continue;
        for (const CardEntry &entry : sure(cardOf(user.here->vault(), stream.held.id))) {
            if (!entry.isShown())
                continue;
            const auto records = ofField(user.here->vault(), stream.held.id, entry.topic);
            const QUuid carrier = carrierOf(records, entry.said);
            const auto known = carrier.isNull() ? m_known.end() : m_known.find(carrier);
            if (known == m_known.end()) {
                faults += QStringLiteral("%1: shows words on a card that nobody said").arg(user.name);
                continue;
            }
            for (const QUuid &takenBack : takenBackIn(records))
                if (!known->second.contains(takenBack))
                    faults += QStringLiteral("%1: shows %2 of a card, which %3 took back")
                                  .arg(user.name, shortId(known->first), shortId(takenBack));
        }
    }
}

void CardLedger::lookAtTheEnd(const std::vector<SimUser *> &users, QStringList &faults) const
{
    for (const SimUser *worker : users) {
        const QUuid account = worker->here->account();
        const auto own = sure(cardOf(worker->here->vault(), account));
        for (const CardEntry &entry : own) {
            const auto records = ofField(worker->here->vault(), account, entry.topic);
            const bool allHeard = std::ranges::all_of(
                records, [](const KeptRecord &one) { return one.state == RecordState::Acked; });
            if (!allHeard)
                continue; // held for a human: nobody else was told
            for (const SimUser *other : users)
                for (const StreamSeen &stream : everythingIn(other->here->vault())) {
                    if (!isWorkers(stream) || stream.held.id != account)
                        continue;
                    const CardEntry shown =
                        sure(cardOf(other->here->vault(), account)).at(size_t(entry.topic) - 1);
                    // What the worker's own tablet lost, and a server put back from an older copy with it,
                    // nobody took back.
                    const QUuid carrier =
                        carrierOf(ofField(other->here->vault(), account, entry.topic), shown.said);
                    const bool isKnown = std::ranges::any_of(
                        records, [&](const KeptRecord &one) { return one.record.id == carrier; });
                    if (shown.isShown() && isKnown && (!entry.isShown() || shown.said != entry.said))
                        faults += QStringLiteral("%1: shows of the card of %2 what they took back")
                                      .arg(other->name, worker->name);
                }
        }
    }
}

} // namespace doorstep
