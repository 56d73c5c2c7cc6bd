#include "column.h"
#include "import_report.h"
#include "plan.h"

namespace doorstep {

namespace {

void weekdays(Cell &cell, Draft<Slot> &row)
{
    row.body.weekdays = cell.weekdays();
}

void wrongBefore(Cell &cell, const QDate &end, const QDate &start)
{
    if (end.isValid() && start.isValid() && end < start)
        cell.wrong(
            QStringLiteral("%1 is before the start, expected a day from then on").arg(shown(cell.value())));
}

void episodeStart(Cell &cell, Draft<Reablement> &row)
{
    row.topic = cell.value();
    row.body.start = cell.date();
}

void episodeEnd(Cell &cell, Draft<Reablement> &row)
{
    row.body.plannedEnd = cell.date();
    wrongBefore(cell, row.body.plannedEnd, row.body.start);
}

void medicineStop(Cell &cell, Draft<Medicine> &row)
{
    row.body.stopOrReview = cell.date();
    wrongBefore(cell, row.body.stopOrReview, row.body.start);
}

FileTable goals()
{
    return table<Goal>({"goals", "goal", &GoalRef},
                       {{"person_ref", Needed, owner<Goal, PersonRef>},
                        {"goal_ref", Needed, ownRef<Goal>},
                        {"own_words", Needed, set<&Goal::ownWords>},
                        {"measure", Optional, set<&Goal::measure>},
                        {"start", Optional, set<&Goal::start>},
                        {"target", Optional, set<&Goal::target>},
                        {"status", Optional, set<&Goal::status>}});
}

FileTable reablement()
{
    return table<Reablement>({"reablement", "reablement"},
                             {{"person_ref", Needed, owner<Reablement, PersonRef>},
                              {"start", Needed, episodeStart},
                              {"planned_end", Needed, episodeEnd},
                              {"referrer", Optional, set<&Reablement::referrer>},
                              {"reason", Optional, set<&Reablement::reason>}});
}

FileTable promises()
{
    return table<Slot>({"slots", "slot", &SlotRef},
                       {{"person_ref", Needed, owner<Slot, PersonRef>},
                        {"slot_ref", Needed, ownRef<Slot>},
                        {"kind", Needed, set<&Slot::slotKind>},
                        {"weekdays", Needed, weekdays},
                        {"promised_from", Needed, set<&Slot::promisedFrom>},
                        {"promised_to", Needed, set<&Slot::promisedTo>},
                        {"minutes", Optional, set<&Slot::minutes>},
                        {"reason_own_words", Optional, set<&Slot::reasonOwnWords>},
                        {"agreed_on", Optional, set<&Slot::agreedOn>},
                        {"double_up", Optional, set<&Slot::doubleUp>},
                        {"intimate", Optional, set<&Slot::intimate>}});
}

FileTable steps()
{
    return table<Step>({"steps", "step", &StepRef},
                       {{"person_ref", Needed, owner<Step, PersonRef>},
                        {"step_ref", Needed, ownRef<Step>},
                        {"title", Needed, set<&Step::title>},
                        {"kind", Needed, set<&Step::stepKind>},
                        {"slot_kinds", Optional, set<&Step::slotKinds>},
                        {"goal_ref", Optional, setRefWithin<&Step::goal, GoalRef>},
                        {"say_this", Optional, set<&Step::sayThis>},
                        {"wait_seconds", Optional, set<&Step::waitSeconds>},
                        {"order", Optional, set<&Step::order>},
                        {"must_order", Optional, set<&Step::mustOrder>},
                        {"intimate", Optional, set<&Step::intimate>},
                        {"day_levels", Optional, set<&Step::dayLevels>}});
}

FileTable medicines()
{
    return table<Medicine>({"medicines", "medicine", &MedicineRef},
                           {{"person_ref", Needed, owner<Medicine, PersonRef>},
                            {"medicine_ref", Needed, ownRef<Medicine>},
                            {"name", Needed, set<&Medicine::name>},
                            {"level", Needed, set<&Medicine::level>},
                            {"form", Optional, set<&Medicine::form>},
                            {"strength", Optional, set<&Medicine::strength>},
                            {"route", Optional, set<&Medicine::route>},
                            {"times", Optional, set<&Medicine::times>},
                            {"as_needed", Optional, set<&Medicine::asNeeded>},
                            {"start", Optional, set<&Medicine::start>},
                            {"stop_or_review", Optional, medicineStop},
                            {"allergies_checked", Optional, set<&Medicine::allergiesChecked>}});
}

} // namespace

std::vector<FileTable> planTables()
{
    return {goals(), reablement(), promises(), steps(), medicines()};
}

} // namespace doorstep
