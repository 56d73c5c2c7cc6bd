// A folder is an organisation: what one server knows is to another as good as made up.

#include "agency_here.h"

#include "check.h"
#include "code_words.h"

#include <catch2/catch_test_macros.hpp>

namespace {

/// An agency of its own: its people are called as the other's are.
struct OneOfTwo {
    explicit OneOfTwo(quint64 seed)
        : here(seed)
    {
    }
    AgencyHere here;
    QUuid tomId = here.worker(QStringLiteral("tom"));
    QUuid ada = here.person(QStringLiteral("ada"));
    QUuid visit = here.visit(ada, {tomId}, utc(2026, 3, 2, 10));
    Tablet tom{here, QStringLiteral("tom")};
};

struct TwoAgencies {
    OneOfTwo north{42};
    OneOfTwo south{43};
    BlobRef blob = blobRefOf(QByteArray("a kettle"), "image/jpeg");
    Record note = north.tom.say(north.ada, Kind::Note, {}, {}, {blob});

    TwoAgencies() { REQUIRE(north.tom.push({note})[0].verdict == Verdict::Accepted); }
    HttpReply session(const QUuid &device, const QUuid &account, const SigningKey &key)
    {
        SessionRequest request{device, account, south.here.clock.now().wallMs, QByteArray(16, 'n'), {}};
        request.signature = signSession(request, key);
        return south.here.ask("/v1/session", encode(request));
    }
};

} // namespace

TEST_CASE("nothing that one agency gave out opens a door at another", "[server][authority]")
{
    TwoAgencies two;
    AgencyHere &south = two.south.here;
    SECTION("no invitation")
    {
        const auto invitation = invite(*two.north.here.server, QStringLiteral("tom"));
        REQUIRE(invitation);
        const SigningKey key = keyFrom(south.entropy);
        const auto theirs = south.ask("/v1/enrol", encode(enrolRequest(*invitation, key)));
        Invitation madeUp = *invitation;
        madeUp.secret = QByteArray(10, '7');
        const auto nobodys = south.ask("/v1/enrol", encode(enrolRequest(madeUp, key)));
        CHECK(theirs.status == 403);
        CHECK(south.refusal(theirs) == code::CodeUnknown.toByteArray());
        CHECK(theirs.body == nobodys.body);
    }
    SECTION("no device, with its account or with one of the same name here")
    {
        const auto &north = two.north.tom;
        const auto nobodys = two.session(QUuid::createUuid(), north.joined.account.id, north.key);
        CHECK(south.refusal(nobodys) == code::DeviceUnknown.toByteArray());
        CHECK(two.session(north.joined.device, north.joined.account.id, north.key).body == nobodys.body);
        CHECK(two.session(north.joined.device, two.south.tomId, north.key).body == nobodys.body);
    }
    SECTION("no token, at any call")
    {
        for (const char *path : {"/v1/push", "/v1/pull", "/v1/blob/get", "/v1/blob/put"}) {
            const auto theirs = south.ask(path, encode(PullRequest{}), two.north.tom.token);
            const auto nobodys = south.ask(path, encode(PullRequest{}), QByteArray(32, 't'));
            CAPTURE(path);
            CHECK(theirs.status == 401);
            CHECK(theirs.body == nobodys.body);
        }
    }
}

TEST_CASE("what one agency keeps is not there for the people of another", "[server][authority]")
{
    TwoAgencies two;
    Tablet &tom = two.south.tom;
    const auto get = [&](const BlobRef &blob) {
        return two.south.here.ask("/v1/blob/get", encode(BlobGetRequest{blob.hash, blob.size, 0}), tom.token);
    };
    CHECK(get(two.blob).body == get(blobRefOf(QByteArray("no one's"), "image/jpeg")).body);
    CHECK(get(two.blob).status == 404);

    PullRequest behind;
    behind.behind = {{two.north.ada, 0}};
    CHECK(tom.pull(behind).pages.empty());
    tom.pullAll();
    for (const QUuid &stream : {two.north.ada, two.north.tomId, two.north.here.open->office.agency})
        CHECK(std::ranges::count(tom.leased(), stream) == 0);

    // their very record, passed on by somebody here, or one written about their people
    CHECK(tom.push(two.north.tom.requestOf({two.note}))[0].reason == code::ForeignAuthor.toByteArray());
    CHECK(tom.push({tom.say(two.north.ada, Kind::Note)})[0].reason == code::UnknownStream.toByteArray());
    const auto whole = checkServer(*two.south.here.open->store, two.south.here.open->office);
    REQUIRE(whole);
    CHECK(whole->faultCount == 0);
}

TEST_CASE("a tablet of one agency does not take another's server for its own", "[server][authority]")
{
    TwoAgencies two;
    CHECK(two.north.here.open->pin() != two.south.here.open->pin()); // so that it sends it nothing
    const auto reply = two.south.here.ask("/v1/pull", encode(PullRequest{}), two.south.tom.token);
    CHECK(verifyReply(two.south.tom.joined.device, "/v1/pull", reply.body, reply.signature,
                      two.south.tom.joined.serverKey));
    CHECK_FALSE(verifyReply(two.south.tom.joined.device, "/v1/pull", reply.body, reply.signature,
                            two.north.tom.joined.serverKey));
}
