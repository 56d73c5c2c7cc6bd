#include "home.h"

#include <QFontMetricsF>

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_container_properties.hpp>

#include <vector>

using namespace doorstep;

namespace {

QString typeOf(const QQuickItem &item)
{
    return QString::fromLatin1(item.metaObject()->className()).section(QLatin1String("_QMLTYPE"), 0, 0);
}

QRectF onScreen(const QQuickItem &item)
{
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()));
}

/// The part of it that no scrolled page hides.
QRectF inSight(const QQuickItem &item)
{
    QRectF rest = onScreen(item);
    for (const QQuickItem *over = item.parentItem(); over; over = over->parentItem())
        if (over->clip())
            rest &= onScreen(*over);
    return rest;
}

bool isInside(const QQuickItem &item, const char *type)
{
    for (const QQuickItem *over = &item; over; over = over->parentItem())
        if (over->inherits(type) || typeOf(*over) == QLatin1String(type))
            return true;
    return false;
}

/// Words that are broken in the middle, stick out of the window or out of the button they stand on.
QStringList badlySet(const Home &home, QSizeF window)
{
    QStringList bad;
    for (QQuickItem *item : home.all([](QQuickItem &one) { return one.inherits("QQuickText"); })) {
        const QString text = item->property("text").toString();
        if (text.isEmpty() || item->width() <= 0)
            continue;
        const QRectF box = onScreen(*item);
        const QFontMetricsF metrics(item->property("font").value<QFont>());
        for (const QString &word : text.split(QLatin1Char(' ')))
            for (const QString &line : word.split(QLatin1Char('\n')))
                if (metrics.horizontalAdvance(line) > item->width() + 1.5)
                    bad.append(
                        QStringLiteral("broken: “%1” of “%2”, %3 wide").arg(line, text).arg(item->width()));
        if (box.left() < -1 || box.right() > window.width() + 1)
            bad.append(QStringLiteral("outside: “%1”").arg(text));
        for (const QQuickItem *over = item->parentItem(); over; over = over->parentItem())
            if (over->inherits("QQuickAbstractButton")
                && !onScreen(*over).adjusted(-1, -4, 1, 4).contains(box))
                bad.append(QStringLiteral("over the edge: “%1”").arg(text));
    }
    return bad;
}

/// Buttons too small for a wet thumb; 48, in a visit 56, and 64 for what the page is for.
QStringList tooSmall(const Home &home)
{
    QStringList small;
    for (const QQuickItem *item : home.pressables()) {
        const QString name = item->objectName();
        const bool large = name == u"arriveButton" || name == u"leaveButton" || name == u"finishButton";
        const qreal least = large ? 64 : isInside(*item, "RungRow") ? 56 : 48;
        if (item->height() < least - 0.5 || item->width() < 48 - 0.5)
            small.append(QStringLiteral("%1 “%2” %3 x %4")
                             .arg(name, item->property("text").toString())
                             .arg(item->width())
                             .arg(item->height()));
    }
    return small;
}

/// Buttons closer than 8 to each other; rows of one list may touch.
QStringList tooClose(const Home &home)
{
    QStringList close;
    QList<QQuickItem *> free = home.pressables();
    free.removeIf([](QQuickItem *item) {
        return inSight(*item).isEmpty() || isInside(*item, "SettingsRow") || isInside(*item, "ActionRow")
            || isInside(*item, "VisitRow") || isInside(*item, "NavRail") || isInside(*item, "UndoBar");
    });
    std::vector<QRectF> places;
    for (const QQuickItem *item : free)
        places.push_back(inSight(*item));
    for (qsizetype i = 0; i < free.size(); ++i)
        for (qsizetype j = i + 1; j < free.size(); ++j)
            if (places[size_t(i)].adjusted(-7, -7, 7, 7).intersects(places[size_t(j)]))
                close.append(
                    QStringLiteral("“%1” and “%2”")
                        .arg(free[i]->property("text").toString(), free[j]->property("text").toString()));
    return close;
}

} // namespace

TEST_CASE("on every page words stay whole and inside, and buttons are large and apart", "[carer][ui]")
{
    CarerStage stage;
    Home home(stage);
    onEveryPage(stage, home, [&](const QString &page) {
        for (const QSize size : {QSize(1280, 800), QSize(800, 1280), QSize(360, 740)})
            for (const double scale : {1.0, 1.5, 2.0}) {
                if (scale == 1.5 && size.width() > 360) // between the two only a phone has shapes of its own
                    continue;
                home.resize(size);
                home.look(QStringLiteral("light"), scale);
                INFO(page.toStdString() << ' ' << size.width() << " at " << scale);
                CHECK_THAT(badlySet(home, size).join(QLatin1Char('\n')).toStdString(),
                           Catch::Matchers::IsEmpty());
                CHECK_THAT(tooSmall(home).join(QLatin1Char('\n')).toStdString(), Catch::Matchers::IsEmpty());
                CHECK_THAT(tooClose(home).join(QLatin1Char('\n')).toStdString(), Catch::Matchers::IsEmpty());
            }
        home.resize({1280, 800});
        home.look(QStringLiteral("light"), 1);
    });
}

TEST_CASE("what was just done never lies over the button a page is for", "[carer][ui]")
{
    CarerStage stage;
    Home home(stage);
    home.tap(QStringLiteral("arriveButton"));
    for (const QSize size : {QSize(1280, 800), QSize(800, 1280), QSize(360, 740)})
        for (const double scale : {1.0, 2.0}) {
            home.resize(size);
            home.look(QStringLiteral("light"), scale);
            INFO(size.width() << " at " << scale);
            const QRectF bar = onScreen(*home.named(QStringLiteral("undoBar")));
            CHECK_FALSE(bar.intersects(onScreen(*home.named(QStringLiteral("leaveButton")))));
            CHECK(QRectF(QPointF(), QSizeF(size)).contains(bar));
        }
}
