#pragma once

#include "plain_time.h"

#include <QCoreApplication>

namespace doorstep {

/// What is known about sending at one moment.
struct SyncFacts {
    qint64 unsent = 0; ///< only on this tablet
    qint64 stuck = 0; ///< at rest until a person looks at them
    int unsettled = 0; ///< lines with two versions; they wait behind all that sending has to say
    bool going = false; ///< people wait for a word that they may be removed; so does this
    QDateTime oldest; ///< UTC, of the unsent; invalid when none
    bool needsPerson = false; ///< the office answers, but a person must do something first
    bool stranger = false; ///< somebody answers who cannot show to be the office
    bool counted = false; ///< the vault was asked since it was opened
    bool noSignal = false;
    bool sending = false; ///< a request that holds records is on its way
    qint64 sendingOf = 0; ///< how many waited when this sending began
    QDateTime nextTry; ///< UTC; the last try did not get through; invalid when it did
    QDateTime lastHeard; ///< UTC; when the office last answered; invalid: never
    bool ofOffice = false; ///< a supervisor reads: how fresh counts more than what is sent

    bool operator==(const SyncFacts &) const = default;
};

enum class SyncLook { Sent, Saved, Sending, NoSignal, WillTryAgain, NeedsPerson, Known };

/// The facts as the one state the pill shows.
SyncLook lookOf(const SyncFacts &facts);

/// The facts as words. Pure.
class SyncWords
{
    Q_DECLARE_TR_FUNCTIONS(SyncWords)
public:
    SyncWords(const SyncFacts &facts, const PlainTime &time);

    QString pill() const; ///< "All sent 9:12am", "Saved on this tablet (4)", "Sending 2 of 4"…
    QString brief() const; ///< the same where there is little room: "All sent", "Known 9:40am"
    QString count() const; ///< "4 things are only on this tablet"
    QString safe() const; ///< "Saved here since 7:02am. Safe if it switches off."; empty when none is unsent
    QString next() const; ///< "It is sent as soon as there is signal. You do not need to do anything."
    QString heard() const; ///< "Rota and passports are from 6:10am."
    QString saved() const; ///< for the lock screen; empty when none is unsent

private:
    const SyncFacts &m_facts;
    const PlainTime &m_time;
};

} // namespace doorstep
