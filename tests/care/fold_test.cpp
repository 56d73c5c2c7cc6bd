#include "audience.h"
#include "inbox.h"
#include "reading.h"
#include "telling.h"
#include "versions.h"

#include <catch2/catch_test_macros.hpp>

using namespace doorstep;

namespace {

/// `fold` gives the same for a history however it is retold.
template <class Fold>
void checkIsOfSets(uint seed, std::vector<Record> (*tell)(std::mt19937 &, size_t), Fold fold)
{
    std::mt19937 random(seed);
    const auto records = tell(random, 20);
    const auto told = fold(records);
    for (int again = 0; again < 5; ++again) {
        INFO("seed " << seed);
        REQUIRE(fold(retold(records, random)) == told);
    }
}

} // namespace

TEST_CASE("every fold reads the same in whatever order, split and repetition its records came", "[care]")
{
    for (uint seed = 0; seed < 400; ++seed) {
        checkIsOfSets(seed,
                      history<VisitPlan, Arrived, Left, RunningLate, NoAccess, Cancelled, StepOutcome,
                              MedicineSupport, OnIt, VisitAnswer, TimeHeard, ChangeSeen>,
                      [](const auto &records) { return foldVisit(records); });
        checkIsOfSets(seed, history<VisitPlan, VisitAnswer, TimeHeard>,
                      [](const auto &records) { return inboxOfVisit(foldVisit(records)); });
        checkIsOfSets(seed, history<PassportLine, LineAnswer, LineSettled>,
                      [](const auto &records) { return foldLine(records); });
        checkIsOfSets(seed, history<Stay>, [](const auto &records) { return foldStays(records); });
        checkIsOfSets(seed, history<Saying, SayingAnswer>,
                      [](const auto &records) { return foldSaying(records); });
        checkIsOfSets(seed, history<Saying, SayingAnswer>,
                      [](const auto &records) { return inboxOfSaying(records); });
        checkIsOfSets(seed, history<Note>, [](const auto &records) { return foldNote(records); });
        checkIsOfSets(seed, history<Concern, OnConcern>,
                      [](const auto &records) { return onConcern(records); });
        checkIsOfSets(seed, history<Concern, OnConcern>,
                      [](const auto &records) { return inboxOfConcern(records); });
        checkIsOfSets(seed, history<PassportLine, LineAnswer, LineSettled, LineHeard>,
                      [](const auto &records) { return inboxOfLine(records); });
        checkIsOfSets(seed, history<PageRead>, [](const auto &records) { return foldReadings(records); });
        checkIsOfSets(seed, history<Slot>, [](const auto &records) { return foldVersions<Slot>(records); });
        checkIsOfSets(seed, history<Person>, [](const auto &records) { return foldLatest<Person>(records); });
    }
}

TEST_CASE("no wording is ever lost: each is current, merged into an equal one, or replaced", "[care]")
{
    for (uint seed = 0; seed < 400; ++seed) {
        std::mt19937 random(seed);
        const auto records = history<PassportLine, LineAnswer, LineSettled>(random, 20);
        const LineView line = foldLine(records);
        const auto lines =
            std::ranges::count_if(records, [](const Record &one) { return is(one, Kind::PassportLine); });
        CHECK(currentRecords(line).size() + line.replaced.size() == size_t(lines));
    }
}

TEST_CASE("no event of a visit is ever lost, whatever was put right", "[care]")
{
    for (uint seed = 0; seed < 400; ++seed) {
        std::mt19937 random(seed);
        const auto records = history<Arrived, Left>(random, 20);
        const Visit visit = foldVisit(records);
        const auto events = std::ranges::count_if(
            records, [](const Record &one) { return is(one, Kind::Arrived) || is(one, Kind::Left); });
        CHECK(visit.arrivals.size() + visit.departures.size() == size_t(events));
    }
}

TEST_CASE("nothing folds into nothing", "[care]")
{
    CHECK(foldVisit({}) == Visit{});
    CHECK(foldLine({}) == LineView{});
    CHECK_FALSE(foldNote({}));
    CHECK(foldReadings({}).empty());
    CHECK(stateOf(Visit{}) == VisitState::Planned);
    CHECK_FALSE(lastConfirmed(LineView{}).isValid());
}

TEST_CASE("a record that cannot be read or is of a later kind leaves the others as they are", "[care]")
{
    std::vector<Record> records{
        telling({1001, 100, utc("2026-03-04T09:05:00")}, Arrived{}),
        telling({1002, 100, utc("2026-03-04T09:06:00")}, quint32(Kind::Arrived), "not cbor"),
        telling({1003, 100, utc("2026-03-04T09:07:00")}, 777, QByteArray::fromHex("a10102")),
    };
    const Visit visit = foldVisit(records);
    REQUIRE(visit.arrivals.size() == 1);
    CHECK(visit.arrivals[0].record == numbered(1001));
}
