#pragma once

#include "result.h"
#include "turns.h"

#include <QLocalServer>
#include <QPointer>
#include <QQuickItem>
#include <QQuickWindow>

namespace doorstep {

/// Lets a test or the tour use the program from another process as a finger would, one line at a time over
/// a local socket. For demonstrations only: the program refuses to make one otherwise. Items are found by
/// objectName among those on the screen.
///
///   press NAME             a press and release in the middle of it
///   type NAME TEXT         presses it, then types; \n is a line break
///   text NAME              the words it shows
///   wait NAME yes|no [MS]  until it is on the screen, or is not (10 seconds)
///   get NAME PROPERTY
///   names                  of everything on the screen
///   grab FILE.png
///   turns                  of the GUI thread so far, as Turns tells them
///   quit
///
/// Each line is answered by "ok …" or "no …, why".
class Drive : public QObject
{
public:
    Drive(QQuickWindow *window, QObject *parent);
    Outcome listen(const QString &name);

private:
    void answer(QLocalSocket *asker, const QString &line);
    void wait(QLocalSocket *asker, const QString &name, bool shown, int ms);
    QString act(const QString &verb, const QString &name, const QString &rest);
    QString press(const QString &name);
    QString type(const QString &name, const QString &words);

    QPointer<QQuickWindow> m_window;
    Turns *m_turns = nullptr; ///< watched since listen()
    QLocalServer m_server;
};

} // namespace doorstep
