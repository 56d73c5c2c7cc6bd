#include "notices_reads.h"

#include "audience.h"
#include "passport_store.h"
#include "people_store.h"
#include "reads.h"
#include "stream_entries.h"
#include "visit_search.h"

#include <map>

namespace doorstep {

namespace {

constexpr int DaysOfDeclines = 28; ///< looked back for a run
constexpr int DaysToFirstVisit = 2; ///< today and tomorrow
constexpr int MostLookedAt = 5'000; ///< visits with a decline; more are not looked through for runs

/// Of people, those with enough declines in these days for a run.
std::vector<QUuid> whoDeclined(Reads &reads, const Period &days)
{
    const VisitMarks declined = markOf(NotTodayReason::Declined) | markOf(NotTodayReason::UnfamiliarWorker)
        | markOf(VisitEvent::MedicineDeclined);
    std::map<QUuid, int> visits;
    for (const VisitFound &found :
         reads.of(findVisits(reads.db(), {days, {}, {}, {declined}, {}}, MostLookedAt)).newest)
        ++visits[found.row.person];
    std::vector<QUuid> people;
    for (const auto &[person, count] : visits)
        if (count >= RunOfDeclines)
            people.push_back(person);
    return people;
}

void addDeclines(Reads &reads, const QDateTime &now, std::vector<InboxItem> &items)
{
    const Period days{now.addDays(-DaysOfDeclines), now};
    for (const QUuid &person : whoDeclined(reads, days)) {
        std::vector<Visit> visits;
        for (const VisitRow &row : reads.of(visitsTo(reads.db(), person, days.from, days.until)))
            if (auto whole = reads.of(visit(reads.db(), row.id)))
                visits.push_back(*std::move(whole));
        std::ranges::move(declineRuns(visits), std::back_inserter(items));
    }
}

/// A page, as far as it is looked at here.
struct Page {
    bool hasWords = false; ///< that carers may read
    std::vector<Reading> readings;
};

class Pages
{
public:
    Pages(Reads &reads, const QDateTime &now, const QTimeZone &zone, std::vector<InboxItem> &items)
        : m_reads(reads)
    {
        const QDate today = now.toTimeZone(zone).date();
        for (const PersonRow &person : reads.of(people(reads.db())))
            for (const LineView &line : reads.of(passport(reads.db(), person.id))) {
                m_pages[person.id].hasWords |= isOnPage(line) && isForCarers(line);
                if (auto item = staleLine(line, person.id, now, today))
                    items.push_back(*std::move(item));
            }
        for (auto &[person, page] : m_pages)
            if (page.hasWords)
                page.readings = reads.of(readingsOf(reads.db(), person));
    }

    /// There is something to read, they never read it, and were never planned here before.
    bool isUnread(const VisitRow &row, const QUuid &worker)
    {
        const Page &page = m_pages[row.person];
        return page.hasWords && std::ranges::count(page.readings, worker, &Reading::worker) == 0
            && !m_reads.of(wasPlanned(m_reads.db(), worker, row.person, row.plan.startsAt));
    }

private:
    Reads &m_reads;
    std::map<QUuid, Page> m_pages;
};

void addUnread(Reads &reads, const QDateTime &now, Pages &pages, std::vector<InboxItem> &items)
{
    std::vector<UnreadVisit> unread;
    for (const VisitRow &row : reads.of(visitsBetween(reads.db(), now, now.addDays(DaysToFirstVisit))))
        for (const QUuid &worker : row.plan.staff)
            if (row.state == VisitState::Planned && pages.isUnread(row, worker))
                if (auto whole = reads.of(visit(reads.db(), row.id)))
                    unread.push_back({*std::move(whole), worker});
    std::ranges::move(unreadPages(unread), std::back_inserter(items));
}

} // namespace

std::vector<InboxItem> readNotices(Reads &reads, const QDateTime &now, const QTimeZone &zone)
{
    std::vector<InboxItem> items;
    Pages pages(reads, now, zone, items);
    addUnread(reads, now, pages, items);
    addDeclines(reads, now, items);
    return items;
}

} // namespace doorstep
