// A carer sees a page without a visit, because it could not wait; nobody does so unseen.

#include "agency_here.h"

#include "code_words.h"
#include "passport.h"

#include <catch2/catch_test_macros.hpp>

namespace {

struct WithoutVisit {
    AgencyHere agency;
    QUuid tomId = agency.worker(QStringLiteral("tom"));
    QUuid zoeId = agency.worker(QStringLiteral("zoe"));
    QUuid ada = agency.person(QStringLiteral("ada"));
    QUuid visit = agency.visit(ada, {zoeId}, utc(2026, 3, 2, 10));
    Tablet tom{agency, QStringLiteral("tom")};
    Tablet zoe{agency, QStringLiteral("zoe")};

    Record opens()
    {
        PageOpened opened;
        opened.reason = QStringLiteral("She called from the stairs.");
        const Record record = tom.say(ada, Kind::PageOpened, {}, {}, {}, encodeBody(opened));
        CHECK(tom.push({record})[0].verdict == Verdict::Accepted);
        return record;
    }
    bool holds(Tablet &tablet)
    {
        tablet.pullAll();
        return std::ranges::count(tablet.leased(), ada) == 1;
    }
    void passes(qint64 ms)
    {
        agency.clock.advance(ms);
        tom.signIn();
    }
    bool waitEnds()
    {
        HttpRequest request;
        request.method = "GET";
        request.path = "/v1/wait";
        request.query =
            "cursor=" + QByteArray::number(*tom.next.cursor) + "&lease=" + tom.next.leaseTag.toHex();
        request.authorization =
            "Doorstep " + tom.token.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
        const auto reply = decode<WaitReply>(answer(*agency.server, request).body);
        REQUIRE(reply);
        return reply->changed;
    }
};

enum class Sees { Nothing, Stub, All };

Sees seesOf(Tablet &tablet, const Record &record)
{
    tablet.pullAll();
    Sees sees = Sees::Nothing;
    for (const PageEntry &entry : tablet.streams[record.stream]) {
        if (const auto *here = std::get_if<Record>(&entry.held); here && here->id == record.id)
            sees = Sees::All;
        if (const auto *stub = std::get_if<Hash>(&entry.held); stub && *stub == hashOf(record))
            sees = Sees::Stub;
    }
    return sees;
}

} // namespace

TEST_CASE("who opens a page has it for a day from when the server heard, and no longer", "[server][opening]")
{
    WithoutVisit day;
    CHECK_FALSE(day.holds(day.tom));
    CHECK_FALSE(day.waitEnds());
    const Record opening = day.opens();
    CHECK(day.waitEnds()); // the lease is another one
    CHECK(day.holds(day.tom));
    CHECK(day.tom.have(day.ada) == 3); // all of the stream: the person, the plan, and the opening
    day.passes(OpenedForMs - 1);
    CHECK(day.holds(day.tom));
    day.passes(1);
    CHECK(day.waitEnds());
    CHECK_FALSE(day.holds(day.tom));
    SECTION("opened again, it is there again")
    {
        day.opens();
        CHECK(day.holds(day.tom));
    }
    SECTION("what was written meanwhile without signal is taken after it, too")
    {
        CHECK(day.tom.push({day.tom.say(day.ada, Kind::Note)})[0].verdict == Verdict::Accepted);
        CHECK_FALSE(day.holds(day.tom));
    }
}

TEST_CASE("over midnight an opening stays open, and one of two ends by itself", "[server][opening]")
{
    WithoutVisit day;
    day.opens();
    day.passes(OpenedForMs / 2);
    day.opens();
    day.passes(OpenedForMs / 2 + 1'000); // the first is over, another day has come
    CHECK(day.holds(day.tom));
    day.passes(OpenedForMs / 2);
    CHECK_FALSE(day.holds(day.tom));
}

TEST_CASE("the person and the supervisors see who opened the page and why; colleagues its number",
          "[server][opening]")
{
    WithoutVisit day;
    day.agency.worker(QStringLiteral("imran"), Role::Supervisor);
    Tablet imran(day.agency, QStringLiteral("imran"));
    Tablet ada(day.agency, QStringLiteral("ada"));
    const Record opening = day.opens();
    CHECK(seesOf(imran, opening) == Sees::All);
    CHECK(seesOf(ada, opening) == Sees::All);
    CHECK(seesOf(day.zoe, opening) == Sees::Stub);
    CHECK(seesOf(day.tom, opening) == Sees::All); // his own
}

TEST_CASE("nobody but a carer opens a page, and none but a person's", "[server][opening]")
{
    WithoutVisit day;
    Tablet ada(day.agency, QStringLiteral("ada"));
    const QUuid grace = day.agency.person(QStringLiteral("grace"));
    CHECK(ada.push({ada.say(grace, Kind::PageOpened)})[0].reason == code::UnknownStream.toByteArray());
    CHECK_FALSE(day.holds(day.tom));
    CHECK(day.tom.push({day.tom.say(day.zoeId, Kind::PageOpened)})[0].reason
          == code::UnknownStream.toByteArray());
    CHECK(day.tom.push({day.tom.say(day.tomId, Kind::PageOpened)})[0].reason
          == code::NotAllowed.toByteArray());
}
