#include "office.h"

#include "ends_with_us.h"

#include <QDateTime>
#include <QDir>
#include <QElapsedTimer>
#include <QRegularExpression>
#include <QSaveFile>
#include <QTimeZone>

namespace {

constexpr int ServersPatience = 60'000;

} // namespace

Office::Office(const QString &programs, const QString &folder, Told &told)
    : m_program(programs + QStringLiteral("/doorstepd"))
    , m_folder(folder + QStringLiteral("/server"))
    , m_clockFile(folder + QStringLiteral("/clock"))
    , m_told(told)
{
    QDir().mkpath(folder);
    m_server.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    endWithUs(m_server);
}

Office::~Office()
{
    stop();
}

void Office::setClock(const QTime &time)
{
    const QTimeZone place("Europe/London");
    const QDateTime now = QDateTime::currentDateTimeUtc();
    // a little into the minute, so that what is tapped at once is told with it
    const QDateTime wanted(now.toTimeZone(place).date(), time, place);
    QSaveFile file(m_clockFile);
    const bool open = file.open(QIODevice::WriteOnly);
    file.write(QByteArray::number(now.secsTo(wanted) + 20) + '\n');
    m_told.expect(open && file.commit(),
                  QStringLiteral("it is %1").arg(time.toString(QStringLiteral("H:mm"))));
}

QStringList Office::withData(QStringList arguments) const
{
    arguments.prepend(m_clockFile);
    arguments.prepend(QStringLiteral("--clock"));
    arguments.prepend(m_folder);
    arguments.prepend(QStringLiteral("--data"));
    return arguments;
}

Office::Ran Office::run(const QStringList &arguments)
{
    QProcess process;
    endWithUs(process);
    process.start(m_program, withData(arguments));
    if (!process.waitForFinished(ServersPatience) || process.exitStatus() != QProcess::NormalExit)
        return {-1, {}, process.errorString()};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

bool Office::open(const QString &agencyFolder)
{
    const Ran made = run({QStringLiteral("init")});
    if (!m_told.expect(made.status == 0, QStringLiteral("a new server is made"), made.err))
        return false;
    const Ran imported = run({QStringLiteral("import"), agencyFolder});
    m_told.saw(imported.out.trimmed().section(u'\n', -1));
    return m_told.expect(imported.status == 0, QStringLiteral("the agency's files are taken, every row"),
                         imported.err.left(2000));
}

bool Office::serve()
{
    m_server.start(m_program,
                   withData({QStringLiteral("serve"), QStringLiteral("--listen"), QStringLiteral("127.0.0.1"),
                             QStringLiteral("--port"), QString::number(m_port)}));
    QElapsedTimer waited;
    waited.start();
    while (!m_server.canReadLine() && m_server.state() != QProcess::NotRunning
           && waited.elapsed() < ServersPatience)
        m_server.waitForReadyRead(1000);
    static const QRegularExpression listening(QStringLiteral("listening on (\\S+) port (\\d+)"));
    const QString line = QString::fromUtf8(m_server.readLine());
    const auto match = listening.match(line);
    if (!m_told.expect(match.hasMatch(), QStringLiteral("the server listens"), line))
        return false;
    m_port = match.captured(2).toUShort();
    m_address = QStringLiteral("127.0.0.1:") + match.captured(2);
    return true;
}

void Office::stop()
{
    if (m_server.state() == QProcess::NotRunning)
        return;
    m_server.terminate();
    m_told.expect(m_server.waitForFinished(ServersPatience) && m_server.exitCode() == 0,
                  QStringLiteral("the server stops cleanly"));
}

bool Office::check()
{
    const Ran checked = run({QStringLiteral("check")});
    m_told.saw(checked.out.trimmed().section(u'\n', -1));
    m_records = checked.out.trimmed().section(u'\n', -1).section(u' ', 0, 0).toInt();
    return m_told.expect(checked.status == 0, QStringLiteral("every chain and number on the server is whole"),
                         checked.err);
}

QString Office::invite(const QString &ref)
{
    const Ran invited = run({QStringLiteral("invite"), ref, QStringLiteral("--address"), m_address});
    static const QRegularExpression link(QStringLiteral("doorstep://\\S+"));
    const QString found = link.match(invited.out).captured();
    m_told.expect(!found.isEmpty(), QStringLiteral("%1 is invited").arg(ref), invited.out + invited.err);
    return found;
}
