#include "new_tablet.h"

#include <QQmlApplicationEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace doorstep;

namespace {

/// Whether an item of that name is seen in it.
bool holds(const QQuickItem &around, const QString &name)
{
    if (around.objectName() == name && around.isVisible() && around.width() > 0)
        return true;
    const auto inside = around.childItems();
    return std::ranges::any_of(inside, [&name](const QQuickItem *item) { return holds(*item, name); });
}

/// The real window on a new tablet, with every warning of QML kept.
struct Shown {
    explicit Shown(NewTablet &tablet, QSize size = {1280, 800})
    {
        engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
        QObject::connect(&engine, &QQmlEngine::warnings, &engine, [this](const QList<QQmlError> &all) {
            for (const QQmlError &one : all)
                warnings.append(one.toString());
        });
        engine.setInitialProperties({{QStringLiteral("session"), QVariant::fromValue(&tablet.session())},
                                     {QStringLiteral("width"), size.width()},
                                     {QStringLiteral("pageHeight"), size.height()}});
        engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Doorstep/Ui/Main.qml")));
        REQUIRE(engine.rootObjects().size() == 1);
        window = qobject_cast<QQuickWindow *>(engine.rootObjects().first());
        REQUIRE(window);
        REQUIRE(QTest::qWaitForWindowExposed(window));
    }
    bool shows(const char *page) const { return holds(*window->contentItem(), QString::fromLatin1(page)); }

    QQmlApplicationEngine engine;
    QQuickWindow *window = nullptr;
    QStringList warnings;
};

} // namespace

TEST_CASE("every page of the first run and of the lock loads without a warning, wide and on a phone", "[app]")
{
    NewTablet tablet;
    for (const QSize size : {QSize(1280, 800), QSize(800, 1280), QSize(360, 740)}) {
        const Shown shown(tablet, size);
        CHECK(shown.shows("joinPage"));
        CHECK_FALSE(shown.window->grabWindow().isNull());
        CHECK(shown.warnings.join(u'\n').toStdString().empty());
    }
    tablet.join();
    {
        const Shown shown(tablet);
        CHECK(shown.shows("choosePinPage"));
        CHECK(shown.warnings.join(u'\n').toStdString().empty());
        tablet.away = true;
        tablet.session().chooseLock(tablet.pin, tablet.words);
        tablet.until([&] { return tablet.session().stage() == Session::Downloading; });
        CHECK(shown.shows("downloadingPage"));
        CHECK(shown.warnings.join(u'\n').toStdString().empty());
    }
    tablet.away = false;
    tablet.session().sync()->tryNow();
    tablet.until([&] { return tablet.session().stage() == Session::Open; });
    tablet.session().lock();
    for (const QSize size : {QSize(1280, 800), QSize(360, 740)}) {
        const Shown shown(tablet, size);
        CHECK(shown.shows("unlockPage"));
        CHECK(shown.warnings.join(u'\n').toStdString().empty());
    }
    REQUIRE(QFile::rename(tablet.accountFolder() + QStringLiteral("/vault"),
                          tablet.accountFolder() + QStringLiteral("/elsewhere")));
    const Shown shown(tablet);
    tablet.session().unlock(tablet.pin);
    tablet.until([&] { return tablet.session().stage() == Session::Broken; });
    CHECK(shown.shows("brokenPage"));
    CHECK(shown.warnings.join(u'\n').toStdString().empty());
}
