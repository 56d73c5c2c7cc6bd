#include "supervisor_window.h"

#include <catch2/matchers/catch_matchers_container_properties.hpp>

#include <QQmlComponent>
#include <QTest>

namespace doorstep {

namespace {

constexpr char Root[] = R"(
import QtQuick
import Doorstep.App
import Doorstep.Ui
FocusScope {
    id: root
    required property Session session
    property string look: "light"
    property real textScale: 1
    property bool mirrored: false
    focus: true
    LayoutMirroring.enabled: mirrored
    LayoutMirroring.childrenInherit: true
    Binding { target: Theme; property: "name"; value: root.look }
    Binding { target: Theme; property: "textScale"; value: root.textScale }
    SupervisorHome { anchors.fill: parent; session: root.session }
}
)";

QString wordsOf(QQuickItem *item)
{
    QStringList words{item->property("spokenName").toString(), item->property("text").toString()};
    for (QQuickItem *child : item->childItems())
        words.append(wordsOf(child));
    words.removeAll(QString());
    return words.join(u'|');
}

QString describe(QQuickItem *item)
{
    return QStringLiteral("%1 \"%2\" %3x%4")
        .arg(QString::fromLatin1(item->metaObject()->className()), item->property("text").toString())
        .arg(item->width())
        .arg(item->height());
}

} // namespace

SupervisorWindow::SupervisorWindow(SupervisorStage &stage, QSize size)
    : m_stage(stage)
{
    m_engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
    QObject::connect(&m_engine, &QQmlEngine::warnings, &m_engine, [this](const QList<QQmlError> &all) {
        for (const QQmlError &one : all)
            m_complaints.append(one.toString());
    });
    QQmlComponent component(&m_engine);
    component.setData(Root, QUrl(QStringLiteral("qrc:/supervisor_test.qml")));
    INFO(component.errorString().toStdString());
    REQUIRE(component.isReady());
    m_root.reset(component.createWithInitialProperties(
        {{QStringLiteral("session"), QVariant::fromValue(&stage.session())}}));
    REQUIRE(m_root);
    auto *item = qobject_cast<QQuickItem *>(m_root.get());
    item->setParentItem(m_window.contentItem());
    resize(size);
    m_window.show();
    m_window.requestActivate();
    settle();
    QAccessible::setActive(true);
}

SupervisorWindow::~SupervisorWindow()
{
    m_window.hide();
    m_root.reset();
}

void SupervisorWindow::look(const QString &theme, double textScale, bool mirrored)
{
    m_root->setProperty("look", theme);
    m_root->setProperty("textScale", textScale);
    m_root->setProperty("mirrored", mirrored);
    settle();
}

void SupervisorWindow::resize(QSize size)
{
    m_window.resize(size);
    qobject_cast<QQuickItem *>(m_root.get())->setSize(size);
    settle();
}

QQuickItem *SupervisorWindow::seen(const QString &name) const
{
    QQuickItem *found = nullptr;
    forEachSeen(m_window.contentItem(), [&](QQuickItem *item) {
        if (!found && item->objectName() == name)
            found = item;
    });
    return found;
}

QQuickItem *SupervisorWindow::named(const QString &name) const
{
    QQuickItem *item = seen(name);
    INFO(name.toStdString());
    REQUIRE(item);
    return item;
}

QQuickItem *SupervisorWindow::holding(const QString &start, const QString &words) const
{
    QQuickItem *found = nullptr;
    forEachSeen(m_window.contentItem(), [&](QQuickItem *item) {
        if (!found && item->objectName().startsWith(start) && wordsOf(item).contains(words))
            found = item;
    });
    INFO(start.toStdString() << " with " << words.toStdString());
    REQUIRE(found);
    return found;
}

void SupervisorWindow::scrollTo(QQuickItem *item)
{
    for (QQuickItem *over = item->parentItem(); over; over = over->parentItem()) {
        if (!over->inherits("QQuickFlickable"))
            continue;
        auto *content = over->property("contentItem").value<QQuickItem *>();
        const qreal top = item->mapToItem(content, QPointF()).y();
        const qreal most = std::max(0.0, over->property("contentHeight").toReal() - over->height());
        const qreal y = over->property("contentY").toReal();
        if (top < y || top + item->height() > y + over->height())
            over->setProperty("contentY", std::clamp(top - over->height() / 2, 0.0, most));
    }
    QCoreApplication::processEvents();
}

void SupervisorWindow::tap(QQuickItem *item)
{
    drawn(); // a finger waits for it
    scrollTo(item);
    ++taps;
    const QPointF middle = item->mapToScene(QPointF(item->width() / 2, item->height() / 2));
    INFO(item->objectName().toStdString());
    REQUIRE(QRectF(QPointF(), QSizeF(m_window.size())).contains(middle));
    QTest::mouseClick(&m_window, Qt::LeftButton, {}, middle.toPoint());
    settle();
}

void SupervisorWindow::key(int key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(&m_window, Qt::Key(key), modifiers);
    settle();
}

void SupervisorWindow::type(const QString &words)
{
    for (const QChar &letter : words)
        QTest::keyClick(&m_window, letter.toLatin1());
    settle();
}

void SupervisorWindow::doPress(QQuickItem *item)
{
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(item);
    INFO(item->objectName().toStdString());
    REQUIRE(face);
    REQUIRE(face->actionInterface());
    face->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    settle();
}

QStringList SupervisorWindow::nameless() const
{
    QStringList found;
    forEachSeen(m_window.contentItem(), [&found](QQuickItem *item) {
        const bool control = item->inherits("QQuickAbstractButton") || item->inherits("QQuickTextField")
            || item->inherits("QQuickTextArea");
        if (!control || !item->isEnabled())
            return;
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(item);
        const bool pressed = face && face->actionInterface()
            && face->actionInterface()->actionNames().contains(QAccessibleActionInterface::pressAction());
        if (!face || face->text(QAccessible::Name).isEmpty() || face->role() == QAccessible::NoRole
            || (item->inherits("QQuickAbstractButton") && !pressed))
            found.append(describe(item));
    });
    return found;
}

QStringList SupervisorWindow::cutText() const
{
    QStringList found;
    const double width = m_window.width();
    forEachSeen(m_window.contentItem(), [&](QQuickItem *item) {
        if (!item->inherits("QQuickText") || item->property("text").toString().isEmpty())
            return;
        const QRectF place = item->mapRectToScene(QRectF(0, 0, item->width(), item->height()));
        if (item->property("contentWidth").toDouble() > item->width() + 1.5
            || item->property("contentHeight").toDouble() > item->height() + 1.5 || place.left() < -0.5
            || place.right() > width + 0.5)
            found.append(describe(item));
    });
    return found;
}

void SupervisorWindow::checkLooks(const QString &page, const std::vector<QSize> &sizes)
{
    for (const QSize size : sizes) {
        resize(size);
        for (const double scale : {1.0, 2.0})
            for (const bool mirrored : {false, true}) {
                look(scale > 1 ? QStringLiteral("dark") : QStringLiteral("light"), scale, mirrored);
                INFO(page.toStdString()
                     << ' ' << size.width() << ' ' << scale << (mirrored ? " mirrored" : ""));
                CHECK_THAT(cutText().join(u'\n').toStdString(), Catch::Matchers::IsEmpty());
                CHECK_THAT(nameless().join(u'\n').toStdString(), Catch::Matchers::IsEmpty());
                shoot(QStringLiteral("%1-%2-%3%4")
                          .arg(page)
                          .arg(size.width())
                          .arg(scale * 100)
                          .arg(mirrored ? QStringLiteral("-rtl") : QString()));
            }
    }
    resize({1280, 800});
    look(QStringLiteral("light"), 1);
}

void SupervisorWindow::shoot(const QString &name)
{
    settle();
    const QString folder = qEnvironmentVariable("DOORSTEP_PICTURES");
    if (!folder.isEmpty())
        REQUIRE(m_window.grabWindow().save(folder + u'/' + name + QStringLiteral(".png")));
}

} // namespace doorstep
