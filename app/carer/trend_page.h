#pragma once

#include "session_page.h"
#include "trend_reads.h"

#include <QStringList>
#include <QVariantList>

namespace doorstep {

/// How somebody gets on with what they want to do again by themselves (C-6): a step at a time, as a sentence,
/// marks and a table that say the same. Who helps more than the others is told to supervisors alone.
class TrendPage : public doorstep::SessionPage
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString personId READ personId WRITE setPersonId NOTIFY personIdChanged)
    Q_PROPERTY(QString personName READ personName NOTIFY changed)
    Q_PROPERTY(QString episode READ episode NOTIFY changed) ///< empty: there is none
    Q_PROPERTY(QStringList steps READ steps NOTIFY changed)
    Q_PROPERTY(int chosen READ chosen WRITE setChosen NOTIFY changed)
    Q_PROPERTY(QString goal READ goal NOTIFY changed) ///< in the person's own words; empty: none is named
    Q_PROPERTY(QString headline READ headline NOTIFY changed)
    Q_PROPERTY(QString comparison READ comparison NOTIFY changed)
    Q_PROPERTY(QString key READ key NOTIFY changed)
    Q_PROPERTY(QVariantList marks READ marks NOTIFY changed)
    Q_PROPERTY(QVariantList dates READ dates NOTIFY changed)
    Q_PROPERTY(int recentFrom READ recentFrom NOTIFY changed)
    Q_PROPERTY(QString recentWords READ recentWords NOTIFY changed)
    Q_PROPERTY(QVariantList table READ table NOTIFY changed)
    Q_PROPERTY(QStringList helping READ helping NOTIFY changed) ///< a sentence each

public:
    using SessionPage::SessionPage;
    QString personId() const { return m_personId; }
    void setPersonId(const QString &id);
    QString personName() const { return m_told.person.name; }
    QString episode() const;
    QStringList steps() const;
    int chosen() const { return m_chosen; }
    void setChosen(int step);
    QString goal() const;
    QString headline() const;
    QString comparison() const;
    QString key() const;
    QVariantList marks() const;
    QVariantList dates() const;
    int recentFrom() const;
    QString recentWords() const;
    QVariantList table() const;
    QStringList helping() const;

signals:
    void personIdChanged();
    void changed();

protected:
    void reload() override;
    void forget() override;

private:
    const TrendOfStep *step() const;

    QString m_personId;
    GettingOn m_told;
    int m_chosen = 0;
};

} // namespace doorstep
