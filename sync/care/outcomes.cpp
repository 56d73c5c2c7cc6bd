#include "outcomes.h"

#include <QSet>

#include <algorithm>
#include <map>
#include <memory>
#include <numeric>

namespace doorstep {

OutOf promisesKept(std::span<const PromiseRecord> records)
{
    OutOf share;
    for (const PromiseRecord &record : records)
        share = share + OutOf{record.kept, record.of};
    return share;
}

OutOf familiarFaces(std::span<const Visit> visits)
{
    const Continuity continuity = continuityOf(visits);
    return {continuity.byMostFrequent(MostFrequent), continuity.encounters};
}

OutOf doneBySelf(std::span<const Visit> visits)
{
    OutOf share;
    for (const Visit &visit : visits) {
        QSet<QUuid> steps;
        for (const Told<StepOutcome> &told : visit.outcomes)
            steps.insert(told.body.step);
        for (const QUuid &step : steps)
            if (const Told<StepOutcome> *told = outcomeOf(visit, step);
                told && told->body.rung != Rung::Unknown && told->body.rung != Rung::NotToday)
                share = share + OutOf{told->body.rung == Rung::BySelf ? 1 : 0, 1};
    }
    return share;
}

OutOf wishesAnswered(std::span<const InboxItem> items, const Period &days)
{
    OutOf share;
    for (const InboxItem &item : items)
        if (item.kind == InboxKind::PersonSaid)
            for (const PersonSaying &saying : item.sayings)
                if (saying.at >= days.from && saying.at < days.until)
                    share = share + OutOf{item.isOpen() ? 0 : 1, 1};
    return share;
}

QString areaOf(const Person &person)
{
    if (const QString area = person.area.simplified(); !area.isEmpty())
        return area;
    constexpr int Inward = 3; // the second half of a postcode, always
    const QString postcode = person.postcode.simplified().remove(u' ').toUpper();
    return postcode.size() > Inward ? postcode.chopped(Inward) : QString();
}

namespace {

/// Hides what is small, and so much of the next smallest that nothing small is left by subtraction.
void hideSmall(std::span<const int> people, std::span<bool> hidden)
{
    const auto hiddenPeople = [&] {
        int sum = 0;
        for (size_t i = 0; i < people.size(); ++i)
            sum += hidden[i] ? people[i] : 0;
        return sum;
    };
    for (size_t i = 0; i < people.size(); ++i)
        hidden[i] = hidden[i] || (people[i] > 0 && people[i] < LeastInGroup);
    for (int sum = hiddenPeople(); sum > 0 && sum < LeastInGroup; sum = hiddenPeople()) {
        auto smallest = people.size();
        for (size_t i = 0; i < people.size(); ++i)
            if (!hidden[i] && people[i] > 0 && (smallest == people.size() || people[i] < people[smallest]))
                smallest = i;
        if (smallest == people.size())
            return; // they are everybody, and everybody is hidden
        hidden[smallest] = true;
    }
}

OutcomeCell cellOf(std::span<const OutcomesOfPerson *const> people, size_t measure)
{
    OutcomeCell cell;
    for (const OutcomesOfPerson *one : people) {
        const OutOf share = one->shares[measure];
        cell.share = cell.share + share;
        cell.people += share.of > 0 ? 1 : 0;
    }
    return cell;
}

OutcomeGroup groupOf(std::span<const OutcomesOfPerson *const> people)
{
    OutcomeGroup group;
    for (const OutcomesOfPerson *one : people)
        group.people.push_back(one->person);
    for (size_t measure = 0; measure < Measures; ++measure)
        group.cells[measure] = cellOf(people, measure);
    return group;
}

void hideGroups(std::span<OutcomeGroup> groups)
{
    std::vector<int> counts(groups.size());
    const auto hidden = std::make_unique<bool[]>(groups.size());
    const auto hide = [&](auto count) {
        std::ranges::transform(groups, counts.begin(), count);
        hideSmall(counts, {hidden.get(), groups.size()});
    };
    hide([](const OutcomeGroup &group) { return int(group.people.size()); });
    for (size_t i = 0; i < groups.size(); ++i)
        groups[i].hidden = hidden[i];
    for (size_t measure = 0; measure < Measures; ++measure) {
        for (size_t i = 0; i < groups.size(); ++i)
            hidden[i] = groups[i].hidden;
        hide([measure](const OutcomeGroup &group) { return group.cells[measure].people; });
        for (size_t i = 0; i < groups.size(); ++i)
            if (hidden[i])
                groups[i].cells[measure] = {{}, 0, true};
    }
    for (OutcomeGroup &group : groups)
        if (group.hidden)
            group.people.clear();
}

/// `key` orders them; `name` puts it into the group.
template <class Key, class Name>
std::vector<OutcomeGroup> groupsBy(std::span<const OutcomesOfPerson> people, Key key, Name name)
{
    std::map<decltype(key(people.front())), std::vector<const OutcomesOfPerson *>> members;
    for (const OutcomesOfPerson &one : people)
        members[key(one)].push_back(&one);
    std::vector<OutcomeGroup> groups;
    for (const auto &[told, list] : members) {
        groups.push_back(groupOf(list));
        name(groups.back(), *list.front());
    }
    hideGroups(groups);
    return groups;
}

} // namespace

OutcomeGroup outcomesOfAll(std::span<const OutcomesOfPerson> people)
{
    std::vector<const OutcomesOfPerson *> all;
    for (const OutcomesOfPerson &one : people)
        all.push_back(&one);
    OutcomeGroup group = groupOf(all);
    hideGroups({&group, 1});
    return group;
}

std::vector<OutcomeGroup> outcomesByArea(std::span<const OutcomesOfPerson> people)
{
    return groupsBy(
        people, [](const OutcomesOfPerson &one) { return std::pair(one.area.isEmpty(), one.area); },
        [](OutcomeGroup &group, const OutcomesOfPerson &one) { group.area = one.area; });
}

std::vector<OutcomeGroup> outcomesByOption(std::span<const OutcomesOfPerson> people)
{
    return groupsBy(
        people,
        [](const OutcomesOfPerson &one) { return std::pair(one.option == SdsOption::Unknown, one.option); },
        [](OutcomeGroup &group, const OutcomesOfPerson &one) { group.option = one.option; });
}

} // namespace doorstep
