#include "person_day.h"

#include "agency.h"
#include "sync_store.h"

#include <QFile>

namespace doorstep {

const QUuid PersonDay::Agency = idOf(1);
const QUuid PersonDay::Ishbel = idOf(20);
const QUuid PersonDay::Joan = idOf(10);
const QUuid PersonDay::Pawel = idOf(11);
const QUuid PersonDay::Lesley = idOf(12);
const QUuid PersonDay::Late = idOf(100);
const QUuid PersonDay::Moved = idOf(101);
const QUuid PersonDay::Tomorrow = idOf(102);

namespace {

const QUuid Others[] = {idOf(21), idOf(22), idOf(23)};
const char *const OtherNames[] = {"Zebulon Quarterstaff", "Wilhelmina Oxtercog", "Peregrine Thistlewick"};

struct Words {
    Section section;
    const char *said;
    SaidBy by;
    int day = 25; ///< of February
    const char *helper = "";
    SaidHow how = SaidHow::Spoke;
    const char *language = "en";
    const char *symbol = "";
};

constexpr std::array HerPage{
    Words{Section::MostImportant, "To be able to say no, thank you, I can manage.", SaidBy::Me, 24},
    Words{.section = Section::AskMeAbout,
          .said = "Ask me about Bramble. I want to walk her again.",
          .by = SaidBy::Me,
          .symbol = "dog"},
    Words{Section::People, "Kate rings at ten. Let it ring, she waits.", SaidBy::Family, 20,
          "her sister Kate"},
    Words{Section::Wellness, "Allergic to elastic plasters. Paper tape is fine.", SaidBy::Professional, 21,
          "", SaidHow::Document},
    Words{Section::Home, "The bath board squeaks. It is safe, it just squeaks.", SaidBy::Worker, 22},
    Words{Section::Communicate,
          "\u062A\u0643\u0644\u0651\u0645\u0648\u0627 \u0645\u0639\u064A \u0628\u0628\u0637\u0621\u060C "
          "\u0623\u0641\u0647\u0645 \u0623\u0643\u062B\u0631 \u0645\u0645\u0627 "
          "\u0623\u0633\u062A\u0637\u064A\u0639 "
          "\u0623\u0646 \u0623\u0642\u0648\u0644.",
          SaidBy::Me, 23, "", SaidHow::Spoke, "ar"},
    Words{Section::Home, "Ring and wait for me. I am practising.", SaidBy::Me, 26},
    Words{Section::PleaseDoNot,
          "Please do not move the chair. I put it where I can reach the window, the wireless and my "
          "glasses without getting up. If you move it to hoover, put it back just so.",
          SaidBy::Me, 12},
    Words{Section::Routine, "Tea. Then the wash. Then the tablets. Then the wireless.", SaidBy::MeWithHelp,
          20, "her sister Kate"},
    Words{Section::PleaseDo, "Count my steps out loud. I like the number going up.", SaidBy::Me, 24},
};
static_assert(HerPage.size() == PersonDay::Lines);

QByteArray symbolBytes(const char *name)
{
    QFile file(QStringLiteral(":/qt/qml/Doorstep/Ui/symbols/%1.svg").arg(QLatin1StringView(name)));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

PassportLine lineOf(const Words &words, int order)
{
    PassportLine line;
    line.section = words.section;
    line.said = QString::fromUtf8(words.said);
    line.order = order;
    line.saidBy = words.by;
    line.supportedBy = QLatin1StringView(words.helper);
    line.how = words.how;
    line.language = QLatin1StringView(words.language);
    line.saidOn = QDate(2026, 2, words.day);
    line.audience = LineAudience::Everyone;
    if (*words.symbol) {
        line.pictureType = QStringLiteral("image/svg+xml");
        line.picture = symbolBytes(words.symbol);
    }
    return line;
}

void tellPage(Elsewhere &office, ServerStream &stream)
{
    int order = 0;
    for (const Words &words : HerPage) {
        ++order;
        stream.add(office.says(PersonDay::Ishbel, PersonDay::line(order), lineOf(words, order)));
    }
    PassportLine door = lineOf(HerPage[PersonDay::DoorInTwoVersions - 1], PersonDay::DoorInTwoVersions);
    door.said = QStringLiteral("Key safe at the door. The office has the code.");
    door.saidBy = SaidBy::Worker;
    stream.add(Elsewhere(70).says(PersonDay::Ishbel, PersonDay::line(PersonDay::DoorInTwoVersions), door));
}

void tellReading(Elsewhere &who, ServerStream &stream, int day)
{
    const PageRead read{.lines = {PersonDay::line(1)}, .visit = idOf(200)};
    who.later(std::chrono::hours(24 * day));
    stream.add(who.says(PersonDay::Ishbel, {}, read));
    who.later(std::chrono::hours(-24 * day));
}

/// They were there at noon.
void tellReaders(ServerStream &stream, bool opened)
{
    Elsewhere pawel(11);
    Elsewhere stranger(61);
    Elsewhere lesley(12);
    for (const int day : {-12, -5, -3, -1, -1})
        tellReading(pawel, stream, day);
    tellReading(stranger, stream, -8);
    if (!opened)
        return;
    stream.add(lesley.says(PersonDay::Ishbel, {}, PageOpened{QStringLiteral("Kate rang: no answer.")}));
    Elsewhere gives(62);
    gives.later(std::chrono::hours(-24 * 2));
    stream.add(gives.says(PersonDay::Ishbel, {},
                          PageGiven{QStringLiteral("Victoria Hospital"), GivenAs::Fhir, false}));
}

VisitPlan planned(const QDateTime &from, const QUuid &carer)
{
    return {.startsAt = from,
            .endsAt = from.addSecs(30 * 60),
            .slot = {},
            .staff = {carer},
            .service = {},
            .noteForStaff = {}};
}

void tellVisits(Elsewhere &office, ServerStream &stream)
{
    const QUuid ishbel = PersonDay::Ishbel;
    for (int i = 0; i < 13; ++i) {
        const QUuid visit = idOf(200 + quint32(i));
        const QUuid carer = i < 8 ? PersonDay::Pawel : PersonDay::Joan;
        const QDateTime from = PersonDay::at(9, 0).addDays(-20 + i);
        stream.add(office.says(ishbel, visit, planned(from, carer)));
        stream.add(office.says(ishbel, visit, Arrived{from, carer, Evidence::None, {}}));
        stream.add(office.says(ishbel, visit, Left{from.addSecs(1800), carer, Evidence::None, {}, {}, {}}));
    }
    stream.add(office.says(ishbel, PersonDay::Late, planned(PersonDay::at(12, 20), PersonDay::Pawel)));
    const RunningLate late{PersonDay::at(8, 30), PersonDay::Pawel, 20, false,
                           QStringLiteral("The visit before took longer.")};
    stream.add(office.says(ishbel, PersonDay::Late, late));
    const Record before =
        office.says(ishbel, PersonDay::Moved, planned(PersonDay::at(18, 0), PersonDay::Pawel));
    stream.add(before);
    stream.add(
        office.says(ishbel, PersonDay::Moved, planned(PersonDay::at(18, 35), PersonDay::Pawel), {before.id}));
    stream.add(office.says(ishbel, PersonDay::Tomorrow, planned(PersonDay::at(8, 5, 4), PersonDay::Joan)));
    stream.add(office.says(ishbel, idOf(103), planned(PersonDay::at(8, 5, 5), PersonDay::Lesley)));
}

void tellWorker(Database &db, Elsewhere &office, const QUuid &id, const char *name)
{
    committed(db, [&](Transaction &tx) { return gain(tx, id, StreamAbout::Worker, 0); });
    ServerStream stream(id);
    Worker worker;
    worker.name = QString::fromUtf8(name);
    worker.role = Role::HomeCarer;
    stream.add(office.says(id, id, worker));
    apply(db, stream.page());
}

void tellPerson(Database &db, Elsewhere &office, const QUuid &id, const char *name, const char *callMe,
                bool opened = false)
{
    gainPerson(db, id);
    ServerStream stream(id);
    Person person;
    person.name = QString::fromUtf8(name);
    person.callMe = QString::fromUtf8(callMe);
    stream.add(office.says(id, id, person));
    if (id == PersonDay::Ishbel) {
        tellPage(office, stream);
        tellVisits(office, stream);
        tellReaders(stream, opened);
    } else {
        PassportLine line = lineOf(HerPage[0], 1);
        line.said = person.name;
        stream.add(office.says(id, {}, line));
        stream.add(office.says(id, {}, planned(PersonDay::at(9, 30), PersonDay::Joan)));
    }
    apply(db, stream.page());
}

} // namespace

QStringList PersonDay::canaries()
{
    QStringList words;
    for (const char *name : OtherNames)
        words += QString::fromUtf8(name).split(QLatin1Char(' '));
    return words;
}

QUuid PersonDay::line(int place)
{
    return idOf(600 + quint32(place));
}

QDateTime PersonDay::at(int hour, int minute, int day)
{
    return QDateTime(QDate(2026, 3, day), QTime(hour, minute), Qt::UTC);
}

SmallOwner PersonDay::themselves()
{
    return {Ishbel, Reader::PersonThemselves, QStringLiteral("Ishbel Cairns"), Agency};
}

SmallOwner PersonDay::carer()
{
    return {Joan, Reader::Carer, QStringLiteral("Joan Baird"), Agency};
}

void PersonDay::fill(Database &db, bool withOthers)
{
    Elsewhere office(50);
    committed(db, [&](Transaction &tx) { return gain(tx, Agency, StreamAbout::Agency, 0); });
    ServerStream agencys(Agency);
    doorstep::Agency northside;
    northside.name = QStringLiteral("Northside Care at Home");
    northside.timeZone = "Europe/London";
    northside.officePhone = QStringLiteral("01632 960800");
    agencys.add(office.says(Agency, Agency, northside));
    apply(db, agencys.page());
    tellWorker(db, office, Joan, "Joan Baird");
    tellWorker(db, office, Pawel, "Pawe\u0142 Zielinski");
    tellWorker(db, office, Lesley, "Lesley Munro");
    tellPerson(db, office, Ishbel, "Ishbel Cairns", "Ishbel", !withOthers);
    for (size_t i = 0; withOthers && i < std::size(Others); ++i)
        tellPerson(db, office, Others[i], OtherNames[i], "");
    SyncPosition position;
    position.cursor = 1;
    position.lastHeardMs = at(8, 30).toMSecsSinceEpoch();
    committed(db, [&](Transaction &tx) -> Result<Done> { return keepSyncPosition(tx, position); });
}

} // namespace doorstep
