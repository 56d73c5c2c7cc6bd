#pragma once

#include "carer_reads.h"
#include "carer_taps.h"
#include "session_page.h"
#include "step_list_model.h"

#include <QSet>

namespace doorstep {

/// What the two pages inside a visit share: who it is with, and its steps with the answers to them. An
/// answer is shown at once and taken back when it could not be saved.
class StepsPage : public doorstep::SessionPage
{
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(QString visitId READ visitId WRITE setVisitId NOTIFY visitIdChanged)
    Q_PROPERTY(doorstep::CarerTaps *taps READ taps WRITE setTaps NOTIFY tapsChanged)
    Q_PROPERTY(QString personId READ personId NOTIFY changed)
    Q_PROPERTY(QString personName READ personName NOTIFY changed)
    Q_PROPERTY(QString callName READ callName NOTIFY changed)
    Q_PROPERTY(QStringList rungWords READ rungWords NOTIFY changed)
    Q_PROPERTY(QStringList whyWords READ whyWords CONSTANT)
    Q_PROPERTY(doorstep::StepListModel *steps READ steps CONSTANT)

public:
    explicit StepsPage(QObject *parent = nullptr);

    QString visitId() const { return m_visitId; }
    void setVisitId(const QString &id);
    CarerTaps *taps() const { return m_taps; }
    void setTaps(CarerTaps *taps);
    QString personId() const;
    QString personName() const;
    QString callName() const;
    QStringList rungWords() const;
    QStringList whyWords() const; ///< why not today
    StepListModel *steps() { return &m_steps; }

    /// How much the person did, 0 by self … 4 not today. The last answer stands, the one before stays
    /// readable.
    Q_INVOKABLE void pick(const QString &step, int rung);
    /// Shows the rungs of an answered step again.
    Q_INVOKABLE void change(const QString &step);
    /// Why not today, as an index of whyWords.
    Q_INVOKABLE void giveReason(const QString &step, int reason);

signals:
    void visitIdChanged();
    void tapsChanged();
    void changed();

protected:
    void reload() override;
    /// After a load; the base shows the steps.
    virtual void shown() { }
    /// Which steps the page lists.
    virtual bool lists(const StepLine &line) const;

    const std::optional<VisitSheet> &sheet() const { return m_sheet; }
    /// How far a record of the visit is on its way.
    RecordState sentStateOf(const QUuid &record) const;
    int answered() const;

private:
    void show(std::optional<VisitSheet> sheet);
    void showSteps();
    StepLine lineOf(const StepRow &row) const;
    QString hintOf(const StepRow &row) const;
    void keepOrder();
    void say(const QUuid &step, Rung rung, NotTodayReason reason);

    QString m_visitId;
    QPointer<CarerTaps> m_taps;
    std::optional<VisitSheet> m_sheet;
    StepListModel m_steps;
    QSet<QUuid> m_changing;
    QHash<QUuid, Told<StepOutcome>> m_tapped; ///< shown already, not read back yet
    QSet<QUuid> m_notSaved; ///< of those tapped: the vault could not keep them
    std::vector<QUuid> m_order; ///< steps as first seen; one that comes later goes to the end
    size_t m_firstSeen = 0;
};

} // namespace doorstep
