#include "vault_with_ada.h"

#include "inbox_store.h"
#include "note_store.h"
#include "outbox_store.h"
#include "passport_store.h"
#include "people_store.h"
#include "search_store.h"
#include "stream_entries.h"
#include "views.h"
#include "visit_store.h"

#include <algorithm>
#include <random>

using namespace doorstep;

namespace {

const QUuid Maria = idOf(40);

VisitPlan planFor(std::vector<QUuid> staff, qint64 minutesAfterNoon)
{
    return {.startsAt = at(minutesAfterNoon),
            .endsAt = at(minutesAfterNoon + 30),
            .slot = {},
            .staff = std::move(staff)};
}

/// Everything that is shown of the vault, as far as it does not depend on numbers and arrival.
struct Shown {
    std::vector<VisitRow> all, marias, toms, adas;
    std::vector<LineView> passport;
    std::vector<NoteView> notes;
    std::vector<QUuid> foundTea;
    std::optional<Person> ada;
    std::vector<InboxItem> waiting, settled;

    bool operator==(const Shown &) const = default;
};

Shown shownBy(Database &db)
{
    Shown shown;
    shown.all = *visitsBetween(db, at(-100'000), at(100'000));
    shown.marias = *visitsOf(db, Maria, at(-100'000), at(100'000));
    shown.toms = *visitsOf(db, Tom.account, at(-100'000), at(100'000));
    shown.adas = *visitsTo(db, Ada, at(-100'000), at(100'000));
    shown.passport = *passport(db, Ada);
    shown.notes = *notesAbout(db, Ada, 1000);
    std::ranges::sort(shown.notes, {}, &NoteView::id);
    const auto found = *search(db, u"tea", 1000);
    for (const Found &one : found)
        shown.foundTea.push_back(one.entity);
    std::ranges::sort(shown.foundTea);
    shown.ada = *person(db, Ada);
    Inbox inbox = *officeInbox(db, at(-100'000));
    shown.waiting = std::move(inbox.open);
    shown.settled = std::move(inbox.settled);
    return shown;
}

/// A history with plans that change, corrections, replaced and withdrawn wordings, and entities that two
/// kinds of records speak of.
std::vector<Record> randomHistory(std::mt19937 &random)
{
    std::array<Elsewhere, 3> writers{Elsewhere(50), Elsewhere(60), Elsewhere(70)};
    std::vector<Record> history;
    const auto pick = [&random](quint32 below) { return static_cast<quint32>(random() % below); };
    const auto replaced = [&](const QUuid &entity) {
        std::vector<QUuid> ids;
        for (const Record &record : history)
            if (record.entity == entity && pick(2) == 0)
                ids.push_back(record.id);
        return ids;
    };
    for (int i = 0; i < 80; ++i) {
        Elsewhere &writer = writers[pick(3)];
        const QUuid entity = idOf(1000 + pick(12));
        const QString words = pick(2) ? QStringLiteral("Tea %1").arg(i) : QStringLiteral("Coffee %1").arg(i);
        switch (pick(13)) {
        case 0:
            history.push_back(writer.says(Ada, Ada, Person{.name = words}, replaced(Ada)));
            break;
        case 1:
            history.push_back(writer.says(
                Ada, entity,
                planFor(pick(2) ? std::vector{Maria} : std::vector{Tom.account, Maria}, pick(500)),
                replaced(entity)));
            break;
        case 2:
            history.push_back(writer.says(
                Ada, entity, Arrived{.at = at(pick(500)), .worker = pick(2) ? Maria : Tom.account},
                replaced(entity)));
            break;
        case 3:
            history.push_back(
                writer.says(Ada, entity, Left{.at = at(pick(500)), .worker = pick(2) ? Maria : Tom.account}));
            break;
        case 4:
            history.push_back(writer.says(Ada, entity, RunningLate{.at = at(pick(500)), .minutes = 10}));
            break;
        case 5:
            history.push_back(writer.says(
                Ada, idOf(1020 + pick(6)),
                PassportLine{.section = Section::PleaseDo, .said = words, .takenOut = pick(4) == 0},
                replaced(idOf(1020))));
            break;
        case 6:
            history.push_back(
                writer.says(Ada, {}, Note{.visit = entity, .said = words, .at = at(pick(500))}));
            break;
        case 9:
            history.push_back(
                writer.says(Ada, idOf(1040 + pick(3)), Concern{.said = words}, replaced(idOf(1040))));
            break;
        case 10:
            history.push_back(
                writer.says(Ada, idOf(1040 + pick(3)), OnConcern{.said = words, .done = pick(2) == 0}));
            break;
        case 11:
            history.push_back(writer.says(
                Ada, idOf(1020 + pick(6)),
                LineAnswer{.answer = pick(2) ? Answer::Changed : Answer::StillTrue, .byPerson = true}));
            break;
        case 12:
            history.push_back(writer.says(Ada, idOf(1020), LineHeard{.records = replaced(idOf(1020))}));
            break;
        case 7: // sometimes before, sometimes after what it takes back
            history.push_back(writer.says(Ada, entity, static_cast<quint32>(Kind::Withdrawn),
                                          QByteArray(1, '\xa0'), replaced(entity)));
            break;
        default: // somebody's mistake: a line under the id of a visit
            history.push_back(
                writer.says(Ada, entity, PassportLine{.section = Section::Home, .said = words}));
        }
    }
    return history;
}

} // namespace

TEST_CASE("in whatever order and portions records come, the vault shows the same, and as if made anew",
          "[store]")
{
    for (unsigned seed = 0; seed < 12; ++seed) {
        std::mt19937 random(seed);
        auto history = randomHistory(random);
        std::optional<Shown> first;
        for (int order = 0; order < 4; ++order) {
            auto db = vaultWithAda();
            ServerStream stream(Ada);
            for (const Record &record : history)
                stream.add(record);
            for (size_t done = 0; done < history.size();) {
                const size_t portion = 1 + random() % 20;
                apply(*db, stream.page(done, portion));
                done += portion;
                if (random() % 3 == 0)
                    committed(*db, [](Transaction &tx) { return indexPending(tx, 3); });
            }
            REQUIRE(checkViews(*db));
            const Shown shown = shownBy(*db);
            if (!first)
                first = shown;
            CHECK(shown == *first);
            committed(*db, [](Transaction &tx) { return rebuildViews(tx); });
            CHECK(shownBy(*db) == *first);
            std::ranges::shuffle(history, random);
        }
    }
}

TEST_CASE("a view that was bent is found", "[store]")
{
    auto db = vaultWithAda();
    Elsewhere office(50);
    ServerStream stream(Ada);
    stream.add(office.says(Ada, idOf(100), planFor({Maria}, 60)));
    apply(*db, stream.page());
    REQUIRE(checkViews(*db));
    committed(*db, [](Transaction &tx) { return tx.write("UPDATE visit_view SET state = 2").run(); });
    CHECK(checkViews(*db).error().fault == Fault::Damaged);
}

TEST_CASE("a carer's day holds what is planned for them, and follows the rota when it changes", "[store]")
{
    auto db = vaultWithAda();
    Elsewhere office(50);
    ServerStream stream(Ada);
    const QUuid morning = idOf(100);
    const QUuid lunch = idOf(101);
    stream.add(office.says(
        Ada, Ada, Person{.name = QStringLiteral("Ada Brown"), .callMe = QStringLiteral("Mrs Brown")}));
    const Record first = office.says(Ada, morning, planFor({Maria}, 60));
    stream.add(first);
    stream.add(office.says(Ada, lunch, planFor({Maria, Tom.account}, 120)));
    apply(*db, stream.page());

    auto day = *visitsOf(*db, Maria, at(60), at(121));
    REQUIRE(day.size() == 2);
    CHECK(day[0].id == morning);
    CHECK(day[0].person == Ada);
    CHECK(day[0].personName == QStringLiteral("Ada Brown"));
    CHECK(day[0].callMe == QStringLiteral("Mrs Brown"));
    CHECK(day[0].state == VisitState::Planned);
    CHECK_FALSE(day[0].planChanged);
    CHECK_FALSE(day[0].unsent);
    CHECK(day[1].plan.staff == std::vector{Maria, Tom.account});
    CHECK(visitsOf(*db, Maria, at(60), at(120))->size() == 1); // until is not included
    CHECK(visitsOf(*db, idOf(999), at(0), at(1000))->empty());
    CHECK(visitsTo(*db, Ada, at(0), at(1000))->size() == 2);
    CHECK(visitsBetween(*db, at(0), at(1000))->size() == 2);
    CHECK(wholeVisitsBetween(*db, at(0), at(1000))->size() == 2);
    CHECK((*nextVisitOf(*db, Maria, at(61)))->id == lunch);

    const size_t before = stream.entries().size();
    stream.add(office.says(Ada, morning, planFor({Tom.account}, 300), {first.id}));
    apply(*db, stream.page(before));
    CHECK(visitsOf(*db, Maria, at(0), at(1000))->size() == 1);
    const auto moved = *visitsOf(*db, Tom.account, at(200), at(1000));
    REQUIRE(moved.size() == 1);
    CHECK(moved[0].planChanged);
    CHECK(*visitsPlannedAnew(*db, at(0), at(1000)) == moved);
    CHECK(*visitsPlannedAnew(*db, at(300), at(301)) == moved);
    CHECK(visitsPlannedAnew(*db, at(0), at(300))->empty()); // it is no longer there

    writeHere(*db, said(idOf(500), Ada, lunch, Arrived{}), {Maria, idOf(42)}, 121);
    const auto here = *visitRow(*db, lunch);
    REQUIRE(here);
    CHECK(here->state == VisitState::Here);
    CHECK(here->arrivedAt == at(121));
    CHECK(here->unsent);
    CHECK((*visit(*db, lunch))->arrivals.size() == 1);
}

TEST_CASE("what belongs to a person's plan is listed by kind, without what was withdrawn", "[store]")
{
    auto db = vaultWithAda();
    Elsewhere office(50);
    ServerStream stream(Ada);
    stream.add(office.says(Ada, idOf(100), Step{.title = QStringLiteral("Breakfast"), .order = 2}));
    stream.add(office.says(Ada, idOf(101), Step{.title = QStringLiteral("Wash"), .order = 1}));
    const Record gone = office.says(Ada, idOf(102), Step{.title = QStringLiteral("Walk")});
    stream.add(gone);
    stream.add(
        office.says(Ada, idOf(102), static_cast<quint32>(Kind::Withdrawn), QByteArray(1, '\xa0'), {gone.id}));
    stream.add(office.says(Ada, idOf(103), Slot{.minutes = 30}));
    stream.add(office.says(Ada, {}, Concern{.said = QStringLiteral("bruise")}));
    apply(*db, stream.page());

    const auto steps = *stepsOf(*db, Ada);
    REQUIRE(steps.size() == 2);
    CHECK(steps[0].body().title == QStringLiteral("Wash"));
    CHECK(steps[1].body().title == QStringLiteral("Breakfast"));
    CHECK(steps[1].id == idOf(100));
    CHECK(slotsOf(*db, Ada)->size() == 1);
    CHECK(concernsOf(*db, Ada)->front().body().said == QStringLiteral("bruise"));
    CHECK(goalsOf(*db, Ada)->empty());
}

TEST_CASE("people and workers are known by their own statement, in order of name", "[store]")
{
    auto db = vaultWithAda();
    const QUuid ben = idOf(6);
    committed(*db, [&](Transaction &tx) -> Outcome {
        REQUIRE(gain(tx, ben, StreamAbout::Person, 0));
        return gain(tx, Maria, StreamAbout::Worker, 0);
    });
    CHECK(people(*db)->empty());
    Elsewhere office(50);
    for (const auto &[id, name] : {std::pair(ben, u"Ben"), std::pair(Ada, u"Ada")}) {
        ServerStream stream(id);
        stream.add(office.says(id, id, Person{.name = QString::fromUtf16(name)}));
        apply(*db, stream.page());
    }
    ServerStream marias(Maria);
    marias.add(office.says(Maria, Maria, Worker{.name = QStringLiteral("Maria")}));
    apply(*db, marias.page());

    const auto rows = *people(*db);
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].id == Ada);
    CHECK(rows[1].person.name == QStringLiteral("Ben"));
    CHECK((*worker(*db, Maria))->name == QStringLiteral("Maria"));
    CHECK(workers(*db)->size() == 1);
    CHECK_FALSE(agency(*db)->has_value());
}
