#pragma once

#include "office_day.h"

namespace doorstep {

/// The 28 days to 3 March 2025, in which Agnes learns to wash by herself again (week 4 of 6). Agnes is
/// promised 8am to 8:40am, and somebody comes each morning; Tam is promised his tea and has it in time. Rosa
/// is new to Agnes, and her mornings are of intimate care.
struct FourWeeks {
    OfficeDay office;
    QUuid stevie = office.worker("Stevie Rae");
    QUuid catherine = office.worker("Catriona Mac");
    QUuid rosa = office.worker("Rosa Duarte");
    QUuid agnes = office.person("Agnes Rennie");
    QUuid tam = office.person("Tam Gow");
    QUuid agnesSlot;
    QUuid tamSlot = office.slot(tam, QTime(16, 30), QTime(17, 30));
    QUuid washing = OfficeDay::numbered(0x901); ///< the step
    QUuid first; ///< Agnes's visit of the first day
    QUuid missed; ///< of the last

    /// How she washed on day 0 to 26: hands-on at first, by herself in the end; on day 10 not at all. With
    /// Catriona always a little less than she can.
    static Rung washedOn(int day)
    {
        if (day == 10)
            return Rung::NotToday;
        if (day % 3 == 0)
            return day < 12 ? Rung::HandsOn : Rung::Guided;
        return day < 6 ? Rung::Guided : day < 18 ? Rung::Reminded : Rung::BySelf;
    }

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
        Goal goal;
        goal.ownWords = QStringLiteral("Wash at my own basin, in my own time.");
        goal.status = GoalStatus::Active;
        const QUuid goalId = office.says(office.office, agnes, {}, goal, on(-10, 12, 0));
        Step step;
        step.title = QStringLiteral("Wash at the basin");
        step.stepKind = StepKind::Reablement;
        step.goal = goalId;
        office.says(office.office, agnes, washing, step, on(-10, 12, 0));
        Reablement episode;
        episode.start = on(0, 0, 0).date();
        episode.plannedEnd = episode.start.addDays(41);
        office.says(office.office, agnes, {}, episode, on(-10, 12, 0));
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
            StepOutcome outcome;
            outcome.step = washing;
            outcome.rung = washedOn(day);
            office.says(worker, agnes, morning, outcome, cameTo(day).addSecs(10 * 60));
            office.leaves(worker, morning, cameTo(day).addSecs(40 * 60));
        }
        const QUuid tea = office.visit(tam, on(day, 16, 45), 30, {stevie}, tamSlot);
        office.arrives(stevie, tea, on(day, 16, 44));
        office.leaves(stevie, tea, on(day, 17, 14));
    }
};

} // namespace doorstep
