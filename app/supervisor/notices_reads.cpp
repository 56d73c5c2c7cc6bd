#include "notices_reads.h"

#include "audience.h"
#include "passport_store.h"
#include "reads.h"
#include "stream_entries.h"
#include "visit_search.h"

namespace doorstep {

namespace {

constexpr int DaysOfDeclines = 28; ///< looked back for a run
constexpr int DaysToFirstVisit = 2; ///< today and tomorrow
constexpr int DaysToBeAgreed = 7; ///< whose visits are to come are asked
constexpr size_t PeopleAtOnce = 4;

/// What the person declined in these days; nothing is folded where there is too little for a run.
std::vector<InboxItem> declinesOf(Reads &reads, const QUuid &person, const Period &days)
{
    const VisitMarks declined = markOf(NotTodayReason::Declined) | markOf(NotTodayReason::UnfamiliarWorker)
        | markOf(VisitEvent::MedicineDeclined);
    if (reads.of(findVisits(reads.db(), {days, person, {}, {declined}, {}}, 0)).count < RunOfDeclines)
        return {};
    return declineRuns(reads.of(wholeVisitsTo(reads.db(), person, days.from, days.until)));
}

Result<NoticesBook::Page> pageOf(Database &db, const QUuid &person, const QDateTime &now, const QDate &today)
{
    Reads reads(db);
    NoticesBook::Page page;
    page.day = today;
    for (const LineView &line : reads.of(passport(db, person))) {
        page.hasWords |= isOnPage(line) && isForCarers(line);
        if (auto item = staleLine(line, person, now, today))
            page.items.push_back(*std::move(item));
    }
    if (page.hasWords) {
        for (const Reading &reading : reads.of(readingsOf(db, person)))
            page.readers.insert(reading.worker);
        const auto consents = reads.of(consentsOf(db, person));
        if (const ConsentView *view = consentTo(consents, ConsentTo::PageToCarers))
            page.consent = *view;
    }
    std::ranges::move(declinesOf(reads, person, {now.addDays(-DaysOfDeclines), now}),
                      std::back_inserter(page.items));
    return reads.answer(std::move(page));
}

/// There is something to read, they never read it, and were never planned here before.
bool isUnread(Reads &reads, const VisitRow &row, const QUuid &worker, const NoticesBook &book)
{
    const auto page = book.pages.find(row.person);
    return page != book.pages.end() && page->second.hasWords && !page->second.readers.contains(worker)
        && !reads.of(wasPlanned(reads.db(), worker, row.person, row.plan.startsAt));
}

std::vector<InboxItem> unreadIn(Reads &reads, const QDateTime &now, const NoticesBook &book)
{
    std::vector<UnreadVisit> unread;
    for (const VisitRow &row : reads.of(visitsBetween(reads.db(), now, now.addDays(DaysToFirstVisit))))
        for (const QUuid &worker : row.plan.staff)
            if (row.state == VisitState::Planned && isUnread(reads, row, worker, book))
                if (auto whole = reads.of(visit(reads.db(), row.id)))
                    unread.push_back({*std::move(whole), worker});
    return unreadPages(unread);
}

/// Of everybody with words that carers may read, and with a visit to come.
std::vector<InboxItem> unagreedIn(Reads &reads, const QDateTime &now, const QDate &today,
                                  const NoticesBook &book)
{
    std::vector<UnagreedPage> unagreed;
    QSet<QUuid> known;
    for (const VisitRow &row : reads.of(visitsBetween(reads.db(), now, now.addDays(DaysToBeAgreed)))) {
        const auto page = book.pages.find(row.person);
        if (row.state != VisitState::Planned || page == book.pages.end() || !page->second.hasWords
            || known.contains(row.person))
            continue;
        known.insert(row.person);
        unagreed.push_back({row.person, row.id, row.plan.startsAt, page->second.consent});
    }
    return unagreedPages(unagreed, today);
}

} // namespace

Result<bool> lookAtSome(Database &db, const std::vector<PersonRow> &people, const QDateTime &now,
                        const QTimeZone &zone, NoticesBook &book)
{
    const auto marks = streamMarks(db);
    if (!marks)
        return marks.error();
    const QDate today = dateAt(now, zone);
    std::erase_if(book.pages, [&](const auto &one) { return !marks->contains(one.first); });
    size_t looked = 0;
    for (const PersonRow &person : people) {
        const StreamMark mark = marks->value(person.id);
        const auto known = book.pages.find(person.id);
        if (known != book.pages.end() && known->second.mark == mark && known->second.day == today)
            continue;
        if (looked++ == PeopleAtOnce)
            return true;
        auto page = pageOf(db, person.id, now, today);
        if (!page)
            return page.error();
        page->mark = mark;
        book.pages.insert_or_assign(person.id, *std::move(page));
    }
    book.isWhole = true;
    return false;
}

std::vector<InboxItem> readNotices(Reads &reads, const QDateTime &now, const QDate &today,
                                   const NoticesBook &book)
{
    std::vector<InboxItem> items = unreadIn(reads, now, book);
    std::ranges::move(unagreedIn(reads, now, today, book), std::back_inserter(items));
    for (const auto &[person, page] : book.pages)
        items.insert(items.end(), page.items.begin(), page.items.end());
    return items;
}

} // namespace doorstep
