#include "person_window.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QMouseEvent>
#include <QQmlComponent>
#include <QQmlEngine>

#include <algorithm>
#include <cstdio>

namespace doorstep {

namespace {

constexpr int Rounds = 100; ///< of settling, 20 ms at least each

QStringList heard;

void listen(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type == QtDebugMsg || type == QtInfoMsg)
        return;
    heard.append(message);
    std::fprintf(stderr, "%s\n", qPrintable(message));
}

bool picturesPending(QQuickItem *root)
{
    bool pending = false;
    forEachVisible(root, [&pending](QQuickItem *item) {
        pending = pending || (item->inherits("QQuickImageBase") && item->property("status").toInt() == 2);
    });
    return pending;
}

} // namespace

PersonWindow::PersonWindow(PersonStage &stage, const char *page, QSize size, double textScale)
    : m_stage(stage)
    , m_view(std::make_unique<QQuickView>())
{
    heard.clear();
    qInstallMessageHandler(listen);
    m_view->engine()->addImportPath(QStringLiteral("qrc:/qt/qml"));
    QQmlComponent door(m_view->engine());
    door.setData("import QtQml\nimport Doorstep.Ui\nQtObject { readonly property QtObject theme: Theme }",
                 QUrl());
    m_theme.reset(door.create());
    REQUIRE(m_theme);
    m_theme->property("theme").value<QObject *>()->setProperty("textScale", textScale);
    QVariantMap given{{QStringLiteral("session"), QVariant::fromValue(&stage.session())}};
    if (qstrcmp(page, "PersonHome") == 0)
        given.insert(QStringLiteral("person"), stage.person());
    m_view->setInitialProperties(given);
    m_view->setResizeMode(QQuickView::SizeRootObjectToView);
    m_view->setSource(QUrl(QStringLiteral("qrc:/qt/qml/Doorstep/Ui/%1.qml").arg(QLatin1StringView(page))));
    for (const QQmlError &error : m_view->errors())
        heard.append(error.toString());
    INFO(heard.join(QLatin1Char('\n')).toStdString());
    REQUIRE(root());
    resize(size);
}

PersonWindow::~PersonWindow()
{
    m_view->hide();
    m_theme.reset();
    m_view.reset();
    qInstallMessageHandler(nullptr);
}

void PersonWindow::resize(QSize size)
{
    m_view->resize(size);
    m_view->show();
    m_view->requestActivate();
    QCoreApplication::processEvents();
    settle();
}

void PersonWindow::settle()
{
    m_stage.settle();
    QElapsedTimer clock;
    clock.start();
    do {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
    } while ((clock.elapsed() < 20 || picturesPending(root())) && clock.elapsed() < 3000);
}

QQuickItem *PersonWindow::item(const char *name) const
{
    QQuickItem *found = nullptr;
    forEachVisible(root(), [&](QQuickItem *one) {
        if (one->objectName() == QLatin1StringView(name))
            found = one;
    });
    return found;
}

void PersonWindow::tap(QPointF place)
{
    for (const auto type : {QEvent::MouseButtonPress, QEvent::MouseButtonRelease}) {
        QMouseEvent event(type, place, m_view->mapToGlobal(place), Qt::LeftButton,
                          type == QEvent::MouseButtonPress ? Qt::LeftButton : Qt::NoButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_view.get(), &event);
    }
}

void PersonWindow::key(int key, const QString &text)
{
    for (const auto type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        QKeyEvent event(type, key, Qt::NoModifier, text);
        QCoreApplication::sendEvent(m_view.get(), &event);
    }
}

/// As somebody does who wants to press what is below the edge.
void PersonWindow::scrollTo(QQuickItem *item)
{
    for (QQuickItem *at = item->parentItem(); at; at = at->parentItem()) {
        if (!at->inherits("QQuickFlickable"))
            continue;
        const double most = at->property("contentHeight").toDouble() - at->height();
        const double y = item->mapToItem(at, QPointF(0, item->height() / 2)).y();
        if (y < 0 || y > at->height())
            at->setProperty("contentY",
                            std::clamp(at->property("contentY").toDouble() + y - at->height() / 2, 0.0,
                                       std::max(0.0, most)));
        settle();
    }
}

void PersonWindow::press(const char *name)
{
    wait(name);
    QQuickItem *found = item(name);
    scrollTo(found);
    tap(found->mapToScene(QPointF(found->width() / 2, found->height() / 2)));
    settle();
}

void PersonWindow::wait(const char *name)
{
    INFO(name);
    for (int round = 0; round < Rounds && !item(name); ++round)
        settle();
    INFO(wordsOnScreen().join(QLatin1Char('|')).toStdString());
    REQUIRE(item(name));
    settle();
}

QStringList PersonWindow::complaints() const
{
    return heard;
}

QStringList PersonWindow::wordsOnScreen() const
{
    QStringList words;
    forEachVisible(root(), [&words](QQuickItem *one) {
        for (const char *property : {"text", "spokenName", "name"})
            if (const QVariant value = one->property(property); value.typeId() == QMetaType::QString)
                words.append(value.toString());
    });
    return words;
}

void PersonWindow::picture(const QString &name)
{
    settle();
    const QString folder = qEnvironmentVariable("DOORSTEP_PICTURES");
    if (!folder.isEmpty())
        REQUIRE(m_view->grabWindow().save(QDir(folder).filePath(name + QStringLiteral(".png"))));
}

QString PersonWindow::theme() const
{
    return m_theme->property("theme").value<QObject *>()->property("name").toString();
}

void pause(PersonWindow &window)
{
    QElapsedTimer clock;
    clock.start();
    while (clock.elapsed() < 710)
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 20);
    window.settle();
}

} // namespace doorstep
