#pragma once

#include <QDateTime>
#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace doorstep {

class Session;

/// What the pill and the "Saved here" sheet say about sending, as ready words. It says "All sent" only when
/// the outbox was seen empty and the server answered.
class SyncStatus : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The session has the sync status")
    Q_PROPERTY(State state READ state NOTIFY changed)
    /// "All sent 9:12am"
    Q_PROPERTY(QString words READ words NOTIFY changed)
    /// What is only on this tablet; a locked tablet still knows how many.
    Q_PROPERTY(int unsent READ unsent NOTIFY changed)
    /// "4 things are only on this tablet"
    Q_PROPERTY(QString countWords READ countWords NOTIFY changed)
    /// "Saved here since 7:02am. Safe if it switches off."
    Q_PROPERTY(QString safeWords READ safeWords NOTIFY changed)
    /// "It is sent as soon as there is signal. You do not need to do anything."
    Q_PROPERTY(QString nextWords READ nextWords NOTIFY changed)
    /// "Rota and passports are from 6:10am today."
    Q_PROPERTY(QString heardWords READ heardWords NOTIFY changed)
    /// When the office last answered; UTC, invalid when never.
    Q_PROPERTY(QDateTime lastHeard READ lastHeard NOTIFY changed)
    Q_PROPERTY(bool canTryNow READ canTryNow NOTIFY changed)

public:
    /// The six of the pill, in the order of screens.md.
    enum State { Sent, Saved, Sending, NoSignal, WillTryAgain, NeedsPerson };
    Q_ENUM(State)

    explicit SyncStatus(Session *session);

    State state() const;
    QString words() const;
    int unsent() const;
    QString countWords() const;
    QString safeWords() const;
    QString nextWords() const;
    QString heardWords() const;
    QDateTime lastHeard() const;
    bool canTryNow() const;

    Q_INVOKABLE void tryNow();

signals:
    void changed();

private:
    Session *m_session;
};

} // namespace doorstep
