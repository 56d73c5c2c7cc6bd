#include "stage.h"

#include <catch2/catch_test_macros.hpp>

#include <QAccessible>
#include <QKeyEvent>
#include <QQuickItem>

using namespace doorstep;

namespace {

void strike(QQuickWindow *window, int key)
{
    QKeyEvent down(QEvent::KeyPress, key, Qt::NoModifier,
                   key == Qt::Key_Space ? QStringLiteral(" ") : QString());
    QKeyEvent up(QEvent::KeyRelease, key, Qt::NoModifier);
    QCoreApplication::sendEvent(window, &down);
    QCoreApplication::sendEvent(window, &up);
}

} // namespace

TEST_CASE("a button is pressed once by each of its ways", "[ui]")
{
    Stage stage(QStringLiteral("PressScene"), {});
    REQUIRE(stage.root());
    QAccessible::setActive(true);
    auto *button = stage.root()->findChild<QQuickItem *>(QStringLiteral("button"));
    REQUIRE(button);
    const auto count = [&stage] { return stage.root()->property("count").toInt(); };

    SECTION("a screen reader")
    {
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(button);
        REQUIRE(face);
        CHECK(face->role() == QAccessible::Button);
        CHECK(face->text(QAccessible::Name) == QStringLiteral("Press"));
        face->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        CHECK(count() == 1);
    }
    SECTION("the keyboard")
    {
        button->forceActiveFocus(Qt::TabFocusReason);
        stage.settle();
        CHECK(button->property("visualFocus").toBool());
        strike(stage.window(), Qt::Key_Space);
        CHECK(count() == 1);
        strike(stage.window(), Qt::Key_Return);
        CHECK(count() == 2);
    }
    SECTION("a tremor on a person's button counts once")
    {
        auto *easy = stage.root()->findChild<QQuickItem *>(QStringLiteral("easy"));
        REQUIRE(easy);
        QMetaObject::invokeMethod(easy, "press");
        QMetaObject::invokeMethod(easy, "press");
        CHECK(count() == 1);
    }
}
