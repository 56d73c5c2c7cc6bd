#include "freshness.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace doorstep {

namespace {

constexpr int PutOffDays = 7;

struct LineToAsk {
    bool later = false; ///< not a must-know line
    bool undisputed = false;
    double freshness = 0;
    QUuid line;
};

bool leaveAlone(const LineView &line, const QDate &today)
{
    return std::ranges::any_of(line.answers, [&](const GivenAnswer &given) {
        const qint64 ago = given.on.daysTo(today);
        return ago == 0 || (given.answer.answer == Answer::NotNow && ago > 0 && ago < PutOffDays);
    });
}

double freshnessOf(const LineView &line, const QDate &today)
{
    return freshnessOf(line.current.front().line.section, lastConfirmed(line), today);
}

} // namespace

int halfLifeDays(Section section)
{
    switch (section) {
    case Section::Wellness:
    case Section::HowAndWhenSupport:
    case Section::Home:
        return 90;
    case Section::Unknown:
    case Section::Communicate:
    case Section::PleaseDo:
    case Section::PleaseDoNot:
    case Section::Routine:
        return 180;
    case Section::MostImportant:
    case Section::People:
    case Section::AlsoWorthKnowing:
    case Section::SupportedBy:
    case Section::AskMeAbout:
        return 365;
    }
    return 180;
}

double freshnessOf(Section section, const QDate &confirmedOn, const QDate &today)
{
    if (!confirmedOn.isValid())
        return 0;
    const auto age = static_cast<double>(std::max<qint64>(confirmedOn.daysTo(today), 0));
    return std::exp2(-age / halfLifeDays(section));
}

bool needsCheck(const LineView &line, const QDate &today)
{
    return isOnPage(line) && freshnessOf(line, today) < 0.5;
}

int differingDays(const LineView &line)
{
    const QDate since = lastConfirmed(line);
    std::vector<QDate> days;
    for (const GivenAnswer &given : line.answers)
        if (given.answer.answer == Answer::TodayDifferent && (!since.isValid() || given.on > since))
            days.push_back(given.on);
    std::ranges::sort(days);
    return static_cast<int>(std::unique(days.begin(), days.end()) - days.begin());
}

std::vector<QUuid> linesToCheck(std::span<const LineView> lines, const QDate &today, size_t most)
{
    std::vector<LineToAsk> candidates;
    for (const LineView &line : lines) {
        const bool disputed = differingDays(line) >= DifferingDaysForReview;
        const bool asked = line.current.size() > 1 && decisionOn(line) == Decision::AskPerson;
        if (!isOnPage(line) || leaveAlone(line, today) || (!asked && !disputed && !needsCheck(line, today)))
            continue;
        const bool mustKnow = line.current.front().line.mustKnow;
        candidates.push_back({!mustKnow, !asked && !disputed, freshnessOf(line, today), line.id});
    }
    std::ranges::sort(candidates, [](const LineToAsk &a, const LineToAsk &b) {
        return std::tie(a.later, a.undisputed, a.freshness, a.line)
            < std::tie(b.later, b.undisputed, b.freshness, b.line);
    });
    std::vector<QUuid> chosen;
    for (size_t i = 0; i < std::min(most, candidates.size()); ++i)
        chosen.push_back(candidates[i].line);
    return chosen;
}

} // namespace doorstep
