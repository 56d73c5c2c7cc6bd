// Somebody sits between a tablet and the server, or has got hold of one.

#include "cheat_day.h"

#include "code_words.h"
#include "erase.h"
#include "sign_in.h"

TEST_CASE("with the token of another tablet nothing is said in its name", "[cheats]")
{
    CheatDay day;
    const Record arrival = day.arrives();
    const auto stolen = day.agency.ask("/v1/push", encode(day.tom.requestOf({arrival})), day.maria.token);
    REQUIRE(stolen.status == 200);
    CHECK(decode<PushReply>(stolen.body)->receipts[0].reason == "foreign-author");
    // and the answer is for that other tablet: this one does not take it
    CHECK_FALSE(verifyReply(day.tom.joined.device, "/v1/push", stolen.body, stolen.signature,
                            day.tom.joined.serverKey));
    CHECK(day.look().held == "foreign-author");
}

TEST_CASE("a sign-in that was listened to does not work twice", "[cheats]")
{
    CheatDay day;
    SessionRequest request{
        day.tom.joined.device, day.tomId, day.agency.clock.now().wallMs, day.agency.entropy.bytes(16), {}};
    request.signature = signSession(request, day.tom.key);
    CHECK(day.agency.ask("/v1/session", encode(request)).status == 200);
    const auto again = day.agency.ask("/v1/session", encode(request));
    CHECK(again.status == 403);
    CHECK(day.agency.refusal(again) == code::SignatureWrong.toByteArray());
    CHECK(day.look().isCalm());
}

TEST_CASE("what was bent on its way to the server is not taken for what the tablet said", "[cheats]")
{
    CheatDay day;
    const Record note = day.note(QStringLiteral("Ate well."));
    PushRequest request = day.tom.requestOf({note});
    request.pages[0].entries[0].held =
        resealed(note, [](Record &record) { record.body.replace("Ate well.", "Ate none."); });
    CHECK(day.tom.push(request)[0].reason == "head-missing");
    CHECK(day.look().held == "head-missing");
    CHECK(day.sends({note}).empty()); // the tablet sends it again, and all is well but for what is held
    CHECK(day.look().lines == std::vector<std::string>{"9am|Note for the next visit|Tom: “Ate well.”||9am"});
}

TEST_CASE("what was bent on its way from the server is not used", "[cheats]")
{
    CheatDay day;
    day.sends({day.note()});
    day.imran.signIn();
    PullRequest request;
    request.behind = {{day.ada, 0}};
    auto reply = day.agency.ask("/v1/pull", encode(request), day.imran.token);
    const auto holds = [&] {
        return verifyReply(day.imran.joined.device, "/v1/pull", reply.body, reply.signature,
                           day.imran.joined.serverKey);
    };
    CHECK(holds());
    REQUIRE(reply.body.contains("Ate well."));
    reply.body.replace("Ate well.", "Ate none.");
    CHECK_FALSE(holds());
}

TEST_CASE("of somebody erased nothing comes back by being sent again", "[cheats]")
{
    CheatDay day;
    const Record said = day.tom.say(day.bea, Kind::Arrived, day.visitToBea);
    day.sends({said});
    REQUIRE(erasePerson(*day.agency.open->store, day.agency.folder.filePath(QStringLiteral("server")),
                        QStringLiteral("Bea"), day.agency.clock.now().wallMs));
    CHECK(day.sends({said}) == "unknown-stream");
    const Sight seen = day.look();
    CHECK(seen.held.empty()); // not a byte of it is kept
    CHECK(seen.check.empty());
}
