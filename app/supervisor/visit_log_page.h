#pragma once

#include "log_summary.h"
#include "looking_page.h"
#include "visit_log_list_model.h"
#include "visit_log_reads.h"

namespace doorstep {

/// The log of one visit (S-2): every event with the tablet's time and the time it was heard, what shows it,
/// what was put right, and whether the chain it stands in is whole. Nothing can be changed, only answered.
class VisitLogPage : public doorstep::LookingPage
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString visitId READ visitId WRITE setVisitId NOTIFY visitIdChanged)
    Q_PROPERTY(QString personId READ personId NOTIFY changed) ///< empty: not found
    Q_PROPERTY(doorstep::LogSummary summary READ summary NOTIFY changed)
    Q_PROPERTY(doorstep::VisitLogListModel *events READ events CONSTANT)
    Q_PROPERTY(bool found READ found NOTIFY changed)

public:
    explicit VisitLogPage(QObject *parent = nullptr);
    QString visitId() const { return m_visitId; }
    void setVisitId(const QString &id);
    QString personId() const { return found() ? m_person.toString(QUuid::WithoutBraces) : QString(); }
    LogSummary summary() const { return m_summary; }
    VisitLogListModel *events() { return &m_events; }
    bool found() const { return !m_person.isNull(); }

    /// Longer than an answer may be.
    Q_INVOKABLE bool isTooLong(const QString &words) const { return doorstep::isTooLong(words); }
    /// Puts an answer beside the log.
    Q_INVOKABLE void answer(const QString &words);

signals:
    void visitIdChanged();
    void changed();

protected:
    void reload() override;
    bool tellsReduced() const override { return false; }
    void forget() override { show({}); }

private:
    void show(const std::optional<VisitLog> &log);

    QString m_visitId;
    QUuid m_person;
    LogSummary m_summary;
    VisitLogListModel m_events;
};

} // namespace doorstep
