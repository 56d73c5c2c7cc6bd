#include "agency_here.h"

#include "database.h"
#include "note.h"
#include "passport.h"

#include <catch2/catch_test_macros.hpp>

#include <QTimeZone>

#include <algorithm>
#include <chrono>
#include <cstdio>

namespace {

bool contains(const std::vector<QUuid> &ids, const QUuid &id)
{
    return std::ranges::find(ids, id) != ids.end();
}

std::vector<QUuid> leasedNow(Tablet &tablet)
{
    const auto reply = tablet.pull({});
    REQUIRE(reply.lease);
    tablet.lease = reply.lease;
    return tablet.leased();
}

void setTime(AgencyHere &agency, const QDateTime &time, Tablet &tablet)
{
    agency.clock.setWall(time.toMSecsSinceEpoch());
    tablet.signIn();
}

} // namespace

TEST_CASE("a lease holds the people of seven days back to fourteen ahead, by the agency's days", "[server]")
{
    AgencyHere agency;
    const QUuid tomId = agency.worker(QStringLiteral("tom"));
    const QUuid ada = agency.person(QStringLiteral("ada"));
    Tablet tom(agency, QStringLiteral("tom"));
    CHECK_FALSE(contains(leasedNow(tom), ada));
    CHECK(contains(leasedNow(tom), tomId));
    CHECK(contains(leasedNow(tom), agency.open->office.agency));

    SECTION("in winter")
    {
        agency.visit(ada, {tomId}, utc(2026, 2, 10, 23, 59));
        setTime(agency, utc(2026, 1, 26, 23, 59), tom); // fifteen days ahead
        CHECK_FALSE(contains(leasedNow(tom), ada));
        setTime(agency, utc(2026, 1, 27, 0, 0), tom);
        CHECK(contains(leasedNow(tom), ada));
        setTime(agency, utc(2026, 2, 17, 23, 59), tom);
        CHECK(contains(leasedNow(tom), ada));
        setTime(agency, utc(2026, 2, 18, 0, 0), tom);
        CHECK_FALSE(contains(leasedNow(tom), ada));
    }
    SECTION("over the night the clocks go forward, 29 March")
    {
        agency.visit(ada, {tomId}, utc(2026, 3, 28, 23, 30)); // a Saturday, still winter time
        setTime(agency, utc(2026, 4, 4, 22, 59), tom); // 23:59 on the Saturday after
        CHECK(contains(leasedNow(tom), ada));
        setTime(agency, utc(2026, 4, 4, 23, 0), tom); // midnight in London
        CHECK_FALSE(contains(leasedNow(tom), ada));
    }
    SECTION("over the night they go back, 25 October")
    {
        agency.visit(ada, {tomId}, utc(2026, 11, 1, 23, 30)); // winter time again
        setTime(agency, utc(2026, 10, 17, 22, 59), tom); // 23:59 summer time, fifteen days before
        CHECK_FALSE(contains(leasedNow(tom), ada));
        setTime(agency, utc(2026, 10, 17, 23, 0), tom);
        CHECK(contains(leasedNow(tom), ada));
    }
}

TEST_CASE("the lease follows the rota: gained, lost, and with the colleagues of a person", "[server]")
{
    AgencyHere agency;
    const QUuid tomId = agency.worker(QStringLiteral("tom"));
    const QUuid maria = agency.worker(QStringLiteral("maria"));
    const QUuid lee = agency.worker(QStringLiteral("lee"));
    const QUuid ada = agency.person(QStringLiteral("ada"));
    const QUuid grace = agency.person(QStringLiteral("grace"));
    agency.visit(ada, {maria}, utc(2026, 3, 3, 9));
    agency.visit(grace, {lee}, utc(2026, 3, 3, 9));
    const QUuid visit = agency.visit(ada, {tomId}, utc(2026, 3, 2, 10));
    Tablet tom(agency, QStringLiteral("tom"));
    Tablet person(agency, QStringLiteral("ada"));
    agency.worker(QStringLiteral("imran"), Role::Supervisor);
    Tablet imran(agency, QStringLiteral("imran"));

    const auto toms = leasedNow(tom);
    CHECK((contains(toms, ada) && contains(toms, maria)));
    CHECK_FALSE((contains(toms, grace) || contains(toms, lee)));
    CHECK(std::ranges::is_sorted(toms, {}, &QUuid::toRfc4122));
    const auto adas = leasedNow(person);
    CHECK((contains(adas, ada) && contains(adas, tomId) && contains(adas, maria)));
    CHECK_FALSE((contains(adas, grace) || contains(adas, lee)));
    CHECK(leasedNow(imran).size() == 7);

    tom.pullAll();
    const QByteArray before = tom.lease->tag;
    agency.visit(ada, {maria}, utc(2026, 3, 2, 12));
    CHECK_FALSE(tom.pull(tom.next).lease);
    // his visit is taken off: tom loses ada
    const auto records = tom.streams[ada];
    const auto plan = std::ranges::find_if(records, [&](const PageEntry &entry) {
        const auto *record = std::get_if<Record>(&entry.held);
        return record && record->entity == visit;
    });
    REQUIRE(plan != records.end());
    agency.officeSays({ada, visit, Kind::Withdrawn, QByteArray("\xa0"), {std::get<Record>(plan->held).id}});
    const PullReply after = tom.pull(tom.next);
    REQUIRE(after.lease);
    CHECK(after.lease->tag != before);
    tom.lease = after.lease;
    CHECK_FALSE(contains(tom.leased(), ada));
}

TEST_CASE("what a reader may not see is a stub, and numbers stay whole", "[server]")
{
    AgencyHere agency;
    const QUuid tomId = agency.worker(QStringLiteral("tom"));
    const QUuid ada = agency.person(QStringLiteral("ada"));
    agency.visit(ada, {tomId}, utc(2026, 3, 2, 10));
    PassportLine line;
    line.said = QStringLiteral("between us");
    line.audience = LineAudience::MeOnly;
    agency.officeSays({ada, QUuid::createUuid(), Kind::PassportLine, encodeBody(line)});
    Tablet tom(agency, QStringLiteral("tom"));
    Tablet person(agency, QStringLiteral("ada"));
    tom.pullAll();
    person.pullAll();
    REQUIRE(tom.streams[ada].size() == person.streams[ada].size());
    const auto *shown = std::get_if<Record>(&person.streams[ada].back().held);
    const auto *stub = std::get_if<Hash>(&tom.streams[ada].back().held);
    REQUIRE(shown);
    REQUIRE(stub);
    CHECK(*stub == hashOf(*shown));
}

TEST_CASE("nothing new costs little, and what is new comes by the cursor", "[server]")
{
    AgencyHere agency;
    const QUuid tomId = agency.worker(QStringLiteral("tom"));
    const QUuid ada = agency.person(QStringLiteral("ada"));
    agency.visit(ada, {tomId}, utc(2026, 3, 2, 10));
    agency.worker(QStringLiteral("imran"), Role::Supervisor);
    Tablet tom(agency, QStringLiteral("tom"));
    Tablet imran(agency, QStringLiteral("imran"));
    tom.pullAll();
    imran.pullAll();
    const QByteArray asked = encode(imran.next);
    CHECK(asked.size() < 200);
    CHECK(agency.ask("/v1/pull", asked, imran.token).body.size() < 200);

    const auto waiting = [&](Tablet &tablet) {
        HttpRequest wait{"GET", "/v1/wait", {}, {}, {}, {}, {}, {}};
        wait.query =
            "cursor=" + QByteArray::number(*tablet.next.cursor) + "&lease=" + tablet.next.leaseTag.toHex();
        wait.authorization = "Doorstep " + tablet.token.toBase64(QByteArray::Base64UrlEncoding);
        return answer(*agency.server, wait);
    };
    const HttpReply quiet = waiting(imran);
    REQUIRE(quiet.changed);
    CHECK_FALSE(decode<WaitReply>(quiet.body)->changed);
    CHECK_FALSE(quiet.changed());

    agency.clock.advance(60'000);
    const Record note = tom.say(ada, Kind::Note);
    REQUIRE(tom.push({note})[0].verdict == Verdict::Accepted);
    CHECK(quiet.changed());
    CHECK(decode<WaitReply>(waiting(imran).body)->changed);
    const PullReply news = imran.pull(imran.next);
    CHECK_FALSE(news.lease);
    CHECK(news.cursor == *imran.next.cursor + 1);
    REQUIRE(news.pages.size() == 1);
    CHECK(std::get<Record>(news.pages[0].entries[0].held) == note);
    CHECK(news.pages[0].entries[0].number == news.pages[0].head);
    REQUIRE(news.heard.size() == 1);
    CHECK(news.heard[0].account == tomId);
    CHECK(news.heard[0].lastHeardMs == agency.clock.now().wallMs);
}

TEST_CASE("a tablet that is silent but alive is told to the supervisor without a record", "[server]")
{
    AgencyHere agency;
    agency.worker(QStringLiteral("tom"));
    agency.worker(QStringLiteral("imran"), Role::Supervisor);
    Tablet tom(agency, QStringLiteral("tom"));
    Tablet imran(agency, QStringLiteral("imran"));
    tom.pullAll();
    imran.pullAll();
    agency.clock.advance(60'000);
    tom.next.unsent = 3;
    tom.pull(tom.next);
    SECTION("noted in memory only") { }
    SECTION("brought to the database")
    {
        REQUIRE(agency.server->heard.flush(agency.server->store));
    }
    agency.clock.advance(1'000);
    const auto heard = imran.pull(imran.next).heard;
    REQUIRE(heard.size() == 1);
    CHECK(heard[0].device == tom.joined.device);
    CHECK(heard[0].unsent == 3);
    CHECK(imran.pull(imran.next).heard.empty());
}

TEST_CASE("a long absence is caught up page by page, with nothing lost", "[server]")
{
    AgencyHere agency;
    const QUuid tomId = agency.worker(QStringLiteral("tom"));
    const QUuid ada = agency.person(QStringLiteral("ada"));
    const QUuid grace = agency.person(QStringLiteral("grace"));
    agency.visit(ada, {tomId}, utc(2026, 3, 2, 10));
    agency.worker(QStringLiteral("imran"), Role::Supervisor);
    Tablet tom(agency, QStringLiteral("tom"));
    Tablet imran(agency, QStringLiteral("imran"));
    tom.pullAll();
    Note note;
    note.said = QString(2000, u'x');
    note.audience = NoteAudience::NextVisit;
    for (int i = 0; i < 700; ++i)
        agency.officeSays({i % 2 == 0 ? ada : grace, QUuid::createUuid(), Kind::Note, encodeBody(note)});
    SECTION("by the cursor")
    {
        const auto before = tom.streams[ada].size();
        const PullReply first = tom.pull(tom.next);
        CHECK(first.pages.size() == 1);
        tom.pullAll();
        CHECK(tom.streams[ada].size() == before + 350);
        CHECK(tom.streams[grace].empty());
    }
    SECTION("by number, from the beginning")
    {
        imran.pullAll();
        CHECK(imran.streams[ada].size() >= 350);
        CHECK(imran.streams[grace].size() >= 350);
        for (const auto &[stream, entries] : imran.streams)
            for (size_t i = 0; i < entries.size(); ++i)
                REQUIRE(entries[i].number == i + 1);
    }
}

TEST_CASE("how long the server takes", "[.measure]")
{
    using Clock = std::chrono::steady_clock;
    const auto ms = [](Clock::time_point since) {
        return std::chrono::duration<double, std::milli>(Clock::now() - since).count();
    };
    AgencyHere agency;
    const QUuid tomId = agency.worker(QStringLiteral("tom"));
    const QUuid ada = agency.person(QStringLiteral("ada"));
    agency.visit(ada, {tomId}, utc(2026, 3, 2, 10));
    agency.worker(QStringLiteral("imran"), Role::Supervisor);
    Tablet tom(agency, QStringLiteral("tom"));
    Tablet imran(agency, QStringLiteral("imran"));
    for (int round = 0; round < 60; ++round) {
        std::vector<Record> said;
        said.reserve(1000);
        for (int i = 0; i < 1000; ++i)
            said.push_back(tom.say(ada, Kind::Note));
        const QByteArray body = encode(tom.requestOf(said));
        const auto began = Clock::now();
        REQUIRE(agency.ask("/v1/push", body, tom.token).status == 200);
        if (round % 20 == 0)
            printf("push of 1,000 notes: %.1f ms\n", ms(began));
    }
    auto began = Clock::now();
    imran.pullAll();
    printf("pull of 60,000, both sides: %.0f ms\n", ms(began));
    for (Tablet *tablet : {&tom, &imran}) {
        tablet->pullAll();
        const QByteArray body = encode(tablet->next);
        began = Clock::now();
        for (int i = 0; i < 10'000; ++i)
            agency.ask("/v1/pull", body, tablet->token);
        printf("nothing changed: %.4f ms\n", ms(began) / 10'000);
    }
}
