#pragma once

#include "person_page.h"
#include "person_reads.h"

#include <QVariantList>

namespace doorstep {

/// Who read the person's page (P4): an opening without a visit on a screen of its own, the rest three a
/// screen.
class ReadersPage : public doorstep::PersonPage
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int count READ count NOTIFY changed) ///< screens; 0 while nobody has
    Q_PROPERTY(int place READ place NOTIFY changed) ///< from 1; 0 while there is nothing
    Q_PROPERTY(bool last READ isLast NOTIFY changed)
    Q_PROPERTY(bool withoutVisit READ withoutVisit NOTIFY changed) ///< the screen tells of one opening
    Q_PROPERTY(QString words READ words NOTIFY changed) ///< of that opening
    Q_PROPERTY(QString reason READ reason NOTIFY changed)
    /// Objects with name, words, note, and a symbol for where there is no name; empty on a screen of an
    /// opening.
    Q_PROPERTY(QVariantList readers READ readers NOTIFY changed)
    Q_PROPERTY(QVariantList passages READ passages NOTIFY changed) ///< what is read aloud
    Q_PROPERTY(QString emptyWords READ emptyWords NOTIFY changed)
    /// How often of late they were asked what stands on their page; empty: never, or not on this screen.
    Q_PROPERTY(QString askedWords READ askedWords NOTIFY changed)
    /// What this tablet cannot tell of, at the end of the list.
    Q_PROPERTY(QString moreWords READ moreWords NOTIFY changed)

public:
    static constexpr size_t MostOnScreen = 3;

    using PersonPage::PersonPage;
    int count() const { return int(m_screens.size()); }
    int place() const { return m_screens.empty() ? 0 : int(m_at) + 1; }
    bool isLast() const { return m_at + 1 >= m_screens.size(); }
    bool withoutVisit() const { return screen() && screen()->front().withoutVisit; }
    QString words() const;
    QString reason() const;
    QVariantList readers() const;
    QVariantList passages() const;
    QString emptyWords() const;
    QString askedWords() const;
    QString moreWords() const;

    /// False: there is none further, in that direction.
    Q_INVOKABLE bool goOn();
    Q_INVOKABLE bool goBack();

signals:
    void changed();

protected:
    void reload() override;
    void forget() override;

private:
    using Screen = std::vector<PageReader>;
    const Screen *screen() const { return m_at < m_screens.size() ? &m_screens[m_at] : nullptr; }
    const Worker *workerOf(const PageReader &reader) const;
    void show(WhoRead who);

    std::vector<Screen> m_screens;
    QHash<QUuid, Worker> m_workers;
    std::vector<QDate> m_askedAgain;
    size_t m_at = 0;
};

} // namespace doorstep
