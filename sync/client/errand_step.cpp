#include "errand_step.h"

#include "protocol_limits.h"

namespace doorstep {

namespace {

constexpr qsizetype MostErrandBytes = MaxPushBytes * 3 / 4; ///< of boxes; leaves room for the rest

size_t heldIn(const CourierLog &log)
{
    return log.waiting.size() + log.aside.size();
}

} // namespace

ErrandStep nextErrand(const ErrandSender &who, const Moment &now, const std::optional<KnownServerTime> &told,
                      size_t mostRecords, std::vector<OrderDone> done)
{
    ErrandStep step;
    step.files = CourierFiles(who.folder).read();
    qsizetype bytes = 0;
    for (size_t i = 0; i < step.files.size(); ++i) {
        const CourierLog &log = step.files[i].log;
        if (log.sealedKey.isEmpty())
            continue;
        Envelope envelope{log.sealedKey, {}};
        for (const CourierItem &item : log.waiting) {
            const bool isFull = step.places.size() >= std::min(mostRecords, MaxPushRecords)
                || (bytes + item.entry.box.size() > MostErrandBytes && bytes > 0);
            if (isFull) {
                ++step.request.unsentAfter;
                continue;
            }
            bytes += item.entry.box.size();
            envelope.entries.push_back(item.entry);
            step.places.push_back({i, item.record});
        }
        if (!envelope.entries.empty())
            step.request.envelopes.push_back(std::move(envelope));
    }
    step.request.device = who.device;
    step.request.atMs = trueMs(now, told);
    step.request.done = std::move(done);
    step.request.signature = signErrand(step.request, who.courierKey);
    return step;
}

ClientRequest httpRequest(const ErrandRequest &request)
{
    return {"POST", "/v1/errand", encode(request), {}, ReplyTimeout};
}

Result<size_t> applyErrand(const ErrandStep &step, const ErrandReply &reply)
{
    if (reply.receipts.size() != step.places.size())
        return Error{Fault::Malformed, QStringLiteral("errand reply: not one receipt for each record")};
    std::vector<std::vector<Hash>> gone(step.files.size()), aside(step.files.size());
    for (size_t i = 0; i < step.places.size(); ++i) {
        const bool isAside = reply.receipts[i].verdict == Verdict::Malformed;
        (isAside ? aside : gone)[step.places[i].file].push_back(step.places[i].record);
    }
    size_t left = 0;
    for (size_t i = 0; i < step.files.size(); ++i) {
        if (auto settled = CourierFiles::settle(step.files[i], gone[i], aside[i]); !settled)
            return settled.error();
        left += heldIn(step.files[i].log) - gone[i].size();
    }
    return left;
}

Outcome refusedAlone(const ErrandStep &step)
{
    const ErrandStep::Place &only = step.places.front();
    return CourierFiles::settle(step.files[only.file], {}, {&only.record, 1});
}

size_t courierWaiting(const QString &folder)
{
    size_t count = 0;
    for (const CourierFile &file : CourierFiles(folder).read())
        count += heldIn(file.log);
    return count;
}

} // namespace doorstep
