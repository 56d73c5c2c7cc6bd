#include "page_stage.h"

#include "database_thread.h"
#include "session.h"

#include <QElapsedTimer>
#include <QQmlEngine>
#include <QQuickItem>

namespace doorstep {

namespace {

constexpr int Patience = 30'000;

/// The first that is seen, in the order of the screen, whose name is or begins so.
QQuickItem *named(QQuickItem *item, const QString &name)
{
    if (!item || !item->isVisible())
        return nullptr;
    if (item->width() > 0
        && (item->objectName() == name || (name.endsWith(u'.') && item->objectName().startsWith(name))))
        return item;
    for (QQuickItem *child : item->childItems())
        if (QQuickItem *found = named(child, name))
            return found;
    return nullptr;
}

} // namespace

PageStage::PageStage(const PageScene &scene, const Look &look, QSize opened)
    : Stage(look)
    , m_tablet(scene.tablet())
    , m_opened(opened)
{
    forget(); // what the tablet noted on its way here
    QObject::connect(
        m_tablet.session, &Session::languageChanged, window(), // as in the program
        [this] { qmlEngine(root())->retranslate(); }, Qt::QueuedConnection);
    m_tablet.session->settings()->setTheme(look.theme);
    m_tablet.session->settings()->setTextScale(look.textScale);
    wear(look);
    show(QUrl(QStringLiteral("qrc:/gallery/PageStand.qml")),
         {{QStringLiteral("session"), QVariant::fromValue(m_tablet.session)}});
    if (!root())
        return;
    resize(opened);
    for (const char *step : opened == Phone && !scene.phoneWay.empty() ? scene.phoneWay : scene.way)
        press(QString::fromLatin1(step));
    if (scene.then) {
        scene.then(*m_tablet.session);
        settle();
    }
}

PageStage::~PageStage()
{
    close(); // before the session its pages look at
}

QList<QSize> PageStage::sizes() const
{
    const QSize upright = Tablet.transposed();
    return m_opened == Phone ? QList{Phone, upright, Tablet} : QList{Tablet, upright, Phone};
}

void PageStage::setTheme(const QString &theme)
{
    m_tablet.session->settings()->setTheme(theme);
    wear({theme, m_tablet.session->settings()->textScale()});
    settle();
}

/// Also until what was asked of the vault has been told: three rounds reach the end of what a tap sets off.
void PageStage::settle()
{
    for (int round = 0; round < 3 && m_tablet.session->isReadable(); ++round) {
        auto asked = m_tablet.session->db().run([](Database &) { return 0; });
        asked.waitForFinished();
        QCoreApplication::processEvents();
    }
    Stage::settle();
}

void PageStage::press(const QString &name)
{
    QElapsedTimer waited;
    waited.start();
    QQuickItem *item = named(window()->contentItem(), name);
    while (!item && waited.elapsed() < Patience) {
        settle();
        item = named(window()->contentItem(), name);
    }
    if (QObject *tremor = singleton("Tremor"))
        tremor->setProperty("lastAt", 0); // as if one had taken one's time
    if (!item || !QMetaObject::invokeMethod(item, "press"))
        m_missed.append(name);
    settle();
}

} // namespace doorstep
