#pragma once

#include "card_page.h"
#include "draft_editor.h"

namespace doorstep {

/// One field of the carer's card while it is written: its words, and whom it is to be shown to. Before it is
/// shown to anybody its words are looked through for what has no place on a card, and the carer is asked.
class CardEditor : public doorstep::DraftEditor
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(doorstep::CardPage *card MEMBER m_card NOTIFY placeChanged REQUIRED)
    Q_PROPERTY(int topic READ topic WRITE setTopic NOTIFY placeChanged REQUIRED)
    Q_PROPERTY(QString label READ label NOTIFY placeChanged)
    Q_PROPERTY(int level READ level WRITE setLevel NOTIFY levelChanged) ///< as levels lists them
    Q_PROPERTY(QStringList levels READ levels CONSTANT)
    Q_PROPERTY(QString levelNote READ levelNote NOTIFY levelChanged) ///< on whose tablets it is then
    Q_PROPERTY(QVariantList chosen READ chosen NOTIFY levelChanged) ///< places among the people of the card
    Q_PROPERTY(bool choosing READ choosing NOTIFY levelChanged) ///< people are to be chosen
    /// What the words seem to tell, as sentences; it stands once save() found it. Empty: nothing, or not
    /// asked.
    Q_PROPERTY(QString warning READ warning NOTIFY warningChanged)

public:
    enum Level { Nobody, PeopleIVisit, OnlyChosen };
    Q_ENUM(Level)

    explicit CardEditor(QObject *parent = nullptr);
    int topic() const { return int(m_topic); }
    void setTopic(int topic);
    QString label() const;
    int level() const { return m_level; }
    void setLevel(int level);
    QStringList levels() const;
    QString levelNote() const;
    QVariantList chosen() const;
    bool choosing() const { return m_level == OnlyChosen; }
    QString warning() const { return m_warning; }

    Q_INVOKABLE void choosePerson(int place, bool on);
    /// Saves it, and tells saved(); or tells a warning first, which `anyway` passes over.
    Q_INVOKABLE void save(bool anyway = false);

signals:
    void placeChanged();
    void levelChanged();
    void warningChanged();
    void saved();

protected:
    void reload() override;

private:
    void begin();
    void setWarning(const QString &warning);
    QUuid personAt(int place) const;

    QPointer<CardPage> m_card;
    CardTopic m_topic = CardTopic::Unknown;
    int m_level = Nobody;
    std::vector<QUuid> m_chosen;
    QString m_warning;
};

} // namespace doorstep
