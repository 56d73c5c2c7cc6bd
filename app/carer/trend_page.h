#pragma once

#include "session_page.h"
#include "shown_trend.h"
#include "trend_reads.h"

#include <QStringList>

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
    Q_PROPERTY(doorstep::ShownTrend shown READ shown NOTIFY changed)
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
    ShownTrend shown() const { return m_shown; }
    QStringList helping() const;

signals:
    void personIdChanged();
    void changed();

protected:
    bool tellsReduced() const override { return false; }
    bool changesWithTime() const override { return false; } // but for the day, with which the vault changes
    void reload() override;
    void forget() override;

private:
    const TrendOfStep *step() const;
    void show();

    QString m_personId;
    GettingOn m_told;
    int m_chosen = 0;
    ShownTrend m_shown;
};

} // namespace doorstep
