#include "coming_page.h"
#include "front_page.h"
#include "person_stage.h"

#include <catch2/generators/catch_generators.hpp>

using namespace doorstep;

TEST_CASE("who is coming tells the next three, how often they met, and what changed", "[person]")
{
    const Held held = GENERATE(Held::OwnTablet, Held::HandedOver);
    PersonStage stage(held);
    ComingPage coming;
    coming.setPersonId(stage.person());
    coming.setSession(&stage.session());
    stage.until([&] { return coming.loaded(); });
    const auto &rows = coming.visits()->rows();
    REQUIRE(rows.size() == 3);
    CHECK(rows[0].id == PersonDay::Late);
    CHECK(rows[0].carerName == QString::fromUtf8("Paweł"));
    CHECK(rows[0].day == QStringLiteral("Today, not 12:20pm"));
    CHECK(rows[0].time == QStringLiteral("about 12:40pm"));
    CHECK(rows[0].note == QStringLiteral("The visit before took longer."));
    CHECK(rows[0].isChange);
    CHECK(rows[1].day == QStringLiteral("Today, not 6pm"));
    CHECK(rows[1].time == QStringLiteral("6:35pm"));
    CHECK(rows[1].note == QStringLiteral("The office changed the time."));
    CHECK(rows[2].day == QStringLiteral("Tomorrow"));
    CHECK(rows[2].time == QStringLiteral("8:05am"));
    CHECK(rows[2].note == QStringLiteral("You have met 5 times."));
    CHECK_FALSE(rows[2].isChange);

    stage.clock.advance(12LL * 3600 * 1000); // 8:40pm: today's are over
    emit stage.session().nowChanged();
    stage.settle();
    REQUIRE(coming.visits()->rows().size() == 2);
    CHECK(coming.visits()->rows()[1].note == QStringLiteral("New to you."));
}

TEST_CASE("the person's home has a tile for what there is, and the day and the time", "[person]")
{
    PersonStage stage(Held::OwnTablet);
    FrontPage front;
    front.setSession(&stage.session());
    stage.until([&] { return front.loaded(); });
    CHECK(front.hello() == QStringLiteral("Hello Ishbel"));
    CHECK(front.nowWords() == QStringLiteral("It is Tuesday morning, 8:40am"));
    CHECK(front.aboutWords() == QStringLiteral("11 things"));
    CHECK(front.comingWords() == QStringLiteral("About 12:40pm, not 12:20pm"));
    CHECK(front.comingChanged());
    CHECK_FALSE(front.handedOver());
}
