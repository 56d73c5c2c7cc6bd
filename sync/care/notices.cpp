#include "notices.h"

#include "freshness.h"

#include <algorithm>
#include <map>

namespace doorstep {

namespace {

enum class Went : quint8 { Done, Declined, Neither };

/// One time that something was offered to the person.
struct Offer {
    QDateTime at;
    QUuid worker;
    const Visit *visit = nullptr;
    Went went = Went::Neither;
};

Went howItWent(const StepOutcome &outcome)
{
    if (outcome.rung != Rung::NotToday)
        return outcome.rung == Rung::Unknown ? Went::Neither : Went::Done;
    const bool declined =
        outcome.reason == NotTodayReason::Declined || outcome.reason == NotTodayReason::UnfamiliarWorker;
    return declined ? Went::Declined : Went::Neither;
}

Went howItWent(const MedicineSupport &support)
{
    switch (support.result) {
    case SupportResult::Taken:
        return Went::Done;
    case SupportResult::Declined:
        return Went::Declined;
    case SupportResult::Unknown:
    case SupportResult::NotAvailable:
        break;
    }
    return Went::Neither;
}

/// By what was offered; of what stands.
std::map<QUuid, std::vector<Offer>> offersOf(std::span<const Visit> visits)
{
    std::map<QUuid, std::vector<Offer>> offers;
    for (const Visit &visit : visits) {
        for (const auto &told : visit.outcomes)
            if (told.putRightBy.isNull())
                offers[told.body.step].push_back({told.at, told.worker, &visit, howItWent(told.body)});
        for (const auto &told : visit.medicines)
            if (told.putRightBy.isNull())
                offers[told.body.medicine].push_back({told.at, told.worker, &visit, howItWent(told.body)});
    }
    return offers;
}

/// The declines since it was last done, newest first; one for each visit.
std::vector<Offer> lastRun(std::vector<Offer> offers)
{
    std::ranges::sort(offers, std::ranges::greater{},
                      [](const Offer &one) { return std::pair(one.at, one.visit->id); });
    std::vector<Offer> run;
    for (const Offer &offer : offers) {
        if (offer.went == Went::Done)
            break;
        const bool isCounted =
            std::ranges::any_of(run, [&](const Offer &one) { return one.visit == offer.visit; });
        if (offer.went == Went::Declined && !isCounted)
            run.push_back(offer);
    }
    return run;
}

bool isLong(const std::vector<Offer> &run)
{
    return std::ssize(run) >= RunOfDeclines
        && std::ranges::any_of(run, [&](const Offer &one) { return one.worker != run.front().worker; });
}

void addTakenOn(InboxItem &item, const Visit &visit)
{
    for (const Told<OnIt> &told : visit.onIt)
        if (told.putRightBy.isNull())
            item.steps.push_back({told.record, told.author, told.at, InboxAct::TookOn, told.body.said});
}

} // namespace

std::vector<InboxItem> declineRuns(std::span<const Visit> visits)
{
    std::vector<InboxItem> items;
    for (auto &[what, offers] : offersOf(visits)) {
        const auto run = lastRun(std::move(offers));
        if (!isLong(run))
            continue;
        const Visit &last = *run.front().visit;
        InboxItem item;
        item.kind = InboxKind::Declined;
        item.id = QUuid::createUuidV5(last.id, what.toRfc4122());
        item.entity = last.id;
        item.person = last.person;
        item.at = run.front().at;
        item.about = what;
        for (const Offer &one : run)
            item.times.push_back({one.visit->id, one.worker, one.at});
        addTakenOn(item, last);
        if (!item.steps.empty())
            item.settledAt = item.steps.front().at;
        items.push_back(std::move(item));
    }
    return items;
}

std::optional<InboxItem> staleLine(const LineView &line, const QUuid &person, const QDateTime &now,
                                   const QDate &today)
{
    if (!isMustKnow(line) || !needsCheck(line, today))
        return std::nullopt;
    InboxItem item;
    item.kind = InboxKind::NotChecked;
    item.id = QUuid::createUuidV5(line.id, QByteArray("checked"));
    item.entity = line.id;
    item.person = person;
    item.line = line;
    const QDate checked = lastConfirmed(line);
    item.at = line.current.front().writtenAt;
    if (checked.isValid())
        item.at = std::max(
            item.at, checked.addDays(halfLifeDays(line.current.front().line.section)).startOfDay(Qt::UTC));
    for (const Decided &decided : line.decisions)
        if (decided.settled.decision == Decision::AskPerson && isAboutAll(line, decided.settled)
            && decided.writtenAt.addDays(DaysToBeAsked) > now)
            item.steps.push_back(
                {decided.record, decided.author, decided.writtenAt, InboxAct::AskedPerson, {}});
    std::ranges::sort(item.steps, {}, [](const InboxStep &one) { return std::tie(one.at, one.record); });
    if (!item.steps.empty())
        item.settledAt = item.steps.front().at;
    return item;
}

std::vector<InboxItem> unreadPages(std::span<const UnreadVisit> visits)
{
    std::map<QUuid, std::vector<const UnreadVisit *>> byWorker;
    for (const UnreadVisit &one : visits)
        byWorker[one.worker].push_back(&one);
    std::vector<InboxItem> items;
    for (auto &[worker, list] : byWorker) {
        std::ranges::sort(list, {}, [](const UnreadVisit *one) {
            return std::pair(one->visit.plan.startsAt, one->visit.id);
        });
        const Visit &first = list.front()->visit;
        InboxItem item;
        item.kind = InboxKind::PageNotRead;
        item.id = QUuid::createUuidV5(worker, QByteArray("read"));
        item.entity = first.id;
        item.person = first.person;
        item.author = worker;
        item.at = first.plan.startsAt;
        bool all = true;
        for (const UnreadVisit *one : list) {
            item.times.push_back({one->visit.id, one->visit.person, one->visit.plan.startsAt});
            const size_t before = item.steps.size();
            addTakenOn(item, one->visit);
            all = all && item.steps.size() > before;
        }
        std::ranges::sort(item.steps, {}, [](const InboxStep &one) { return std::tie(one.at, one.record); });
        if (all)
            item.settledAt = item.steps.back().at;
        items.push_back(std::move(item));
    }
    return items;
}

std::vector<InboxItem> unagreedPages(std::span<const UnagreedPage> pages, const QDate &today)
{
    std::vector<InboxItem> items;
    std::vector<const UnagreedPage *> notAsked;
    for (const UnagreedPage &page : pages) {
        if (!page.consent) {
            notAsked.push_back(&page);
            continue;
        }
        const ConsentState state = stateOf(*page.consent, today);
        if (state == ConsentState::Agreed)
            continue;
        InboxItem item;
        item.kind = InboxKind::NotAgreed;
        item.id = QUuid::createUuidV5(page.person, QByteArray("agreed"));
        item.entity = page.consent->entity;
        item.person = page.person;
        item.at = state == ConsentState::No ? page.consent->at
                                            : page.consent->consent.until.addDays(1).startOfDay(Qt::UTC);
        item.agreed = page.consent;
        items.push_back(std::move(item));
    }
    if (notAsked.empty())
        return items;
    std::ranges::sort(notAsked, {},
                      [](const UnagreedPage *one) { return std::pair(one->startsAt, one->person); });
    const UnagreedPage &first = *notAsked.front();
    InboxItem item;
    item.kind = InboxKind::NotAgreed;
    item.id = QUuid::createUuidV5(first.person, QByteArray("not asked"));
    item.entity = first.visit;
    item.person = first.person;
    item.at = first.startsAt;
    for (const UnagreedPage *one : notAsked)
        item.times.push_back({one->visit, one->person, one->startsAt});
    items.push_back(std::move(item));
    return items;
}

} // namespace doorstep
