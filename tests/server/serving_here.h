#pragma once

#include "program_here.h"

#include <QProcess>
#include <QSslSocket>
#include <QTemporaryDir>

/// The real program, serving on a loopback port until this goes.
class Running
{
public:
    /// A new server, in a folder that goes with it.
    Running();
    /// Whatever server is in the folder.
    explicit Running(const QString &folder);
    ~Running();
    Q_DISABLE_COPY_MOVE(Running)
    /// Tells it to end; its exit status.
    int stop();
    QString data() const { return m_data; }
    /// The most memory it ever had.
    qint64 peakKb() const;

    quint16 port = 0;

private:
    void start();

    QTemporaryDir m_folder;
    QString m_data;
    QProcess m_process;
};

/// A plain TLS client that takes any certificate.
class Client
{
public:
    explicit Client(quint16 port, QSsl::SslProtocol protocol = QSsl::TlsV1_3OrLater);

    /// What comes back until a whole reply is there or the server closes.
    QByteArray ask(const QByteArray &request);
    void send(const QByteArray &bytes);
    /// All that comes until the server hangs up.
    QByteArray hearAll();
    /// The DER of the public key that the server showed.
    QByteArray shownKey() const;
    bool isClosedByServer();

    bool encrypted = false;

private:
    QSslSocket m_socket;
};

int statusOf(const QByteArray &reply);
/// The word of a refusal; empty when it is none.
QByteArray codeOf(const QByteArray &reply);
