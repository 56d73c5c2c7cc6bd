#include "care_record.h"

#include "audience.h"
#include "versions.h"

#include <algorithm>
#include <map>

namespace doorstep {

namespace {

using Entities = std::map<QUuid, std::vector<Record>>;

Entities byEntity(std::span<const Record> records)
{
    Entities entities;
    for (const Record &record : records)
        entities[record.entity].push_back(record);
    return entities;
}

bool speaksOf(std::span<const Record> records, Kind kind)
{
    return std::ranges::any_of(records, [&](const Record &record) { return is(record, kind); });
}

template <class Body>
void takeStated(const QUuid &id, std::span<const Record> records, std::vector<Stated<Body>> &into)
{
    if (auto body = foldLatest<Body>(records))
        into.push_back({id, *std::move(body)});
}

bool ratherNot(std::span<const Record> records)
{
    return std::ranges::any_of(foldVersions<CardChoice>(records).current,
                               [](const Version<CardChoice> &one) { return one.body.ratherNot; });
}

/// Older wordings may have had other readers.
void keepShared(LineView &line)
{
    std::erase_if(line.replaced, [](const LineVersion &version) { return !isForCarers(version.line); });
}

void takeLine(std::span<const Record> records, Extent extent, CareRecord &into)
{
    LineView line = foldLine(records);
    if (line.current.empty() || !isOnPage(line))
        return;
    if (extent == Extent::Shared) {
        if (!isForCarers(line)) {
            ++into.leftOut;
            return;
        }
        keepShared(line);
    }
    into.lines.push_back(std::move(line));
}

void sortAll(CareRecord &record)
{
    std::ranges::sort(record.lines, {}, [](const LineView &view) {
        const PassportLine &line = view.current.front().line;
        return std::tuple(line.section, line.order, view.id);
    });
    std::ranges::sort(record.steps, {},
                      [](const Stated<Step> &step) { return std::pair(step.body.order, step.id); });
    std::ranges::sort(record.visits, {},
                      [](const Visit &visit) { return std::pair(visit.plan.startsAt, visit.id); });
    std::ranges::sort(record.notes, {}, [](const NoteView &note) { return std::pair(note.at, note.id); });
    std::ranges::sort(record.sayings, {}, [](const SayingView &one) { return std::pair(one.at, one.id); });
    std::ranges::sort(record.concerns, {}, [](const InboxItem &one) { return std::pair(one.at, one.id); });
}

} // namespace

CareRecord foldCareRecord(const QUuid &person, std::span<const Record> records, Extent extent)
{
    CareRecord whole;
    whole.id = person;
    whole.readings = foldReadings(records);
    whole.openings = foldOpenings(records);
    whole.givings = foldGivings(records);
    whole.looks = foldLooks(records);
    whole.consents = foldConsents(records);
    whole.stays = foldStays(records);
    for (const auto &[id, of] : byEntity(records)) {
        if (id == person)
            whole.person = foldLatest<Person>(of).value_or(Person{});
        whole.wouldRatherNot = whole.wouldRatherNot || ratherNot(of);
        takeStated(id, of, whole.circle);
        takeStated(id, of, whole.promises);
        takeStated(id, of, whole.steps);
        takeStated(id, of, whole.goals);
        takeStated(id, of, whole.episodes);
        takeStated(id, of, whole.medicines);
        if (auto concern = inboxOfConcern(of))
            whole.concerns.push_back(*std::move(concern));
        if (auto saying = foldSaying(of); saying && saying->takenBackBy.isNull())
            whole.sayings.push_back(*std::move(saying));
        if (speaksOf(of, Kind::PassportLine))
            takeLine(of, extent, whole);
        if (speaksOf(of, Kind::VisitPlan))
            whole.visits.push_back(foldVisit(of));
        if (speaksOf(of, Kind::Note))
            if (auto note = foldNote(of); note && !note->withdrawn)
                whole.notes.push_back(*std::move(note));
    }
    sortAll(whole);
    return whole;
}

QString titleOf(Section section)
{
    switch (section) {
    case Section::Unknown:
        break;
    case Section::MostImportant:
        return QStringLiteral("What is most important to me");
    case Section::People:
        return QStringLiteral("People who are important to me");
    case Section::Communicate:
        return QStringLiteral("How I communicate and how to communicate with me");
    case Section::Wellness:
        return QStringLiteral("My wellness");
    case Section::PleaseDo:
    case Section::PleaseDoNot:
        return QStringLiteral("Please do and please do not");
    case Section::HowAndWhenSupport:
        return QStringLiteral("How and when to support me");
    case Section::AlsoWorthKnowing:
        return QStringLiteral("Also worth knowing about me");
    case Section::SupportedBy:
        return QStringLiteral("Supported to write this by");
    case Section::Routine:
        return QStringLiteral("My routine");
    case Section::AskMeAbout:
        return QStringLiteral("Ask me about");
    case Section::Home:
        return QStringLiteral("My home");
    }
    return QStringLiteral("Not in a section yet");
}

QString exactTitleOf(Section section)
{
    if (section == Section::PleaseDo)
        return QStringLiteral("Please do");
    if (section == Section::PleaseDoNot)
        return QStringLiteral("Please do not");
    return titleOf(section);
}

} // namespace doorstep
