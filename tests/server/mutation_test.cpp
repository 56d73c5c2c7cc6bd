#include "agency_here.h"
#include "bending.h"
#include "check.h"

#include <catch2/catch_test_macros.hpp>

TEST_CASE("ten thousand bent requests are each answered, and the log stays whole", "[server][fuzz]")
{
    AgencyHere agency;
    const QUuid tomId = agency.worker(QStringLiteral("tom"));
    const QUuid ada = agency.person(QStringLiteral("ada"));
    const QUuid visit = agency.visit(ada, {tomId}, utc(2026, 3, 2, 10));
    Tablet tom(agency, QStringLiteral("tom"));
    const QByteArray push = encode(tom.requestOf(
        {tom.say(ada, Kind::Arrived, visit), tom.say(ada, Kind::Note), tom.say(ada, Kind::Left, visit)}));
    const QByteArray pull = encode(tom.next);
    const QByteArray enrol = encode(enrolRequest(Invitation{QByteArray("0123456789"), {}}, tom.key));
    const std::pair<const char *, QByteArray> calls[] = {
        {"/v1/push", push}, {"/v1/pull", pull}, {"/v1/enrol", enrol}, {"/v1/session", pull}};

    Bending bend(20261122);
    for (int round = 0; round < scaled(10'000); ++round) {
        // most of them pushes: they are the ones that write
        const auto &[path, body] = calls[round % 8 < 5 ? 0 : round % 8 - 4];
        const HttpReply reply = agency.ask(path, bend(body), tom.token);
        INFO("round " << round << " " << path << " " << reply.status);
        CHECK(reply.status >= 200);
        CHECK(reply.status < 500);
        CHECK((reply.status == 200 || bool(decode<Refusal>(reply.body))));
    }
    const auto report = checkServer(*agency.open->store, agency.open->office);
    REQUIRE(report);
    CAPTURE(report->faults.join(u'\n').toStdString());
    CHECK(report->faultCount == 0);
    CHECK(agency.ask("/v1/push", push, tom.token).status == 200);
}
