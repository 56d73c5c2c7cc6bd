#include "saying.h"

#include "versions.h"

#include <algorithm>
#include <tuple>

namespace doorstep {

namespace {

auto orderOf(const Record &record)
{
    return std::pair(trueTime(record.happened), record.id);
}

/// The first that stands; where none does, the first.
const Record *sayingAmong(std::span<const Record> records, const std::vector<Replacement> &all)
{
    const auto stands = [&](const Record &one) { return putRightBy(all, one.id).isNull(); };
    const Record *first = nullptr;
    for (const Record &record : records) {
        if (!is(record, Saying::kind) || !decodeBody<Saying>(record.body))
            continue;
        if (!first
            || std::tuple(!stands(record), orderOf(record)) < std::tuple(!stands(*first), orderOf(*first)))
            first = &record;
    }
    return first;
}

} // namespace

std::optional<SayingView> foldSaying(std::span<const Record> records)
{
    const auto all = replacements(records);
    const Record *said = sayingAmong(records, all);
    if (!said)
        return std::nullopt;
    SayingView view{said->entity,
                    said->id,
                    said->stream,
                    said->author,
                    trueTime(said->happened),
                    *decodeBody<Saying>(said->body),
                    putRightBy(all, said->id),
                    {}};
    for (const Record &record : records) {
        if (!is(record, SayingAnswer::kind) || !putRightBy(all, record.id).isNull()
            || std::ranges::count(view.answers, record.id, &AnsweredSaying::record) > 0)
            continue;
        if (auto answer = decodeBody<SayingAnswer>(record.body))
            view.answers.push_back({record.id, record.author, trueTime(record.happened), *std::move(answer)});
    }
    std::ranges::sort(view.answers, {},
                      [](const AnsweredSaying &one) { return std::pair(one.at, one.record); });
    return view;
}

bool isAnsweredBy(const SayingView &saying, const QUuid &worker)
{
    return std::ranges::count(saying.answers, worker, &AnsweredSaying::author) > 0;
}

} // namespace doorstep
