#include "practice_program.h"

#include "clock.h"
#include "session.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QFile>
#include <QProcess>

#include <csignal>

namespace doorstep {

Result<std::unique_ptr<Practice>> beginPractice(Options &options, const Clock &clock)
{
    QFile recorded(QStringLiteral(":/practice/office.recording"));
    if (!recorded.open(QIODevice::ReadOnly))
        return Error{Fault::Storage, recorded.errorString()};
    const auto recording = readRecording(recorded.readAll());
    if (!recording)
        return recording.error();
    auto practice = Practice::begin(*recording, clock.now().wallMs);
    if (!practice)
        return practice;
    options.folder = (*practice)->folder();
    options.copies = (*practice)->folder() + QStringLiteral("/copies");
    options.clockFile = (*practice)->clockFile();
    options.join = (*practice)->link();
    options.pin = Practice::pin();
    options.oneProcess = true; // at the lock it ends
    return practice;
}

void waitUntilOpen(Session &session)
{
    QEventLoop loop;
    const auto isOver = [&session] {
        return session.stage() == Session::Open || !session.problem().isEmpty();
    };
    const auto look = [&] {
        if (isOver())
            loop.quit();
    };
    QObject::connect(&session, &Session::stageChanged, &loop, look);
    QObject::connect(&session, &Session::problemChanged, &loop, look);
    if (!isOver())
        loop.exec();
}

Outcome PracticeStarter::start(const Settings &looks, const QSize &page)
{
    if (m_process > 0 && ::kill(pid_t(m_process), 0) == 0)
        return done(); // it is there already
    const QStringList arguments{QStringLiteral("--practice"),
                                QStringLiteral("--theme"),
                                looks.theme(),
                                QStringLiteral("--text"),
                                QString::number(qRound(looks.textScale() * 100)),
                                QStringLiteral("--size"),
                                QStringLiteral("%1x%2").arg(page.width()).arg(page.height())};
    if (!QProcess::startDetached(QCoreApplication::applicationFilePath(), arguments, {}, &m_process))
        return Error{Fault::Storage, QStringLiteral("practice: no program to start")};
    return done();
}

} // namespace doorstep
