#include "consent.h"

#include "versions.h"

#include <algorithm>
#include <limits>
#include <map>
#include <tuple>

namespace doorstep {

namespace {

struct SaidOfIt {
    QUuid record;
    QUuid entity;
    QUuid author;
    QDateTime at;
    Consent consent;
};

/// Whether `a` is said before `b` counts: it leaves less open.
bool isMorePrivate(const SaidOfIt &a, const SaidOfIt &b)
{
    if (a.consent.no != b.consent.no)
        return a.consent.no;
    const auto ends = [](const SaidOfIt &one) {
        return one.consent.until.isValid() ? one.consent.until.toJulianDay()
                                           : std::numeric_limits<qint64>::max();
    };
    return std::tuple(ends(a), b.at, a.record) < std::tuple(ends(b), a.at, b.record);
}

} // namespace

std::vector<ConsentView> foldConsents(std::span<const Record> records)
{
    const auto replaced = replacedIds(records);
    std::map<std::pair<ConsentTo, QString>, std::map<QUuid, SaidOfIt>> matters;
    for (const Record &record : records) {
        if (!is(record, Consent::kind) || isReplaced(replaced, record.id))
            continue;
        auto said = decodeBody<Consent>(record.body);
        if (!said || said->to == ConsentTo::Unknown)
            continue; // a newer tablet knows what it speaks of
        const auto matter = std::pair(said->to, said->whom.simplified().toCaseFolded());
        matters[matter].insert_or_assign(
            record.id,
            SaidOfIt{record.id, record.entity, record.author, trueTime(record.happened), *std::move(said)});
    }
    std::vector<ConsentView> views;
    views.reserve(matters.size());
    for (const auto &[matter, statements] : matters) {
        const auto counts = std::ranges::min_element(
            statements, isMorePrivate, [](const auto &one) -> const SaidOfIt & { return one.second; });
        const SaidOfIt &one = counts->second;
        ConsentView view{one.consent.to, one.consent.whom.simplified(),
                         one.entity,     one.record,
                         one.author,     one.at,
                         one.consent,    {}};
        for (const auto &[record, statement] : statements)
            view.standing.push_back(record);
        views.push_back(std::move(view));
    }
    return views;
}

const ConsentView *consentTo(std::span<const ConsentView> views, ConsentTo to)
{
    const auto view = std::ranges::find_if(
        views, [to](const ConsentView &one) { return one.to == to && one.whom.isEmpty(); });
    return view == views.end() ? nullptr : &*view;
}

ConsentState stateOf(const ConsentView &view, const QDate &today)
{
    if (view.consent.no)
        return ConsentState::No;
    return view.consent.until.isValid() && view.consent.until < today ? ConsentState::AskAgain
                                                                      : ConsentState::Agreed;
}

ConsentState stateOf(std::span<const ConsentView> views, ConsentTo to, const QDate &today)
{
    const ConsentView *view = consentTo(views, to);
    return view ? stateOf(*view, today) : ConsentState::NotAsked;
}

} // namespace doorstep
