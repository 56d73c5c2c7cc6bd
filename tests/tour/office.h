#pragma once

#include "told.h"

#include <QProcess>
#include <QString>

/// The office's server: the real doorstepd in a folder of its own, and the clock all of the tour goes by.
class Office
{
public:
    Office(const QString &programs, const QString &folder, Told &told);
    ~Office();
    Q_DISABLE_COPY_MOVE(Office)

    /// Sets every clock of the tour to this time today in the agency's place.
    void setClock(const QTime &time);
    const QString &clockFile() const { return m_clockFile; }

    bool open(const QString &agencyFolder);
    bool serve();
    void stop();
    bool check();
    /// How many records the server had when it was last checked.
    int records() const { return m_records; }
    /// The invitation of a worker or a person, doorstep://HOST:PORT/CODE; empty when there is none.
    QString invite(const QString &ref);

private:
    struct Ran {
        int status = -1;
        QString out;
        QString err;
    };
    Ran run(const QStringList &arguments);
    QStringList withData(QStringList arguments) const;

    QString m_program;
    QString m_folder;
    QString m_clockFile;
    Told &m_told;
    QProcess m_server;
    QString m_address;
    quint16 m_port = 0;
    int m_records = 0;
};
