#include "audience.h"
#include "before_the_door.h"
#include "bending.h"
#include "board.h"
#include "freshness.h"
#include "promise.h"
#include "reading.h"
#include "steps_of_visit.h"
#include "telling.h"
#include "versions.h"

#include <catch2/catch_test_macros.hpp>

using namespace doorstep;

namespace {

/// Reads the bytes as every body there is; gives how many could.
template <class... Bodies>
int readAsAll(const QByteArray &bytes, std::tuple<Bodies...> *)
{
    int read = 0;
    const auto one = [&](const auto &body) {
        if (body)
            ++read;
        else
            CHECK(body.error().fault == Fault::Malformed);
    };
    (one(decodeBody<Bodies>(bytes)), ...);
    return read;
}

void readAsEverybody(const Record &record)
{
    for (const Reader reader : {Reader::Carer, Reader::PersonThemselves, Reader::Supervisor})
        if (mayRead(record, reader, numbered(999)))
            CHECK(mayRead(record, reader, record.author));
}

/// Everything that is worked out of a visit, at an odd instant.
void workOut(const Visit &visit, std::mt19937 &random)
{
    const QDateTime now = utc("2026-03-04T12:00:00");
    Slot slot;
    SomeFields some(random);
    slot.fields(some);
    const Promise promise = promiseOf(visit, slot, london(), now);
    CHECK(promise.by.count() >= 0);
    BoardKnowledge known;
    known.agency = {QString(), "Europe/London", QString(), QString(), QString(), 15, 80};
    known.slotsById.insert(visit.plan.slot, slot);
    known.heardAt = [&](const QUuid &) { return now; };
    CHECK(boardOf(std::span(&visit, 1), known, now).size() == 1);
    const StepOfPlan step{numbered(101), {}};
    CHECK(stepsOf(visit, slot.slotKind, std::span(&step, 1), std::span(&visit, 1)).size() == 1);
}

void workOut(const LineView &line, const std::optional<NoteView> &note, const std::vector<Reading> &readings)
{
    DoorKnowledge known;
    known.lines = std::span(&line, 1);
    if (note)
        known.notes = std::span(&*note, 1);
    known.startsAt = utc("2026-03-04T12:00:00");
    known.today = known.startsAt.date();
    CHECK(beforeTheDoor(known).words >= 0);
    CHECK(linesToCheck(known.lines, known.today).size() <= 1);
    CHECK(readersOf(readings, numbered(101)).size() <= readings.size());
}

} // namespace

TEST_CASE("ten thousand damaged histories break no reading, no fold and no rule", "[care]")
{
    for (uint seed = 0; seed < uint(scaled(10'000)); ++seed) {
        INFO("seed " << seed);
        Bending bend(seed);
        std::mt19937 &random = bend.random();
        auto records =
            history<VisitPlan, Arrived, Left, RunningLate, NoAccess, Cancelled, StepOutcome, MedicineSupport,
                    OnIt, VisitAnswer, PassportLine, LineAnswer, PageRead, Note, Slot>(random, 8);
        for (Record &record : records) {
            record.body = bend(record.body);
            readAsAll(record.body, static_cast<AllBodies *>(nullptr));
            readAsEverybody(record);
        }
        const Visit visit = foldVisit(records);
        workOut(visit, random);
        workOut(foldLine(records), foldNote(records), foldReadings(records));
        REQUIRE(foldVisit(retold(records, random)) == visit);
        (void)foldVersions<Slot>(records);
    }
}
