#pragma once

#include "card_reads.h"
#include "figures_reads.h"
#include "person.h"
#include "session_page.h"

#include <QVariantList>

namespace doorstep {

/// C-8: the card that a carer shares of themselves: a field each, whom it is shown to, and what one of the
/// people they visit sees of it. Nothing is shown to anybody until it is switched on here. It is the carer's
/// own, and is told and hidden under a reduced lease as well; of people it tells nothing then.
class CardPage : public doorstep::SessionPage
{
    Q_OBJECT
    QML_ELEMENT
    /// Objects with topic, label, value, note, level (nobody, people, chosen), levelText, allowed.
    Q_PROPERTY(QVariantList fields READ fields NOTIFY changed)
    Q_PROPERTY(bool anyShown READ anyShown NOTIFY changed)
    Q_PROPERTY(QVariantList people READ people NOTIFY changed) ///< objects with personId, name
    Q_PROPERTY(int seenBy READ seenBy WRITE setSeenBy NOTIFY changed) ///< of people; -1: there are none
    Q_PROPERTY(QString seenHeading READ seenHeading NOTIFY changed) ///< "As Mrs Brown sees it"
    Q_PROPERTY(QVariantList seen READ seen NOTIFY changed) ///< objects with label, words
    Q_PROPERTY(
        QString seenNote READ seenNote NOTIFY changed) ///< why nothing is seen, or how even the two are
    /// Who at the office looked at what tells this carer from the others, and why: a sentence each.
    Q_PROPERTY(QStringList figures READ figures NOTIFY changed)
    /// What hideAll() did, and where it is not yet done; empty until then.
    Q_PROPERTY(QString hiddenWords READ hiddenWords NOTIFY changed)

public:
    using SessionPage::SessionPage;
    QVariantList fields() const;
    bool anyShown() const;
    QVariantList people() const;
    int seenBy() const { return m_people.empty() ? -1 : int(m_seenBy); }
    void setSeenBy(int place);
    QString seenHeading() const;
    QVariantList seen() const;
    QString seenNote() const;
    QStringList figures() const;
    QString hiddenWords() const { return m_hidden; }

    /// Nobody sees anything of the card from now on.
    Q_INVOKABLE void hideAll();

    /// The field as it is read here; null before the first load.
    const CardEntry *entry(CardTopic topic) const;

signals:
    void changed();

protected:
    void reload() override;
    void forget() override;

private:
    struct OfPerson {
        QUuid id;
        Person person;
        ShownCard shown;
    };
    struct Loaded {
        std::vector<CardEntry> card;
        Agency agency;
        std::vector<FiguresLook> looks; ///< the latest first
        QHash<QUuid, QString> names; ///< of who looked
        std::vector<OfPerson> people; ///< with a visit of theirs in the days of a lease, by name
    };
    struct Asked {
        QUuid me;
        QDateTime now;
        QTimeZone zone;
        bool withPeople = true;
    };
    static Result<Loaded> load(Database &db, const Asked &asked);
    const OfPerson *chosen() const { return m_seenBy < m_people.size() ? &m_people[m_seenBy] : nullptr; }

    std::vector<CardEntry> m_card;
    Agency m_agency;
    std::vector<FiguresLook> m_looks;
    QHash<QUuid, QString> m_names;
    std::vector<OfPerson> m_people;
    size_t m_seenBy = 0;
    QString m_hidden;
};

} // namespace doorstep
