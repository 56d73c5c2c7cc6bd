#include "carer_reads.h"

#include "names.h"
#include "reads.h"
#include "rota.h"
#include "session.h"
#include "today_sheet.h"

namespace doorstep {

namespace {

constexpr int DaysOfHistory = 120;
constexpr int EarlierVisits = 12; ///< far enough for "last time" of a weekly step
constexpr int DaysAhead = 28;
constexpr int DaysMoved = 14; ///< how far from its day a visit may have been moved to be told of
constexpr int NotesShown = 40;

/// Whether the carer is new to the person, looking no further back than the first sign that they are not.
bool isNew(Reads &reads, const QUuid &carer, const QUuid &person, const QDateTime &before,
           std::span<const Reading> readings)
{
    if (!isNewTo(carer, {}, readings))
        return false;
    const auto mine = reads.of(visitsOf(reads.db(), carer, before.addDays(-DaysOfHistory), before));
    for (const VisitRow &row : mine) {
        if (row.person != person || !row.arrivedAt.isValid())
            continue;
        const auto visit = reads.of(doorstep::visit(reads.db(), row.id));
        if (visit && !isNewTo(carer, {&*visit, 1}, {}))
            return false;
    }
    return true;
}

std::optional<Slot> slotOf(Reads &reads, const QUuid &person, const QUuid &slot)
{
    if (slot.isNull())
        return std::nullopt;
    for (const Entry<Slot> &entry : reads.of(slotsOf(reads.db(), person)))
        if (entry.id == slot)
            return entry.body();
    return std::nullopt;
}

QString othersOf(Reads &reads, const VisitPlan &plan, const QUuid &carer)
{
    QStringList names;
    for (const QUuid &id : plan.staff)
        if (id != carer)
            if (const auto worker = reads.of(doorstep::worker(reads.db(), id)))
                names.append(firstNameOf(worker->name));
    return names.join(QStringLiteral(", "));
}

DayVisit dayVisit(Reads &reads, const VisitRow &row, const QUuid &carer, std::span<const StayView> stays)
{
    DayVisit day;
    day.visit = reads.of(doorstep::visit(reads.db(), row.id)).value_or(Visit{});
    day.personName = row.personName;
    day.person = reads.of(doorstep::person(reads.db(), row.person)).value_or(Person{});
    day.slot = slotOf(reads, row.person, row.plan.slot);
    day.newToMe =
        isNew(reads, carer, row.person, row.plan.startsAt, reads.of(readingsOf(reads.db(), row.person)));
    day.unsent = row.unsent;
    day.withWhom = othersOf(reads, row.plan, carer);
    day.isPaused = isPaused(stays, day.visit);
    return day;
}

/// When what is to be seen is, or was; the later of both.
QDateTime lastStartOf(const ChangeToSee &change)
{
    const QDateTime known = change.known ? change.known->startsAt : QDateTime();
    const QDateTime now = change.now ? change.now->startsAt : QDateTime();
    return !known.isValid() ? now : !now.isValid() ? known : std::max(known, now);
}

/// And the earlier.
QDateTime firstStartOf(const ChangeToSee &change)
{
    const QDateTime last = lastStartOf(change);
    const QDateTime known = change.known ? change.known->startsAt : last;
    return std::min(known, change.now ? change.now->startsAt : last);
}

void putChange(Reads &reads, CarerDay &day, const Visit &visit, const QString &personName, const QUuid &carer,
               const Period &period)
{
    auto change = changeToSee(visit, carer);
    if (!change || lastStartOf(*change) < period.from || firstStartOf(*change) >= period.until)
        return;
    const auto known = [&visit](const DayChange &one) { return one.visit.id == visit.id; };
    if (std::ranges::none_of(day.changes, known))
        day.changes.push_back({visit, personName, *std::move(change), othersOf(reads, visit.plan, carer)});
}

/// What the office planned otherwise since. Only who is still held here can be told of.
void putPlannedAnew(Reads &reads, CarerDay &day, const QUuid &carer, const Period &period,
                    const Period &changes)
{
    for (const VisitRow &row : reads.of(visitsPlannedAnew(reads.db(), period.from.addDays(-DaysMoved),
                                                          period.until.addDays(DaysMoved)))) {
        const auto whole = reads.of(visit(reads.db(), row.id));
        if (!whole)
            continue;
        if (planTakenFrom(*whole, carer, period))
            day.taken.push_back(dayVisit(reads, row, carer, reads.of(staysOf(reads.db(), row.person))));
        putChange(reads, day, *whole, row.personName, carer, changes);
    }
}

PersonSheet personSheet(Reads &reads, const QUuid &person, Lines lines)
{
    PersonSheet sheet;
    sheet.id = person;
    sheet.person = reads.of(doorstep::person(reads.db(), person)).value_or(Person{});
    sheet.lines = reads.of(passport(reads.db(), person));
    if (lines == Lines::MustKnow)
        std::erase_if(sheet.lines, [](const LineView &line) { return !isMustKnow(line); });
    else
        sheet.notes = reads.of(notesAbout(reads.db(), person, NotesShown));
    std::erase_if(sheet.notes, [](const NoteView &note) { return note.withdrawn; });
    sheet.readings = reads.of(readingsOf(reads.db(), person));
    sheet.openings = reads.of(openingsOf(reads.db(), person));
    sheet.givings = reads.of(givingsOf(reads.db(), person));
    sheet.looks = reads.of(looksOf(reads.db(), person));
    for (const WorkerRow &row : reads.of(workers(reads.db())))
        sheet.workers.insert(row.id, row.worker);
    return sheet;
}

/// Newest first.
std::vector<Visit> earlierVisits(Reads &reads, const Visit &visit)
{
    const auto rows = reads.of(
        visitsTo(reads.db(), visit.person, visit.plan.startsAt.addDays(-DaysOfHistory), visit.plan.startsAt));
    std::vector<Visit> earlier;
    for (auto row = rows.rbegin(); row != rows.rend() && earlier.size() < EarlierVisits; ++row)
        if (row->id != visit.id && row->arrivedAt.isValid())
            if (auto one = reads.of(doorstep::visit(reads.db(), row->id)))
                earlier.push_back(*std::move(one));
    return earlier;
}

std::vector<StepRow> steps(Reads &reads, const Visit &visit, const std::optional<Slot> &slot,
                           const std::vector<Visit> &earlier)
{
    std::vector<StepOfPlan> planned;
    for (const Entry<Step> &entry : reads.of(stepsOf(reads.db(), visit.person)))
        planned.push_back({entry.id, entry.body()});
    return stepsOf(visit, slot ? slot->slotKind : SlotKind::Unknown, planned, earlier);
}

bool isWithin(const Looking &who, const Visit &visit)
{
    const bool today = visit.plan.startsAt < who.day.until && visit.plan.endsAt > who.day.from;
    const bool inIt = stateOf(visit) == VisitState::Here
        && std::ranges::any_of(visit.arrivals, [&who](const auto &told) { return told.worker == who.carer; });
    return today || inIt;
}

void readStates(Reads &reads, VisitSheet &sheet)
{
    const auto kept = [&](const QUuid &entity) {
        auto records = reads.of(recordsOf(reads.db(), entity));
        for (const KeptRecord &one : records)
            sheet.states.insert(one.record.id, one.state);
        return records;
    };
    kept(sheet.visit.id);
    for (const NoteView &note : sheet.notes)
        kept(note.id);
    for (const Entry<Concern> &concern : sheet.concerns) {
        std::vector<Record> records;
        for (KeptRecord &one : kept(concern.id))
            records.push_back(std::move(one.record));
        if (auto became = inboxOfConcern(records))
            sheet.became.insert(concern.id, *std::move(became));
    }
}

void readNext(Reads &reads, VisitSheet &sheet, const Looking &who)
{
    const QDateTime after = std::max(who.now, sheet.visit.plan.startsAt.addSecs(1));
    const auto until = [&who](int days) { return who.reduced ? who.day.until : who.now.addDays(days); };
    for (const VisitRow &row : reads.of(visitsTo(reads.db(), sheet.visit.person, after, until(DaysAhead))))
        if (!sheet.nextHere && row.state == VisitState::Planned)
            sheet.nextHere = row;
    for (const VisitRow &row :
         reads.of(visitsOf(reads.db(), who.carer, who.now.addSecs(-6 * 3600), until(1))))
        if (!sheet.nextOfMine && row.state == VisitState::Planned && row.id != sheet.visit.id
            && row.plan.endsAt > who.now)
            sheet.nextOfMine = row;
    if (sheet.nextOfMine)
        if (const auto next = reads.of(doorstep::person(reads.db(), sheet.nextOfMine->person)))
            sheet.nextAddress = next->address;
}

std::vector<SaidToCarer> saidTo(Reads &reads, const QUuid &carer)
{
    std::vector<SaidToCarer> said;
    for (SayingView &one : reads.of(sayingsTo(reads.db(), carer)))
        if (!isAnsweredBy(one, carer)) {
            const auto sayer = reads.of(person(reads.db(), one.person)).value_or(Person{});
            said.push_back({std::move(one), callNameOf(sayer)});
        }
    std::ranges::sort(said, {},
                      [](const SaidToCarer &one) { return std::pair(one.saying.at, one.saying.record); });
    return said;
}

} // namespace

Result<CarerDay> readCarerDay(Database &db, const QUuid &carer, const Period &period, const QDateTime &now,
                              ChangesOf changes)
{
    Reads reads(db);
    CarerDay day;
    for (const VisitRow &row : reads.of(visitsOf(db, carer, period.from, period.until))) {
        const auto stays = reads.of(staysOf(db, row.person));
        day.visits.push_back(dayVisit(reads, row, carer, stays));
        if (const StayView *home = homeFrom(stays, now))
            day.visits.back().homeSince = home->stay.until;
    }
    const int daysAhead = changes == ChangesOf::ComingDays ? DaysMoved : 0;
    const Period changed{period.from, period.until.addDays(daysAhead)};
    for (const DayVisit &one : day.visits)
        putChange(reads, day, one.visit, one.personName, carer, changed);
    putPlannedAnew(reads, day, carer, period, changed);
    std::ranges::sort(day.changes, {},
                      [](const DayChange &one) { return std::pair(firstStartOf(one.change), one.visit.id); });
    day.lost = reads.of(lostVisits(db, now));
    day.nextAfter = reads.of(nextVisitOf(db, carer, period.until));
    if (changes == ChangesOf::ComingDays)
        day.said = saidTo(reads, carer);
    return reads.answer(std::move(day));
}

Result<PersonSheet> readPersonSheet(Database &db, const QUuid &person, Lines lines)
{
    Reads reads(db);
    PersonSheet sheet = personSheet(reads, person, lines);
    return reads.answer(std::move(sheet));
}

Looking lookingNow(const Session &session)
{
    return {session.account(), session.now(), session.lease() != Session::Full,
            TodayTeller::dayAround(session.now(), session.zone())};
}

Result<std::optional<VisitSheet>> readVisitSheet(Database &db, const Looking &who, const QUuid &visit)
{
    Reads reads(db);
    auto found = reads.of(doorstep::visit(db, visit));
    if (!found || (who.reduced && !isWithin(who, *found)))
        return reads.answer(std::optional<VisitSheet>{});
    VisitSheet sheet;
    sheet.visit = *std::move(found);
    sheet.about = personSheet(reads, sheet.visit.person, who.reduced ? Lines::MustKnow : Lines::All);
    sheet.slot = slotOf(reads, sheet.visit.person, sheet.visit.plan.slot);
    sheet.steps = steps(reads, sheet.visit, sheet.slot,
                        who.reduced ? std::vector<Visit>{} : earlierVisits(reads, sheet.visit));
    if (!who.reduced)
        sheet.notes = reads.of(notesOf(db, visit));
    std::erase_if(sheet.notes, [](const NoteView &note) { return note.withdrawn; });
    sheet.concerns = reads.of(concernsOf(db, sheet.visit.person));
    std::erase_if(sheet.concerns, [&](const auto &one) { return one.body().visit != visit; });
    sheet.newToMe =
        isNew(reads, who.carer, sheet.visit.person, sheet.visit.plan.startsAt, sheet.about.readings);
    sheet.shortBelowPercent = reads.of(agency(db)).value_or(Agency{}).shortBelowPercent;
    readNext(reads, sheet, who);
    readStates(reads, sheet);
    return reads.answer(std::optional(std::move(sheet)));
}

} // namespace doorstep
