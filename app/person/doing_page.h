#pragma once

#include "person_page.h"
#include "trend_reads.h"

#include <QVariantList>

namespace doorstep {

/// P-4: how I am doing, one step a screen and in the first person. Nobody is compared with anybody.
class DoingPage : public doorstep::PersonPage
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(int current READ current WRITE setCurrent NOTIFY changed)
    Q_PROPERTY(QString place READ place NOTIFY changed) ///< "2 of 5"
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString goal READ goal NOTIFY changed) ///< in their own words; empty: none is named
    Q_PROPERTY(QString words READ words NOTIFY changed) ///< "I did this by myself at 6 of the last 7 visits."
    Q_PROPERTY(QString before READ before NOTIFY changed) ///< how the first week was; empty: nothing to tell
    Q_PROPERTY(QVariantList passages READ passages NOTIFY changed) ///< what is read aloud
    Q_PROPERTY(QVariantList marks READ marks NOTIFY changed) ///< of the last visits: 0 by myself … 3 hands-on

public:
    using PersonPage::PersonPage;
    int count() const { return int(m_told.steps.size()); }
    int current() const { return m_current; }
    void setCurrent(int step);
    QString place() const;
    QString title() const;
    QString goal() const;
    QString words() const;
    QString before() const;
    QVariantList passages() const;
    QVariantList marks() const;

signals:
    void changed();

protected:
    void reload() override;
    void forget() override;

private:
    const TrendOfStep *step() const;

    GettingOn m_told;
    int m_current = 0;
};

} // namespace doorstep
