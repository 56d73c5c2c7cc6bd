#include "person_words.h"

#include <catch2/catch_test_macros.hpp>

#include <QRegularExpression>

using namespace doorstep;

namespace {

const PlainTime Time(QTimeZone("Europe/London"), QDateTime(QDate(2026, 3, 3), QTime(9, 20), Qt::UTC));

QString sourceOf(PassportLine line, std::vector<GivenAnswer> answers = {})
{
    LineScreen screen;
    screen.line.current = {
        {.record = {}, .author = {}, .writtenAt = {}, .line = std::move(line), .alsoIn = {}}};
    screen.line.answers = std::move(answers);
    return PersonWords::source(screen, Time);
}

GivenAnswer given(Answer answer, QDate on)
{
    LineAnswer body;
    body.answer = answer;
    body.byPerson = true;
    return {{}, {}, on, body, on.startOfDay(Qt::UTC)};
}

ComingVisit coming(std::vector<QString> names, std::vector<int> met)
{
    ComingVisit visit;
    visit.visit.plan.startsAt = QDateTime(QDate(2026, 3, 3), QTime(11, 0), Qt::UTC);
    visit.visit.plan.endsAt = visit.visit.plan.startsAt.addSecs(1800);
    visit.names = std::move(names);
    visit.met = std::move(met);
    return visit;
}

} // namespace

TEST_CASE("where a line came from is told to the person whose it is", "[person]")
{
    PassportLine line;
    line.saidOn = QDate(2026, 3, 2);
    line.saidBy = SaidBy::Me;
    CHECK(sourceOf(line) == QStringLiteral("You said this on 2 March."));
    line.how = SaidHow::Wrote;
    CHECK(sourceOf(line) == QStringLiteral("You wrote this on 2 March."));
    line.saidBy = SaidBy::MeWithHelp;
    line.how = SaidHow::Spoke;
    line.supportedBy = QStringLiteral("Joan Baird");
    CHECK(sourceOf(line) == QStringLiteral("You said this on 2 March. Joan Baird helped you."));
    line.saidBy = SaidBy::Family;
    line.supportedBy = QStringLiteral("her niece Lorna");
    CHECK(sourceOf(line) == QStringLiteral("Your niece Lorna said this about you."));
    line.supportedBy.clear();
    CHECK(sourceOf(line) == QStringLiteral("Your family said this about you."));
    line.saidBy = SaidBy::Worker;
    CHECK(sourceOf(line) == QStringLiteral("Staff wrote this. They have not asked you."));
    CHECK(sourceOf(line, {given(Answer::StillTrue, QDate(2026, 3, 3))})
          == QStringLiteral("Staff wrote this. You said it is right on 3 March."));
    CHECK(sourceOf(line,
                   {given(Answer::StillTrue, QDate(2026, 3, 2)), given(Answer::Changed, QDate(2026, 3, 3))})
          == QStringLiteral("Staff wrote this. You want to change it."));
    line.lastConfirmedOn = QDate(2026, 3, 3);
    CHECK(sourceOf(line) == QStringLiteral("Staff wrote this. They asked you on 3 March."));
}

TEST_CASE("thanks name only those who may read the line", "[person]")
{
    CHECK(PersonWords::thanks(LineAudience::Everyone)
          == QStringLiteral("Thank you. Your carers will see this."));
    CHECK(PersonWords::thanks(LineAudience::Named)
          == QStringLiteral("Thank you. The people you chose will see this."));
    CHECK(PersonWords::thanks(LineAudience::Unknown) == QStringLiteral("Thank you. Only you see this."));
}

TEST_CASE("a visit says what is known and no more", "[person]")
{
    CHECK(PersonWords::note(coming({QStringLiteral("Joan Baird")}, {12}))
          == QStringLiteral("You have met 12 times."));
    CHECK(PersonWords::note(coming({QStringLiteral("Joan Baird")}, {1}))
          == QStringLiteral("You have met once."));
    CHECK(PersonWords::note(coming({QStringLiteral("Joan Baird")}, {0})) == QStringLiteral("New to you."));
    CHECK(PersonWords::who(coming({}, {})) == QStringLiteral("A carer"));
    CHECK(PersonWords::note(coming({}, {})) == QStringLiteral("We do not know who yet."));
    const ComingVisit two = coming({QStringLiteral("Joan Baird"), QStringLiteral("Tom Reid")}, {4, 0});
    CHECK(PersonWords::who(two) == QStringLiteral("Joan and Tom"));
    CHECK(PersonWords::note(two) == QStringLiteral("One of them is new to you."));

    ComingVisit late = coming({QStringLiteral("Joan Baird")}, {4});
    CHECK(PersonWords::next(late, Time) == QStringLiteral("Next at 11am"));
    late.minutesLate = 30;
    CHECK(PersonWords::next(late, Time) == QStringLiteral("About 11:30am, not 11am"));
    CHECK(PersonWords::note(late) == QStringLiteral("Running 30 minutes late."));

    ComingVisit other = coming({QStringLiteral("Joan Baird")}, {4});
    other.formerNames = {QStringLiteral("Tom Reid")};
    CHECK(PersonWords::note(other) == QStringLiteral("Joan comes, not Tom."));

    ComingVisit off = coming({QStringLiteral("Joan Baird")}, {4});
    off.visit.takenOff = true;
    CHECK(PersonWords::note(off) == QStringLiteral("This visit is called off."));
    CHECK(PersonWords::time(off, Time) == QStringLiteral("not 11am"));
    CHECK(PersonWords::isChanged(off));
}

TEST_CASE("languages from right to left are known by their name", "[person]")
{
    for (const char *language : {"ar", "ur", "ar-SY"})
        CHECK(PersonWords::isRightToLeft(QLatin1StringView(language)));
    for (const char *language : {"", "en", "sco", "gd", "bfi", "pl"})
        CHECK_FALSE(PersonWords::isRightToLeft(QLatin1StringView(language)));
}
