#include "stage.h"

#include "letters.h"
#include "pseudo_language.h"

#include <QAbstractItemModel>
#include <QDir>
#include <QElapsedTimer>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QtMath>

namespace doorstep {

namespace {

QStringList heard;

void listen(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (type == QtDebugMsg || type == QtInfoMsg)
        return;
    heard.append(message);
    fprintf(stderr, "%s (%s)\n", qPrintable(message), context.category ? context.category : "");
}

template <typename Visit>
void forEach(QQuickItem *item, const Visit &visit)
{
    visit(item);
    for (QQuickItem *child : item->childItems())
        forEach(child, visit);
}

QQmlEngine *theEngine = nullptr;

/// One for all stages, as the app has one: files are read once, and taking down engine after engine is
/// nobody's to try. It goes with the application.
QQmlEngine *engine()
{
    if (!theEngine) {
        preferOurLetters();
        theEngine = new QQmlEngine;
        theEngine->addImportPath(QStringLiteral("qrc:/qt/qml"));
        qAddPostRoutine([] { delete std::exchange(theEngine, nullptr); });
    }
    return theEngine;
}

bool picturesPending(QQuickItem *root)
{
    bool pending = false;
    forEach(root, [&pending](QQuickItem *item) {
        // QQuickImageBase::Loading; the class is private to Qt Quick.
        pending = pending || (item->inherits("QQuickImageBase") && item->property("status").toInt() == 2);
    });
    return pending;
}

/// Of a list that is shown row by row, GradualRows, some are still to come.
bool rowsPending(QQuickItem *root)
{
    bool pending = false;
    forEach(root, [&pending](QQuickItem *item) {
        if (!item->inherits("QQuickRepeater"))
            return;
        const auto *shown = item->property("model").value<QAbstractItemModel *>();
        const auto *rows = shown ? shown->property("rows").value<QAbstractItemModel *>() : nullptr;
        pending = pending || (rows && shown->rowCount() < rows->rowCount());
    });
    return pending;
}

} // namespace

Stage::Stage(const Look &look)
    : m_view(std::make_unique<QQuickView>(engine(), nullptr))
{
    qInstallMessageHandler(listen);
    heard.clear();
    speak(look);
    wear(look);
}

void Stage::speak(const Look &look)
{
    if (look.language == u"pseudo") {
        m_pseudo = std::make_unique<PseudoLanguage>();
        QCoreApplication::installTranslator(m_pseudo.get());
    }
    const bool spoken = m_language.speak(look.language);
    if (!spoken)
        QGuiApplication::setLayoutDirection(look.rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    if (spoken || m_pseudo)
        engine()->retranslate(); // what is there once for all
}

Stage::Stage(const QString &scene, const Look &look)
    : Stage(look)
{
    show(QUrl(QStringLiteral("qrc:/gallery/%1.qml").arg(scene)));
    if (root())
        resize(Stage::sizes().constFirst());
}

Stage::~Stage()
{
    close();
    if (m_pseudo || m_language.spoken() != languages().constFirst()) {
        m_pseudo.reset();
        m_language.speak(languages().constFirst());
        engine()->retranslate();
    }
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

void Stage::wear(const Look &look)
{
    if (QObject *theme = singleton("Theme")) {
        theme->setProperty("name", look.theme);
        theme->setProperty("textScale", look.textScale);
    }
}

QObject *Stage::singleton(const char *name)
{
    QQmlComponent door(m_view->engine());
    door.setData(QByteArray("import QtQml\nimport Doorstep.Ui\nQtObject { readonly property QtObject it: ")
                     + name + " }",
                 QUrl());
    const std::unique_ptr<QObject> opened(door.create());
    if (!opened)
        heard.append(door.errorString());
    return opened ? opened->property("it").value<QObject *>() : nullptr;
}

void Stage::show(const QUrl &file, const QVariantMap &given)
{
    m_view->setInitialProperties(given);
    m_view->setSource(file);
    for (const QQmlError &error : m_view->errors())
        heard.append(error.toString());
    m_view->setResizeMode(QQuickView::SizeRootObjectToView);
}

void Stage::forget()
{
    qInstallMessageHandler(listen);
    heard.clear();
}

void Stage::close()
{
    m_view.reset();
}

QStringList Stage::scenes()
{
    QStringList names =
        QDir(QStringLiteral(":/gallery")).entryList({QStringLiteral("*Scene.qml")}, QDir::Files, QDir::Name);
    for (QString &name : names)
        name.chop(4);
    return names;
}

QStringList Stage::themes()
{
    return {QStringLiteral("light"), QStringLiteral("dark"), QStringLiteral("night"),
            QStringLiteral("contrast"), QStringLiteral("easy")};
}

QList<QSize> Stage::sizes() const
{
    QList<QSize> sizes;
    for (const QVariant &size : root()->property("sizes").toList())
        sizes.append(size.toSizeF().toSize());
    if (sizes.isEmpty())
        sizes.append(QSize(qRound(root()->implicitWidth()), 0));
    return sizes;
}

void Stage::resize(const QSize &size)
{
    m_view->resize(size.width(), qMax(size.height(), 64));
    m_view->show();
    settle();
    if (size.height() > 0)
        return;
    // A component is as high as it wants to be, and that depends on the width just given.
    m_view->resize(size.width(), qMax(64, qCeil(root()->implicitHeight())));
    settle();
}

QImage Stage::picture()
{
    settle();
    return m_view->grabWindow();
}

QQuickItem *Stage::root() const
{
    return m_view->rootObject();
}

QQuickWindow *Stage::window() const
{
    return m_view.get();
}

const QStringList &Stage::complaints() const
{
    return heard;
}

void Stage::settle()
{
    int frames = 0;
    const auto counting = QObject::connect(m_view.get(), &QQuickWindow::frameSwapped, m_view.get(), [&] {
        ++frames;
        m_view->update();
    });
    m_view->update();
    QElapsedTimer clock;
    clock.start();
    do {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
        if (rowsPending(root()))
            frames = 0; // they are still to be laid out
    } while ((frames < 2 || picturesPending(root())) && clock.elapsed() < 3000);
    QObject::disconnect(counting);
}

} // namespace doorstep
