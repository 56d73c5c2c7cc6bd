#include "person_year.h"

#include "stream_teller.h"

#include "note.h"
#include "passport.h"
#include "person.h"
#include "plan.h"
#include "visit.h"

using namespace doorstep;

namespace {

constexpr int PlannedAheadDays = 14;
constexpr int LinesOfPassport = 30;
constexpr int StepsOfPerson = 14;
constexpr int MedicinesOfPlan = 3;
constexpr int NotesToRareWord = 20'000;
constexpr qint64 VisitMs = 40 * MinuteMs;
constexpr qint64 MidnightMs = WorkTodayMs - 9 * 60 * MinuteMs; ///< of the day that is today
constexpr int MinutesOfVisits[] = {7 * 60 + 15, 12 * 60, 18 * 60}; ///< after midnight

QDateTime utcAt(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC);
}

class PersonTeller
{
public:
    PersonTeller(int number, const Year::Size &size)
        : m_number(number)
        , m_size(size)
        , m_firstMs(MidnightMs - (size.days - PlannedAheadDays) * DayMs)
        , m_teller(Year::person(number), StreamAbout::Person, quint32(number) + 1)
    {
    }

    Year::Stream tell()
    {
        introduce();
        for (int day = 0; day < PlannedAheadDays; ++day)
            plan(day);
        for (int day = 0; day < m_size.days - PlannedAheadDays; ++day) {
            plan(day + PlannedAheadDays);
            visits(day);
        }
        visits(m_size.days - PlannedAheadDays);
        return m_teller.take();
    }

private:
    struct Planned {
        QUuid id;
        qint64 startMs = 0;
        int carer = 0;
    };

    void introduce()
    {
        const qint64 at = m_firstMs - 30 * DayMs;
        Person person;
        person.name = QStringLiteral("Person %1").arg(m_number);
        person.callMe = QStringLiteral("P%1").arg(m_number);
        person.address = m_teller.chance.text(40);
        person.phone = QStringLiteral("01632 960%1").arg(m_number, 3, 10, QLatin1Char('0'));
        m_teller.say(asOffice(), at, Year::person(m_number), person);
        for (int i = 0; i < LinesOfPassport; ++i) {
            PassportLine line;
            line.section = static_cast<Section>(1 + i % 12);
            line.said = m_teller.chance.text(150);
            line.order = i;
            line.saidBy = SaidBy::Me;
            line.mustKnow = i % 10 == 0;
            line.audience = LineAudience::Everyone;
            m_teller.say(asOffice(), at, {}, line);
        }
        introducePlan(at);
    }
    void introducePlan(qint64 at)
    {
        constexpr SlotKind kinds[] = {SlotKind::Morning, SlotKind::Lunch, SlotKind::Bed};
        for (size_t i = 0; i < std::size(kinds); ++i) {
            Slot slot;
            slot.slotKind = kinds[i];
            slot.weekdays = 127;
            slot.promisedFrom = QTime(0, 0).addSecs(MinutesOfVisits[i] * 60);
            slot.promisedTo = slot.promisedFrom.addSecs(3 * 3600);
            slot.minutes = 40;
            m_slots.push_back(m_teller.say(asOffice(), at, {}, slot));
        }
        for (int i = 0; i < StepsOfPerson; ++i) {
            Step step;
            step.title = m_teller.chance.text(30);
            step.stepKind = static_cast<StepKind>(1 + i % 8);
            step.order = i;
            m_steps.push_back(m_teller.say(asOffice(), at, {}, step));
        }
        for (int i = 0; i < MedicinesOfPlan; ++i) {
            Medicine medicine;
            medicine.name = m_teller.chance.text(12);
            medicine.level = MedicineLevel::Prompt;
            m_medicines.push_back(m_teller.say(asOffice(), at, {}, medicine));
        }
        CircleMember daughter;
        daughter.name = m_teller.chance.text(12);
        daughter.relation = Relation::Family;
        daughter.emergency = true;
        m_teller.say(asOffice(), at, {}, daughter);
    }

    int visitsOn(int day) const { return 2 + (m_number + day) % 2; }
    void plan(int day)
    {
        for (int nth = 0; nth < visitsOn(day); ++nth) {
            Planned planned;
            planned.carer = (m_number + day * 7 + nth * 17) % m_size.carers;
            planned.startMs = m_firstMs + day * DayMs + MinutesOfVisits[nth] * MinuteMs
                + m_number / m_size.carers % 4 * 45 * MinuteMs;
            VisitPlan plan;
            plan.startsAt = utcAt(planned.startMs);
            plan.endsAt = utcAt(planned.startMs + VisitMs);
            plan.slot = m_slots[size_t(nth)];
            plan.staff = {Year::carer(planned.carer)};
            plan.service = QStringLiteral("Personal care");
            planned.id = m_teller.say(asOffice(), planned.startMs - PlannedAheadDays * DayMs, {}, plan);
            m_planned[day].push_back(planned);
        }
    }
    void visits(int day)
    {
        for (const Planned &planned : m_planned[day])
            if (planned.startMs + VisitMs < WorkTodayMs)
                visit(planned);
        m_planned.erase(day);
    }
    void visit(const Planned &planned)
    {
        const Writer who = asCarer(planned.carer);
        qint64 at = planned.startMs + m_teller.chance.below(15) * MinuteMs;
        Arrived arrived;
        arrived.evidence = Evidence::Qr;
        m_teller.say(who, at, planned.id, arrived);
        for (const QUuid &step : m_steps) {
            StepOutcome outcome;
            outcome.step = step;
            outcome.rung = static_cast<Rung>(1 + m_teller.chance.below(4));
            m_teller.say(who, at += MinuteMs, planned.id, outcome);
        }
        for (const QUuid &medicine : m_medicines) {
            MedicineSupport support;
            support.medicine = medicine;
            support.what = SupportGiven::Prompted;
            support.result = SupportResult::Taken;
            m_teller.say(who, at += MinuteMs, planned.id, support);
        }
        note(who, at += MinuteMs, planned.id);
        Left left;
        left.evidence = Evidence::Qr;
        m_teller.say(who, at + MinuteMs, planned.id, left);
    }
    void note(const Writer &who, qint64 at, const QUuid &visit)
    {
        Note note;
        note.visit = visit;
        note.said = m_teller.chance.text(300);
        note.audience = NoteAudience::NextVisit;
        if (m_teller.chance.below(NotesToRareWord) == 0)
            note.said += u' ' + Year::rareWord();
        m_teller.say(who, at, {}, note);
    }

    int m_number;
    Year::Size m_size;
    qint64 m_firstMs; ///< midnight of the first day
    StreamTeller m_teller;
    std::vector<QUuid> m_slots, m_steps, m_medicines;
    std::map<int, std::vector<Planned>> m_planned; ///< by day
};

} // namespace

Year::Stream personsYear(int number, const Year::Size &size)
{
    return PersonTeller(number, size).tell();
}
