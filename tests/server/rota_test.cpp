// What a supervisor changes of the rota on their tablet, over the wire: who may say it, and who hears of it.

#include "agency_here.h"

#include "visit.h"

#include <catch2/catch_test_macros.hpp>

namespace {

QByteArray planned(const std::vector<QUuid> &staff, const QDateTime &start)
{
    VisitPlan plan;
    plan.startsAt = start;
    plan.endsAt = start.addSecs(1800);
    plan.staff = staff;
    return encodeBody(plan);
}

/// Tom is planned for Ada at ten and at six, Maria for nobody. Imran is the supervisor.
struct RotaHere {
    AgencyHere agency;
    QUuid tomId = agency.worker(QStringLiteral("tom"));
    QUuid mariaId = agency.worker(QStringLiteral("maria"));
    QUuid imranId = agency.worker(QStringLiteral("imran"), Role::Supervisor);
    QUuid ada = agency.person(QStringLiteral("ada"));
    QUuid evening = agency.visit(ada, {tomId}, utc(2026, 3, 2, 18));
    QUuid morning = agency.visit(ada, {tomId}, utc(2026, 3, 2, 10));
    Record plan = agency.lastSaid(); ///< of the morning
    Tablet tom{agency, QStringLiteral("tom")};
    Tablet maria{agency, QStringLiteral("maria")};
    Tablet imran{agency, QStringLiteral("imran")};

    RotaHere()
    {
        for (Tablet *tablet : {&tom, &maria, &imran})
            tablet->pullAll();
    }
    HttpReply waiting(Tablet &tablet)
    {
        HttpRequest wait{"GET", "/v1/wait", {}, {}, {}, {}, {}, {}};
        wait.query =
            "cursor=" + QByteArray::number(*tablet.next.cursor) + "&lease=" + tablet.next.leaseTag.toHex();
        wait.authorization = "Doorstep " + tablet.token.toBase64(QByteArray::Base64UrlEncoding);
        return answer(*agency.server, wait);
    }
    /// The visit as the records that a tablet has tell it.
    Visit on(Tablet &tablet, const QUuid &visit)
    {
        std::vector<Record> records;
        for (const PageEntry &entry : tablet.streams[ada])
            if (const auto *record = std::get_if<Record>(&entry.held); record && record->entity == visit)
                records.push_back(*record);
        return foldVisit(records);
    }
};

} // namespace

TEST_CASE("a supervisor moves a visit and gives it to another: both carers are told at once", "[server]")
{
    RotaHere here;
    const HttpReply toms = here.waiting(here.tom);
    const HttpReply marias = here.waiting(here.maria);
    REQUIRE(toms.changed);
    REQUIRE(marias.changed);
    CHECK_FALSE(toms.changed());
    CHECK_FALSE(std::ranges::count(here.maria.leased(), here.ada));

    const Record moved = here.imran.say(here.ada, Kind::VisitPlan, here.morning, {here.plan.id}, {},
                                        planned({here.mariaId}, utc(2026, 3, 2, 11)));
    REQUIRE(here.imran.push({moved})[0].verdict == Verdict::Accepted);
    CHECK(toms.changed());
    CHECK(marias.changed());

    // she holds the person now, with the visit as it is planned
    here.maria.pullAll();
    CHECK(std::ranges::count(here.maria.leased(), here.ada) == 1);
    const Visit hers = here.on(here.maria, here.morning);
    CHECK(hers.plan.staff == std::vector{here.mariaId});
    CHECK(hers.plan.startsAt == utc(2026, 3, 2, 11));

    // he holds her yet, for the evening, and sees what he had and who changed it
    here.tom.pullAll();
    const Visit his = here.on(here.tom, here.morning);
    CHECK(his == hers);
    REQUIRE(his.earlierPlans.size() == 1);
    CHECK(his.earlierPlans[0].staff == std::vector{here.tomId});
    CHECK(his.plansTold[0].author == here.imranId);
}

TEST_CASE("a visit that is added gives the carer the person, one that is taken off takes them away",
          "[server]")
{
    RotaHere here;
    const Record added =
        here.imran.say(here.ada, Kind::VisitPlan, {}, {}, {}, planned({here.mariaId}, utc(2026, 3, 3, 8)));
    REQUIRE(here.imran.push({added})[0].verdict == Verdict::Accepted);
    here.maria.pullAll();
    CHECK(std::ranges::count(here.maria.leased(), here.ada) == 1);
    CHECK(here.on(here.maria, added.entity).plan.staff == std::vector{here.mariaId});

    const HttpReply marias = here.waiting(here.maria);
    const Record off = here.imran.say(here.ada, Kind::Withdrawn, added.entity, {added.id});
    REQUIRE(here.imran.push({off})[0].verdict == Verdict::Accepted);
    CHECK(marias.changed());
    const PullReply after = here.maria.pull(here.maria.next);
    REQUIRE(after.lease);
    here.maria.lease = after.lease;
    CHECK_FALSE(std::ranges::count(here.maria.leased(), here.ada));
}

TEST_CASE("a cancelled visit stays on the carer's tablet, with its reason", "[server]")
{
    RotaHere here;
    Cancelled cancelled;
    cancelled.reason = QStringLiteral("In hospital");
    const Record said =
        here.imran.say(here.ada, Kind::Cancelled, here.evening, {}, {}, encodeBody(cancelled));
    REQUIRE(here.imran.push({said})[0].verdict == Verdict::Accepted);
    here.tom.pullAll();
    const Visit visit = here.on(here.tom, here.evening);
    CHECK(stateOf(visit) == VisitState::Cancelled);
    CHECK(visit.cancellations[0].body.reason == u"In hospital");
}

TEST_CASE("a carer plans no visit, also not one of their own", "[server]")
{
    RotaHere here;
    const Record moved = here.tom.say(here.ada, Kind::VisitPlan, here.morning, {here.plan.id}, {},
                                      planned({here.mariaId}, utc(2026, 3, 2, 11)));
    CHECK(here.tom.push({moved})[0].verdict == Verdict::Held);
    here.imran.pullAll();
    CHECK(here.on(here.imran, here.morning).plan.staff == std::vector{here.tomId});
}
