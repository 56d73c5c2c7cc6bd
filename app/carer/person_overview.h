#pragma once

#include "carer_reads.h"
#include "looking_page.h"

#include <QVariantList>

namespace doorstep {

class Reads;

/// A person as their carer looks them up: how to reach them and theirs, and when they are visited.
class PersonOverview : public doorstep::LookingPage
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString personId READ personId WRITE setPersonId NOTIFY personIdChanged)
    Q_PROPERTY(QString personName READ personName NOTIFY changed)
    Q_PROPERTY(QString callName READ callName NOTIFY changed)
    Q_PROPERTY(bool hasGoals READ hasGoals NOTIFY changed) ///< something they want to do by themselves again
    /// Objects with glyph, label, value: address, door, phone, language…
    Q_PROPERTY(QVariantList facts READ facts NOTIFY changed)
    /// Objects with name, line, phone, emergency; who to call in an emergency first.
    Q_PROPERTY(QVariantList circle READ circle NOTIFY changed)
    /// Objects with visitId, time, line, mine; two weeks back to two ahead.
    Q_PROPERTY(QVariantList coming READ coming NOTIFY changed)
    Q_PROPERTY(QVariantList past READ past NOTIFY changed)
    /// Objects with words, source, mark, markWords; newest first.
    Q_PROPERTY(QVariantList notes READ notes NOTIFY changed)
    /// Who saw the page, for a supervisor: objects with words, reason, glyph; openings without a visit first.
    Q_PROPERTY(QVariantList readers READ readers NOTIFY changed)
    /// For a supervisor: what is missing of the consent that carers read the page; empty: nothing is.
    Q_PROPERTY(QString consentWords READ consentWords NOTIFY changed)
    /// Objects with words, source, became: what this reader told the office, and what came of it; the latest
    /// first.
    Q_PROPERTY(QVariantList concerns READ concerns NOTIFY changed)
    Q_PROPERTY(bool inHospital READ inHospital NOTIFY changed)
    /// Where and since when, or what to look at again after it; empty: neither.
    Q_PROPERTY(QString hospitalWords READ hospitalWords NOTIFY changed)

public:
    using LookingPage::LookingPage;
    QString personId() const { return m_personId; }
    void setPersonId(const QString &id);
    QString personName() const { return m_loaded.sheet.person.name; }
    QString callName() const;
    bool hasGoals() const { return m_loaded.hasGoals; }
    QVariantList facts() const;
    QVariantList circle() const;
    QVariantList coming() const { return visits(true); }
    QVariantList past() const { return visits(false); }
    QVariantList notes() const;
    QVariantList readers() const;
    QString consentWords() const;
    QVariantList concerns() const;
    bool inHospital() const;
    QString hospitalWords() const;

    /// From now on; `where` may be empty.
    Q_INVOKABLE void goesToHospital(const QString &where);
    Q_INVOKABLE void comesHome();
    /// What was said of it last is taken back.
    Q_INVOKABLE void wasNotInHospital();

signals:
    void personIdChanged();
    void changed();

protected:
    void reload() override;
    bool tellsReduced() const override { return false; }
    void forget() override;

private:
    struct Loaded {
        PersonSheet sheet;
        std::vector<CircleMember> circle;
        std::vector<VisitRow> visits;
        bool hasGoals = false;
        std::vector<ConsentView> consents;
        std::vector<StayView> stays; ///< in hospital
        std::vector<InboxItem> concerns; ///< of this reader, the latest first
        QHash<QUuid, RecordState> states; ///< of the notes' and the concerns' records
    };
    static Result<Loaded> load(Database &db, const QUuid &person, const QUuid &me, const QDateTime &now);
    static void readConcerns(Reads &reads, const QUuid &person, const QUuid &me, Loaded &loaded);
    QVariantList visits(bool coming) const;
    QString visitLine(const VisitRow &row) const;

    QString m_personId;
    Loaded m_loaded;
};

} // namespace doorstep
