#pragma once

#include "carer_reads.h"
#include "change_list_model.h"
#include "plain_time.h"
#include "promise.h"
#include "today_list_model.h"

#include <QCoreApplication>
#include <qqmlregistration.h>

namespace doorstep {

/// The visit that is next, or that the carer is in, in ready words.
struct NextVisit {
    Q_GADGET
    QML_VALUE_TYPE(nextVisit)
    Q_PROPERTY(QString visitId MEMBER visitId)
    Q_PROPERTY(QString personId MEMBER personId)
    Q_PROPERTY(QString when MEMBER when)
    Q_PROPERTY(QString length MEMBER length)
    Q_PROPERTY(QString personName MEMBER personName)
    Q_PROPERTY(QString callName MEMBER callName)
    Q_PROPERTY(QString time MEMBER time)
    Q_PROPERTY(QString address MEMBER address)
    Q_PROPERTY(QString promise MEMBER promise)
    Q_PROPERTY(QString reason MEMBER reason)
    Q_PROPERTY(QString notice MEMBER notice)
    Q_PROPERTY(bool here MEMBER here)
    Q_PROPERTY(bool newToMe MEMBER newToMe)
public:
    QString visitId; ///< empty: there is none
    QString personId;
    QString when; ///< "Next, in 9 minutes", "You are here, 22 minutes"
    QString length; ///< "45 minutes"
    QString personName;
    QString callName;
    QString time; ///< "8:15am to 9am"
    QString address;
    QString promise; ///< "Promised from 8am to 8:50am"
    QString reason; ///< the person's own, in quotation marks
    QString
        notice; ///< what the carer should know of this visit: another is there, planned outside the promise
    bool here = false;
    bool newToMe = false;

    bool operator==(const NextVisit &) const = default;
};

/// Today as the carer reads it. Pure.
struct TodaySheet {
    NextVisit next;
    std::vector<TodayRow> later;
    std::vector<TodayRow> done;
    std::vector<ChangeRow> changes; ///< in order of time
    QString doneWords; ///< "1 of 6 done"
    QString emptyWords; ///< why there is nothing, and what comes; empty where there is something
    bool night = false;
};

class TodayTeller
{
    Q_DECLARE_TR_FUNCTIONS(TodayTeller)
public:
    TodayTeller(QUuid carer, PlainTime time, const QTimeZone &zone)
        : m_carer(carer)
        , m_time(std::move(time))
        , m_zone(zone)
    {
    }
    TodaySheet tell(const CarerDay &day) const;

    /// The stretch of time that is "today" for a carer at this moment: their night round is one day.
    static Period dayAround(const QDateTime &now, const QTimeZone &zone);

private:
    const DayVisit *nextOf(const CarerDay &day) const;
    NextVisit next(const DayVisit &day) const;
    QString whenWords(const Visit &visit, bool here) const;
    QString noticeOf(const DayVisit &day) const;
    QString notRightWords(const DayVisit &day) const;
    TodayRow row(const DayVisit &day) const;
    void putTaken(TodaySheet &sheet, const CarerDay &day) const;
    TodayRow takenRow(const DayVisit &day, const VisitPlan &known) const;
    void putTag(TodayRow &row, const DayVisit &day) const;
    ChangeRow changeRow(const DayChange &day) const;
    ChangeRow lostRow(const LostVisit &lost) const;
    QString changeWords(const DayChange &day) const;
    QString newTime(const VisitPlan &known, const VisitPlan &now) const;
    bool isHere(const Visit &visit) const;

    QUuid m_carer;
    PlainTime m_time;
    QTimeZone m_zone;
};

} // namespace doorstep
