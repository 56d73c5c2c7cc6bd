#include "vault_with_ada.h"

#include "search_store.h"
#include "visit_search.h"

#include <catch2/generators/catch_generators.hpp>

#include <random>

using namespace doorstep;

namespace {

const QUuid Bea = idOf(8);
const QUuid Joan = idOf(44);
const Period Ever{at(-1'000'000), at(1'000'000)};

constexpr const char *Sayings[] = {"tea", "slept badly", "the nurse rang", "garden", "tea and toast"};

/// One visit as it was told, for looking through by hand.
struct TakenDown {
    QUuid id;
    QUuid person;
    QDateTime startsAt;
    std::vector<QUuid> staff;
    QUuid came;
    Rung rung = Rung::Unknown;
    NotTodayReason reason = NotTodayReason::Unknown;
    QStringList said; ///< each note, and the reasons of the visit
};

bool holds(const QString &said, const QString &words)
{
    const QStringList there = said.split(u' ');
    const QStringList wanted = words.split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(wanted, [&](const QString &word) {
        return std::ranges::any_of(there, [&](const QString &one) { return one.startsWith(word); });
    });
}

bool fits(const TakenDown &visit, const VisitsSought &sought)
{
    const VisitMarks marks = (visit.rung == Rung::Unknown ? 0 : markOf(visit.rung))
        | (visit.reason == NotTodayReason::Unknown ? 0 : markOf(visit.reason));
    return visit.startsAt >= sought.planned.from && visit.startsAt < sought.planned.until
        && (sought.person.isNull() || sought.person == visit.person)
        && (sought.worker.isNull() || visit.came == sought.worker
            || std::ranges::count(visit.staff, sought.worker) > 0)
        && std::ranges::all_of(sought.marks, [&](VisitMarks one) { return (marks & one) != 0; })
        && (sought.words.isEmpty() || std::ranges::any_of(visit.said, [&](const QString &said) {
                return holds(said, sought.words);
            }));
}

/// The same by looking at every one of them.
std::vector<QUuid> lookedThrough(std::vector<TakenDown> visits, const VisitsSought &sought)
{
    std::ranges::sort(visits, std::ranges::greater{}, &TakenDown::startsAt);
    std::vector<QUuid> found;
    for (const TakenDown &visit : visits)
        if (fits(visit, sought))
            found.push_back(visit.id);
    return found;
}

std::vector<QUuid> idsOf(const VisitsFound &found)
{
    std::vector<QUuid> ids;
    for (const VisitFound &one : found.newest)
        ids.push_back(one.row.id);
    return ids;
}

/// Fills the vault with visits by chance, in no order of time, and takes each down.
std::vector<TakenDown> visitsByChance(Database &db, std::mt19937 &random, int count)
{
    Elsewhere office(50);
    Elsewhere tom(60);
    std::map<QUuid, ServerStream> streams{{Ada, ServerStream(Ada)}, {Bea, ServerStream(Bea)}};
    std::vector<TakenDown> visits;
    const auto pick = [&random](quint32 below) { return random() % below; };
    for (int i = 0; i < count; ++i) {
        TakenDown visit;
        visit.person = pick(2) ? Ada : Bea;
        visit.startsAt = at(i * 7919 % (count * 10));
        visit.staff = {pick(2) ? Joan : tom.writer().account};
        ServerStream &stream = streams.at(visit.person);
        const Record plan = office.says(visit.person, {},
                                        VisitPlan{.startsAt = visit.startsAt,
                                                  .endsAt = visit.startsAt.addSecs(1800),
                                                  .slot = {},
                                                  .staff = visit.staff});
        visit.id = plan.entity;
        stream.add(plan);
        visit.came = pick(4) ? visit.staff.front() : idOf(41);
        Arrived arrived{.worker = visit.came};
        if (pick(5) == 0) {
            arrived.reason = QLatin1String(Sayings[pick(5)]);
            visit.said.append(arrived.reason);
        }
        stream.add(tom.says(visit.person, visit.id, arrived));
        visit.rung = static_cast<Rung>(pick(6));
        visit.reason =
            visit.rung == Rung::NotToday ? static_cast<NotTodayReason>(1 + pick(8)) : NotTodayReason::Unknown;
        stream.add(tom.says(visit.person, visit.id,
                            StepOutcome{.worker = visit.came, .rung = visit.rung, .reason = visit.reason}));
        if (pick(2)) {
            visit.said.append(QLatin1String(Sayings[pick(5)]));
            stream.add(
                tom.says(visit.person, {}, Note{.visit = visit.id, .said = visit.said.last(), .at = at(i)}));
        }
        visits.push_back(std::move(visit));
    }
    for (auto &[person, stream] : streams)
        apply(db, stream.page());
    return visits;
}

} // namespace

TEST_CASE("what is found in the log is what is found by looking at every visit", "[store]")
{
    std::mt19937 random(3);
    auto db = vaultWithAda();
    gainPerson(*db, Bea);
    const int visits = GENERATE(40, 2'600); // more than the index's answers are looked up one by one
    const auto all = visitsByChance(*db, random, visits);
    const bool isIndexed = GENERATE(true, false);
    if (isIndexed)
        committed(*db, [](Transaction &tx) { return indexPending(tx, 100'000); });

    const Period some{at(visits), at(visits * 4)};
    const VisitMarks unwell = markOf(NotTodayReason::Unwell) | markOf(NotTodayReason::Declined);
    const std::vector<VisitsSought> questions{
        {Ever, {}, {}, {}, {}},
        {some, {}, {}, {}, {}},
        {Ever, Ada, {}, {}, {}},
        {Ever, {}, Joan, {}, {}},
        {Ever, {}, idOf(41), {}, {}},
        {some, Bea, idOf(41), {}, {}},
        {Ever, {}, {}, {markOf(Rung::HandsOn) | markOf(Rung::Guided)}, {}},
        {Ever, {}, {}, {markOf(Rung::NotToday), unwell}, {}},
        {Ever, {}, {}, {markOf(Rung::HandsOn), unwell}, {}},
        {Ever, {}, {}, {}, QStringLiteral("tea")},
        {Ever, {}, {}, {}, QStringLiteral("to tea")},
        {Ever, {}, {}, {}, QStringLiteral("badly tea")},
        {some, Ada, Joan, {markOf(Rung::NotToday) | markOf(Rung::HandsOn)}, QStringLiteral("t")},
        {Ever, idOf(999), {}, {}, {}},
        {Ever, {}, idOf(999), {}, {}},
    };
    for (const VisitsSought &sought : questions) {
        const auto expected = lookedThrough(all, sought);
        const auto found = findVisits(*db, sought, visits);
        REQUIRE(found);
        CHECK(idsOf(*found) == expected);
        CHECK(found->count == std::ssize(expected));
        const auto few = findVisits(*db, sought, 3);
        REQUIRE(few);
        CHECK(idsOf(*few)
              == std::vector(expected.begin(),
                             expected.begin() + std::min<ptrdiff_t>(3, std::ssize(expected))));
        CHECK(few->count == std::ssize(expected));
        for (const VisitFound &one : found->newest)
            CHECK((sought.words.isEmpty() ? one.said.isEmpty() : holds(one.said, sought.words)));
    }
}

TEST_CASE("the log follows what is put right, hidden and purged, and tells nothing to the search of people",
          "[store]")
{
    auto db = vaultWithAda();
    Elsewhere office(50);
    Elsewhere tom(60);
    ServerStream stream(Ada);
    const Record plan =
        office.says(Ada, {}, VisitPlan{.startsAt = at(0), .endsAt = at(30), .slot = {}, .staff = {Joan}});
    const Record nobody =
        tom.says(Ada, plan.entity, NoAccess{.worker = idOf(41), .reason = QStringLiteral("Dog at the gate")});
    stream.add(plan);
    stream.add(nobody);
    apply(*db, stream.page());
    const bool isIndexed = GENERATE(true, false);
    const auto index = [&] {
        if (isIndexed)
            committed(*db, [](Transaction &tx) { return indexPending(tx); });
    };
    index();
    const auto count = [&](const VisitsSought &sought) {
        const auto found = findVisits(*db, sought);
        REQUIRE(found);
        return found->count;
    };
    const VisitsSought dog{Ever, {}, {}, {}, QStringLiteral("dog")};
    const VisitsSought stoodIn{Ever, {}, idOf(41), {}, {}};
    const VisitsSought notOpened{Ever, {}, {}, {markOf(VisitEvent::NobodyOpened)}, {}};
    for (const VisitsSought &sought : {dog, stoodIn, notOpened})
        CHECK(count(sought) == 1);
    CHECK(search(*db, u"dog")->empty());

    SECTION("put right")
    {
        const size_t before = stream.entries().size();
        stream.add(tom.says(Ada, plan.entity,
                            Arrived{.worker = Joan, .reason = QStringLiteral("She heard me after all")},
                            {nobody.id}));
        apply(*db, stream.page(before));
        index();
        for (const VisitsSought &sought : {dog, stoodIn, notOpened})
            CHECK(count(sought) == 0);
        CHECK(count({Ever, {}, {}, {}, QStringLiteral("heard")}) == 1);
        CHECK(count({Ever, {}, {}, {markOf(VisitEvent::PutRight)}, {}}) == 1);
    }
    SECTION("hidden, then purged")
    {
        committed(*db, [](Transaction &tx) { return hide(tx, Ada); });
        for (const VisitsSought &sought : {dog, stoodIn, notOpened})
            CHECK(count(sought) == 0);
        committed(*db, [](Transaction &tx) { return purge(tx, Ada); });
        for (const char *table : {"SELECT count(*) FROM logged", "SELECT count(*) FROM stood_in",
                                  "SELECT count(*) FROM said", "SELECT count(*) FROM visit_view"})
            CHECK(numberFrom(*db, table) == 0);
    }
}
