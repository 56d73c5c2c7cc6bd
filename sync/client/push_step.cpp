#include "push_step.h"

#include "code_words.h"
#include "epoch.h"
#include "outbox_store.h"
#include "protocol_limits.h"

#include <map>
#include <tuple>

namespace doorstep {

namespace {

/// Leaves room in a push for its heads.
constexpr qsizetype MaxOutboxBytes = MaxPushBytes * 3 / 4;

Page &pageOf(std::vector<Page> &pages, const QUuid &stream)
{
    const auto found = std::ranges::find(pages, stream, &Page::stream);
    if (found != pages.end())
        return *found;
    pages.push_back({stream, 0, {}});
    return pages.back();
}

/// Each stream's records together, in their order; the places in the same order.
PushStep arranged(std::vector<OutboxItem> items)
{
    PushStep step;
    std::vector<std::vector<qint64>> places;
    for (OutboxItem &item : items) {
        Page &page = pageOf(step.request.pages, item.record.stream);
        places.resize(step.request.pages.size());
        places[size_t(&page - step.request.pages.data())].push_back(item.place);
        if (item.reason.isEmpty())
            page.entries.push_back({0, 0, std::move(item.record)});
        else
            page.entries.push_back({0, 0, Unreadable{std::move(item.record.bytes), {}}});
    }
    for (const auto &ofPage : places)
        step.places.insert(step.places.end(), ofPage.begin(), ofPage.end());
    return step;
}

/// At the end of each chain, and wherever the next record in it is not in this push: held or parked before,
/// or there as bytes alone. Where a vault was set back and two have one number, what comes next follows one
/// of them only.
std::vector<SignedHead> headsOf(const std::vector<Page> &pages, const Credentials &signIn)
{
    std::map<std::tuple<QUuid, QUuid>, std::vector<const Record *>>
        chains; // by stream and author; the device is ours
    for (const Page &page : pages)
        for (const PageEntry &entry : page.entries) {
            const auto *record = std::get_if<Record>(&entry.held);
            if (record && record->device == signIn.device)
                chains[{record->stream, record->author}].push_back(record);
        }
    std::vector<SignedHead> heads;
    for (auto &[name, chain] : chains) {
        std::ranges::sort(chain, {}, [](const Record *record) { return record->chain.n; });
        for (size_t i = 0; i < chain.size(); ++i)
            if (i + 1 == chain.size() || (i > 0 && chain[i - 1]->chain.n == chain[i]->chain.n)
                || chain[i + 1]->chain.n != chain[i]->chain.n + 1)
                heads.push_back(signHead(*chain[i], signIn.deviceKey));
    }
    return heads;
}

Outcome keepReceipt(Transaction &tx, qint64 place, const Receipt &receipt, qint64 heardMs,
                    PushApplied &applied)
{
    switch (receipt.verdict) {
    case Verdict::Accepted:
    case Verdict::Duplicate:
        ++applied.accepted;
        return acknowledge(tx, place, receipt.number, heardMs);
    case Verdict::Held:
        ++applied.held;
        return hold(tx, place, receipt.reason);
    case Verdict::Malformed:
        break;
    }
    if (receipt.reason == code::NoBasis) {
        ++applied.again;
        return markSaved(tx, {&place, 1});
    }
    ++applied.parked;
    return park(tx, place, receipt.reason);
}

} // namespace

Result<std::optional<PushStep>> nextPush(Database &db, const Credentials &signIn, size_t mostRecords)
{
    auto items = outboxPage(db, int(std::min(mostRecords, MaxPushRecords)), MaxOutboxBytes);
    if (!items)
        return items.error();
    if (items->empty())
        return std::optional<PushStep>();
    const auto waiting = unsent(db);
    if (!waiting)
        return waiting.error();
    PushStep step = arranged(*std::move(items));
    step.device = signIn.device;
    step.request.heads = headsOf(step.request.pages, signIn);
    step.request.unsentAfter = quint64(std::max<qint64>(waiting->count - qint64(step.places.size()), 0));
    Transaction tx(db, Durability::WithTheNext); // after a loss of power it is asked about again
    if (auto marked = markSending(tx, step.places); !marked)
        return marked.error();
    if (auto committed = tx.commit(); !committed)
        return committed.error();
    return std::optional(std::move(step));
}

Result<PushApplied> applyPush(Database &db, const PushStep &step, const PushReply &reply)
{
    if (reply.receipts.size() != step.places.size())
        return Error{Fault::Malformed, QStringLiteral("push reply: not one receipt for each record")};
    PushApplied applied;
    Transaction tx(db, Durability::WithTheNext); // what is not known to be there is sent again, to no harm
    const auto renewed = meetEpoch(tx, reply.head.epoch, step.device);
    if (!renewed)
        return renewed.error();
    applied.newEpoch = *renewed;
    for (size_t i = 0; i < step.places.size(); ++i)
        if (auto kept = keepReceipt(tx, step.places[i], reply.receipts[i], reply.head.nowMs, applied); !kept)
            return kept.error();
    if (auto committed = tx.commit(); !committed)
        return committed.error();
    return applied;
}

Outcome refusedAlone(Database &db, const PushStep &step, QByteArrayView code)
{
    const bool wasBytes = std::holds_alternative<Unreadable>(step.request.pages.front().entries.front().held);
    const qint64 place = step.places.front();
    Transaction tx(db);
    if (auto aside = wasBytes ? park(tx, place, code) : sendAsBytes(tx, place, code); !aside)
        return aside;
    return tx.commit();
}

} // namespace doorstep
