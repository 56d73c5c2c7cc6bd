#pragma once

#include "rota_list_model.h"
#include "rota_reads.h"
#include "session_page.h"

#include <QVariantList>

namespace doorstep {

class RotaWords;

/// The rota of a day or of a week, by carer or by person, for an office that has no other. What is changed
/// here is said by RotaEditor.
class RotaPage : public doorstep::SessionPage
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int dayOffset READ dayOffset WRITE setDayOffset NOTIFY asked) ///< days from today
    Q_PROPERTY(bool week READ week WRITE setWeek NOTIFY asked) ///< the week, from Monday, that the day is in
    Q_PROPERTY(bool byPerson READ byPerson WRITE setByPerson NOTIFY asked)
    /// Of this person or carer alone; empty: of all.
    Q_PROPERTY(QString only READ only WRITE setOnly NOTIFY asked)
    Q_PROPERTY(QString onlyName READ onlyName NOTIFY changed)
    Q_PROPERTY(QString dayWords READ dayWords NOTIFY changed) ///< "Tuesday 4 March", "3 March to 9 March"
    Q_PROPERTY(QVariantList days READ days NOTIFY changed) ///< objects with words, today; one, or seven
    Q_PROPERTY(QVariantList hours READ hours NOTIFY changed) ///< objects with words, hour; that the day needs
    Q_PROPERTY(double nowHour READ nowHour NOTIFY changed) ///< of the day that is shown; below 0: another day
    Q_PROPERTY(doorstep::RotaListModel *rows READ rows CONSTANT)
    /// The block that the keyboard is at, as its `key` says it; empty: there is none.
    Q_PROPERTY(QString current READ current WRITE setCurrent NOTIFY currentChanged)
    Q_PROPERTY(QString emptyWords READ emptyWords NOTIFY changed) ///< empty: there is something

public:
    using SessionPage::SessionPage;

    int dayOffset() const { return m_dayOffset; }
    void setDayOffset(int offset);
    bool week() const { return m_week; }
    void setWeek(bool week);
    bool byPerson() const { return m_byPerson; }
    void setByPerson(bool byPerson);
    QString only() const { return m_only; }
    void setOnly(const QString &id);
    QString onlyName() const;
    QString dayWords() const;
    QVariantList days() const;
    QVariantList hours() const;
    double nowHour() const;
    RotaListModel *rows() { return &m_rows; }
    QString current() const { return m_current; }
    void setCurrent(const QString &key);
    QString emptyWords() const;

    /// The instant of a clock time on the day that is shown, as RotaEditor takes it.
    Q_INVOKABLE QDateTime at(int minuteOfDay) const;

signals:
    void asked();
    void changed();
    void currentChanged();

protected:
    void reload() override;
    bool tellsReduced() const override { return false; }
    void forget() override { show({}); }

private:
    QDate firstDay() const;
    int dayCount() const { return m_week ? 7 : 1; }
    void ask();
    void show(RotaDays days);
    RotaLine line(const RotaRow &row, const RotaWords &words) const;
    QVariantMap block(const Visit &visit, const QUuid &row, const RotaWords &words) const;
    void followCurrent();
    int minuteOf(const QDateTime &at) const; ///< of the clock, from the midnight of the day it is on

    int m_dayOffset = 0;
    bool m_week = false;
    bool m_byPerson = false;
    QString m_only;
    RotaDays m_days;
    QString m_current;
    int m_firstHour = 7;
    int m_lastHour = 22;
    RotaListModel m_rows;
};

} // namespace doorstep
