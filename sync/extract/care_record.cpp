#include "care_record.h"

#include "clocks.h"
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

/// Those of the kind that nobody took back.
template <class Body>
std::vector<Deed<Body>> deedsIn(std::span<const Record> records)
{
    std::vector<Deed<Body>> deeds;
    const auto replaced = replacedIds(records);
    for (const Record &record : records) {
        if (!is(record, Body::kind) || isReplaced(replaced, record.id))
            continue;
        if (auto body = decodeBody<Body>(record.body))
            deeds.push_back({record.id, record.author, trueTime(record.happened), *std::move(body)});
    }
    return deeds;
}

template <class Body>
void takeDeeds(std::span<const Record> records, std::vector<Deed<Body>> &into)
{
    for (Deed<Body> &deed : deedsIn<Body>(records))
        into.push_back(std::move(deed));
}

template <class Body>
void inOrder(std::vector<Deed<Body>> &deeds)
{
    std::ranges::sort(deeds, {}, [](const Deed<Body> &deed) { return std::pair(deed.at, deed.id); });
}

bool isShared(const LineView &line)
{
    return std::ranges::all_of(line.current, [](const LineVersion &version) {
        return version.line.audience == LineAudience::Everyone
            || version.line.audience == LineAudience::Carers;
    });
}

/// Older wordings may have had other readers.
void keepShared(LineView &line)
{
    std::erase_if(line.replaced, [](const LineVersion &version) {
        return version.line.audience != LineAudience::Everyone
            && version.line.audience != LineAudience::Carers;
    });
}

void takeLine(std::span<const Record> records, Extent extent, CareRecord &into)
{
    LineView line = foldLine(records);
    if (line.current.empty() || !isOnPage(line))
        return;
    if (extent == Extent::Shared) {
        if (!isShared(line)) {
            ++into.leftOut;
            return;
        }
        keepShared(line);
    }
    into.lines.push_back(std::move(line));
}

void takeConcern(std::span<const Record> records, CareRecord &into)
{
    auto concerns = deedsIn<Concern>(records);
    if (concerns.empty())
        return;
    RaisedConcern raised{std::move(concerns.front()), deedsIn<OnConcern>(records)};
    inOrder(raised.answers);
    into.concerns.push_back(std::move(raised));
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
    std::ranges::sort(record.concerns, {}, [](const RaisedConcern &raised) {
        return std::pair(raised.concern.at, raised.concern.id);
    });
    inOrder(record.readings);
    inOrder(record.openings);
    inOrder(record.givings);
}

} // namespace

CareRecord foldCareRecord(const QUuid &person, std::span<const Record> records, Extent extent)
{
    CareRecord whole;
    whole.id = person;
    for (const auto &[id, of] : byEntity(records)) {
        if (id == person)
            whole.person = foldLatest<Person>(of).value_or(Person{});
        takeStated(id, of, whole.circle);
        takeStated(id, of, whole.promises);
        takeStated(id, of, whole.steps);
        takeStated(id, of, whole.goals);
        takeStated(id, of, whole.episodes);
        takeStated(id, of, whole.medicines);
        takeDeeds(of, whole.readings);
        takeDeeds(of, whole.openings);
        takeDeeds(of, whole.givings);
        takeConcern(of, whole);
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
