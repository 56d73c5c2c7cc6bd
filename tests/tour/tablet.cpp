#include "tablet.h"

#include "without_network.h"

#include <QDir>
#include <QElapsedTimer>

#include <algorithm>
#include <csignal>

namespace {

constexpr int Patience = 30'000;
constexpr int MostTimes = 10; ///< a program on its way out may still take a call

} // namespace

int nextPicture()
{
    static int number = 0;
    return ++number;
}

Tablet::Tablet(QString name, Place place, Told &told)
    : m_name(std::move(name))
    , m_place(std::move(place))
    , m_told(told)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    if (m_place.withoutNetwork)
        keepFromNetwork(m_process);
    else
        endWithUs(m_process);
}

Tablet::~Tablet()
{
    quit();
}

bool Tablet::start(const QStringList &more)
{
    m_socketName = QStringLiteral("%1/drive-%2").arg(m_place.folder).arg(++m_starts);
    QDir().mkpath(m_place.folder);
    QStringList arguments{QStringLiteral("--data"),
                          m_place.folder,
                          QStringLiteral("--copies"),
                          m_place.pictures,
                          QStringLiteral("--demonstration"),
                          QStringLiteral("--drive"),
                          m_socketName,
                          QStringLiteral("--clock"),
                          m_place.clockFile,
                          QStringLiteral("--size"),
                          QStringLiteral("%1x%2").arg(m_place.size.width()).arg(m_place.size.height())};
    arguments += more;
    m_process.start(m_place.program + QStringLiteral("/doorstep"), arguments);
    if (!m_process.waitForStarted(Patience))
        return m_told.expect(false, m_name + QStringLiteral(" starts"), m_process.errorString());

    return connectToIt() || m_told.expect(false, m_name + QStringLiteral(" answers"), m_socket.errorString());
}

bool Tablet::connectToIt()
{
    QElapsedTimer waited;
    waited.start();
    do {
        m_socket.abort();
        m_socket.connectToServer(m_socketName);
        if (m_socket.waitForConnected(1000))
            return true;
        m_process.waitForFinished(20); // the program has not opened its socket yet
    } while (m_process.state() == QProcess::Running && waited.elapsed() < Patience);
    return false;
}

void Tablet::killNine()
{
    ::kill(static_cast<pid_t>(m_process.processId()), SIGKILL);
    m_process.waitForFinished(Patience);
    m_socket.abort();
}

void Tablet::quit()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    tellTurns();
    m_socket.write("quit\n");
    m_socket.flush();
    if (!m_process.waitForFinished(Patience))
        killNine();
    m_socket.abort();
}

void Tablet::tellTurns()
{
    const QString answer = ask(QStringLiteral("turns"));
    if (answer.startsWith(QStringLiteral("ok ")))
        m_told.turns(m_name, answer.sliced(3));
    else
        m_told.expect(false, m_name + QStringLiteral(" tells of its turns"), answer);
}

/// At the lock a fresh process takes the place of the program and shows no page before: what was asked then
/// is asked again.
QString Tablet::ask(const QString &line, int ms)
{
    for (int times = 0; times < MostTimes; ++times) {
        m_socket.write(line.toUtf8() + '\n');
        m_socket.flush();
        QElapsedTimer waited;
        waited.start();
        while (!m_socket.canReadLine() && waited.elapsed() < ms)
            if (!m_socket.waitForReadyRead(1000) && m_socket.state() != QLocalSocket::ConnectedState)
                break;
        if (m_socket.canReadLine())
            return QString::fromUtf8(m_socket.readLine()).chopped(1);
        if (m_socket.state() == QLocalSocket::ConnectedState)
            return QStringLiteral("no answer in time");
        if (!connectToIt())
            break;
    }
    return QStringLiteral("no answer, the program is gone");
}

bool Tablet::press(const QString &item)
{
    if (!waitFor(item))
        return false;
    m_taps.append(item);
    const QString answer = ask(QStringLiteral("press ") + item);
    return answer.startsWith(QStringLiteral("ok"))
        || m_told.expect(false, QStringLiteral("%1 can press %2").arg(m_name, item), answer);
}

bool Tablet::type(const QString &item, const QString &words)
{
    if (!waitFor(item))
        return false;
    m_taps.append(item);
    const QString answer = ask(QStringLiteral("type %1 %2").arg(item, words));
    return answer.startsWith(QStringLiteral("ok"))
        || m_told.expect(false, QStringLiteral("%1 can type into %2").arg(m_name, item), answer);
}

bool Tablet::waitFor(const QString &item)
{
    const QString answer = ask(QStringLiteral("wait %1 yes %2").arg(item).arg(Patience));
    if (answer.startsWith(QStringLiteral("ok")))
        return true;
    m_told.saw(QStringLiteral("on the screen: ") + names().join(u' '));
    grab(QStringLiteral("unexpected"));
    return m_told.expect(false, QStringLiteral("%1 sees %2").arg(m_name, item), answer);
}

bool Tablet::waitGone(const QString &item)
{
    const QString answer = ask(QStringLiteral("wait %1 no %2").arg(item).arg(Patience));
    return answer.startsWith(QStringLiteral("ok"))
        || m_told.expect(false, QStringLiteral("%1 sees %2 go").arg(m_name, item), answer);
}

bool Tablet::isThere(const QString &item)
{
    return names().contains(item);
}

QString Tablet::text(const QString &item)
{
    const QString answer = ask(QStringLiteral("text ") + item);
    return answer.startsWith(QStringLiteral("ok ")) ? answer.sliced(3) : QString();
}

QString Tablet::property(const QString &item, const QString &name)
{
    const QString answer = ask(QStringLiteral("get %1 %2").arg(item, name));
    return answer.startsWith(QStringLiteral("ok ")) ? answer.sliced(3) : QString();
}

bool Tablet::waitText(const QString &item, const QString &expected)
{
    QElapsedTimer waited;
    waited.start();
    QString last;
    while (waited.elapsed() < Patience) {
        last = text(item);
        if (last.contains(expected))
            return m_told.expect(true, QStringLiteral("%1 reads “%2”").arg(m_name, expected));
        m_socket.waitForReadyRead(100); // nothing is under way: only time passes
    }
    grab(QStringLiteral("unexpected"));
    return m_told.expect(false, QStringLiteral("%1 reads “%2” in %3").arg(m_name, expected, item), last);
}

QStringList Tablet::names()
{
    const QString answer = ask(QStringLiteral("names"));
    return answer.startsWith(QStringLiteral("ok")) ? answer.sliced(2).split(u' ', Qt::SkipEmptyParts)
                                                   : QStringList();
}

QStringList Tablet::named(const QString &start, const QString &end)
{
    QStringList found;
    for (const QString &name : names())
        if (name.startsWith(start) && name.endsWith(end))
            found.append(name);
    return found;
}

qsizetype Tablet::countNamed(const QString &start, const QString &end, qsizetype least)
{
    QElapsedTimer waited;
    waited.start();
    qsizetype count = named(start, end).size();
    while (count < least && waited.elapsed() < Patience) {
        m_socket.waitForReadyRead(100); // nothing is under way: only time passes
        count = named(start, end).size();
    }
    return count;
}

QString Tablet::find(const QString &start, const QString &words)
{
    QElapsedTimer waited;
    waited.start();
    while (waited.elapsed() < Patience) {
        for (const QString &name : named(start))
            if (text(name).contains(words))
                return name;
        m_socket.waitForReadyRead(100); // nothing is under way: only time passes
    }
    return {};
}

bool Tablet::waitLost(const QString &start, const QString &words)
{
    QElapsedTimer waited;
    waited.start();
    while (waited.elapsed() < Patience) {
        const QStringList shown = named(start);
        if (std::ranges::none_of(shown, [&](const QString &name) { return text(name).contains(words); }))
            return true;
        m_socket.waitForReadyRead(100); // nothing is under way: only time passes
    }
    grab(QStringLiteral("unexpected"));
    return false;
}

void Tablet::grab(const QString &title)
{
    const QString file = QStringLiteral("%1/%2-%3-%4.png")
                             .arg(m_place.pictures)
                             .arg(nextPicture(), 2, 10, QLatin1Char('0'))
                             .arg(m_name, title);
    const QString answer = ask(QStringLiteral("grab ") + file);
    if (!answer.startsWith(QStringLiteral("ok")))
        m_told.expect(false, QStringLiteral("a picture of %1 is taken").arg(title), answer);
    else
        m_told.saw(QStringLiteral("picture ") + QDir(m_place.pictures).relativeFilePath(file));
}
