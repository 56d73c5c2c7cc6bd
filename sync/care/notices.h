#pragma once

#include "inbox.h"
#include "reading.h"

namespace doorstep {

// What the office should know although nobody wrote it down (features.md S4, V8, P4): it follows from what is
// written. Each is an item of the inbox that is settled when somebody takes it on.

/// So many visits with it in a row, with two carers or more.
constexpr int RunOfDeclines = 3;
/// For how long nothing more is said of a line that the next carer was to ask about.
constexpr int DaysToBeAsked = 14;

/// What the person declined again and again, step by step and medicine by medicine: as long as nobody did it
/// since. What could not be for another reason ("not well", "not there") counts neither way. `visits` are the
/// person's, in any order. Each is taken on in its last visit, so one more decline opens it again.
std::vector<InboxItem> declineRuns(std::span<const Visit> visits);

/// A must-know line that nobody checked with the person for a half-life of its section; nothing when it is
/// fresh, or the page does not have it. Settled when somebody chose to ask the person, for two weeks.
std::optional<InboxItem> staleLine(const LineView &line, const QUuid &person, const QDateTime &now,
                                   const QDate &today);

/// A person whom somebody comes to, and how it stands that carers read their page.
struct UnagreedPage {
    QUuid person;
    QUuid visit; ///< the next one to come
    QDateTime startsAt; ///< UTC, of that
    std::optional<ConsentView> consent; ///< nothing: nobody spoke of it
};
/// One item for each who said no, or whose answer is over by now; one for all who were not asked, the one who
/// is visited soonest first. None for those who agreed. They wait until it is written down otherwise.
std::vector<InboxItem> unagreedPages(std::span<const UnagreedPage> pages, const QDate &today);

/// A visit to come of a worker who is new there and has not read the page.
struct UnreadVisit {
    Visit visit;
    QUuid worker;
};
/// One item for each worker, of all their visits: it waits until somebody has taken on each of them.
std::vector<InboxItem> unreadPages(std::span<const UnreadVisit> visits);

} // namespace doorstep
