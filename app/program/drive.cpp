#include "drive.h"

#include "screen_items.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QLocalSocket>
#include <QMouseEvent>
#include <QTimer>

namespace doorstep {

namespace {

constexpr int WaitMs = 10'000;
constexpr int LookAgainMs = 2;

void reply(QLocalSocket *asker, const QString &words)
{
    QString line = words;
    line.replace(u'\n', QStringLiteral("\\n"));
    asker->write(line.toUtf8() + '\n');
    asker->flush();
}

void sendMouse(QQuickWindow *window, QEvent::Type type, QPointF at)
{
    const Qt::MouseButtons held = type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton;
    QMouseEvent event(type, at, window->mapToGlobal(at), Qt::LeftButton, held, Qt::NoModifier);
    QCoreApplication::sendEvent(window, &event);
}

void sendKey(QQuickWindow *window, QChar letter)
{
    const bool enter = letter == u'\n';
    const int key = enter ? int(Qt::Key_Return) : letter.toUpper().unicode();
    for (const auto type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        QKeyEvent event(type, key, Qt::NoModifier, enter ? QStringLiteral("\r") : QString(letter));
        QCoreApplication::sendEvent(window, &event);
    }
}

QString notHere(const QString &name)
{
    return QStringLiteral("no %1, not on the screen").arg(name);
}

} // namespace

Drive::Drive(QQuickWindow *window, QObject *parent)
    : QObject(parent)
    , m_window(window)
{
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        QLocalSocket *asker = m_server.nextPendingConnection();
        connect(asker, &QLocalSocket::disconnected, asker, &QObject::deleteLater);
        connect(asker, &QLocalSocket::readyRead, this, [this, asker] {
            while (asker->canReadLine())
                answer(asker, QString::fromUtf8(asker->readLine()).trimmed());
        });
    });
}

Outcome Drive::listen(const QString &name)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    QLocalServer::removeServer(name); // left by a program that was killed
    if (!m_server.listen(name))
        return Error{Fault::Storage, m_server.errorString()};
    m_turns = new Turns(*m_window, this);
    return done();
}

void Drive::answer(QLocalSocket *asker, const QString &line)
{
    const QString verb = line.section(u' ', 0, 0);
    const QString name = line.section(u' ', 1, 1);
    const QString rest = line.section(u' ', 2);
    if (!m_window)
        return reply(asker, QStringLiteral("no window"));
    if (verb == u"wait") {
        const int ms = rest.section(u' ', 1, 1).toInt();
        return wait(asker, name, rest.section(u' ', 0, 0) != u"no", ms > 0 ? ms : WaitMs);
    }
    reply(asker, act(verb, name, rest));
    if (verb == u"quit")
        m_window->close();
}

void Drive::wait(QLocalSocket *asker, const QString &name, bool shown, int ms)
{
    QElapsedTimer since;
    since.start();
    auto *again = new QTimer(asker);
    connect(again, &QTimer::timeout, this, [this, asker, again, name, shown, ms, since] {
        const Turns::Aside aside(*m_turns);
        const bool seen = m_window && itemOnScreen(*m_window, name);
        if (seen == shown)
            reply(asker, QStringLiteral("ok"));
        else if (since.elapsed() > ms)
            reply(asker, seen ? QStringLiteral("no %1, still on the screen").arg(name) : notHere(name));
        else
            return;
        again->stop();
        again->deleteLater();
    });
    again->start(LookAgainMs);
}

QString Drive::act(const QString &verb, const QString &name, const QString &rest)
{
    if (verb == u"press" || verb == u"type") {
        m_turns->act(verb + u' ' + name);
        return verb == u"press" ? press(name) : type(name, rest);
    }
    const Turns::Aside aside(*m_turns);
    if (verb == u"turns")
        return QStringLiteral("ok ") + m_turns->told().join(u'\n');
    if (verb == u"names")
        return QStringLiteral("ok ") + namesOnScreen(*m_window).join(u' ');
    if (verb == u"grab")
        return m_window->grabWindow().save(name) ? QStringLiteral("ok") : QStringLiteral("no picture");
    if (verb == u"quit")
        return QStringLiteral("ok");
    if (verb != u"text" && verb != u"get")
        return QStringLiteral("no such verb %1").arg(verb);
    QQuickItem *item = itemOnScreen(*m_window, name);
    if (!item)
        return notHere(name);
    if (verb == u"text")
        return QStringLiteral("ok ") + wordsOn(*item);
    const QVariant value = item->property(rest.toUtf8().constData());
    return value.isValid() ? QStringLiteral("ok ") + value.toString()
                           : QStringLiteral("no property %1 of %2").arg(rest, name);
}

QString Drive::press(const QString &name)
{
    QQuickItem *item = itemOnScreen(*m_window, name);
    if (!item)
        return notHere(name);
    if (!item->isEnabled())
        return QStringLiteral("no %1, not enabled").arg(name);
    scrollTo(*item);
    const QPointF middle = item->mapToScene(QPointF(item->width() / 2, item->height() / 2));
    if (!QRectF(QPointF(), QSizeF(m_window->size())).contains(middle))
        return QStringLiteral("no %1, outside the window").arg(name);
    sendMouse(m_window, QEvent::MouseButtonPress, middle);
    sendMouse(m_window, QEvent::MouseButtonRelease, middle);
    return QStringLiteral("ok");
}

QString Drive::type(const QString &name, const QString &words)
{
    const QString pressed = press(name);
    if (!pressed.startsWith(u"ok"))
        return pressed;
    QString letters = words;
    letters.replace(QStringLiteral("\\n"), QStringLiteral("\n"));
    for (const QChar letter : std::as_const(letters))
        sendKey(m_window, letter);
    return QStringLiteral("ok");
}

} // namespace doorstep
