#include "inbox.h"

#include "versions.h"

#include <tuple>

namespace doorstep {

namespace {

void sortByTime(std::vector<InboxStep> &steps)
{
    std::ranges::sort(steps, {}, [](const InboxStep &one) { return std::tie(one.at, one.record); });
}

bool settles(InboxAct act)
{
    return act != InboxAct::Saw;
}

/// The first that settled it; invalid: nobody has.
QDateTime settledBy(const std::vector<InboxStep> &steps)
{
    const auto first = std::ranges::find_if(steps, settles, &InboxStep::act);
    return first == steps.end() ? QDateTime() : first->at;
}

/// Each record once.
std::vector<const Record *> onceEach(std::span<const Record> records)
{
    std::vector<const Record *> once;
    once.reserve(records.size());
    for (const Record &record : records)
        once.push_back(&record);
    std::ranges::sort(once, {}, [](const Record *one) { return one->id; });
    const auto same = [](const Record *a, const Record *b) { return a->id == b->id; };
    once.erase(std::unique(once.begin(), once.end(), same), once.end());
    return once;
}

/// The wordings of a line and what took whose place.
class Wordings
{
public:
    explicit Wordings(const std::vector<const Record *> &records)
    {
        for (const Record *record : records)
            if (is(*record, PassportLine::kind))
                if (auto line = decodeBody<PassportLine>(record->body))
                    m_all.push_back({record, *std::move(line)});
    }
    struct Wording {
        const Record *record;
        PassportLine line;
    };
    const std::vector<Wording> &all() const { return m_all; }
    std::vector<const Wording *> replacedBy(const Wording &one) const
    {
        std::vector<const Wording *> before;
        for (const Wording &other : m_all)
            if (other.record != one.record && std::ranges::count(one.record->replaces, other.record->id) > 0)
                before.push_back(&other);
        return before;
    }
    static bool sayTheSame(const Wording &a, const Wording &b)
    {
        return a.line.said == b.line.said && a.line.takenOut == b.line.takenOut
            && a.line.picture == b.line.picture;
    }
    bool saysWhatStood(const Wording &one) const
    {
        return std::ranges::any_of(replacedBy(one),
                                   [&](const Wording *before) { return sayTheSame(*before, one); });
    }
    /// It brings back what one of those it replaces had replaced, which is how a tap is undone.
    bool bringsBack(const Wording &back, const Wording &undone) const
    {
        return back.record->author == undone.record->author && back.record->device == undone.record->device
            && std::ranges::count(back.record->replaces, undone.record->id) > 0
            && std::ranges::any_of(replacedBy(undone),
                                   [&](const Wording *before) { return sayTheSame(*before, back); });
    }

private:
    std::vector<Wording> m_all;
};

/// By the person: on their own tablet, or on one that was handed to them.
bool isByPerson(const Wordings::Wording &one)
{
    return isOwnWords(one.line)
        && (one.record->author == one.record->stream || one.line.saidBy == SaidBy::MeWithHelp);
}

/// Nothing where it asks nothing of the office.
std::optional<OwnSaying> ownSaying(const LineAnswer &answer)
{
    if (!answer.byPerson)
        return std::nullopt;
    switch (answer.answer) {
    case Answer::Changed:
        return OwnSaying::ItChanged;
    case Answer::NotNow:
        return OwnSaying::NotNow;
    case Answer::AskedAgain:
        return OwnSaying::AskedAgain;
    case Answer::Unknown:
    case Answer::StillTrue:
    case Answer::TodayDifferent:
        break;
    }
    return std::nullopt;
}

class LineStory
{
public:
    explicit LineStory(std::span<const Record> records)
        : m_view(foldLine(records))
        , m_records(onceEach(records))
        , m_wordings(m_records)
    {
        readHeard(records);
    }
    void addSaid(std::vector<InboxItem> &items) const;
    void addVersions(std::vector<InboxItem> &items) const;

private:
    struct Heard {
        InboxStep step;
        std::vector<QUuid> records;
    };
    void readHeard(std::span<const Record> records);
    bool isHeard(const QUuid &record) const { return firstToHear(record) != nullptr; }
    const Heard *firstToHear(const QUuid &record) const;
    bool isUndone(const Wordings::Wording &one) const;
    bool undoes(const Wordings::Wording &one) const;
    std::vector<PersonSaying> sayings() const;
    InboxItem itemOf(InboxKind kind, const QUuid &id) const;
    QDateTime twoSince(std::vector<QDateTime> written) const;

    LineView m_view;
    std::vector<const Record *> m_records;
    Wordings m_wordings;
    std::vector<Heard> m_heard; ///< by time
};

void LineStory::readHeard(std::span<const Record> records)
{
    const auto all = replacements(records);
    for (const Record *record : m_records)
        if (is(*record, LineHeard::kind) && putRightBy(all, record->id).isNull())
            if (auto heard = decodeBody<LineHeard>(record->body))
                m_heard.push_back(
                    {{record->id, record->author, trueTime(record->happened), InboxAct::Settled, {}},
                     std::move(heard->records)});
    std::ranges::sort(m_heard, {}, [](const Heard &one) { return std::tie(one.step.at, one.step.record); });
}

const LineStory::Heard *LineStory::firstToHear(const QUuid &record) const
{
    const auto first = std::ranges::find_if(
        m_heard, [&](const Heard &one) { return std::ranges::count(one.records, record) > 0; });
    return first == m_heard.end() ? nullptr : &*first;
}

bool LineStory::isUndone(const Wordings::Wording &one) const
{
    return !isHeard(one.record->id) && std::ranges::any_of(m_wordings.all(), [&](const auto &other) {
        return other.record != one.record && m_wordings.bringsBack(other, one);
    });
}

bool LineStory::undoes(const Wordings::Wording &one) const
{
    return std::ranges::any_of(m_wordings.all(), [&](const auto &other) {
        return other.record != one.record && !isHeard(other.record->id) && m_wordings.bringsBack(one, other);
    });
}

std::vector<PersonSaying> LineStory::sayings() const
{
    std::vector<PersonSaying> all;
    for (const GivenAnswer &given : m_view.answers)
        if (const auto what = ownSaying(given.answer))
            all.push_back(
                {given.record, given.author, given.writtenAt, *what, given.answer.words, {}, {}, {}});
    for (const auto &one : m_wordings.all()) {
        const auto before = m_wordings.replacedBy(one);
        if (!isByPerson(one) || before.empty() || m_wordings.saysWhatStood(one) || isUndone(one)
            || undoes(one))
            continue;
        const auto own = std::ranges::find_if(
            before, [](const Wordings::Wording *other) { return isOwnWords(other->line); });
        const Wordings::Wording *leading = own == before.end() ? before.front() : *own;
        all.push_back({one.record->id,
                       one.record->author,
                       trueTime(one.record->happened),
                       one.line.takenOut ? OwnSaying::TookOut : OwnSaying::Reworded,
                       one.line.said,
                       leading->line.said,
                       one.line.supportedBy,
                       {}});
    }
    std::ranges::sort(all, {}, [](const PersonSaying &one) { return std::tie(one.at, one.record); });
    return all;
}

InboxItem LineStory::itemOf(InboxKind kind, const QUuid &id) const
{
    InboxItem item;
    item.kind = kind;
    item.id = id;
    item.entity = m_view.id;
    item.person = m_records.front()->stream;
    item.line = m_view;
    return item;
}

void LineStory::addSaid(std::vector<InboxItem> &items) const
{
    std::vector<std::pair<const Heard *, InboxItem>> heardTogether;
    for (const PersonSaying &saying : sayings()) {
        const Heard *heard = firstToHear(saying.record);
        auto at = std::ranges::find(heardTogether, heard, &std::pair<const Heard *, InboxItem>::first);
        if (at == heardTogether.end()) {
            InboxItem item = itemOf(InboxKind::PersonSaid, saying.record);
            item.author = saying.author;
            item.at = saying.at;
            at = heardTogether.insert(at, {heard, std::move(item)});
        }
        at->second.sayings.push_back(saying);
    }
    for (auto &[heard, item] : heardTogether) {
        for (const Heard &one : m_heard)
            if (std::ranges::any_of(item.sayings, [&](const PersonSaying &saying) {
                    return std::ranges::count(one.records, saying.record) > 0;
                }))
                item.steps.push_back(one.step);
        if (heard)
            item.settledAt = heard->step.at;
        items.push_back(std::move(item));
    }
}

/// When the second of them was written.
QDateTime LineStory::twoSince(std::vector<QDateTime> written) const
{
    std::ranges::sort(written);
    return written.at(1);
}

void LineStory::addVersions(std::vector<InboxItem> &items) const
{
    InboxItem item = itemOf(InboxKind::TwoVersions, m_view.id);
    if (m_view.current.size() > 1) {
        std::vector<QDateTime> written;
        written.reserve(m_view.current.size());
        for (const LineVersion &version : m_view.current)
            written.push_back(version.writtenAt);
        item.at = twoSince(std::move(written));
        for (const Decided &decided : m_view.decisions)
            if (decided.settled.decision != Decision::Unknown && isAboutAll(m_view, decided.settled))
                item.steps.push_back({decided.record,
                                      decided.author,
                                      decided.writtenAt,
                                      decided.settled.decision == Decision::AskPerson ? InboxAct::AskedPerson
                                                                                      : InboxAct::KeptBoth,
                                      {}});
    } else {
        for (const auto &one : m_wordings.all()) {
            const auto before = m_wordings.replacedBy(one);
            const bool several = std::ranges::any_of(before, [&](const Wordings::Wording *other) {
                return !Wordings::sayTheSame(*other, *before.front());
            });
            if (!several)
                continue;
            std::vector<QDateTime> written;
            written.reserve(before.size());
            for (const auto *other : before)
                written.push_back(trueTime(other->record->happened));
            item.at = twoSince(std::move(written));
            item.steps.push_back(
                {one.record->id, one.record->author, trueTime(one.record->happened), InboxAct::Reworded, {}});
        }
        if (item.steps.empty())
            return;
    }
    sortByTime(item.steps);
    item.settledAt = settledBy(item.steps);
    items.push_back(std::move(item));
}

} // namespace

std::optional<InboxItem> inboxOfConcern(std::span<const Record> records)
{
    const auto all = replacements(records);
    InboxItem item;
    const Record *raised = nullptr;
    const Record *told = nullptr; // the one that stands, else the first
    std::optional<Concern> concern;
    for (const Record *record : onceEach(records)) {
        if (is(*record, Concern::kind)) {
            auto body = decodeBody<Concern>(record->body);
            if (!body)
                continue;
            if (!raised || trueTime(record->happened) < trueTime(raised->happened))
                raised = record;
            const bool stands = putRightBy(all, record->id).isNull();
            const bool better = !told || (stands && !putRightBy(all, told->id).isNull());
            if (better) {
                told = record;
                concern = *std::move(body);
            }
        } else if (is(*record, OnConcern::kind) && putRightBy(all, record->id).isNull()) {
            if (auto body = decodeBody<OnConcern>(record->body))
                item.steps.push_back({record->id, record->author, trueTime(record->happened),
                                      body->done ? InboxAct::Settled : InboxAct::Saw, body->said});
        }
    }
    if (!raised)
        return std::nullopt;
    if (const QUuid by = putRightBy(all, told->id); !by.isNull()) {
        if (item.steps.empty())
            return std::nullopt;
        const auto taken = std::ranges::find(records, by, &Record::id);
        item.steps.push_back({by, taken->author, trueTime(taken->happened), InboxAct::TookBack, {}});
    }
    sortByTime(item.steps);
    item.kind = concern->urgency == Urgency::Urgent ? InboxKind::UrgentConcern : InboxKind::Concern;
    item.id = item.entity = raised->entity;
    item.person = raised->stream;
    item.author = raised->author;
    item.at = trueTime(raised->happened);
    item.settledAt = settledBy(item.steps);
    item.concern = *std::move(concern);
    return item;
}

std::vector<InboxItem> inboxOfLine(std::span<const Record> records)
{
    std::vector<InboxItem> items;
    if (records.empty())
        return items;
    const LineStory story(records);
    story.addSaid(items);
    story.addVersions(items);
    return items;
}

std::vector<InboxItem> inboxOfVisit(const Visit &visit)
{
    std::vector<std::pair<const Told<TimeHeard> *, InboxItem>> heardTogether;
    for (const Told<VisitAnswer> &told : visit.answers) {
        if (!told.body.timeNotRight)
            continue;
        const Told<TimeHeard> *heard = heardOf(visit, told);
        if (!heard && !told.putRightBy.isNull())
            continue; // taken back before anybody heard it
        auto at =
            std::ranges::find(heardTogether, heard, &std::pair<const Told<TimeHeard> *, InboxItem>::first);
        if (at == heardTogether.end()) {
            InboxItem item;
            item.kind = InboxKind::PersonSaid;
            item.id = told.record;
            item.entity = visit.id;
            item.person = visit.person;
            item.author = told.author;
            item.at = told.at;
            at = heardTogether.insert(at, {heard, std::move(item)});
        }
        at->second.sayings.push_back({told.record,
                                      told.author,
                                      told.at,
                                      OwnSaying::TimeNotRight,
                                      told.body.said,
                                      {},
                                      {},
                                      told.body.planned});
    }
    std::vector<InboxItem> items;
    for (auto &[heard, item] : heardTogether) {
        for (const Told<TimeHeard> &one : visit.timesHeard)
            if (one.putRightBy.isNull() && std::ranges::any_of(item.sayings, [&](const PersonSaying &saying) {
                    return std::ranges::count(one.body.records, saying.record) > 0;
                }))
                item.steps.push_back({one.record, one.author, one.at, InboxAct::Settled, one.body.said});
        if (heard)
            item.settledAt = heard->at;
        items.push_back(std::move(item));
    }
    return items;
}

std::optional<InboxItem> inboxOfSaying(std::span<const Record> records)
{
    const auto view = foldSaying(records);
    if (!view || !view->saying.to.isNull() || (!view->takenBackBy.isNull() && view->answers.empty()))
        return std::nullopt;
    InboxItem item;
    item.kind = InboxKind::PersonSaid;
    item.id = view->record;
    item.entity = view->id;
    item.person = view->person;
    item.author = view->author;
    item.at = view->at;
    item.sayings.push_back({view->record,
                            view->author,
                            view->at,
                            OwnSaying::ToOffice,
                            view->saying.said,
                            {},
                            {},
                            {},
                            view->saying.what});
    for (const AnsweredSaying &one : view->answers)
        item.steps.push_back({one.record, one.author, one.at, InboxAct::Settled, one.answer.said});
    item.settledAt = settledBy(item.steps);
    return item;
}

bool mayTellInbox(std::span<const Record> records)
{
    int wordings = 0;
    for (const Record &record : records) {
        if (is(record, PassportLine::kind) && ++wordings > 1)
            return true;
        if (is(record, VisitAnswer::kind)) {
            const auto answer = decodeBody<VisitAnswer>(record.body);
            if (answer && answer->timeNotRight)
                return true;
        }
        if (!is(record, LineAnswer::kind))
            continue;
        const auto answer = decodeBody<LineAnswer>(record.body);
        if (answer && answer->byPerson && answer->answer != Answer::StillTrue)
            return true;
    }
    return false;
}

Inbox inboxOf(std::vector<InboxItem> items, const QDateTime &settledFrom)
{
    Inbox inbox;
    for (InboxItem &item : items) {
        if (item.isOpen())
            inbox.open.push_back(std::move(item));
        else if (item.settledAt >= settledFrom)
            inbox.settled.push_back(std::move(item));
    }
    std::ranges::sort(inbox.open, {},
                      [](const InboxItem &one) { return std::tie(one.kind, one.at, one.id); });
    std::ranges::sort(inbox.settled, [](const InboxItem &a, const InboxItem &b) {
        return std::tie(b.settledAt, b.id) < std::tie(a.settledAt, a.id);
    });
    return inbox;
}

} // namespace doorstep
