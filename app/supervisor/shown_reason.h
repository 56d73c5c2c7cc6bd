#pragma once

#include <QObject>
#include <qqmlregistration.h>

namespace doorstep {

/// Why a visit stands on the board, in ready words.
struct ShownReason {
    Q_GADGET
    QML_VALUE_TYPE(shownReason)
    Q_PROPERTY(QString word MEMBER word)
    Q_PROPERTY(QString glyph MEMBER glyph)
    Q_PROPERTY(QString tone MEMBER tone)
    Q_PROPERTY(QString since MEMBER since)
    Q_PROPERTY(QString personName MEMBER personName)
    Q_PROPERTY(QString promised MEMBER promised)
    Q_PROPERTY(QString ownReason MEMBER ownReason)
    Q_PROPERTY(QString whatWeKnow MEMBER whatWeKnow)
    Q_PROPERTY(QString moved MEMBER moved)
    Q_PROPERTY(QString seen MEMBER seen)
    Q_PROPERTY(QString ifNobodyComes MEMBER ifNobodyComes)
    Q_PROPERTY(QString visitBefore MEMBER visitBefore)
    Q_PROPERTY(QString callName MEMBER callName)
    Q_PROPERTY(QString personPhone MEMBER personPhone)
    Q_PROPERTY(QString carerName MEMBER carerName)
    Q_PROPERTY(QString carerPhone MEMBER carerPhone)
    Q_PROPERTY(QString phones MEMBER phones)
    Q_PROPERTY(QString owner MEMBER owner)
    Q_PROPERTY(bool canTake MEMBER canTake)
    Q_PROPERTY(bool hasLog MEMBER hasLog)
public:
    QString word; ///< with glyph and tone as Tag knows them
    QString glyph;
    QString tone;
    QString since;
    QString personName; ///< empty: no visit is chosen
    QString promised;
    QString ownReason; ///< why the promised time matters, in the person's words
    QString whatWeKnow;
    QString moved; ///< the plan before
    QString seen; ///< which carers have seen the change, and which have not, a line each
    QString ifNobodyComes;
    QString visitBefore;
    QString callName;
    QString personPhone;
    QString carerName;
    QString carerPhone;
    QString phones; ///< for whoever calls on another phone
    QString owner; ///< who is on it
    bool canTake = false;
    bool hasLog = false; ///< there is a visit behind it
};

} // namespace doorstep
