#pragma once

#include "plain_time.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace doorstep {

/// The visit that runs on while its tablet is locked: its clock, and the tap that ends it. No name: whoever
/// finds the tablet learns nothing from it.
class LockedVisit : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The session has the locked visit")
    /// There is one, of whoever is asked to unlock.
    Q_PROPERTY(bool running READ running NOTIFY changed)
    /// "You arrived at 8:14am, 22 minutes ago."; once left "You left at 9:02am. It is kept on this tablet…"
    Q_PROPERTY(QString words READ words NOTIFY changed)
    Q_PROPERTY(bool left READ left NOTIFY changed)
    /// Why the tap could not be kept, and what to do; empty: it was.
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    using QObject::QObject;

    bool running() const { return m_arrivedAt.isValid(); }
    bool left() const { return m_leftAt.isValid(); }
    QString words() const;
    QString problem() const { return m_problem; }

    Q_INVOKABLE void leave() { emit leaveAsked(); }
    Q_INVOKABLE void takeBack() { emit takeBackAsked(); }

    /// For the session. An invalid arrival: no visit runs. Invalid departure: it was not left.
    void show(const QDateTime &arrivedAt, const QDateTime &leftAt, const PlainTime &time);
    void tellProblem(const QString &words);

signals:
    void changed();
    void leaveAsked();
    void takeBackAsked();

private:
    QDateTime m_arrivedAt;
    QDateTime m_leftAt;
    QString m_problem;
    PlainTime m_time{QTimeZone::utc(), {}};
};

} // namespace doorstep
