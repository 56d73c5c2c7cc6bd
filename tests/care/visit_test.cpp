#include "telling.h"

#include <catch2/catch_test_macros.hpp>

using namespace doorstep;

namespace {

Telling by(uint author, uint id, const char *at, std::vector<QUuid> replaces = {})
{
    return {id, author, utc(at), std::move(replaces)};
}

VisitPlan planAt(const char *from)
{
    VisitPlan plan;
    plan.startsAt = utc(from);
    plan.endsAt = plan.startsAt.addSecs(45 * 60);
    return plan;
}

StepOutcome outcome(uint step, Rung rung)
{
    StepOutcome told;
    told.step = numbered(step);
    told.rung = rung;
    return told;
}

} // namespace

TEST_CASE("a visit is planned, then somebody is here, then it is done", "[care]")
{
    std::vector records{telling(by(Office, 1, "2026-03-01T12:00:00"), planAt("2026-03-04T09:00:00"))};
    CHECK(stateOf(foldVisit(records)) == VisitState::Planned);

    records.push_back(telling(by(Tom, 2, "2026-03-04T09:05:00"), Arrived{}));
    Visit visit = foldVisit(records);
    CHECK(visit.id == numbered(1));
    CHECK(visit.person == numbered(2));
    CHECK(stateOf(visit) == VisitState::Here);
    CHECK(arrivedAt(visit) == utc("2026-03-04T09:05:00"));
    CHECK_FALSE(leftAt(visit).isValid());

    records.push_back(telling(by(Tom, 3, "2026-03-04T09:45:00"), Left{}));
    visit = foldVisit(records);
    CHECK(stateOf(visit) == VisitState::Done);
    CHECK(leftAt(visit) == utc("2026-03-04T09:45:00"));
}

TEST_CASE("a double-up is over when both have left", "[care]")
{
    std::vector records{
        telling(by(Tom, 1, "2026-03-04T09:05:00"), Arrived{}),
        telling(by(Maria, 2, "2026-03-04T09:02:00"), Arrived{}),
        telling(by(Maria, 3, "2026-03-04T09:30:00"), Left{}),
    };
    Visit visit = foldVisit(records);
    CHECK(stateOf(visit) == VisitState::Here);
    CHECK(arrivedAt(visit) == utc("2026-03-04T09:02:00"));
    CHECK_FALSE(leftAt(visit).isValid());

    records.push_back(telling(by(Tom, 4, "2026-03-04T09:50:00"), Left{}));
    visit = foldVisit(records);
    CHECK(stateOf(visit) == VisitState::Done);
    CHECK(leftAt(visit) == utc("2026-03-04T09:50:00"));
}

TEST_CASE("who goes out and comes back is here again", "[care]")
{
    const std::vector records{
        telling(by(Tom, 1, "2026-03-04T09:00:00"), Arrived{}),
        telling(by(Tom, 2, "2026-03-04T09:10:00"), Left{}),
        telling(by(Tom, 3, "2026-03-04T09:20:00"), Arrived{}),
    };
    CHECK(stateOf(foldVisit(records)) == VisitState::Here);
}

TEST_CASE("a carer may speak for another, and for another time", "[care]")
{
    Arrived arrived;
    arrived.worker = numbered(Maria);
    arrived.at = utc("2026-03-04T08:58:00");
    const Visit visit = foldVisit(std::vector{telling(by(Tom, 1, "2026-03-04T09:05:00"), arrived)});
    REQUIRE(visit.arrivals.size() == 1);
    CHECK(visit.arrivals[0].author == numbered(Tom));
    CHECK(visit.arrivals[0].worker == numbered(Maria));
    CHECK(visit.arrivals[0].at == utc("2026-03-04T08:58:00"));
}

TEST_CASE("the time of an event is the true one where the tablet's clock was wrong", "[care]")
{
    Record record = telling(by(Tom, 1, "2026-03-04T09:12:00"), Arrived{});
    record.happened.server = ServerOffset{-7 * 60'000, 1'000};
    CHECK(arrivedAt(foldVisit(std::vector{record})) == utc("2026-03-04T09:05:00"));
}

TEST_CASE("an undone arrival does not stand and stays readable", "[care]")
{
    const std::vector records{
        telling(by(Tom, 1, "2026-03-04T09:05:00"), Arrived{}),
        withdrawing(by(Tom, 2, "2026-03-04T09:05:06", {numbered(1)})),
    };
    const Visit visit = foldVisit(records);
    CHECK(stateOf(visit) == VisitState::Planned);
    CHECK_FALSE(arrivedAt(visit).isValid());
    REQUIRE(visit.arrivals.size() == 1);
    CHECK(visit.arrivals[0].putRightBy == numbered(2));
}

TEST_CASE("a correction stands and the corrected event is shown beside it", "[care]")
{
    Arrived corrected;
    corrected.at = utc("2026-03-04T08:55:00");
    corrected.reason = QStringLiteral("Forgot to tap");
    std::vector records{
        telling(by(Tom, 1, "2026-03-04T09:05:00"), Arrived{}),
        telling(by(Tom, 2, "2026-03-04T09:30:00", {numbered(1)}), corrected),
    };
    Visit visit = foldVisit(records);
    CHECK(arrivedAt(visit) == utc("2026-03-04T08:55:00"));
    REQUIRE(visit.arrivals.size() == 2);
    CHECK(visit.arrivals[1].putRightBy == numbered(2));

    SECTION("undoing the correction brings the first statement back")
    {
        records.push_back(withdrawing(by(Tom, 3, "2026-03-04T09:30:05", {numbered(2)})));
        visit = foldVisit(records);
        CHECK(arrivedAt(visit) == utc("2026-03-04T09:05:00"));
        CHECK(visit.arrivals[0].putRightBy == numbered(3));
        CHECK(visit.arrivals[1].putRightBy.isNull());
    }
    SECTION("undoing both leaves nothing that stands")
    {
        records.push_back(withdrawing(by(Tom, 3, "2026-03-04T09:30:05", {numbered(1), numbered(2)})));
        CHECK(stateOf(foldVisit(records)) == VisitState::Planned);
    }
}

TEST_CASE("a record that names itself as replaced still stands", "[care]")
{
    const std::vector records{telling(by(Tom, 1, "2026-03-04T09:05:00", {numbered(1)}), Arrived{})};
    CHECK(stateOf(foldVisit(records)) == VisitState::Here);
}

TEST_CASE("no access and cancelled are said only while nobody has arrived", "[care]")
{
    std::vector records{telling(by(Tom, 1, "2026-03-04T09:05:00"), NoAccess{})};
    CHECK(stateOf(foldVisit(records)) == VisitState::NoAccess);
    records.push_back(telling(by(Office, 2, "2026-03-04T09:20:00"), Cancelled{}));
    CHECK(stateOf(foldVisit(records)) == VisitState::Cancelled);
    records.push_back(telling(by(Maria, 3, "2026-03-04T09:30:00"), Arrived{}));
    CHECK(stateOf(foldVisit(records)) == VisitState::Here);
}

TEST_CASE("the plan is the newest that nobody replaced, the others are told newest first", "[care]")
{
    const std::vector records{
        telling(by(Office, 1, "2026-03-01T12:00:00"), planAt("2026-03-04T09:00:00")),
        telling(by(Office, 2, "2026-03-02T12:00:00", {numbered(1)}), planAt("2026-03-04T09:15:00")),
        telling(by(Office, 3, "2026-03-03T12:00:00", {numbered(2)}), planAt("2026-03-04T10:00:00")),
    };
    const Visit visit = foldVisit(records);
    CHECK(visit.plan == planAt("2026-03-04T10:00:00"));
    CHECK(visit.earlierPlans == std::vector{planAt("2026-03-04T09:15:00"), planAt("2026-03-04T09:00:00")});
    CHECK(visit.plansTold
          == std::vector{PlanTold{numbered(3), numbered(Office), utc("2026-03-03T12:00:00"), true},
                         PlanTold{numbered(2), numbered(Office), utc("2026-03-02T12:00:00"), false},
                         PlanTold{numbered(1), numbered(Office), utc("2026-03-01T12:00:00"), false}});
    CHECK_FALSE(visit.takenOff);
}

TEST_CASE("a visit taken off the rota keeps its last plan to show, and no older plan returns", "[care]")
{
    std::vector records{
        telling(by(Office, 1, "2026-03-01T12:00:00"), planAt("2026-03-04T09:00:00")),
        telling(by(Office, 2, "2026-03-02T12:00:00", {numbered(1)}), planAt("2026-03-04T09:15:00")),
        withdrawing(by(Office, 3, "2026-03-03T12:00:00", {numbered(2)})),
    };
    const Visit visit = foldVisit(records);
    CHECK(visit.takenOff);
    CHECK(visit.plan == planAt("2026-03-04T09:15:00"));
    CHECK(stateOf(visit) == VisitState::Cancelled);

    records.push_back(telling(by(Tom, 4, "2026-03-04T09:05:00"), Arrived{}));
    CHECK(stateOf(foldVisit(records)) == VisitState::Here);
}

TEST_CASE("the outcome of a step is the latest that stands", "[care]")
{
    std::vector records{
        telling(by(Tom, 1, "2026-03-04T09:10:00"), outcome(50, Rung::Guided)),
        telling(by(Maria, 2, "2026-03-04T09:12:00"), outcome(50, Rung::Reminded)),
        telling(by(Tom, 3, "2026-03-04T09:14:00"), outcome(51, Rung::BySelf)),
    };
    CHECK(outcomeOf(foldVisit(records), numbered(50))->body.rung == Rung::Reminded);
    CHECK(outcomeOf(foldVisit(records), numbered(52)) == nullptr);
    records.push_back(withdrawing(by(Maria, 4, "2026-03-04T09:12:05", {numbered(2)})));
    CHECK(outcomeOf(foldVisit(records), numbered(50))->body.rung == Rung::Guided);
}
