#pragma once

#include "looking_page.h"
#include "promise_list_model.h"
#include "promises_reads.h"
#include "shown_promise.h"

namespace doorstep {

/// Promises and familiar faces (S-3): each promise by how it was kept in the last 28 whole days, fewest kept
/// first; of the chosen one its days, the reason for it, and who came. The person is told of who chose
/// theirs: what is shown before anybody chose is a part of the list.
class PromisesPage : public doorstep::LookingPage
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString daysWords READ daysWords NOTIFY changed) ///< "28 days to 3 March"
    Q_PROPERTY(doorstep::PromiseListModel *promises READ promises CONSTANT)
    Q_PROPERTY(bool empty READ empty NOTIFY changed) ///< no promise came to its end in these days
    Q_PROPERTY(QString chosen READ chosen WRITE setChosen NOTIFY chosenChanged) ///< the slot
    Q_PROPERTY(QString chosenPerson READ chosenPerson NOTIFY shownChanged)
    Q_PROPERTY(doorstep::ShownPromise shown READ shown NOTIFY shownChanged)
    Q_PROPERTY(doorstep::PromiseVisitModel *visits READ visits CONSTANT) ///< of the chosen one

public:
    static constexpr int Days = 28;

    explicit PromisesPage(QObject *parent = nullptr);
    QString daysWords() const;
    PromiseListModel *promises() { return &m_promises; }
    bool empty() const { return loaded() && m_told.empty(); }
    QString chosen() const;
    void setChosen(const QString &slot);
    QString chosenPerson() const;
    ShownPromise shown() const { return m_shown; }
    PromiseVisitModel *visits() { return &m_visits; }

signals:
    void changed();
    void chosenChanged();
    void shownChanged();

protected:
    void reload() override;
    bool tellsReduced() const override { return false; }
    bool changesWithTime() const override { return m_days != days(); }
    void forget() override;

private:
    Period days() const;
    const PromiseOfPerson *told(const QUuid &slot) const;
    void show(std::vector<PromiseOfPerson> promises);
    void showChosen();

    std::vector<PromiseOfPerson> m_told;
    Period m_days; ///< that m_told is of
    PromiseListModel m_promises;
    PromiseVisitModel m_visits;
    QUuid m_chosen;
    bool m_isChosen = false; ///< by hand
    ShownPromise m_shown;
};

} // namespace doorstep
