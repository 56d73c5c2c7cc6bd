#pragma once

#include "carer_reads.h"
#include "session_page.h"
#include "today_sheet.h"

#include <QVariantList>

namespace doorstep {

/// C-1: what is next, and the rest of the day.
class TodayPage : public doorstep::SessionPage
{
    Q_OBJECT
    QML_ELEMENT
    /// "Today", from 8pm to 5am "Tonight"
    Q_PROPERTY(QString heading READ heading NOTIFY changed)
    Q_PROPERTY(QString laterHeading READ laterHeading NOTIFY changed)
    Q_PROPERTY(QString dateWords READ dateWords NOTIFY changed)
    Q_PROPERTY(QString doneWords READ doneWords NOTIFY changed)
    Q_PROPERTY(QString emptyWords READ emptyWords NOTIFY changed)
    /// "Rota from 6:10am", where the office was last heard more than an hour ago; else empty
    Q_PROPERTY(QString staleWords READ staleWords NOTIFY changed)
    Q_PROPERTY(doorstep::NextVisit next READ next NOTIFY changed)
    Q_PROPERTY(doorstep::TodayListModel *later READ later CONSTANT)
    Q_PROPERTY(doorstep::TodayListModel *done READ done CONSTANT)
    Q_PROPERTY(doorstep::ChangeListModel *changes READ changes CONSTANT)
    /// Objects with sayingId, title, words: what people said to the carer, until they answer.
    Q_PROPERTY(QVariantList said READ said NOTIFY changed)
    /// What they may answer; the last one: that they have read it.
    Q_PROPERTY(QStringList answers READ answers NOTIFY sessionChanged)

public:
    explicit TodayPage(QObject *parent = nullptr);
    QString heading() const;
    QString laterHeading() const;
    QString dateWords() const;
    QString doneWords() const { return m_sheet.doneWords; }
    QString emptyWords() const { return m_sheet.emptyWords; }
    QString staleWords() const;
    const NextVisit &next() const { return m_sheet.next; }
    TodayListModel *later() { return &m_later; }
    TodayListModel *done() { return &m_done; }
    ChangeListModel *changes() { return &m_changes; }

    /// Says that the carer has seen how the visit changed.
    Q_INVOKABLE void seen(const QString &visit);
    QVariantList said() const;
    static QStringList answers();
    /// One of `answers`.
    Q_INVOKABLE void answer(const QString &saying, int place);

signals:
    void changed();

protected:
    void reload() override;

private:
    void show(const CarerDay &day);

    TodaySheet m_sheet;
    TodayListModel m_later;
    TodayListModel m_done;
    ChangeListModel m_changes;
    std::vector<SaidToCarer> m_said;
};

} // namespace doorstep
