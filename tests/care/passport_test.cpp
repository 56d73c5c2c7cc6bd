#include "telling.h"

#include <catch2/catch_test_macros.hpp>

using namespace doorstep;

namespace {

PassportLine wording(const char *said, SaidBy by = SaidBy::Me)
{
    PassportLine line;
    line.section = Section::MostImportant;
    line.said = QString::fromLatin1(said);
    line.saidBy = by;
    line.saidOn = QDate(2026, 3, 2);
    line.audience = LineAudience::Everyone;
    return line;
}

LineAnswer answer(Answer what, QDate on = {})
{
    LineAnswer given;
    given.answer = what;
    given.on = on;
    return given;
}

Record wrote(uint id, uint author, const PassportLine &line, std::vector<QUuid> replaces = {})
{
    return telling({id, author, utc("2026-03-02T09:00:00").addSecs(id), std::move(replaces)}, line);
}

} // namespace

TEST_CASE("a new wording replaces those it was written knowing", "[care]")
{
    const std::vector records{
        wrote(1, Ada, wording("Tea first.")),
        wrote(2, Ada, wording("Tea before anything."), {numbered(1)}),
    };
    const LineView line = foldLine(records);
    REQUIRE(line.current.size() == 1);
    CHECK(line.current[0].line.said == QStringLiteral("Tea before anything."));
    REQUIRE(line.replaced.size() == 1);
    CHECK(line.replaced[0].record == numbered(1));
}

TEST_CASE("two wordings that know nothing of each other stand side by side, the person's own first", "[care]")
{
    std::vector records{
        wrote(1, Ada, wording("Ring once.")),
        wrote(2, Tom, wording("Key safe, code changed.", SaidBy::Worker), {numbered(1)}),
        wrote(3, Ada, wording("Ring twice, then wait.", SaidBy::MeWithHelp), {numbered(1)}),
    };
    LineView line = foldLine(records);
    REQUIRE(line.current.size() == 2);
    CHECK(line.current[0].record == numbered(3));
    CHECK(line.current[1].record == numbered(2));

    records.push_back(wrote(4, Ada, wording("Ring twice. The key safe is for you."), currentRecords(line)));
    line = foldLine(records);
    REQUIRE(line.current.size() == 1);
    CHECK(line.replaced.size() == 3);
}

TEST_CASE("the same words twice are one version, for the fewest readers any of them names", "[care]")
{
    auto forNamed = wording("No milk.", SaidBy::Family);
    forNamed.audience = LineAudience::Named;
    forNamed.named = {numbered(10), numbered(11)};
    forNamed.mustKnow = true;
    std::vector records{wrote(1, Ada, wording("No milk.")), wrote(2, Tom, forNamed)};

    LineView line = foldLine(records);
    REQUIRE(line.current.size() == 1);
    CHECK(line.current[0].record == numbered(1));
    CHECK(line.current[0].alsoIn == std::vector{numbered(2)});
    CHECK(line.current[0].line.audience == LineAudience::Named);
    CHECK(line.current[0].line.mustKnow);
    CHECK(isOwnWords(line.current[0].line));

    SECTION("and a new wording replaces them both")
    {
        records.push_back(wrote(3, Ada, wording("No milk, no cream."), currentRecords(line)));
        CHECK(foldLine(records).current.size() == 1);
    }
    SECTION("and the person's own lead though their record is later")
    {
        records = {wrote(5, Ada, wording("No milk.")), wrote(4, Tom, wording("No milk.", SaidBy::Worker))};
        line = foldLine(records);
        REQUIRE(line.current.size() == 1);
        CHECK(line.current[0].record == numbered(5));
    }
}

TEST_CASE("a line taken out is gone from the page and stays in its history", "[care]")
{
    auto out = wording("Tea first.");
    out.takenOut = true;
    std::vector records{wrote(1, Ada, wording("Tea first.")), wrote(2, Ada, out, {numbered(1)})};
    const LineView line = foldLine(records);
    CHECK_FALSE(isOnPage(line));
    CHECK(line.replaced.size() == 1);

    records.push_back(wrote(3, Tom, wording("Tea, but weak.", SaidBy::Family), {numbered(1)}));
    CHECK(isOnPage(foldLine(records)));
}

TEST_CASE("a wording never returns because the one after it was withdrawn", "[care]")
{
    const std::vector records{
        wrote(1, Ada, wording("Everybody may know.")),
        wrote(2, Ada, wording("Less may be known."), {numbered(1)}),
        withdrawing({3, Ada, utc("2026-03-03T09:00:00"), {numbered(2)}}),
    };
    const LineView line = foldLine(records);
    CHECK(line.current.empty());
    CHECK(line.replaced.size() == 2);
    CHECK_FALSE(isOnPage(line));
}

TEST_CASE("what the person took back comes back by nobody who did not know of it", "[care]")
{
    const auto back = withdrawing({3, Ada, utc("2026-03-03T09:00:00"), {numbered(1)}});
    std::vector records{wrote(1, Ada, wording("I had a stroke.")), back};
    CHECK(foldLine(records).current.empty());

    SECTION("a carer's rewording without signal")
    {
        records.push_back(wrote(4, Tom, wording("A stroke in May."), {numbered(1)}));
        const LineView line = foldLine(records);
        CHECK(line.current.empty());
        CHECK(line.replaced.size() == 2); // and stays to be read by who may
        SECTION("and theirs over that")
        {
            records.push_back(wrote(5, Tom, wording("A stroke, in May."), {numbered(4)}));
            CHECK(foldLine(records).current.empty());
        }
        SECTION("the person's own words over it are shown")
        {
            records.push_back(wrote(5, Ada, wording("My left side is weak."), {numbered(4)}));
            REQUIRE(foldLine(records).current.size() == 1);
        }
    }
    SECTION("who knew of it is shown")
    {
        records.push_back(wrote(4, Tom, wording("She tells everybody now."), {numbered(1), numbered(3)}));
        CHECK(foldLine(records).current.size() == 1);
    }
    SECTION("the person's own other words are shown, whatever they name")
    {
        records.push_back(wrote(4, Ada, wording("My left side is weak."), {numbered(1)}));
        CHECK(foldLine(records).current.size() == 1);
    }
    SECTION("in whatever order they are heard")
    {
        records.insert(records.begin(), wrote(4, Tom, wording("A stroke in May."), {numbered(1)}));
        CHECK(foldLine(records).current.empty());
    }
}

TEST_CASE("only 'still true' moves the day a line was last confirmed", "[care]")
{
    std::vector records{wrote(1, Ada, wording("Tea first."))};
    CHECK(lastConfirmed(foldLine(records)) == QDate(2026, 3, 2));

    for (const Answer other : {Answer::Changed, Answer::NotNow, Answer::TodayDifferent, Answer::Unknown}) {
        records.push_back(telling({uint(10 + int(other)), Tom, utc("2026-03-20T09:00:00")}, answer(other)));
        CHECK(lastConfirmed(foldLine(records)) == QDate(2026, 3, 2));
    }
    records.push_back(telling({20, Tom, utc("2026-03-21T09:00:00")}, answer(Answer::StillTrue)));
    CHECK(lastConfirmed(foldLine(records)) == QDate(2026, 3, 21));
    records.push_back(
        telling({21, Ada, utc("2026-03-25T09:00:00")}, answer(Answer::StillTrue, QDate(2026, 3, 12))));
    CHECK(lastConfirmed(foldLine(records)) == QDate(2026, 3, 21));
    records.push_back(withdrawing({22, Tom, utc("2026-03-21T09:00:05"), {numbered(20)}}));
    CHECK(lastConfirmed(foldLine(records)) == QDate(2026, 3, 12));
}

TEST_CASE("an answer without a day was given on the day of the tablet that wrote it", "[care]")
{
    const std::vector records{telling({1, Tom, utc("2026-06-30T23:30:00")}, answer(Answer::StillTrue))};
    CHECK(foldLine(records).answers.at(0).on == QDate(2026, 7, 1)); // half past midnight in London
}

TEST_CASE("a line that says when it was confirmed before needs no answer to know", "[care]")
{
    auto line = wording("Tea first.");
    line.lastConfirmedOn = QDate(2026, 3, 10);
    CHECK(lastConfirmed(foldLine(std::vector{wrote(1, Ada, line)})) == QDate(2026, 3, 10));
    line.lastConfirmedOn = {};
    line.saidOn = {};
    CHECK_FALSE(lastConfirmed(foldLine(std::vector{wrote(1, Ada, line)})).isValid());
}

TEST_CASE("versions are unsettled until somebody decides about all that stand", "[care]")
{
    const auto decided = [](uint id, Decision what, std::vector<QUuid> on, std::vector<QUuid> replaces = {}) {
        return telling({id, Tom, utc("2026-03-03T09:00:00"), std::move(replaces)},
                       LineSettled{what, std::move(on)});
    };
    std::vector records{wrote(1, Ada, wording("Ring twice.")),
                        wrote(2, Tom, wording("Key safe.", SaidBy::Worker))};
    CHECK(isUnsettled(foldLine(records)));
    records.push_back(decided(10, Decision::KeepBoth, {numbered(2), numbered(1)}));
    CHECK_FALSE(isUnsettled(foldLine(records)));
    CHECK(decisionOn(foldLine(records)) == Decision::KeepBoth);

    SECTION("asking the person outweighs keeping both, whichever came first")
    {
        records.push_back(decided(9, Decision::AskPerson, {numbered(1), numbered(2)}));
        CHECK(decisionOn(foldLine(records)) == Decision::AskPerson);
    }
    SECTION("another answer replaces it")
    {
        records.push_back(decided(9, Decision::AskPerson, {numbered(1), numbered(2)}));
        records.push_back(
            decided(11, Decision::KeepBoth, {numbered(1), numbered(2)}, {numbered(9), numbered(10)}));
        CHECK(decisionOn(foldLine(records)) == Decision::KeepBoth);
    }
    SECTION("a third version opens it again")
    {
        records.push_back(wrote(3, Ada, wording("Come to the back door.")));
        CHECK(isUnsettled(foldLine(records)));
    }
    SECTION("one wording over all leaves nothing to decide")
    {
        records.push_back(wrote(3, Ada, wording("Ring twice."), {numbered(1), numbered(2)}));
        CHECK_FALSE(isUnsettled(foldLine(records)));
    }
    SECTION("taken back, it is open")
    {
        records.push_back(withdrawing({12, Tom, utc("2026-03-03T09:05:00"), {numbered(10)}}));
        CHECK(isUnsettled(foldLine(records)));
    }
}
