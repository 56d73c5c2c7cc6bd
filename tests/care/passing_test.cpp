#include "passing.h"
#include "telling.h"

#include <catch2/catch_test_macros.hpp>

using namespace doorstep;

namespace {

constexpr qint64 Heard = 1'772'000'000'000;

template <class Body>
void take(Passing &passing, const Body &body, qint64 heardMs)
{
    passing.take(static_cast<quint32>(Body::kind), encodeBody(body), heardMs);
}

VisitPlan endingAt(qint64 ms)
{
    VisitPlan plan;
    plan.endsAt = QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC);
    return plan;
}

} // namespace

TEST_CASE("a carer's tablet keeps 90 whole days, a supervisor's 400, a person's all", "[care]")
{
    const qint64 now = utc("2026-03-04T09:00:00").toMSecsSinceEpoch();
    CHECK(passedBefore(now, Reader::Carer) == utc("2025-12-04T00:00:00").toMSecsSinceEpoch());
    CHECK(passedBefore(now, Reader::Supervisor) == utc("2025-01-28T00:00:00").toMSecsSinceEpoch());
    CHECK_FALSE(passedBefore(now, Reader::PersonThemselves));
}

TEST_CASE("a visit has passed when its end and the last word of it have", "[care]")
{
    Passing visit;
    take(visit, endingAt(Heard + 5'000), Heard);
    CHECK_FALSE(visit.hasPassed(Heard + 5'000));
    CHECK(visit.hasPassed(Heard + 5'001));
    take(visit, Arrived{}, Heard + 9'000);
    CHECK_FALSE(visit.hasPassed(Heard + 9'000));
    CHECK(visit.hasPassed(Heard + 9'001));
}

TEST_CASE("it does not matter in which order an entity's records are looked at", "[care]")
{
    Passing forward, back;
    take(forward, endingAt(Heard), Heard);
    forward.take(90, {}, Heard + 3);
    back.take(90, {}, Heard + 3);
    take(back, endingAt(Heard), Heard);
    CHECK(forward.hasPassed(Heard + 4));
    CHECK(back.hasPassed(Heard + 4));
    CHECK_FALSE(back.hasPassed(Heard + 3));
}

TEST_CASE("what holds until it is replaced does not pass, nor what nobody here knows", "[care]")
{
    for (const auto kind :
         {Kind::Agency, Kind::TabletOrder, Kind::Worker, Kind::Person, Kind::PassportLine, Kind::LineAnswer,
          Kind::LineSettled, Kind::Slot, Kind::Step, Kind::Medicine, Kind(1000)}) {
        Passing one;
        one.take(static_cast<quint32>(kind), {}, 0);
        CHECK_FALSE(one.hasPassed(Heard));
    }
    Passing mixed; // one entity that both kinds speak of
    take(mixed, Note{}, 0);
    CHECK(mixed.hasPassed(Heard));
    mixed.take(1000, {}, 0);
    CHECK_FALSE(mixed.hasPassed(Heard));
}

TEST_CASE("nothing passes of which only a taking back is known, or whose plan cannot be read", "[care]")
{
    Passing takenBack;
    takenBack.take(90, {}, 0);
    CHECK_FALSE(takenBack.hasPassed(Heard));
    Passing bent;
    bent.take(50, "no map", 0);
    CHECK_FALSE(bent.hasPassed(Heard));
}
