#include "person_window.h"

#include <catch2/generators/catch_generators.hpp>
#include <catch2/matchers/catch_matchers_container_properties.hpp>

#include <QAccessible>
#include <QElapsedTimer>
#include <QFont>

using namespace doorstep;

namespace {

QString describe(const QQuickItem *item)
{
    return QStringLiteral("%1 \"%2\"").arg(item->objectName(), item->property("text").toString());
}

/// What can be reached by Tab and has no name, is smaller than the person's touch size, or whose text is cut
/// or small.
QStringList faults(QQuickItem *root, bool ofPerson)
{
    QStringList found;
    forEachVisible(root, [&](QQuickItem *item) {
        const bool button = item->inherits("QQuickAbstractButton");
        if (button && item->isEnabled()) {
            QAccessibleInterface *face = QAccessible::queryAccessibleInterface(item);
            if (!face || face->text(QAccessible::Name).isEmpty())
                found.append(QStringLiteral("nameless ") + describe(item));
            if (ofPerson && item->height() < 95.5)
                found.append(QStringLiteral("small ") + describe(item));
        }
        if (!item->inherits("QQuickText") || item->property("text").toString().isEmpty())
            return;
        const QRectF inRoot = item->mapRectToItem(root, QRectF(0, 0, item->width(), item->height()));
        if (item->property("truncated").toBool()
            || item->property("contentWidth").toDouble() > item->width() + 1.5 || inRoot.left() < -0.5
            || inRoot.right() > root->width() + 0.5)
            found.append(QStringLiteral("cut ") + describe(item));
        if (ofPerson && item->property("font").value<QFont>().pixelSize() < 32)
            found.append(QStringLiteral("tiny ") + describe(item));
    });
    return found;
}

void look(PersonWindow &window, const QString &name, bool ofPerson = true)
{
    INFO(name.toStdString());
    window.picture(name);
    CHECK_THAT(faults(window.root(), ofPerson).join(QStringLiteral("; ")).toStdString(),
               Catch::Matchers::IsEmpty());
    CHECK_THAT(window.complaints().join(QStringLiteral("; ")).toStdString(), Catch::Matchers::IsEmpty());
    CHECK(window.theme() == QStringLiteral("easy"));
}

bool scrolls(QQuickItem *root)
{
    bool found = false;
    forEachVisible(root, [&found](QQuickItem *item) {
        found = found
            || (item->inherits("QQuickFlickable")
                && item->property("contentHeight").toDouble() > item->height() + 0.5);
    });
    return found;
}

} // namespace

TEST_CASE("the person's pages are clean at every size", "[person][long]")
{
    QAccessible::setActive(true);
    const QSize size = GENERATE(QSize(1280, 800), QSize(800, 1280), QSize(360, 740));
    const double scale = GENERATE(1.0, 2.0);
    const QString at = QStringLiteral("-%1-%2").arg(size.width()).arg(scale * 100);
    {
        PersonStage own(Held::OwnTablet);
        PersonWindow window(own, "PersonHome", size, scale);
        window.wait("tileAboutMe");
        look(window, QStringLiteral("home-own") + at);
        window.press("personSettings");
        window.wait("personSettingsPage");
        look(window, QStringLiteral("settings") + at);
        window.press("settingsBack");
        pause(window);
        window.press("tileWhoRead");
        window.wait("openingWords");
        look(window, QStringLiteral("opened") + at);
        CHECK((size.width() != 1280 || scale > 1 || !scrolls(window.root())));
        pause(window);
        window.press("readersNext");
        window.wait("reader2");
        look(window, QStringLiteral("readers") + at);
        CHECK((size.width() != 1280 || scale > 1 || !scrolls(window.root())));
        pause(window);
        window.press("readersNext");
        look(window, QStringLiteral("readers-unknown") + at);
    }
    PersonStage stage(Held::HandedOver);
    PersonWindow window(stage, "PersonHome", size, scale);
    window.wait("tileAboutMe");
    look(window, QStringLiteral("home") + at);
    window.press("tileWhoIsComing");
    window.wait("comingVisit0");
    look(window, QStringLiteral("coming") + at);
    window.press("comingBack");
    window.press("tileAboutMe");
    window.wait("lineWords");
    look(window, QStringLiteral("about") + at);
    const bool whole = size.width() == 1280 && scale == 1.0;
    for (int place = 2; place <= (whole ? PersonDay::Screens : 3); ++place) {
        pause(window);
        window.press("lineNext");
        look(window, QStringLiteral("about%1").arg(place) + at);
        CHECK((!whole || !scrolls(window.root()))); // also the longest words fit
    }
    pause(window);
    QMetaObject::invokeMethod(window.item("lineRight"), "press");
    window.wait("lineThanks");
    look(window, QStringLiteral("thanks") + at);
    pause(window);
    QMetaObject::invokeMethod(window.item("lineUndo"), "press");
    window.wait("lineChange");
    pause(window);
    QMetaObject::invokeMethod(window.item("lineChange"), "press");
    window.wait("changeWrong");
    look(window, QStringLiteral("change") + at);
    pause(window);
    QMetaObject::invokeMethod(window.item("changeWrong"), "press");
    window.wait("changeText");
    window.item("changeText")->setProperty("text", QStringLiteral("Kate rings at eleven now."));
    window.wait("changeSave");
    look(window, QStringLiteral("words") + at);
}

TEST_CASE("a second tap on the same place within 700 ms is no wish, whatever stands there by then",
          "[person]")
{
    PersonStage stage(Held::OwnTablet);
    PersonWindow window(stage, "PersonHome");
    window.press("tileAboutMe");
    window.wait("lineNext");
    const QQuickItem *next = window.item("lineNext");
    const QPointF middle = next->mapToScene(QPointF(next->width() / 2, next->height() / 2));
    window.tap(middle);
    window.tap(middle + QPointF(9, -14));
    window.settle();
    CHECK(window.wordsOnScreen().contains(QStringLiteral("About me, 2 of 11")));

    const QQuickItem *right = window.item("lineRight");
    const QPointF answer = right->mapToScene(QPointF(right->width() / 2, right->height() / 2));
    window.tap(answer);
    window.settle();
    window.tap(answer);
    window.settle();
    CHECK(stage.unsentOf(Kind::LineAnswer).size() == 1);
    CHECK(stage.unsentOf(Kind::Withdrawn).empty());
}

TEST_CASE("a line is changed by hand and keyboard, and is the person's own from then on", "[person]")
{
    PersonStage stage(Held::OwnTablet);
    PersonWindow window(stage, "PersonHome");
    window.press("tileAboutMe");
    window.press("lineChange");
    window.press("changeWrong");
    window.wait("changeText");
    for (const QChar letter : QStringLiteral("Ask me"))
        window.key(letter.toUpper().unicode(), QString(letter));
    window.press("changeSave");
    window.wait("lineThanks");
    CHECK(stage.line(1).current.front().line.said == QStringLiteral("Ask me"));
    CHECK(window.wordsOnScreen().contains(QStringLiteral("Thank you. Your carers will see this.")));
}

TEST_CASE("she pages through who read her page and comes back to her home", "[person]")
{
    PersonStage stage(Held::OwnTablet);
    PersonWindow window(stage, "PersonHome");
    window.press("tileWhoRead");
    window.wait("openingWords");
    pause(window);
    window.press("readersNext");
    window.wait("reader2");
    pause(window);
    window.press("readersBack");
    window.wait("openingWords");
    pause(window);
    window.press("readersBack");
    window.wait("tileWhoRead");
}

TEST_CASE("the tablet goes back to the carer by PIN alone", "[person]")
{
    PersonStage stage(Held::HandedOver);
    PersonWindow window(stage, "StagePage");
    window.wait("tileAboutMe");
    window.key(Qt::Key_Escape);
    window.key(Qt::Key_Back);
    window.press("forCarer");
    window.wait("pinPad");
    look(window, QStringLiteral("pin-1280-100"), false);
    for (const QChar digit : QStringLiteral("111111"))
        window.key(digit.unicode(), QString(digit));
    window.settle();
    stage.until([&window] {
        return window.wordsOnScreen()
            .join(QLatin1Char(' '))
            .contains(QStringLiteral("That PIN is not right"));
    });
    CHECK(stage.session().stage() == Session::HandedOver);
    for (const QChar digit : PersonStage::pin())
        window.key(digit.unicode(), QString(digit));
    stage.until([&stage] { return stage.session().stage() == Session::Open; });
    window.wait("todayPage");
}

TEST_CASE("the carer gets the visit back as it was, in their own colours", "[person]")
{
    PersonStage stage(Held::NotYet);
    PersonWindow window(stage, "StagePage");
    window.wait("todayPage");
    const QString visit = PersonDay::Late.toString(QUuid::WithoutBraces);
    QMetaObject::invokeMethod(window.item("carerHome"), "openVisit", Q_ARG(QString, visit));
    window.wait("visitPage");
    stage.handOver();
    window.press("forCarer");
    window.wait("pinPad");
    CHECK_FALSE(window.item("visitPage"));
    CHECK(window.theme() == QStringLiteral("easy"));
    for (const QChar digit : PersonStage::pin())
        window.key(digit.unicode(), QString(digit));
    stage.until([&stage] { return stage.session().stage() == Session::Open; });
    window.wait("visitPage");
    CHECK_FALSE(window.item("personHome"));
    CHECK(window.theme() == QStringLiteral("light"));
}
