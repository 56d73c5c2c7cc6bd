#pragma once

#include "person_page.h"
#include "person_reads.h"

namespace doorstep {

/// P-1: the person's home. A tile stands only where there is something behind it.
class FrontPage : public doorstep::PersonPage
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString hello READ hello NOTIFY changed) ///< "Hello Ishbel"
    Q_PROPERTY(QString personName READ personName NOTIFY changed)
    Q_PROPERTY(bool hasLines READ hasLines NOTIFY changed)
    Q_PROPERTY(bool hasReaders READ hasReaders NOTIFY changed) ///< somebody looked at the page
    /// In the last week somebody opened the page without a visit.
    Q_PROPERTY(bool openedLately READ openedLately NOTIFY changed)
    Q_PROPERTY(bool hasVisits READ hasVisits NOTIFY changed)
    Q_PROPERTY(bool hasGoals READ hasGoals NOTIFY changed) ///< something they want to do by themselves again
    Q_PROPERTY(QString aboutWords READ aboutWords NOTIFY changed) ///< "13 things"
    Q_PROPERTY(QString comingWords READ comingWords NOTIFY changed) ///< "Next at 11am"
    Q_PROPERTY(QString readersWords READ readersWords NOTIFY changed) ///< "Opened without a visit"
    Q_PROPERTY(QString sayWords READ sayWords NOTIFY changed) ///< "You have an answer"
    /// The next visit is not as it was planned.
    Q_PROPERTY(bool comingChanged READ comingChanged NOTIFY changed)

public:
    explicit FrontPage(QObject *parent = nullptr);
    QString hello() const;
    QString personName() const { return m_about.person.name; }
    bool hasLines() const { return !m_about.screens.empty(); }
    bool hasReaders() const { return !m_readers.empty(); }
    bool openedLately() const;
    bool hasVisits() const { return m_hasVisits; }
    bool hasGoals() const { return m_hasGoals; }
    QString aboutWords() const;
    QString readersWords() const;
    QString comingWords() const;
    QString sayWords() const;
    bool comingChanged() const;

signals:
    void changed();

protected:
    void reload() override;

private:
    AboutMe m_about;
    std::optional<ComingVisit> m_next;
    std::vector<PageReader> m_readers;
    bool m_isAnswered = false; ///< of late
    bool m_hasVisits = false;
    bool m_hasGoals = false;
};

} // namespace doorstep
