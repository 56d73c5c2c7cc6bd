#pragma once

#include <QProcess>

#include <string_view>

namespace doorstep {

/// The server in a process of its own that ends where it is told to, as a kill would end it there.
class MortalServer
{
public:
    explicit MortalServer(const QString &folder);
    ~MortalServer();
    Q_DISABLE_COPY_MOVE(MortalServer)

    void start();
    quint16 port() const { return m_port; }
    /// It ends when it comes by the point so many times more.
    void endAt(std::string_view point, int times);
    /// Runs the event loop until it has ended there, or a round is over, whose end is a wait that it holds
    /// back. True: it has ended.
    bool endsBeforeRoundDoes();

private:
    QByteArray line();

    QString m_folder;
    QProcess m_process;
    quint16 m_port = 0;
};

} // namespace doorstep
