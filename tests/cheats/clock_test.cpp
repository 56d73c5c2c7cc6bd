// Somebody wants a visit to look longer, or more punctual, than it was.

#include "cheat_day.h"

namespace {

/// Tom comes at 10:40 and leaves at 11, each time tapping as he does.
std::vector<Record> cameLate(CheatDay &day, int clockAtArrival, int clockAtLeaving)
{
    day.passes(100);
    day.setClock(clockAtArrival);
    const Record arrival = day.arrives();
    day.passes(20);
    day.setClock(clockAtLeaving);
    return {arrival, day.leaves()};
}

} // namespace

TEST_CASE("a clock set back for the arrival and put right for the leaving is told", "[cheats]")
{
    CheatDay day;
    day.sends(cameLate(day, -40, 0));
    CHECK(day.look().warning
          == "The clock of Tom’s tablet was wrong by 40 minutes for a time, or somebody set it. Times below "
             "may "
             "be wrong by as much.");
}

TEST_CASE("a clock set back that the server had told the time is put right, and told", "[cheats]")
{
    CheatDay day;
    day.passes(100);
    day.setClock(-40);
    day.tellTime();
    day.sends({day.arrives()});
    const Sight seen = day.look();
    CHECK(seen.warning == "Tom’s tablet was 40 minutes slow. The times below are put right.");
    CHECK(seen.lines == std::vector<std::string>{"10:40am|Arrived||Tom’s word|10:40am"});
}

TEST_CASE("a clock set back while the tablet was off is told by what was written before", "[cheats]")
{
    CheatDay day;
    day.passes(90);
    const Record before = day.note();
    day.passes(10);
    day.restartTablet();
    day.setClock(-40);
    day.sends({before, day.arrives()});
    CHECK(day.look().warning
          == "The clock of Tom’s tablet was wrong by 30 minutes for a time, or somebody set it. Times below "
             "may "
             "be wrong by as much.");
}

TEST_CASE("a clock put forward is told when the server hears of what is yet to come", "[cheats]")
{
    CheatDay day;
    day.passes(65);
    day.setClock(30);
    day.sends({day.leaves()});
    CHECK(day.look().warning
          == "Tom’s tablet was 30 minutes fast or more, and did not know. Its times below are as it told "
             "them.");
}

TEST_CASE("a tablet that claims to know the office's time does not get away with a time to come", "[cheats]")
{
    CheatDay day;
    day.passes(65);
    day.setClock(30);
    day.tom.offset = ServerOffset{0, 5'000}; // a forged one
    day.sends({day.leaves()});
    CHECK(day.look().warning == "The office heard of this 30 minutes before Tom says it happened.");
}

TEST_CASE("a leaving given by hand for a time to come is told", "[cheats]")
{
    CheatDay day;
    day.passes(65);
    Left left;
    left.at = utc(2026, 3, 2, 10, 45);
    day.sends({day.says(left, day.visit)});
    CHECK(day.look().warning == "The office heard of this 40 minutes before Tom says it happened.");
}

TEST_CASE("an arrival given by hand afterwards shows when it was written, with a reason or without",
          "[cheats]")
{
    CheatDay day;
    day.passes(100);
    Arrived arrived;
    arrived.at = utc(2026, 3, 2, 10);
    SECTION("with")
    {
        arrived.reason = QStringLiteral("I forgot.");
        day.sends({day.says(arrived, day.visit)});
        CHECK(day.look().lines
              == std::vector<std::string>{"10am|Arrived|Tom, at 10:40am: “I forgot.”|Tom’s word|10:40am"});
    }
    SECTION("without")
    {
        day.sends({day.says(arrived, day.visit)});
        CHECK(day.look().lines
              == std::vector<std::string>{"10am|Arrived|Tom, at 10:40am|Tom’s word|10:40am"});
    }
}

TEST_CASE("arrival and leaving that changed places are told", "[cheats]")
{
    CheatDay day;
    day.passes(110);
    Arrived arrived;
    arrived.at = utc(2026, 3, 2, 10, 40);
    Left left;
    left.at = utc(2026, 3, 2, 10, 10);
    day.sends({day.says(arrived, day.visit), day.says(left, day.visit)});
    CHECK(day.look().warning == "Tom is said to have left before they arrived.");
}

TEST_CASE("what Tom says of Maria is Tom's word", "[cheats]")
{
    CheatDay day;
    day.passes(60);
    Arrived arrived;
    arrived.worker = day.mariaId;
    day.sends({day.says(arrived, day.visit)});
    CHECK(day.look().lines == std::vector<std::string>{"10am|Arrived||Tom’s word|10am"});
}

TEST_CASE("an honest tablet raises no alarm, however late it is heard", "[cheats]")
{
    CheatDay day;
    day.passes(60);
    SECTION("a whole morning without signal")
    {
        const Record arrival = day.arrives();
        day.passes(30);
        const Record left = day.leaves();
        day.passes(300);
        CHECK(day.sends({arrival, left}).empty());
    }
    SECTION("a restart between, and the time known only after it")
    {
        const Record arrival = day.arrives();
        day.passes(10);
        day.restartTablet();
        day.tellTime();
        day.passes(10);
        CHECK(day.sends({arrival, day.leaves()}).empty());
    }
    SECTION("something put right, with its reason")
    {
        const Record arrival = day.arrives();
        day.passes(5);
        Arrived right;
        right.at = utc(2026, 3, 2, 9, 58);
        right.reason = QStringLiteral("I tapped after we said hello.");
        day.says(right, day.visit, {arrival.id});
        CHECK(day.sends({arrival}).empty());
    }
    SECTION("a clock that is a minute off")
    {
        day.setClock(1);
        const Record arrival = day.arrives();
        day.passes(20);
        day.setClock(0);
        CHECK(day.sends({arrival, day.leaves()}).empty());
    }
    const Sight seen = day.look();
    CAPTURE(seen.chain, seen.warning, seen.held, seen.check);
    CHECK(seen.isCalm());
}
