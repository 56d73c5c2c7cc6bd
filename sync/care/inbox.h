#pragma once

#include "consent.h"
#include "note.h"
#include "passport.h"
#include "saying.h"
#include "visit.h"

#include <optional>

namespace doorstep {

// The office's inbox (screens.md S-4): what waits for somebody at the office, and what became of it. Each
// item is a pure function of the records of one concern, one line of a passport or one visit.

/// In the order of the list: what people said themselves comes before what others wrote of them.
enum class InboxKind : quint8 {
    PersonSaid,
    UrgentConcern,
    Concern,
    PageNotRead, ///< before a first visit: notices.h, as the others that nobody wrote down
    Declined, ///< again and again
    TwoVersions,
    NotAgreed, ///< that carers read the page
    NotChecked, ///< a must-know line
};

/// What the person said of a line of their own page, of the time of a visit, or to the office.
enum class OwnSaying : quint8 {
    ItChanged, ///< it is wrong, or it changed; without other words yet
    NotNow,
    Reworded,
    TookOut,
    TimeNotRight, ///< of a visit
    ToOffice,
    AskedAgain, ///< for what stands there already
};
struct PersonSaying {
    QUuid record;
    QUuid author; ///< the person, or the carer whose tablet was handed over
    QDateTime at; ///< UTC
    OwnSaying what = OwnSaying::ItChanged;
    QString words; ///< the new ones, or what was tapped
    QString before; ///< Reworded, TookOut: what stood there
    QString helper; ///< who helped to write it; empty: nobody
    QDateTime planned{}; ///< TimeNotRight: UTC, the start they say it of
    Kindly kindly = Kindly::Unknown; ///< ToOffice: what they chose to say, beside `words`

    bool operator==(const PersonSaying &) const = default;
};

/// What somebody did about an item.
enum class InboxAct : quint8 {
    Saw, ///< and looks after it
    Settled, ///< a concern is done, with what was answered; what a person said was heard
    KeptBoth,
    AskedPerson,
    Reworded, ///< one wording took the place of several versions
    TookBack, ///< who raised the concern says it no longer
    TookOn, ///< and looks after what nobody wrote down
};
struct InboxStep {
    QUuid record;
    QUuid by;
    QDateTime at; ///< UTC
    InboxAct act = InboxAct::Saw;
    QString said;

    bool operator==(const InboxStep &) const = default;
};

/// Declined: when, in which visit and with whom. PageNotRead: which visit to whom, and its planned start.
/// NotAgreed, where nobody was asked: the next visit to whom.
struct InboxTime {
    QUuid visit;
    QUuid who;
    QDateTime at; ///< UTC

    bool operator==(const InboxTime &) const = default;
};

struct InboxItem {
    InboxKind kind = InboxKind::Concern;
    QUuid id; ///< of the concern; of the line, for two versions; of the first record, for what a person said
    QUuid entity; ///< the concern, the line, the visit or the saying
    QUuid person; ///< the stream
    QUuid author; ///< of the concern; PageNotRead: who has not
    QDateTime at; ///< UTC; since when it waits
    QDateTime settledAt; ///< UTC; invalid: it waits
    std::vector<InboxStep>
        steps; ///< by time. The first that settled it decided; what came after stays beside it
    Concern concern;
    std::vector<PersonSaying> sayings; ///< oldest first
    LineView line; ///< of what a person said of it, of two versions, and of one that nobody checked
    QUuid about{}; ///< Declined: the step or the medicine
    std::vector<InboxTime> times{}; ///< Declined: newest first; PageNotRead, NotAgreed: soonest first
    std::optional<ConsentView> agreed{}; ///< NotAgreed: what was said; nothing: they were not asked

    bool isOpen() const { return !settledAt.isValid(); }
    bool isOfTime() const { return !sayings.empty() && sayings.front().what == OwnSaying::TimeNotRight; }
    bool isToOffice() const { return !sayings.empty() && sayings.front().what == OwnSaying::ToOffice; }
    bool isConcern() const { return kind == InboxKind::Concern || kind == InboxKind::UrgentConcern; }
    bool operator==(const InboxItem &) const = default;
};

/// Nothing when there is no readable concern, or its author took it back before anybody saw it.
std::optional<InboxItem> inboxOfConcern(std::span<const Record> records);

/// What the person said of the line that nobody at the office has heard is one item, what was heard at once
/// another; and its versions, if there ever were two.
std::vector<InboxItem> inboxOfLine(std::span<const Record> records);

/// That the time of the visit is not right for the person: what nobody at the office has heard is one item,
/// what was heard at once another.
std::vector<InboxItem> inboxOfVisit(const Visit &visit);

/// What a person said to the office waits until somebody there answers it; nothing where it is not for the
/// office, or was taken back before anybody did.
std::optional<InboxItem> inboxOfSaying(std::span<const Record> records);

/// A quick look that is never wrong when it says no: whether inboxOfLine() or inboxOfVisit() may have
/// something.
bool mayTellInbox(std::span<const Record> records);

struct Inbox {
    std::vector<InboxItem> open; ///< by kind; what people said and concerns oldest first
    std::vector<InboxItem> settled; ///< the latest first
};
/// What was settled before `settledFrom` is left out.
Inbox inboxOf(std::vector<InboxItem> items, const QDateTime &settledFrom);
/// For how long what was settled stays to be read here.
constexpr int InboxDays = 28;

} // namespace doorstep
