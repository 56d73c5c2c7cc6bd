#pragma once

#include "sync_words.h"

#include <QObject>
#include <QTimeZone>
#include <QtQml/qqmlregistration.h>

namespace doorstep {

/// What the pill and the "Saved here" sheet say about sending, as ready words. It says "All sent" only when
/// the outbox was seen empty and the office answered. A locked tablet goes on telling what it counted last.
class SyncStatus : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The session has the sync status")
    Q_PROPERTY(State state READ state NOTIFY changed)
    /// The same as SyncPill and RecordMark know it: "sent", "saved", "noSignal"…
    Q_PROPERTY(QString look READ look NOTIFY changed)
    /// "All sent 9:12am"
    Q_PROPERTY(QString words READ words NOTIFY changed)
    /// The same where there is little room: "All sent"
    Q_PROPERTY(QString briefWords READ briefWords NOTIFY changed)
    /// How many records are only on this tablet.
    Q_PROPERTY(int unsent READ unsent NOTIFY changed)
    // The lines of the sheet; sync_words.h has them one by one.
    Q_PROPERTY(QString countWords READ countWords NOTIFY changed)
    Q_PROPERTY(QString safeWords READ safeWords NOTIFY changed)
    Q_PROPERTY(QString nextWords READ nextWords NOTIFY changed)
    Q_PROPERTY(QString heardWords READ heardWords NOTIFY changed)
    Q_PROPERTY(QString savedWords READ savedWords NOTIFY changed)
    /// UTC; invalid when the office never answered.
    Q_PROPERTY(QDateTime lastHeard READ lastHeard NOTIFY changed)
    Q_PROPERTY(bool canTryNow READ canTryNow NOTIFY changed)

public:
    /// Of the pill, in the order of SyncLook.
    enum State { Sent, Saved, Sending, NoSignal, WillTryAgain, NeedsPerson, Known };
    Q_ENUM(State)

    using QObject::QObject;

    State state() const;
    QString look() const;
    QString words() const;
    QString briefWords() const;
    int unsent() const;
    QString countWords() const;
    QString safeWords() const;
    QString nextWords() const;
    QString heardWords() const;
    QString savedWords() const;
    QDateTime lastHeard() const;
    bool canTryNow() const;

    Q_INVOKABLE void tryNow();
    /// Somebody wants to look at the versions of a line; whoever shows the pages goes there.
    Q_INVOKABLE void lookAtVersions(const QString &person, const QString &line);

    // For the session.
    const SyncFacts &facts() const { return m_facts; }
    void show(const SyncFacts &facts, const PlainTime &time);

signals:
    void changed();
    void tryNowAsked();
    void versionsAsked(const QString &person, const QString &line);

private:
    SyncFacts m_facts;
    PlainTime m_time{QTimeZone::utc(), {}};
};

} // namespace doorstep
