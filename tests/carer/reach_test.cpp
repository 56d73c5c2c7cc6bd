// The carer's pages without a finger: by keyboard alone, and as a screen reader is told them.

#include "home.h"
#include "visit.h"

#include <QAccessible>

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_container_properties.hpp>

using namespace doorstep;

namespace {

/// The ring of what has the focus.
bool ringShown(QQuickItem *item)
{
    for (QQuickItem *child : item->childItems())
        if (QString::fromLatin1(child->metaObject()->className()).startsWith(QLatin1String("FocusRing")))
            return child->isVisible();
    // what one writes in has its ring on the frame behind it
    auto *frame = item->property("background").value<QQuickItem *>();
    return frame && ringShown(frame);
}

bool isInSight(const QQuickItem *item, QSizeF window)
{
    QRectF rest = item->mapRectToScene(QRectF(0, 0, item->width(), item->height()));
    const QRectF whole = rest;
    rest &= QRectF(QPointF(), window);
    for (const QQuickItem *over = item->parentItem(); over; over = over->parentItem())
        if (over->clip())
            rest &= over->mapRectToScene(QRectF(0, 0, over->width(), over->height()));
    return rest.height() >= std::min(whole.height(), 48.0) - 1 && rest.width() >= whole.width() - 2;
}

/// Where Tab goes, until it is where it began.
QList<QQuickItem *> tabbed(Home &home)
{
    QList<QQuickItem *> way;
    for (int step = 0; step < 200; ++step) {
        home.key(Qt::Key_Tab);
        QQuickItem *at = home.focused();
        if (!at || way.contains(at))
            break;
        way.append(at);
    }
    return way;
}

} // namespace

TEST_CASE("Tab reaches every button of every page, in sight and with its ring", "[carer][ui]")
{
    CarerStage stage;
    Home home(stage);
    for (const QSize size : {QSize(1280, 800), QSize(360, 740)}) {
        onEveryPage(stage, home, [&](const QString &page) {
            home.resize(size);
            const QSizeF window = size;
            const QList<QQuickItem *> way = tabbed(home);
            INFO(page.toStdString() << ' ' << size.width());
            for (QQuickItem *button : home.pressables()) {
                INFO(button->objectName().toStdString()
                     << ' ' << button->property("text").toString().toStdString());
                CHECK((!button->isEnabled() || way.contains(button)));
            }
            for (qsizetype i = 0; i < way.size(); ++i) {
                INFO(way[i]->objectName().toStdString()
                     << ' ' << way[i]->property("text").toString().toStdString());
                way[i]->forceActiveFocus(Qt::TabFocusReason);
                stage.settle();
                CHECK(ringShown(way[i]));
                CHECK(isInSight(way[i], window));
            }
            home.resize({1280, 800});
        });
        home.tap(QStringLiteral("nav.0"));
    }
}

TEST_CASE("a visit goes by keyboard alone, and Esc is the way back", "[carer][ui]")
{
    CarerStage stage;
    Home home(stage);
    const auto tabTo = [&home](const QString &name) {
        for (int step = 0; step < 80; ++step) {
            if (home.focused() && home.focused()->objectName() == name)
                return;
            home.key(Qt::Key_Tab);
        }
        INFO(name.toStdString());
        FAIL("Tab does not reach it");
    };
    tabTo(QStringLiteral("arriveButton"));
    home.key(Qt::Key_Return);
    REQUIRE(home.seen(QStringLiteral("visitPage")));
    tabTo(QStringLiteral("step.%1.bySelf").arg(textOf(SmallDay::step(1))));
    home.key(Qt::Key_Right);
    CHECK(home.focused()->objectName().endsWith(QStringLiteral(".reminded")));
    home.key(Qt::Key_Space);
    REQUIRE(stage.unsentOf<StepOutcome>().size() == 1);
    CHECK(stage.unsentOf<StepOutcome>().at(0).rung == Rung::Reminded);
    tabTo(QStringLiteral("noteButton"));
    home.key(Qt::Key_Enter);
    REQUIRE(home.seen(QStringLiteral("notePage")));
    home.key(Qt::Key_Escape);
    REQUIRE(home.seen(QStringLiteral("visitPage")));
    tabTo(QStringLiteral("leaveButton"));
    home.key(Qt::Key_Return);
    REQUIRE(home.seen(QStringLiteral("leavePage")));
    home.key(Qt::Key_Escape);
    REQUIRE(home.seen(QStringLiteral("visitPage")));
    home.key(Qt::Key_Escape);
    CHECK(home.seen(QStringLiteral("todayPage")));
}

TEST_CASE("a screen reader is told every control by role and name, and can press it", "[carer][ui]")
{
    CarerStage stage;
    Home home(stage);
    QAccessible::setActive(true);
    onEveryPage(stage, home, [&](const QString &page) {
        INFO(page.toStdString());
        QStringList names;
        for (QQuickItem *button : home.pressables()) {
            QAccessibleInterface *told = QAccessible::queryAccessibleInterface(button);
            INFO(button->objectName().toStdString()
                 << ' ' << button->property("text").toString().toStdString());
            REQUIRE(told);
            CHECK(told->role() != QAccessible::NoRole);
            CHECK(told->role() != QAccessible::Client);
            CHECK_FALSE(told->text(QAccessible::Name).isEmpty());
            REQUIRE(told->actionInterface());
            CHECK(told->actionInterface()->actionNames().contains(QAccessibleActionInterface::pressAction()));
            names.append(told->text(QAccessible::Name) + told->text(QAccessible::Description));
        }
        names.sort();
        QStringList twice;
        for (qsizetype i = 1; i < names.size(); ++i)
            if (names[i] == names[i - 1])
                twice.append(names[i]);
        CHECK_THAT(twice.join(QLatin1Char('\n')).toStdString(), Catch::Matchers::IsEmpty());
    });
    QAccessible::queryAccessibleInterface(home.named(QStringLiteral("nav.0")))
        ->actionInterface()
        ->doAction(QAccessibleActionInterface::pressAction());
    stage.settle();
    QAccessible::queryAccessibleInterface(home.named(QStringLiteral("arriveButton")))
        ->actionInterface()
        ->doAction(QAccessibleActionInterface::pressAction());
    stage.settle();
    CHECK(home.seen(QStringLiteral("visitPage")));
    CHECK(stage.unsentOf<Arrived>().size() == 1);
}
