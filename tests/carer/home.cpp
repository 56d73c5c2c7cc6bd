#include "home.h"

#include <QQmlComponent>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

namespace doorstep {

namespace {

constexpr auto Root = R"(
import QtQuick
import Doorstep.App
import Doorstep.Ui

Item {
    id: root

    required property Session session
    property string theme: "light"
    property real scale100: 1
    property bool leftHand: false
    property bool mirrored: false

    LayoutMirroring.enabled: mirrored
    LayoutMirroring.childrenInherit: true

    Binding { target: Theme; property: "name"; value: root.theme }
    Binding { target: Theme; property: "textScale"; value: root.scale100 }
    Binding { target: Theme; property: "leftHand"; value: root.leftHand }
    Rectangle { anchors.fill: parent; color: Theme.bg }
    CarerHome { anchors.fill: parent; session: root.session }
}
)";

void bringIntoSight(QQuickItem *item)
{
    for (QQuickItem *over = item->parentItem(); over; over = over->parentItem()) {
        if (!over->inherits("QQuickFlickable"))
            continue;
        auto *content = over->property("contentItem").value<QQuickItem *>();
        const qreal top = item->mapToItem(content, QPointF()).y();
        const qreal most = std::max(0.0, over->property("contentHeight").toReal() - over->height());
        const qreal covered = over->parentItem()->property("covered").toReal();
        if (top < over->property("contentY").toReal()
            || top + item->height() > over->property("contentY").toReal() + over->height() - covered)
            over->setProperty("contentY", std::clamp(top - over->height() / 2, 0.0, most));
    }
    QCoreApplication::processEvents();
}

void collect(QQuickItem *item, const std::function<bool(QQuickItem &)> &so, QList<QQuickItem *> &found)
{
    if (!item->isVisible())
        return;
    if (so(*item))
        found.append(item);
    for (QQuickItem *child : item->childItems())
        collect(child, so, found);
}

} // namespace

Home::Home(CarerStage &stage, QSize size)
    : m_stage(stage)
{
    m_engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
    QObject::connect(&m_engine, &QQmlEngine::warnings, &m_engine, [this](const QList<QQmlError> &all) {
        for (const QQmlError &one : all)
            m_warnings.append(one.toString());
    });
    QQmlComponent component(&m_engine);
    component.setData(Root, QUrl(QStringLiteral("qrc:/carer_test.qml")));
    INFO(component.errorString().toStdString());
    REQUIRE(component.isReady());
    m_root.reset(component.createWithInitialProperties(
        {{QStringLiteral("session"), QVariant::fromValue(&stage.session())}}));
    REQUIRE(m_root);
    auto *item = qobject_cast<QQuickItem *>(m_root.get());
    m_window.resize(size);
    item->setParentItem(m_window.contentItem());
    item->setSize(m_window.size());
    m_window.show();
    m_stage.settle();
}

void Home::look(const QString &theme, double scale)
{
    m_root->setProperty("theme", theme);
    m_root->setProperty("scale100", scale);
    m_stage.settle();
    (void)m_window.grabWindow(); // what is still to be laid out is, before it is drawn
    m_stage.settle();
}

void Home::set(const char *name, const QVariant &value)
{
    m_root->setProperty(name, value);
    m_stage.settle();
}

void Home::resize(QSize size)
{
    m_window.resize(size);
    qobject_cast<QQuickItem *>(m_root.get())->setSize(size);
    m_stage.settle();
}

QQuickItem *Home::named(const QString &name) const
{
    INFO(name.toStdString());
    m_stage.until([&] { return seen(name) != nullptr; }); // on a busy machine what it shows may be told later
    return seen(name);
}

QList<QQuickItem *> Home::all(const std::function<bool(QQuickItem &)> &so) const
{
    QList<QQuickItem *> found;
    collect(m_window.contentItem(), so, found);
    return found;
}

QList<QQuickItem *> Home::pressables() const
{
    return all([](QQuickItem &item) { return item.inherits("QQuickAbstractButton"); });
}

void Home::tap(QQuickItem *item)
{
    bringIntoSight(item);
    ++taps;
    const auto middle = [item] { return item->mapToScene(QPointF(item->width() / 2, item->height() / 2)); };
    QPointF at;
    do { // nobody taps what is still to be laid out: where it stands now it does not stand in the next frame
        at = middle();
        (void)m_window.grabWindow();
        QCoreApplication::processEvents();
    } while (middle() != at);
    QTest::mouseClick(&m_window, Qt::LeftButton, {}, at.toPoint());
    m_stage.settle();
}

void Home::tapRung(const QUuid &step, int rung)
{
    const QStringList rungs{QStringLiteral("bySelf"), QStringLiteral("reminded"), QStringLiteral("guided"),
                            QStringLiteral("handsOn"), QStringLiteral("notToday")};
    QQuickItem *row = named(QStringLiteral("step.") + textOf(step));
    QQuickItem *cell = seenIn(row, QStringLiteral("step.%1.%2").arg(textOf(step), rungs.at(rung)));
    REQUIRE(cell);
    tap(cell);
}

void Home::type(const QString &words)
{
    for (const QChar &letter : words)
        QTest::keyClick(&m_window, letter.toLatin1());
    m_stage.settle();
}

void Home::key(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(&m_window, key, modifiers);
    m_stage.settle();
}

void Home::call(const char *function, const QString &argument)
{
    REQUIRE(
        QMetaObject::invokeMethod(named(QStringLiteral("carerHome")), function, Q_ARG(QString, argument)));
    m_stage.settle();
}

void Home::call(const char *function)
{
    REQUIRE(QMetaObject::invokeMethod(named(QStringLiteral("carerHome")), function));
    m_stage.settle();
}

void Home::shoot(const QString &name)
{
    const QString folder = qEnvironmentVariable("DOORSTEP_SHOTS");
    if (!folder.isEmpty())
        REQUIRE(m_window.grabWindow().save(folder + QLatin1Char('/') + name + QStringLiteral(".png")));
}

QQuickItem *Home::seenIn(QQuickItem *item, const QString &name)
{
    if (!item->isVisible())
        return nullptr;
    if (item->objectName() == name)
        return item;
    for (QQuickItem *child : item->childItems())
        if (QQuickItem *found = seenIn(child, name))
            return found;
    return nullptr;
}

void onEveryPage(CarerStage &stage, Home &home, const std::function<void(const QString &)> &there)
{
    there(QStringLiteral("today"));
    home.call("openBefore", textOf(stage.day.tamVisit));
    there(QStringLiteral("before"));
    home.tap(QStringLiteral("aboutButton"));
    there(QStringLiteral("passport"));
    home.call("openVisit", textOf(stage.day.ishbelVisit));
    there(QStringLiteral("visit"));
    for (const char *page : {"note", "different", "concern", "leave"}) {
        home.call("openInVisit", QLatin1String(page));
        there(QLatin1String(page));
        home.call("backToVisit");
    }
    home.tap(QStringLiteral("aboutButton"));
    there(QStringLiteral("passport-ishbel"));
    home.tap(QStringLiteral("nav.1"));
    there(QStringLiteral("people"));
    home.tap(QStringLiteral("person.") + textOf(stage.day.ishbel));
    there(QStringLiteral("person"));
    home.tap(QStringLiteral("nav.2"));
    home.tap(QStringLiteral("myCardRow"));
    there(QStringLiteral("card"));
}

} // namespace doorstep
