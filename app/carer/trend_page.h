#pragma once

#include "looking_page.h"
#include "shown_trend.h"
#include "trend_reads.h"

#include <QStringList>

namespace doorstep {

/// How somebody gets on with what they want to do again by themselves (C-6): a step at a time, as a sentence,
/// marks and a table that say the same. Who helps more than the others is told to supervisors alone, once
/// they said why they look: the worker may read that.
class TrendPage : public doorstep::LookingPage
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
    /// Somebody helps more than the others with this step, and it was not said yet why one looks.
    Q_PROPERTY(bool asksWhy READ asksWhy NOTIFY changed)
    Q_PROPERTY(QStringList reasons READ reasons CONSTANT) ///< to choose from; the last one wants words
    Q_PROPERTY(QString whyProblem READ whyProblem NOTIFY changed) ///< what is missing; empty: nothing
    Q_PROPERTY(QStringList helping READ helping NOTIFY changed) ///< a sentence each
    Q_PROPERTY(QStringList looks READ looks NOTIFY changed) ///< who looked at these, and why

public:
    using LookingPage::LookingPage;
    QString personId() const { return m_personId; }
    void setPersonId(const QString &id);
    QString personName() const { return m_told.person.name; }
    QString episode() const;
    QStringList steps() const;
    int chosen() const { return m_chosen; }
    void setChosen(int step);
    QString goal() const;
    ShownTrend shown() const { return m_shown; }
    bool asksWhy() const;
    QStringList reasons() const;
    QString whyProblem() const { return m_whyProblem; }
    QStringList helping() const;
    QStringList looks() const;

    /// Writes why for each worker whom it tells of; then it is told, as long as the page is open.
    Q_INVOKABLE void lookWhy(int reason, const QString &words);

signals:
    void personIdChanged();
    void changed();

protected:
    bool tellsReduced() const override { return false; }
    bool changesWithTime() const override { return false; } // but for the day, with which the vault changes
    void reload() override;
    void forget() override;

private:
    struct Opened {
        QUuid step;
        QUuid worker;

        bool operator==(const Opened &) const = default;
    };
    const TrendOfStep *step() const;
    /// Of the step that is shown, whose reason was said or was not; nobody for a carer.
    std::vector<OverHelping> helpers(bool opened) const;
    void show();

    QString m_personId;
    GettingOn m_told;
    int m_chosen = 0;
    ShownTrend m_shown;
    std::vector<Opened> m_opened;
    QString m_whyProblem;
};

} // namespace doorstep
