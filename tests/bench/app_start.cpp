#include "app_start.h"

#include "bench_tablet.h"
#include "ends_with_us.h"
#include "file_keystore.h"
#include "linux_clock.h"
#include "need.h"
#include "vault_lock.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QLocalSocket>

using namespace doorstep;

namespace {

const auto OwnersPin = QStringLiteral("271828");
constexpr WrapCost LeastCost{1, 8 * 1024};
const auto Today = QStringLiteral("laterList");
constexpr int LongestMs = 120'000;

QString linkTo(const RunningServer &server, const QString &who)
{
    return linkText({server.address(), server.invitation(who)});
}

/// The program on a folder, offscreen, and the socket that it is driven over.
class App
{
public:
    App(const QString &folder, const QStringList &more)
    {
        const QString socket = folder + QStringLiteral("/drive");
        QFile::remove(socket);
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        environment.insert(QStringLiteral("QT_QUICK_BACKEND"), QStringLiteral("software"));
        m_process.setProcessEnvironment(environment);
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        endWithUs(m_process);
        m_process.start(QCoreApplication::applicationDirPath() + QStringLiteral("/doorstep"),
                        QStringList{QStringLiteral("--data"), folder, QStringLiteral("--demonstration"),
                                    QStringLiteral("--pin"), OwnersPin, QStringLiteral("--drive"), socket}
                            + more);
        need(m_process.waitForStarted(), "the program doorstep does not start");
        while (!m_socket.isOpen()) {
            m_socket.connectToServer(socket);
            if (!m_socket.waitForConnected(LongestMs))
                need(!m_process.waitForFinished(1), "the program doorstep ended");
        }
    }
    ~App()
    {
        m_socket.write("quit\n");
        m_socket.flush();
        if (!m_process.waitForFinished(15'000))
            m_process.kill();
    }
    Q_DISABLE_COPY_MOVE(App)

    void waitFor(const QString &item)
    {
        m_socket.write(QStringLiteral("wait %1 yes %2\n").arg(item).arg(LongestMs).toUtf8());
        m_socket.flush();
        while (!m_socket.canReadLine())
            need(m_socket.waitForReadyRead(LongestMs), "the program doorstep does not answer");
        need(m_socket.readLine().startsWith("ok"), "today's list does not come");
    }
    double peakMb() const { return ::peakMb(m_process.processId()); }

private:
    QProcess m_process;
    QLocalSocket m_socket;
};

/// The day of W, as the program takes it.
QString clockFile(const QString &folder)
{
    const QString name = folder + QStringLiteral("/clock");
    QFile file(name);
    need(file.open(QIODevice::WriteOnly), "no clock file");
    file.write(QByteArray::number((WorkClock().now().wallMs - QDateTime::currentMSecsSinceEpoch()) / 1000));
    return name;
}

/// The program joined and filled the vault by itself; only what a guess costs is made less.
void wrapAtLeastCost(const QString &folder)
{
    QDirIterator files(folder, {QStringLiteral("device")}, QDir::Files, QDirIterator::Subdirectories);
    need(files.hasNext(), "the program doorstep has joined nowhere");
    const QString path = files.next();
    SystemEntropy entropy;
    DeviceFile file = need(readDeviceFile(path));
    FileKeystore keystore(folder + QStringLiteral("/keystore"));
    const GuessFile guesses(QFileInfo(path).path() + QStringLiteral("/guesses"));
    const auto key = need(openWithPin(file, OwnersPin, keystore, guesses, LinuxClock().now()));
    need(lockWithPin(file, key, OwnersPin, {keystore, entropy, [] { return LeastCost; }}));
    need(guesses.startAfresh());
    need(writeDeviceFile(path, file));
}

} // namespace

Figures appStart(const Extent &extent)
{
    const QTemporaryDir folder(workFolder() + QStringLiteral("/app-XXXXXX"));
    const QStringList clock{QStringLiteral("--clock"), clockFile(folder.path())};
    {
        const RunningServer server(extent.many);
        App app(folder.path(), clock + QStringList{QStringLiteral("--join"), linkTo(server, visitor())});
        app.waitFor(Today);
    }
    wrapAtLeastCost(folder.path());
    std::vector<double> times;
    Figures figures;
    for (size_t i = 0; i < extent.starts; ++i) {
        QElapsedTimer timer;
        timer.start();
        App app(folder.path(), clock + QStringList{QStringLiteral("--no-signal")});
        app.waitFor(Today);
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
        figures.peakMb = std::max(figures.peakMb, app.peakMb());
    }
    figures.ms50 = percentile(times, 0.5);
    figures.ms99 = percentile(times, 0.99);
    return figures;
}
