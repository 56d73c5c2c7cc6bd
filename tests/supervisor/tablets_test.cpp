#include "supervisor_window.h"

#include "tablets_page.h"

#include <QAbstractItemModelTester>

#include <catch2/matchers/catch_matchers_container_properties.hpp>

using namespace doorstep;

namespace {

QString idText(const QUuid &id)
{
    return id.toString(QUuid::WithoutBraces);
}

/// It is 9:40am; Lesley's tablet holds three things and was silent since 5am, Joan's holds one, her visits
/// not being over, Tom's holds nothing.
struct Office {
    OfficeDay day;
    QUuid lesley = day.worker("Lesley Birrell");
    QUuid joan = day.worker("Joan Adair");
    QUuid tom = day.worker("Tom Reid");
    QUuid ishbel = day.person("Ishbel Cairns", "Ishbel");

    Office()
    {
        day.visit(ishbel, at(9, 0), 30, {joan});
        day.visit(ishbel, at(17, 0), 30, {joan});
        day.heard(lesley, at(5, 0), 3);
        day.heard(joan, at(9, 38), 1);
        day.heard(tom, at(9, 39));
    }
};

struct LoadedTablets {
    explicit LoadedTablets(SupervisorStage &stage)
    {
        page.setSession(&stage.session());
        stage.until([this] { return page.loaded(); });
        stage.settle();
    }
    TabletsPage page;
    const TabletLine &line(size_t at) { return page.tablets()->rows().at(at); }
};

} // namespace

TEST_CASE("who holds what the office does not have is told first, and in a sentence", "[supervisor]")
{
    Office office;
    SupervisorStage stage(office.day);
    LoadedTablets tablets(stage);
    const QAbstractItemModelTester tester(tablets.page.tablets(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    REQUIRE(tablets.page.tablets()->rowCount() == 3);
    CHECK(tablets.page.headline() == u"2 tablets hold something that the office does not have.");
    CHECK(tablets.page.needsLook());
    CHECK(tablets.line(0).name == u"Lesley Birrell");
    CHECK(tablets.line(0).unsent == u"3 things not sent");
    CHECK(tablets.line(0).heard == u"Last heard at 5am");
    CHECK(tablets.line(0).worry.contains(u"4 hours"));
    CHECK(tablets.line(1).name == u"Joan Adair");
    CHECK(tablets.line(1).unsent == u"1 thing not sent");
    CHECK(tablets.line(1).worry.isEmpty());
    CHECK(tablets.line(2).name == u"Tom Reid");
    CHECK(tablets.line(2).unsent.isEmpty());

    stage.setTime(at(17, 31));
    CHECK(tablets.line(1).worry.contains(u"4 hours"));
    office.day.heard(office.joan, at(17, 30), 1);
    office.day.heard(office.lesley, at(17, 29));
    stage.tell();
    stage.until([&] { return tablets.line(0).worry.contains(u"visits are over"); });
    CHECK(tablets.line(0).name == u"Joan Adair");
    CHECK(tablets.page.headline() == u"1 tablet holds something that the office does not have.");
}

TEST_CASE("a tablet is worth a look when it keeps something for four hours, or after the shift",
          "[supervisor]")
{
    TabletSeen tablet;
    tablet.heard.lastHeard = at(8, 0);
    CHECK(worryAbout(tablet, at(20, 0)) == TabletWorry::None);
    tablet.heard.unsent = 1;
    CHECK(worryAbout(tablet, at(12, 0).addMSecs(-1000)) == TabletWorry::None);
    CHECK(worryAbout(tablet, at(12, 0)) == TabletWorry::UnsentForHours);
    tablet.shiftEndedAt = at(9, 0);
    CHECK(worryAbout(tablet, at(9, 0).addSecs(-1)) == TabletWorry::None);
    CHECK(worryAbout(tablet, at(9, 0)) == TabletWorry::UnsentAfterShift);
}

TEST_CASE("a tablet is locked with one tap and opened with one; wiping asks first", "[supervisor][ui]")
{
    Office office;
    SupervisorStage stage(office.day);
    SupervisorWindow home(stage);
    home.tap(QStringLiteral("nav.5"));
    REQUIRE(home.seen(QStringLiteral("tabletsPage")));
    home.shoot(QStringLiteral("tablets"));
    const QString tom = idText(office.tom);
    const auto orders = [&] { return stage.unsentOf<TabletOrder>(); };

    home.tap(QStringLiteral("lock.") + tom);
    stage.until([&] { return home.seen(QStringLiteral("open.") + tom) != nullptr; });
    REQUIRE(orders().size() == 1);
    CHECK(orders().back().ordered == TabletOrdered::Lock);
    CHECK(stage.unsent().back().stream == office.day.agency);
    CHECK(stage.unsent().back().entity == office.tom); // this stage's devices are called as their people
    const QUuid locked = stage.unsent().back().id;
    home.shoot(QStringLiteral("tablets-locked"));

    home.tap(QStringLiteral("open.") + tom);
    stage.until([&] { return home.seen(QStringLiteral("lock.") + tom) != nullptr; });
    CHECK(orders().back().ordered == TabletOrdered::Open);
    CHECK(stage.unsent().back().replaces == std::vector{locked});

    home.tap(QStringLiteral("wipe.") + tom);
    CHECK(orders().size() == 2);
    home.shoot(QStringLiteral("tablets-wipe"));
    home.tap(QStringLiteral("wipeNot.") + tom);
    CHECK(orders().size() == 2);
    home.tap(QStringLiteral("wipe.") + tom);
    home.tap(QStringLiteral("wipeNow.") + tom);
    stage.until([&] { return orders().size() == 3; });
    CHECK(orders().back().ordered == TabletOrdered::Wipe);
    CHECK_THAT(home.nameless(), Catch::Matchers::IsEmpty());
    CHECK_THAT(home.cutText(), Catch::Matchers::IsEmpty());
    CHECK_THAT(home.complaints().join(u'\n').toStdString(), Catch::Matchers::IsEmpty());
}
