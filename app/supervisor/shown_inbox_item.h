#pragma once

#include <QObject>
#include <QStringList>
#include <QVariantList>
#include <qqmlregistration.h>

namespace doorstep {

/// One matter of the inbox as it stands beside the list, in ready words.
struct ShownInboxItem {
    Q_GADGET
    QML_VALUE_TYPE(shownInboxItem)
    Q_PROPERTY(QString word MEMBER word)
    Q_PROPERTY(QString glyph MEMBER glyph)
    Q_PROPERTY(QString tone MEMBER tone)
    Q_PROPERTY(QString since MEMBER since)
    Q_PROPERTY(QString personName MEMBER personName)
    Q_PROPERTY(QString place MEMBER place)
    Q_PROPERTY(QVariantList parts MEMBER parts)
    Q_PROPERTY(QString story MEMBER story)
    Q_PROPERTY(QString visitId MEMBER visitId)
    Q_PROPERTY(QString personId MEMBER personId)
    Q_PROPERTY(QString lineId MEMBER lineId)
    Q_PROPERTY(bool canSee MEMBER canSee)
    Q_PROPERTY(bool canFinish MEMBER canFinish)
    Q_PROPERTY(bool canHear MEMBER canHear)
    Q_PROPERTY(bool canTell MEMBER canTell)
    Q_PROPERTY(bool canDecide MEMBER canDecide)
    Q_PROPERTY(bool canTakeOn MEMBER canTakeOn)
    Q_PROPERTY(bool canAsk MEMBER canAsk)
    Q_PROPERTY(bool canWriteConsent MEMBER canWriteConsent)
    Q_PROPERTY(QString answerLabel MEMBER answerLabel)
    Q_PROPERTY(QString keepBothText MEMBER keepBothText)
    Q_PROPERTY(QString keepBothThen MEMBER keepBothThen)
    Q_PROPERTY(QString askText MEMBER askText)
    Q_PROPERTY(QString askThen MEMBER askThen)
    Q_PROPERTY(QString openText MEMBER openText)
public:
    QString word; ///< with glyph and tone as Tag knows them
    QString glyph;
    QString tone;
    QString since;
    QString personName; ///< empty: nothing is chosen
    QString place; ///< the section of the page; empty for a concern
    QVariantList parts; ///< objects with label, text: what was said
    QString story; ///< what became of it, a line each
    QString visitId; ///< of a concern or a time; empty: outside a visit
    QString personId;
    QString lineId; ///< empty: not of a line
    bool canSee = false; ///< a concern that I have not seen
    bool canFinish = false; ///< a concern that nobody is done with, a time that nobody answered for
    bool canHear = false; ///< what a person said
    bool canTell = false; ///< and carers may be told
    bool canDecide = false; ///< two versions
    bool canTakeOn = false; ///< what nobody wrote down
    bool canAsk = false; ///< the person, of a line that nobody checked
    bool canWriteConsent = false; ///< nobody agreed that carers read the page
    QString answerLabel; ///< "What came of it? Tom can read this."
    QString keepBothText;
    QString keepBothThen; ///< what happens then
    QString askText;
    QString askThen;
    QString openText;

    bool operator==(const ShownInboxItem &) const = default;
};

} // namespace doorstep
