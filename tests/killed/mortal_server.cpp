#include "mortal_server.h"

#include "ends_with_us.h"
#include "wired_tablet.h"

#include <catch2/catch_test_macros.hpp>

namespace doorstep {

namespace {

constexpr int Patience = 60'000;
constexpr int EndedAtPoint = 77;

} // namespace

MortalServer::MortalServer(const QString &folder)
    : m_folder(folder)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    endWithUs(m_process);
    start();
}

MortalServer::~MortalServer()
{
    m_process.kill();
    m_process.waitForFinished(Patience);
}

QByteArray MortalServer::line()
{
    while (!m_process.canReadLine())
        REQUIRE(m_process.waitForReadyRead(Patience));
    return m_process.readLine().trimmed();
}

void MortalServer::start()
{
    m_process.start(QStringLiteral(KILLED_SERVER), {m_folder});
    const QByteArray listening = line();
    m_port = listening.sliced(listening.lastIndexOf(' ') + 1).toUShort();
    REQUIRE(m_port != 0);
}

void MortalServer::endAt(std::string_view point, int times)
{
    m_process.write(QByteArray(point.data(), qsizetype(point.size())) + ' ' + QByteArray::number(times)
                    + '\n');
    QByteArray answer;
    while (answer != "armed") { // what it tells of earlier rounds comes before
        answer = line();
        REQUIRE(answer != "no such point");
    }
}

bool MortalServer::endsBeforeRoundDoes()
{
    bool isRoundOver = false;
    spinUntil([&] {
        while (m_process.canReadLine())
            isRoundOver = m_process.readLine().trimmed() == "holds a wait" || isRoundOver;
        return isRoundOver || m_process.state() == QProcess::NotRunning;
    });
    if (!isRoundOver || m_process.state() == QProcess::NotRunning || m_process.waitForFinished(0)) {
        CHECK(m_process.exitStatus() == QProcess::NormalExit);
        CHECK(m_process.exitCode() == EndedAtPoint);
        return true;
    }
    return false;
}

} // namespace doorstep
