#include "column.h"
#include "note.h"
#include "visit.h"

namespace doorstep {

namespace {

void visitDate(Cell &cell, Draft<VisitPlan> &row)
{
    row.date = cell.date();
}

void visitStart(Cell &cell, Draft<VisitPlan> &row)
{
    row.start = cell.time();
    row.body.startsAt = cell.moment(row.date, row.start);
}

/// An end earlier than its start is the next morning; one equal to it is 24 hours.
void visitEnd(Cell &cell, Draft<VisitPlan> &row)
{
    const QTime end = cell.time();
    if (!end.isValid() || !row.start.isValid())
        return;
    if (end == row.start)
        row.body.endsAt = row.body.startsAt.addDays(1);
    else
        row.body.endsAt = cell.moment(end < row.start ? row.date.addDays(1) : row.date, end);
}

/// The types of events.csv; each is a kind of record of its own.
enum class EventType : quint8 { Unknown, Arrived, Left, RunningLate, NoAccess, Cancelled };
constexpr auto words(EventType)
{
    return std::to_array<std::string_view>({"", "arrived", "left", "running_late", "no_access", "cancelled"});
}

struct EventRow {
    EventType type = EventType::Unknown;
    QDateTime at;
    QUuid worker;
    Evidence evidence = Evidence::Unknown;
    int minutesLate = 0;
    bool toldPerson = false;
    QString reason;
};

template <class Event>
Event eventOf(const EventRow &row)
{
    Event event;
    event.at = row.at;
    event.worker = row.worker;
    event.reason = row.reason;
    if constexpr (requires { event.evidence; })
        event.evidence = row.evidence;
    return event;
}

RunningLate latenessOf(const EventRow &row)
{
    auto late = eventOf<RunningLate>(row);
    late.minutes = row.minutesLate;
    late.toldPerson = row.toldPerson;
    return late;
}

RowPlan sayEvent(const Draft<EventRow> &row)
{
    RowPlan plan;
    plan.owner = row.owner;
    plan.about = RowPlan::About::Another;
    plan.another = row.another.entity;
    switch (row.body.type) {
    case EventType::Unknown:
        break;
    case EventType::Arrived:
        plan.say(eventOf<Arrived>(row.body));
        break;
    case EventType::Left:
        plan.say(eventOf<Left>(row.body));
        break;
    case EventType::RunningLate:
        plan.say(latenessOf(row.body));
        break;
    case EventType::NoAccess:
        plan.say(eventOf<NoAccess>(row.body));
        break;
    case EventType::Cancelled:
        plan.say(eventOf<Cancelled>(row.body));
        break;
    }
    return plan;
}

void noteVisit(Cell &cell, Draft<Note> &row)
{
    row.owner = cell.ref(VisitRef);
    row.body.visit = row.owner.entity;
}

FileTable visits()
{
    return table<VisitPlan>({"visits", "visit", &VisitRef},
                            {{"visit_ref", Needed, ownRef<VisitPlan>},
                             {"person_ref", Needed, owner<VisitPlan, PersonRef>},
                             {"date", Needed, visitDate},
                             {"start", Needed, visitStart},
                             {"end", Needed, visitEnd},
                             {"slot_ref", Optional, setRefWithin<&VisitPlan::slot, SlotRef>},
                             {"staff_refs", Optional, setRefs<&VisitPlan::staff, StaffRef>},
                             {"service", Optional, set<&VisitPlan::service>},
                             {"note_for_staff", Optional, set<&VisitPlan::noteForStaff>}});
}

FileTable events()
{
    return table<EventRow>({"events", "event"},
                           {{"visit_ref", Needed, ofVisit<EventRow>},
                            {"staff_ref", Needed, setRef<&EventRow::worker, StaffRef>},
                            {"type", Needed, set<&EventRow::type>},
                            {"at", Needed, set<&EventRow::at>},
                            {"evidence", Optional, set<&EventRow::evidence>},
                            {"minutes_late", Optional, set<&EventRow::minutesLate>},
                            {"told_person", Optional, set<&EventRow::toldPerson>},
                            {"reason", Optional, set<&EventRow::reason>}},
                           sayEvent);
}

FileTable outcomes()
{
    return table<StepOutcome>({"outcomes", "outcome"},
                              {{"visit_ref", Needed, ofVisit<StepOutcome>},
                               {"step_ref", Needed, setRefWithin<&StepOutcome::step, StepRef>},
                               {"staff_ref", Needed, setRef<&StepOutcome::worker, StaffRef>},
                               {"at", Needed, set<&StepOutcome::at>},
                               {"rung", Needed, set<&StepOutcome::rung>},
                               {"reason", Optional, set<&StepOutcome::reason>}},
                              sayAbout<StepOutcome>);
}

FileTable medicineSupport()
{
    return table<MedicineSupport>(
        {"medicine_support", "medicine support"},
        {{"visit_ref", Needed, ofVisit<MedicineSupport>},
         {"medicine_ref", Needed, setRefWithin<&MedicineSupport::medicine, MedicineRef>},
         {"staff_ref", Needed, setRef<&MedicineSupport::worker, StaffRef>},
         {"at", Needed, set<&MedicineSupport::at>},
         {"what", Needed, set<&MedicineSupport::what>},
         {"result", Needed, set<&MedicineSupport::result>},
         {"reason", Optional, set<&MedicineSupport::reason>}},
        sayAbout<MedicineSupport>);
}

FileTable notes()
{
    return table<Note>({"notes", "note"},
                       {{"visit_ref", Needed, noteVisit},
                        {"staff_ref", Needed, setRef<&Note::worker, StaffRef>},
                        {"at", Needed, set<&Note::at>},
                        {"text", Needed, set<&Note::said>},
                        {"audience", Optional, set<&Note::audience>},
                        {"handover", Optional, set<&Note::handover>}});
}

} // namespace

std::vector<FileTable> visitTables()
{
    return {visits(), events(), outcomes(), medicineSupport(), notes()};
}

const std::vector<FileTable> &fileTables()
{
    static const std::vector<FileTable> tables = [] {
        std::vector<FileTable> all = peopleTables();
        for (auto &more : {planTables(), visitTables()})
            all.insert(all.end(), more.begin(), more.end());
        return all;
    }();
    return tables;
}

} // namespace doorstep
