#pragma once

#include "office_day.h"

namespace doorstep {

/// The 28 days to 3 March 2025: Agnes is promised 8am to 8:40am, and somebody comes each morning; Tam is
/// promised his tea and has it in time. Rosa is new to Agnes, and her mornings are of intimate care.
struct FourWeeks {
    OfficeDay office;
    QUuid stevie = office.worker("Stevie Rae");
    QUuid catherine = office.worker("Catriona Mac");
    QUuid rosa = office.worker("Rosa Duarte");
    QUuid agnes = office.person("Agnes Rennie");
    QUuid tam = office.person("Tam Gow");
    QUuid agnesSlot;
    QUuid tamSlot = office.slot(tam, QTime(16, 30), QTime(17, 30));
    QUuid first; ///< Agnes's visit of the first day
    QUuid missed; ///< of the last

    static QDateTime on(int day, int hour, int minute)
    {
        return OfficeDay::at(hour, minute, 4, 2).addDays(day);
    }

    /// Of day 0 to 27, when somebody came to Agnes: early twice, in time on every fourth, late otherwise.
    static QDateTime cameTo(int day)
    {
        if (day == 5 || day == 6)
            return on(day, 7, 50);
        return day % 4 == 0 ? on(day, 8, 10 + day % 20) : on(day, 8, 45).addSecs(180 * (day % 7));
    }

    FourWeeks()
    {
        Slot morning;
        morning.slotKind = SlotKind::Morning;
        morning.weekdays = 127;
        morning.promisedFrom = {8, 0};
        morning.promisedTo = {8, 40};
        morning.intimate = true;
        morning.reasonOwnWords =
            QStringLiteral("I’m up wi the gulls but I like ma tea in peace afore onybody fusses me.");
        agnesSlot = OfficeDay::numbered(0x900);
        office.says(office.office, agnes, agnesSlot, morning, on(-10, 12, 0));
        // a visit before these days: Stevie and Catriona are known
        for (const QUuid &worker : {stevie, catherine}) {
            const QUuid before = office.visit(agnes, on(-3, 8, 15), 45, {worker}, agnesSlot);
            office.arrives(worker, before, on(-3, 8, 20));
            office.leaves(worker, before, on(-3, 9, 0));
        }
        for (int day = 0; day < 28; ++day)
            fill(day);
        for (const QUuid &worker : {stevie, catherine, rosa})
            office.heard(worker, OfficeDay::at(9, 30));
    }

private:
    void fill(int day)
    {
        const QUuid worker = day == 9 ? rosa : day % 3 == 0 ? catherine : stevie;
        // the rota itself is outside on every other day
        const QUuid morning =
            office.visit(agnes, on(day, 8, day % 2 == 0 ? 15 : 50), 45, {worker}, agnesSlot);
        if (day == 0)
            first = morning;
        if (day == 27) {
            missed = morning;
        } else {
            office.arrives(worker, morning, cameTo(day));
            office.leaves(worker, morning, cameTo(day).addSecs(40 * 60));
        }
        const QUuid tea = office.visit(tam, on(day, 16, 45), 30, {stevie}, tamSlot);
        office.arrives(stevie, tea, on(day, 16, 44));
        office.leaves(stevie, tea, on(day, 17, 14));
    }
};

} // namespace doorstep
