// A page that no visit opens: closed until a reason is on disk, and nothing of it is told before.

#include "door_page.h"
#include "home.h"
#include "passport.h"
#include "people_page.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_container_properties.hpp>

using namespace doorstep;

namespace {

constexpr qint64 DoorHour = 3'600'000;

/// Eight days after her visits, without signal.
struct NoVisit {
    CarerStage stage;
    DoorPage door;

    explicit NoVisit(int day = 12)
        : stage({}, SmallDay::at(8, 6, day))
    {
        door.setPersonId(textOf(stage.day.ishbel));
        door.setSession(&stage.session());
        stage.until([this] { return door.loaded(); });
    }
    void passes(qint64 ms)
    {
        stage.clock.advance(ms);
        emit stage.session().nowChanged();
        stage.settle();
    }
    std::vector<PageOpened> written() { return stage.unsentOf<PageOpened>(); }
};

/// What has just come moves until all round it is laid out: it is tapped where it stands from then on.
void tapInPlace(Home &home, const QString &name)
{
    const auto place = [&] { return home.named(name)->mapRectToScene(home.named(name)->boundingRect()); };
    for (QRectF before; place() != before;) {
        before = place();
        QCoreApplication::processEvents();
        (void)home.window().grabWindow();
    }
    home.tap(name);
}

} // namespace

TEST_CASE("without a visit the page is closed, and a reason opens it for a day", "[carer][door]")
{
    NoVisit at;
    CHECK(at.door.isClosed());
    CHECK(at.door.mayOpen());
    CHECK(at.door.closedWords().contains(QStringLiteral("Open the page only when it cannot wait.")));

    CHECK_FALSE(at.door.openWith({}, QStringLiteral("  ")));
    at.stage.settle();
    CHECK(at.written().empty());
    CHECK(at.door.isClosed());

    CHECK(at.door.openWith({0, 3}, QStringLiteral(" She fell. ")));
    CHECK(at.door.isClosed()); // it is not on disk yet
    CHECK(at.door.openWith({0}, {})); // a second tap is the same wish
    at.stage.until([&] { return at.door.isDoorOpen(); });
    REQUIRE(at.written().size() == 1);
    CHECK(at.written().front().reason
          == QStringLiteral("They called for help. Something looked wrong. She fell."));
    CHECK(at.door.closedWords().isEmpty());
    CHECK(at.door.openedWords().contains(QStringLiteral("tomorrow 8:06am")));

    at.passes(24 * DoorHour - 1000);
    CHECK(at.door.isDoorOpen());
    at.passes(1000);
    CHECK(at.door.isClosed());
}

TEST_CASE("a reason that could not be saved opens nothing, says so, and is given again", "[carer][door]")
{
    NoVisit at;
    at.stage.setFull(true);
    CHECK(at.door.openWith({0}, {}));
    at.stage.until([&] { return !at.door.problem().isEmpty(); });
    CHECK(at.door.isClosed());
    at.stage.setFull(false);
    at.stage.settle();
    CHECK(at.written().empty()); // nothing is written behind their back
    CHECK(at.door.openWith({1}, {}));
    at.stage.until([&] { return at.door.isDoorOpen(); });
    REQUIRE(at.written().size() == 1);
    CHECK(at.written().front().reason == QStringLiteral("Nobody came to them"));
    CHECK(at.door.problem().isEmpty());
}

TEST_CASE("whom a visit leads to stands behind no door; nor does anybody before the office", "[carer][door]")
{
    NoVisit at(11); // seven days after the visit
    CHECK(at.door.isDoorOpen());
    CHECK(at.door.openedWords().isEmpty());

    SmallTablet office(SmallDay::supervisor(), SmallDay::at(8, 6, 12),
                       [](Database &db) { SmallDay().fill(db); });
    DoorPage door;
    door.setPersonId(textOf(at.stage.day.ishbel));
    door.setSession(&office.session());
    office.until([&] { return door.loaded(); });
    CHECK(door.isDoorOpen());
    CHECK(door.openedWords().isEmpty());
}

TEST_CASE("who is not on the tablet has no door: it says to call the office", "[carer][door]")
{
    NoVisit at;
    DoorPage other;
    other.setPersonId(textOf(QUuid::createUuid()));
    other.setSession(&at.stage.session());
    at.stage.until([&] { return other.loaded(); });
    CHECK(other.isClosed());
    CHECK_FALSE(other.mayOpen());
    CHECK(other.closedWords().startsWith(QStringLiteral("This page is not on this tablet.")));
    CHECK(other.openWith({0}, {}));
    at.stage.settle();
    CHECK(at.written().empty());
}

TEST_CASE("of a closed page the list of people has the name alone, and a search finds nothing",
          "[carer][door]")
{
    NoVisit at;
    PeoplePage people;
    people.setSession(&at.stage.session());
    at.stage.until([&] { return people.loaded(); });
    REQUIRE(people.people()->rowCount() == 5);
    CHECK(people.people()->rows()[0].name == u"Ishbel Cairns");
    CHECK(people.people()->rows()[0].line.isEmpty());
    CHECK(people.people()->rows()[0].remark == u"No visit of yours");
    people.setWords(QStringLiteral("bramb"));
    at.stage.until([&] { return !people.emptyWords().isEmpty(); });
    CHECK(people.foundCount() == 0);

    REQUIRE(at.door.openWith({0}, {}));
    at.stage.until([&] { return people.foundCount() == 1; });
}

TEST_CASE("two versions of a line of a closed page stand behind its door, too", "[carer][door][ui]")
{
    CarerStage stage({}, SmallDay::at(8, 6, 12));
    Home home(stage);
    home.tap(QStringLiteral("syncPill"));
    tapInPlace(home, QStringLiteral("versions.") + textOf(SmallDay::line(20)));
    stage.until([&] { return home.seen(QStringLiteral("savedHereSafe")) == nullptr; }); // the sheet is away
    REQUIRE(home.seen(QStringLiteral("doorCard")));
    CHECK_FALSE(home.seen(QStringLiteral("keepBoth")));
    CHECK_FALSE(home.seen(QStringLiteral("versionsStrip")));
    tapInPlace(home, QStringLiteral("doorReason.0"));
    tapInPlace(home, QStringLiteral("doorOpenButton"));
    stage.until([&] { return home.seen(QStringLiteral("keepBoth")) != nullptr; });
    CHECK_THAT(home.warnings().join(QLatin1Char(0x0a)).toStdString(), Catch::Matchers::IsEmpty());
}

TEST_CASE("from the list of people a closed page is opened with a reason and one tap", "[carer][door][ui]")
{
    CarerStage stage({}, SmallDay::at(8, 6, 12));
    Home home(stage);
    home.tap(QStringLiteral("nav.1"));
    tapInPlace(home, QStringLiteral("person.") + textOf(stage.day.ishbel));
    REQUIRE(home.seen(QStringLiteral("doorCard")));
    CHECK_FALSE(home.seen(QStringLiteral("aboutButton")));
    const auto shows = [&home](const QString &words) {
        return !home.all([&](QQuickItem &item) {
                        return item.inherits("QQuickText")
                            && item.property("text").toString().contains(words);
                    })
                    .isEmpty();
    };
    CHECK_FALSE(shows(QStringLiteral("12 Harbour Place")));
    CHECK_FALSE(shows(QStringLiteral("Kate")));
    home.shoot(QStringLiteral("25-door"));

    tapInPlace(home, QStringLiteral("doorOpenButton"));
    CHECK(shows(QStringLiteral("Choose why, or write it.")));
    CHECK(stage.unsent().empty());
    home.taps = 0;
    tapInPlace(home, QStringLiteral("doorReason.1"));
    tapInPlace(home, QStringLiteral("doorOpenButton"));
    stage.until([&] { return home.seen(QStringLiteral("aboutButton")) != nullptr; });
    stage.until([&] { return shows(QStringLiteral("12 Harbour Place")); });
    CHECK(home.taps == 2);
    CHECK(home.seen(QStringLiteral("openedStrip")));
    CHECK_FALSE(home.seen(QStringLiteral("doorCard")));
    home.shoot(QStringLiteral("26-opened"));
    tapInPlace(home, QStringLiteral("aboutButton"));
    stage.until([&] { return stage.unsentOf<PageRead>().size() == 1; });
    CHECK_THAT(home.warnings().join(QLatin1Char(0x0a)).toStdString(), Catch::Matchers::IsEmpty());
}
