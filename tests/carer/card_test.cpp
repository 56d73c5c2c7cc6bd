#include "card_changes.h"
#include "home.h"
#include "stream_entries.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_container_properties.hpp>

using namespace doorstep;

namespace {

QString text(const char *words)
{
    return QString::fromUtf8(words);
}

/// Types a field and chooses who sees it, by the place of the choice.
void fillIn(Home &home, CarerStage &stage, CardTopic topic, const char *words, int level)
{
    home.tap(text("cardField%1.words").arg(int(topic)));
    stage.settle();
    home.named(text("cardText"))->forceActiveFocus();
    home.key(Qt::Key_A, Qt::ControlModifier);
    home.type(text(words));
    home.tap(text("cardLevel.%1").arg(level));
    home.shoot(text("card-sheet"));
}

void openCard(Home &home)
{
    home.tap(text("nav.2"));
    home.tap(text("myCardRow"));
    REQUIRE(home.seen(text("cardPage")));
}

CardEntry fieldHere(CarerStage &stage, CardTopic topic)
{
    stage.settle();
    auto asked = stage.session().db().run([me = stage.day.me](Database &db) { return cardOf(db, me); });
    asked.waitForFinished();
    const auto card = asked.result();
    REQUIRE(card);
    return card->at(size_t(topic) - 1);
}

QString told(Home &home)
{
    QStringList words;
    for (QQuickItem *item : home.all([](QQuickItem &one) { return one.inherits("QQuickText"); }))
        words.append(item->property("text").toString());
    return words.join(u'\n');
}

constexpr int Nobody = 0;
constexpr int PeopleIVisit = 1;
constexpr int OnlyChosen = 2;

} // namespace

TEST_CASE("a carer's card is off, shows what they switch on, and is hidden with one tap", "[carer][card]")
{
    CarerStage stage;
    Home home(stage);
    openCard(home);
    home.shoot(text("card-empty"));
    CHECK(told(home).contains(text("Nobody sees anything of you here until you choose who may.")));
    CHECK(told(home).contains(text("You have not shared anything with")));
    CHECK_FALSE(home.seen(text("hideCard")));

    fillIn(home, stage, CardTopic::LikeToTalkAbout, "gardens", PeopleIVisit);
    home.tap(text("cardSave"));
    stage.settle();
    CHECK_FALSE(home.seen(text("cardText")));
    CHECK(fieldHere(stage, CardTopic::LikeToTalkAbout).share == Share::PeopleIVisit);
    home.shoot(text("card-shared"));
    REQUIRE(home.seen(text("cardAsSeen")));
    CHECK(told(home).contains(text("gardens")));
    CHECK(told(home).contains(text("1 thing. ")));

    const int before = home.taps;
    home.tap(text("hideCard"));
    CHECK(home.taps == before + 1);
    CHECK(fieldHere(stage, CardTopic::LikeToTalkAbout).share == Share::Nobody);
    CHECK(fieldHere(stage, CardTopic::LikeToTalkAbout).said == text("gardens"));
    CHECK(told(home).contains(text("It goes from other tablets when they next connect.")));
    home.shoot(text("card-hidden"));
    CHECK_FALSE(home.seen(text("hideCard")));
    CHECK_THAT(home.warnings().join(u'\n').toStdString(), Catch::Matchers::IsEmpty());
}

TEST_CASE("words that tell too much are asked about before they are shared", "[carer][card]")
{
    CarerStage stage;
    Home home(stage);
    openCard(home);
    fillIn(home, stage, CardTopic::OrdinaryThing, "call me on 07700 900123", PeopleIVisit);
    home.tap(text("cardSave"));
    stage.settle();
    home.shoot(text("card-warning"));
    REQUIRE(home.seen(text("cardWarning")));
    CHECK(told(home).contains(text("There seems to be a phone number in it.")));
    CHECK(stage.unsentOf<CardField>().empty());

    SECTION("other words are looked through anew")
    {
        home.named(text("cardText"))->forceActiveFocus();
        home.key(Qt::Key_A, Qt::ControlModifier);
        home.type(text("I burn toast"));
        CHECK_FALSE(home.seen(text("cardWarning")));
        home.tap(text("cardSave"));
        CHECK(fieldHere(stage, CardTopic::OrdinaryThing).said == text("I burn toast"));
    }
    SECTION("the carer decides")
    {
        home.tap(text("cardWarning.0"));
        CHECK(fieldHere(stage, CardTopic::OrdinaryThing).isShown());
    }
    SECTION("what nobody sees is nobody's business")
    {
        home.tap(text("cardLevel.%1").arg(Nobody));
        home.tap(text("cardSave"));
        CHECK_FALSE(fieldHere(stage, CardTopic::OrdinaryThing).isShown());
        CHECK(stage.unsentOf<CardField>().size() == 1);
    }
}

TEST_CASE("a field goes to the people the carer chose", "[carer][card]")
{
    CarerStage stage;
    Home home(stage);
    openCard(home);
    fillIn(home, stage, CardTopic::OrdinaryThing, "I burn toast", OnlyChosen);
    home.tap(text("cardPeople.0"));
    home.tap(text("cardSave"));
    const CardEntry field = fieldHere(stage, CardTopic::OrdinaryThing);
    CHECK(field.share == Share::Chosen);
    REQUIRE(field.chosen.size() == 1);
    CHECK(told(home).contains(text("1 person I chose")));
    home.tap(text("seenBy.0"));
    CHECK(home.seen(text("seen0")));
    home.tap(text("seenBy.1"));
    CHECK_FALSE(home.seen(text("seen0")));
}

TEST_CASE("what is typed for a card is there again after the sheet was closed", "[carer][card]")
{
    CarerStage stage;
    Home home(stage);
    openCard(home);
    fillIn(home, stage, CardTopic::OrdinaryThing, "I burn", PeopleIVisit);
    home.key(Qt::Key_Escape);
    stage.settle();
    CHECK(stage.unsentOf<CardField>().empty());
    home.tap(text("cardField%1.words").arg(int(CardTopic::OrdinaryThing)));
    stage.settle();
    CHECK(home.named(text("cardText"))->property("text").toString() == text("I burn"));
}
