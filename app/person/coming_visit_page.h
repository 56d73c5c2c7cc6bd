#pragma once

#include "person_page.h"
#include "person_reads.h"

#include <QVariantList>

namespace doorstep {

/// One visit of who is coming: who it is, and that its time is not right for the person. What they say is
/// seen by the office and by the carer; they may take it back until the office has answered.
class ComingVisitPage : public doorstep::PersonPage
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString visitId READ visitId WRITE setVisitId NOTIFY visitIdChanged)
    Q_PROPERTY(QString carerName READ carerName NOTIFY changed)
    Q_PROPERTY(QString note READ note NOTIFY changed)
    Q_PROPERTY(bool isChange READ isChange NOTIFY changed)
    Q_PROPERTY(QString day READ day NOTIFY changed)
    Q_PROPERTY(QString time READ time NOTIFY changed)
    Q_PROPERTY(bool canSay READ canSay NOTIFY changed) ///< that the time is not right
    Q_PROPERTY(bool canTakeBack READ canTakeBack NOTIFY changed)
    /// What they said, and what the office answered; empty: nothing.
    Q_PROPERTY(QString saidWords READ saidWords NOTIFY changed)
    Q_PROPERTY(QString answerWords READ answerWords NOTIFY changed)
    /// Objects with workerId, text: each carer who tells something of themselves.
    Q_PROPERTY(QVariantList cards READ cards NOTIFY changed)
    Q_PROPERTY(bool ratherNot READ ratherNot NOTIFY changed) ///< know about their carers
    Q_PROPERTY(QVariantList passages READ passages NOTIFY changed) ///< what is read aloud

public:
    using PersonPage::PersonPage;
    QString visitId() const { return m_visitId; }
    void setVisitId(const QString &id);
    QString carerName() const;
    QString note() const;
    bool isChange() const;
    QString day() const;
    QString time() const;
    bool canSay() const;
    bool canTakeBack() const;
    QString saidWords() const;
    QString answerWords() const;
    QVariantList cards() const;
    bool ratherNot() const { return m_coming && m_coming->ratherNot; }
    QVariantList passages() const;

    Q_INVOKABLE void sayNotRight();
    Q_INVOKABLE void takeBack();
    /// They want to be shown again what their carers tell.
    Q_INVOKABLE void knowAgain();

signals:
    void visitIdChanged();
    void changed();
    /// It is not there any more.
    void gone();

protected:
    void reload() override;
    void forget() override;

private:
    const Told<VisitAnswer> *said() const { return m_coming ? timeNotRight(m_coming->visit) : nullptr; }
    const Told<TimeHeard> *heard() const;

    QString m_visitId;
    std::optional<ComingVisit> m_coming;
    QUuid m_saying; ///< the record that was just written; until it is read back
};

} // namespace doorstep
