#include "freshness.h"
#include "telling.h"

#include <catch2/catch_test_macros.hpp>

using namespace doorstep;

namespace {

const QDate today(2026, 3, 4);

LineView lineOf(uint id, Section section, int daysAgo)
{
    LineView line;
    line.id = numbered(id);
    LineVersion version;
    version.line.section = section;
    version.line.saidBy = SaidBy::Me;
    version.line.saidOn = today.addDays(-daysAgo);
    line.current = {version};
    return line;
}

GivenAnswer given(Answer answer, int daysAgo)
{
    GivenAnswer one;
    one.on = today.addDays(-daysAgo);
    one.answer.answer = answer;
    return one;
}

} // namespace

TEST_CASE("a line is half as fresh after each half-life of its section", "[care]")
{
    CHECK(freshnessOf(Section::Home, today, today) == 1.0);
    CHECK(freshnessOf(Section::Home, today.addDays(-90), today) == 0.5);
    CHECK(freshnessOf(Section::Home, today.addDays(-180), today) == 0.25);
    CHECK(freshnessOf(Section::MostImportant, today.addDays(-365), today) == 0.5);
    CHECK(freshnessOf(Section::Home, today.addDays(3), today) == 1.0); // a clock ahead
    CHECK(freshnessOf(Section::Home, {}, today) == 0.0);
}

TEST_CASE("a line wants a check once it is less than half fresh", "[care]")
{
    CHECK_FALSE(needsCheck(lineOf(1, Section::Wellness, 90), today));
    CHECK(needsCheck(lineOf(1, Section::Wellness, 91), today));
    CHECK_FALSE(needsCheck(lineOf(1, Section::MostImportant, 365), today));
    CHECK(needsCheck(lineOf(1, Section::MostImportant, 366), today));
    CHECK_FALSE(needsCheck(LineView{}, today));
}

TEST_CASE("three lines are offered to check: must-know first, then contradicted, then the least fresh",
          "[care]")
{
    std::vector lines{lineOf(1, Section::Home, 100), lineOf(2, Section::Home, 300),
                      lineOf(3, Section::Home, 200), lineOf(4, Section::Home, 95),
                      lineOf(5, Section::Home, 40),  lineOf(6, Section::Home, 10)};
    lines[0].current[0].line.mustKnow = true;
    for (const int daysAgo : {1, 5, 9, 9})
        lines[4].answers.push_back(given(Answer::TodayDifferent, daysAgo));
    CHECK(differingDays(lines[4]) == 3);
    CHECK(linesToCheck(lines, today) == std::vector{numbered(1), numbered(5), numbered(2)});
    CHECK(linesToCheck(lines, today, 9)
          == std::vector{numbered(1), numbered(5), numbered(2), numbered(3), numbered(4)});
}

TEST_CASE("a line answered today or put off this week is left alone", "[care]")
{
    std::vector lines{lineOf(1, Section::Home, 300)};
    CHECK(linesToCheck(lines, today).size() == 1);
    lines[0].answers = {given(Answer::NotNow, 6)};
    CHECK(linesToCheck(lines, today).empty());
    lines[0].answers = {given(Answer::NotNow, 7)};
    CHECK(linesToCheck(lines, today).size() == 1);
    lines[0].answers = {given(Answer::Changed, 0)};
    CHECK(linesToCheck(lines, today).empty());
}

TEST_CASE("differing days count from the last confirmation", "[care]")
{
    LineView line = lineOf(1, Section::Routine, 30);
    line.answers = {given(Answer::TodayDifferent, 40), given(Answer::TodayDifferent, 20),
                    given(Answer::StillTrue, 10), given(Answer::TodayDifferent, 5)};
    CHECK(differingDays(line) == 1);
}
