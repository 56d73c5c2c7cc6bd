#pragma once

#include "told.h"

#include <QLocalSocket>
#include <QProcess>
#include <QSize>
#include <QString>

/// One tablet with the real program on it, used from outside as a finger would.
class Tablet
{
public:
    struct Place {
        QString program; ///< the folder of the built programs
        QString folder; ///< of this tablet
        QString pictures; ///< where screenshots go
        QString clockFile;
        QSize size{1280, 800};
        bool withoutNetwork = false; ///< in a network of its own, which leads nowhere
    };

    Tablet(QString name, Place place, Told &told);
    ~Tablet();
    Q_DISABLE_COPY_MOVE(Tablet)

    /// Starts the program and waits until it answers, with whatever else its command line is to hold.
    bool start(const QStringList &more = {});
    void killNine();
    /// Has it tell of its GUI thread first.
    void quit();
    /// The same before it is killed: what it measured goes with it.
    void tellTurns();

    bool press(const QString &item);
    bool type(const QString &item, const QString &words);
    /// Until the item is on the screen; half a minute at most.
    bool waitFor(const QString &item);
    bool waitGone(const QString &item);
    bool isThere(const QString &item);
    QString text(const QString &item);
    QString property(const QString &item, const QString &name);
    /// Asks again until the item's words hold what is expected; half a minute at most.
    bool waitText(const QString &item, const QString &expected);
    QStringList names();
    /// The items on the screen whose name begins and ends so, from top to bottom.
    QStringList named(const QString &start, const QString &end = {});
    /// How many they are, asked again until they are so many; half a minute at most.
    qsizetype countNamed(const QString &start, const QString &end, qsizetype least);
    /// The first of them that shows these words; half a minute at most. Empty when there is none.
    QString find(const QString &start, const QString &words);
    /// Until none of them shows these words; half a minute at most.
    bool waitLost(const QString &start, const QString &words);
    void grab(const QString &title);

    qint64 processId() const { return m_process.processId(); }
    /// What was pressed or typed into so far, in order.
    const QStringList &taps() const { return m_taps; }

private:
    bool connectToIt();
    QString ask(const QString &line, int ms = 40'000);

    QString m_name;
    Place m_place;
    Told &m_told;
    QProcess m_process;
    QLocalSocket m_socket;
    QString m_socketName;
    QStringList m_taps;
    int m_starts = 0;
};

/// The next screenshot's number, over all tablets, so that the folder reads as the story went.
int nextPicture();
