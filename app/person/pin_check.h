#pragma once

#include "session.h"

#include <QObject>
#include <QPointer>
#include <QtQml/qqmlregistration.h>

namespace doorstep {

/// Whether it is the carer who takes the tablet back: asks their PIN, or their words, without locking
/// anything. The guesses are those at the lock, so leaving and coming back gives none.
class PinCheck : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(doorstep::Session *session MEMBER m_session NOTIFY sessionChanged REQUIRED)
    /// Why it did not open, and what to do; empty: nothing is wrong.
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)

public:
    using QObject::QObject;
    QString problem() const { return m_problem; }
    bool busy() const { return m_busy; }

    Q_INVOKABLE void check(const QString &pin);
    /// The same, and then the lock is another: `newPin`, `newWords` or both. Confirmed when it is.
    Q_INVOKABLE void change(const QString &pin, const QString &newPin, const QString &newWords);

signals:
    void sessionChanged();
    void changed();
    void confirmed();

private:
    void ask(const QString &pin, const QString &newPin, const QString &newWords);
    void answered(const Outcome &outcome, const QString &typed);

    QPointer<Session> m_session;
    QString m_problem;
    bool m_busy = false;
};

} // namespace doorstep
