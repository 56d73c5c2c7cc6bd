#pragma once

#include "outcomes_reads.h"
#include "session_page.h"

#include <QVariantList>

#include <memory>

namespace doorstep {

/// Whether people fare alike (S6): four outcomes of the last 28 whole days, of everybody, by area, and by how
/// their support is arranged. Groups of fewer than five people are not shown. Each row opens its people.
class OutcomesPage : public doorstep::SessionPage
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString daysWords READ daysWords NOTIFY changed) ///< "28 days to 3 March"
    Q_PROPERTY(QStringList measures READ measures CONSTANT)
    /// Objects with title and rows, as OutcomesWords::row() has them: everybody, by area, by option. Empty
    /// until all are worked out.
    Q_PROPERTY(QVariantList tables READ tables NOTIFY changed)
    Q_PROPERTY(bool empty READ empty NOTIFY changed) ///< nobody is on this tablet
    Q_PROPERTY(QString progressWords READ progressWords NOTIFY progressed) ///< empty: nothing is worked out

    /// The row whose people are told.
    Q_PROPERTY(QString chosen READ chosen WRITE setChosen NOTIFY chosenChanged)
    Q_PROPERTY(QString chosenName READ chosenName NOTIFY chosenChanged)
    Q_PROPERTY(QVariantList people READ people NOTIFY chosenChanged) ///< objects with id, name, note

public:
    explicit OutcomesPage(QObject *parent = nullptr);
    QString daysWords() const;
    QStringList measures() const;
    QVariantList tables() const { return m_tables; }
    bool empty() const { return loaded() && !m_running && m_told.empty(); }
    QString progressWords() const;
    QString chosen() const { return m_chosen; }
    void setChosen(const QString &key);
    QString chosenName() const;
    QVariantList people() const;

signals:
    void changed();
    void progressed();
    void chosenChanged();

protected:
    void reload() override;
    bool tellsReduced() const override { return false; }
    bool changesWithTime() const override { return m_days != days(); }
    void forget() override;

private:
    struct Run {
        OutcomesQuestion asked;
        std::shared_ptr<const OutcomesOf> whose;
        std::vector<OutcomesOfPerson> done;
    };
    Period days() const;
    void goOn(Run run);
    void finish(Run run);
    void showTables();
    QVariantMap table(const QString &title, const QString &kind, const std::vector<OutcomeGroup> &groups);

    Period m_days; ///< that m_told is of
    bool m_running = false;
    bool m_again = false; ///< something changed meanwhile
    size_t m_done = 0;
    size_t m_of = 0;
    std::vector<OutcomesOfPerson> m_told;
    QHash<QUuid, QString> m_names;
    QVariantList m_tables;
    QHash<QString, std::vector<QUuid>> m_members; ///< by row
    QHash<QString, QString> m_rowNames;
    QString m_chosen;
};

} // namespace doorstep
