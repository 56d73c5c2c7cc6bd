#include "small_day.h"

#include "agency.h"
#include "note.h"
#include "passport.h"
#include "person.h"
#include "plan.h"
#include "record_store.h"
#include "stream_store.h"
#include "sync_store.h"
#include "uuid7.h"
#include "visit.h"
#include "worker.h"

#include <catch2/catch_test_macros.hpp>

#include <map>

namespace doorstep {

namespace {

QUuid numbered(int number)
{
    return QUuid::fromString(
        QStringLiteral("{00000000-0000-7000-8000-%1}").arg(number, 12, 16, QLatin1Char('0')));
}

/// The server: everybody's records, sealed and numbered.
class Office
{
public:
    explicit Office(Database &db)
        : m_db(db)
    {
    }

    template <class Body>
    QUuid says(const QUuid &stream, const QUuid &entity, const Body &body, const QDateTime &when,
               const QUuid &author = numbered(2), std::vector<QUuid> replaces = {})
    {
        Record record;
        record.id = numbered(0x100000 + ++m_count);
        record.stream = stream;
        record.entity = entity.isNull() ? record.id : entity;
        record.kind = quint32(Body::kind);
        record.body = encodeBody(body);
        record.author = author;
        record.device = author;
        Chain &chain = m_chains[{stream, author}];
        record.chain = chain;
        record.happened = {
            when.toMSecsSinceEpoch(), "Europe/London", numbered(3), qint64(m_count) * 1000, {}};
        record.hlc = quint64(when.toMSecsSinceEpoch()) << 16 | quint64(m_count);
        record.replaces = std::move(replaces);
        REQUIRE(seal(record));
        chain = {chain.n + 1, hashOf(record)};
        const QUuid id = record.id;
        auto &entries = m_streams[stream];
        entries.push_back({entries.size() + 1, when.toMSecsSinceEpoch(), std::move(record)});
        return id;
    }

    void send(const QUuid &stream, StreamAbout about)
    {
        Transaction tx(m_db);
        const auto &entries = m_streams[stream];
        REQUIRE(gain(tx, stream, about, entries.size()));
        const auto applied = applyPage(tx, {stream, entries.size(), entries});
        REQUIRE(applied);
        REQUIRE(applied->kept == int(entries.size()));
        REQUIRE(tx.commit());
    }

private:
    Database &m_db;
    int m_count = 0;
    std::map<std::pair<QUuid, QUuid>, Chain> m_chains;
    std::map<QUuid, std::vector<ReceivedEntry>> m_streams;
};

const QDateTime WeekBefore = SmallDay::at(12, 0, 1).addDays(-8); // 21 February

Person person(const char *name, const char *pronouns, const char *address, const char *phone,
              const char *access)
{
    Person one;
    one.name = QString::fromUtf8(name);
    one.callMe = one.name.section(QLatin1Char(' '), 0, 0);
    one.pronouns = QLatin1String(pronouns);
    one.address = QString::fromUtf8(address);
    one.phone = QLatin1String(phone);
    one.accessNote = QString::fromUtf8(access);
    return one;
}

VisitPlan plan(const QDateTime &from, int minutes, std::vector<QUuid> staff, const QUuid &slot = {})
{
    VisitPlan plan;
    plan.startsAt = from;
    plan.endsAt = from.addSecs(minutes * 60);
    plan.slot = slot;
    plan.staff = std::move(staff);
    return plan;
}

struct Said_ {
    Section section;
    const char *words;
    SaidBy by;
    int day; ///< of February
    bool mustKnow = false;
    const char *helper = "";
};

constexpr std::array Lines{
    Said_{Section::Wellness,
          "No bending past 90 degrees, no crossing legs, no twisting, until six weeks. Raised seat "
          "stays on.",
          SaidBy::Professional, 21, true},
    Said_{Section::Wellness, "Allergic to elastic plasters. Paper tape is fine.", SaidBy::Professional, 21,
          true},
    Said_{Section::MostImportant, "To be able to say no, thank you, I can manage.", SaidBy::Me, 24},
    Said_{Section::PleaseDoNot,
          "Don't do it because you are in a hurry. I would rather be late for my own breakfast.", SaidBy::Me,
          21},
    Said_{Section::PleaseDo, "Count my steps out loud. I like the number going up.", SaidBy::Me, 24},
    Said_{Section::AskMeAbout, "Bramble. I want to walk her again.", SaidBy::Me, 25},
    Said_{Section::Communicate, "Say what you are about to do and then give me time to say I will do it.",
          SaidBy::Me, 25},
    Said_{Section::People, "Her sister Kate rings at ten. Let it ring, she waits.", SaidBy::Family, 20, false,
          "her sister Kate"},
    Said_{Section::Home, "The bath board squeaks. It is safe, it just squeaks.", SaidBy::Worker, 22},
};

struct StepWords {
    const char *title;
    const char *say;
    int wait;
};

constexpr std::array Steps{
    StepWords{"Exercises by the sink, ten each",
              "Ten each side, Ishbel. I'll count, you say when it's enough.", 20},
    StepWords{"Wash standing at the basin",
              "Cloth's in your hand. Start where you like and shout when you want me.", 30},
    StepWords{"Socks with the sock gutter",
              "Drop the gutter to the floor, foot in, and pull the strings. I'm just "
              "watching.",
              40},
    StepWords{"Stairs, good leg up, bad leg down", "Good leg to heaven. And rest. How many was that?", 20},
    StepWords{"Tablets from her own box", "", 0},
};

void tellPassport(Office &office, const SmallDay &day)
{
    for (size_t i = 0; i < Lines.size(); ++i) {
        PassportLine line;
        line.section = Lines[i].section;
        line.said = QString::fromUtf8(Lines[i].words);
        line.order = int(i) + 1;
        line.saidBy = Lines[i].by;
        line.supportedBy = QLatin1String(Lines[i].helper);
        line.how = Lines[i].by == SaidBy::Professional ? SaidHow::Document : SaidHow::Spoke;
        line.saidOn = QDate(2025, 2, Lines[i].day);
        if (isOwnWords(line))
            line.lastConfirmedOn = line.saidOn;
        line.mustKnow = Lines[i].mustKnow;
        line.audience = LineAudience::Everyone;
        office.says(day.ishbel, SmallDay::line(int(i) + 1), line, WeekBefore);
    }
    // Two versions that nobody has settled: the office wrote one, Ishbel said another, neither knew.
    PassportLine door;
    door.section = Section::Home;
    door.said = QStringLiteral("Key safe at the door, the office has the code.");
    door.saidBy = SaidBy::Worker;
    door.saidOn = QDate(2025, 2, 20);
    door.audience = LineAudience::Everyone;
    office.says(day.ishbel, SmallDay::line(20), door, WeekBefore);
    door.said = QStringLiteral("Ring and wait for me. I am practising.");
    door.saidBy = SaidBy::Me;
    door.saidOn = QDate(2025, 2, 28);
    office.says(day.ishbel, SmallDay::line(20), door, WeekBefore, day.ishbel);
}

QUuid tellSlot(Office &office, const QUuid &stream, int number, QTime from, QTime to, const char *reason)
{
    Slot slot;
    slot.slotKind = SlotKind::Reablement;
    slot.weekdays = 127;
    slot.promisedFrom = from;
    slot.promisedTo = to;
    slot.minutes = 45;
    slot.reasonOwnWords = QString::fromUtf8(reason);
    const QUuid id = numbered(number);
    office.says(stream, id, slot, WeekBefore);
    return id;
}

void tellSteps(Office &office, const SmallDay &day)
{
    for (size_t i = 0; i < Steps.size(); ++i) {
        Step step;
        step.title = QString::fromUtf8(Steps[i].title);
        step.sayThis = QString::fromUtf8(Steps[i].say);
        step.waitSeconds = Steps[i].wait;
        step.slotKinds = {SlotKind::Reablement};
        step.order = int(i) + 1;
        office.says(day.ishbel, SmallDay::step(int(i) + 1), step, WeekBefore);
    }
}

void tellVisit(Office &office, const QUuid &stream, const QUuid &visit, const QUuid &carer,
               const QDateTime &from, int minutes)
{
    office.says(stream, visit, plan(from, minutes, {carer}), WeekBefore);
    office.says(stream, visit, Arrived{from, carer, Evidence::None, {}}, from, carer);
    office.says(stream, visit, Left{from.addSecs(minutes * 60), carer, Evidence::None, {}, {}, {}},
                from.addSecs(minutes * 60), carer);
}

void tellIshbel(Office &office, const SmallDay &day)
{
    office.says(day.ishbel, day.ishbel,
                person("Ishbel Cairns", "she/her", "12 Harbour Place, Burntisland", "01632 960019",
                       "Ring and wait for me to get to the door. I am practising."),
                WeekBefore);
    const QUuid slot = tellSlot(office, day.ishbel, 0x300, QTime(8, 0), QTime(8, 50), "");
    tellPassport(office, day);
    tellSteps(office, day);
    CircleMember kate;
    kate.name = QStringLiteral("Kate Cairns");
    kate.relation = Relation::Family;
    kate.phone = QStringLiteral("07700 900046");
    kate.whenToCall = QStringLiteral("Any fall");
    kate.emergency = true;
    office.says(day.ishbel, numbered(0x400), kate, WeekBefore);
    tellVisit(office, day.ishbel, day.earlier, day.me, SmallDay::at(8, 15, 2), 45);
    tellVisit(office, day.ishbel, day.yesterday, day.lesley, SmallDay::at(8, 15, 3), 45);
    for (int place = 1; place <= int(Steps.size()); ++place) {
        StepOutcome outcome;
        outcome.step = SmallDay::step(place);
        outcome.rung = Rung::Guided;
        office.says(day.ishbel, day.yesterday, outcome, SmallDay::at(8, 40, 3), day.lesley);
    }
    Note note;
    note.visit = day.yesterday;
    note.said = QStringLiteral("Had a poor night. Started without being asked.");
    note.audience = NoteAudience::NextVisit;
    note.handover = true;
    office.says(day.ishbel, {}, note, SmallDay::at(8, 58, 3), day.lesley);
    office.says(day.ishbel, day.ishbelVisit, plan(SmallDay::at(8, 15), 45, {day.me}, slot), WeekBefore);
    office.says(day.ishbel, day.lunchVisit, plan(SmallDay::at(12, 20), 45, {day.pawel}), WeekBefore);
}

void tellOthers(Office &office, const SmallDay &day)
{
    office.says(day.jim, day.jim,
                person("Jim Trotter", "he/him", "26 Mill Brae, Aberdour", "01632 960021",
                       "Golfer. Side door, he will shout."),
                WeekBefore);
    tellVisit(office, day.jim, day.beforeJim, day.me, SmallDay::at(9, 20, 2), 30);
    office.says(day.jim, day.jimVisit, plan(SmallDay::at(9, 20), 30, {day.me}), WeekBefore);
    office.says(day.rosie, day.rosie,
                person("Rosie Adie", "she/her", "4 Manse Lane, Kinghorn", "01632 960022", ""), WeekBefore);
    tellVisit(office, day.rosie, day.beforeRosie, day.me, SmallDay::at(10, 0, 3), 30);
    const QUuid first =
        office.says(day.rosie, day.rosieVisit, plan(SmallDay::at(10, 0), 30, {day.me}), WeekBefore);
    office.says(day.rosie, day.rosieVisit, plan(SmallDay::at(10, 15), 30, {day.me}), SmallDay::at(6, 10),
                numbered(2), {first});
    office.says(
        day.tam, day.tam,
        person("Tam Gow", "he/him", "9 Kirk Wynd, Kinghorn", "01632 960023", "Knock hard. Dog is soft."),
        WeekBefore);
    office.says(day.tam, day.tamVisit, plan(SmallDay::at(11, 10), 45, {day.me}), WeekBefore);
    office.says(day.tam, day.tamSecond, plan(SmallDay::at(12, 35), 30, {day.me}), WeekBefore);
    office.says(day.sandra, day.sandra,
                person("Sandra Blyth", "she/her", "19 Abbots View, Kirkcaldy", "01632 960008", ""),
                WeekBefore);
    tellVisit(office, day.sandra, day.sandraVisit, day.me, SmallDay::at(7, 0), 46);
}

} // namespace

QDateTime SmallDay::at(int hour, int minute, int day)
{
    return {QDate(2025, 3, day), QTime(hour, minute), Qt::UTC};
}

QUuid SmallDay::step(int place)
{
    return numbered(0x500 + place);
}

QUuid SmallDay::line(int place)
{
    return numbered(0x600 + place);
}

SmallOwner SmallDay::carer()
{
    const SmallDay day;
    return {day.me, Reader::Carer, QStringLiteral("Kirsty Bell"), day.agency};
}

SmallOwner SmallDay::supervisor()
{
    const SmallDay day;
    return {numbered(0x13), Reader::Supervisor, QStringLiteral("Catherine Baird"), day.agency};
}

void SmallDay::fill(Database &db) const
{
    Office office(db);
    Agency northside;
    northside.name = QStringLiteral("Northside Care at Home");
    northside.timeZone = "Europe/London";
    northside.officePhone = QStringLiteral("01632 960800");
    northside.urgentPhone = QStringLiteral("01632 960801");
    northside.lateAfterMinutes = 30;
    northside.shortBelowPercent = 75;
    office.says(agency, agency, northside, WeekBefore);
    office.send(agency, StreamAbout::Agency);
    for (const auto &[id, name] : {std::pair(me, "Kirsty Bell"), std::pair(lesley, "Lesley Munro"),
                                   std::pair(pawel, "Paweł Zielinski")}) {
        Worker worker;
        worker.name = QString::fromUtf8(name);
        worker.role = Role::ReablementCarer;
        office.says(id, id, worker, WeekBefore);
        office.send(id, StreamAbout::Worker);
    }
    tellIshbel(office, *this);
    tellOthers(office, *this);
    for (const QUuid &one : {ishbel, jim, rosie, tam, sandra})
        office.send(one, StreamAbout::Person);
    Transaction tx(db);
    SyncPosition position;
    position.cursor = 1;
    position.lastHeardMs = at(8, 4).toMSecsSinceEpoch();
    REQUIRE(keepSyncPosition(tx, position));
    REQUIRE(tx.commit());
}

} // namespace doorstep
