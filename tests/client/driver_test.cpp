#include "tablet.h"

#include "code_words.h"
#include "protocol_limits.h"

#include <catch2/generators/catch_generators.hpp>

#include <set>

using namespace doorstep;

namespace {

const QString Said = QStringLiteral("Ate well.");

std::vector<Record> sayMany(Tablet &tablet, int count)
{
    std::vector<Record> all;
    all.reserve(size_t(count));
    for (int i = 0; i < count; ++i)
        all.push_back(tablet.say(tablet.ada, Said));
    return all;
}

size_t recordsIn(const ClientRequest &push)
{
    const auto request = decode<PushRequest>(push.body);
    REQUIRE(request);
    size_t count = 0;
    for (const Page &page : request->pages)
        count += page.entries.size();
    return count;
}

/// Answers the first push like this, and all else honestly.
void answerOnePush(Tablet &tablet, const std::function<Result<ClientReply>(const ClientRequest &)> &answer)
{
    tablet.server.instead = [answer,
                             given = false](const ClientRequest &request) mutable -> ScriptedServer::Answer {
        if (given || request.path != "/v1/push")
            return std::nullopt;
        given = true;
        return answer(request);
    };
}

} // namespace

TEST_CASE("what was said reaches the server, once, and what others said comes here", "[client]")
{
    Tablet tablet;
    const Record theirs = foreignNote(tablet.entropy, tablet.ada);
    tablet.server.add(theirs);
    tablet.start();
    CHECK(tablet.driver->state().face == SyncFace::Sent);
    CHECK(tablet.holds(theirs.id));

    const auto ours = sayMany(tablet, 3);
    tablet.driver->recordKept();
    tablet.settle();
    CHECK(tablet.server.count(tablet.ada) == 4);
    CHECK(tablet.unsentNow() == 0);
    CHECK(tablet.driver->state().face == SyncFace::Sent);
    CHECK(tablet.driver->state().sentAtMs == tablet.server.nowMs);
    for (const Record &record : ours)
        CHECK(tablet.stateOf(record.id) == RecordState::Acked);
    CHECK(tablet.streamsNow().front().have == 4);
}

TEST_CASE("what was said is told to wait before the server is asked for anything", "[client]")
{
    Tablet tablet;
    tablet.start();
    REQUIRE(tablet.driver->state().face == SyncFace::Sent);
    std::vector<SyncState> told;
    QObject::connect(tablet.driver.get(), &Driver::stateChanged,
                     [&] { told.push_back(tablet.driver->state()); });
    sayMany(tablet, 1);
    tablet.driver->recordKept();
    tablet.settle();
    REQUIRE(told.size() > 1);
    CHECK(told.front().face == SyncFace::Saved);
    CHECK(told.front().unsent == 1);
    CHECK(told.back().face == SyncFace::Sent);
}

TEST_CASE("a long pull asks for the next part while it keeps the last, and for none twice", "[client]")
{
    Tablet tablet;
    std::vector<Record> theirs;
    theirs.reserve(20);
    for (int i = 0; i < 20; ++i)
        theirs.push_back(foreignNote(tablet.entropy, tablet.ada));
    for (const Record &record : theirs)
        tablet.server.add(record);
    tablet.server.mostInReply = 3;
    tablet.start();
    CHECK(tablet.driver->state().face == SyncFace::Sent);
    for (const Record &record : theirs)
        CHECK(tablet.holds(record.id));
    std::vector<quint64> haves;
    for (const ClientRequest &request : tablet.server.requests)
        if (request.path == "/v1/pull")
            if (const auto pull = decode<PullRequest>(request.body); pull && !pull->behind.empty())
                haves.push_back(pull->behind.front().have);
    CHECK(haves == std::vector<quint64>{0, 3, 6, 9, 12, 15, 18});
}

TEST_CASE("what was asked ahead and is no longer the question is not used", "[client]")
{
    Tablet tablet;
    for (int i = 0; i < 9; ++i)
        tablet.server.add(foreignNote(tablet.entropy, tablet.ada));
    tablet.server.mostInReply = 3;
    int pulls = 0;
    tablet.server.instead = [&](const ClientRequest &request) -> ScriptedServer::Answer {
        if (request.path == "/v1/pull" && ++pulls == 3) // while the first part is still being kept
            tablet.server.restore(5);
        return std::nullopt;
    };
    tablet.start();
    tablet.ringAndSettle();
    CHECK(tablet.driver->state().face == SyncFace::Sent);
    CHECK(tablet.streamsNow().front().have == tablet.server.count(tablet.ada));
}

TEST_CASE("a push carries a signed head for each chain it moves", "[client]")
{
    Tablet tablet;
    tablet.start();
    const auto ours = sayMany(tablet, 3);
    tablet.driver->recordKept();
    tablet.settle();
    for (const ClientRequest &request : tablet.server.requests) {
        if (request.path != "/v1/push")
            continue;
        const auto push = decode<PushRequest>(request.body);
        REQUIRE(push);
        REQUIRE(push->heads.size() == 1);
        CHECK(push->heads[0].hash == hashOf(ours.back()));
        std::array<quint8, 32> seed{};
        seed.fill('d');
        CHECK(verifyHead(push->heads[0], SigningKey::fromSeed(seed).publicKey()));
    }
}

TEST_CASE("whatever a push is answered, nothing is dropped and it arrives in the end", "[client]")
{
    Tablet tablet;
    tablet.start();
    const auto &server = tablet.server;
    struct Row {
        const char *what;
        std::function<Result<ClientReply>(const ClientRequest &)> answer;
        SyncFace face; ///< before the next try
    };
    const std::vector<Row> rows{
        {"offline",
         [](const ClientRequest &) {
             return Error{Fault::Offline, {}};
         },
         SyncFace::WillRetry},
        {"another server's certificate",
         [](const ClientRequest &) {
             return Error{Fault::Untrusted, {}};
         },
         SyncFace::WillRetry},
        {"a sign-in page",
         [](const ClientRequest &) {
             return ClientReply{200, "text/html", "<html>", {}, {}};
         },
         SyncFace::WillRetry},
        {"302",
         [](const ClientRequest &) {
             return ClientReply{302, "text/html", {}, {}, {}};
         },
         SyncFace::WillRetry},
        {"403", [&](const ClientRequest &) { return server.refusal(403, "account-closed"); },
         SyncFace::NeedsPerson},
        {"403 of a gateway",
         [](const ClientRequest &) {
             return ClientReply{403, "text/html", "no", {}, {}};
         },
         SyncFace::WillRetry},
        {"404", [&](const ClientRequest &) { return server.refusal(404, "not-found"); },
         SyncFace::NeedsPerson},
        {"418", [&](const ClientRequest &) { return server.refusal(418, "teapot"); }, SyncFace::NeedsPerson},
        {"426", [&](const ClientRequest &) { return server.refusal(426, "client-too-old"); },
         SyncFace::NeedsPerson},
        {"429", [&](const ClientRequest &) { return server.refusal(429, "too-many"); }, SyncFace::WillRetry},
        {"500", [&](const ClientRequest &) { return server.refusal(500, "server-fault"); },
         SyncFace::WillRetry},
        {"599",
         [&](const ClientRequest &) {
             return ClientReply{599, {}, {}, {}, {}};
         },
         SyncFace::WillRetry},
        {"signed by nobody",
         [&](const ClientRequest &request) {
             ClientReply reply = tablet.server.honest(request);
             reply.signature.clear();
             return reply;
         },
         SyncFace::NeedsPerson},
        {"signed by another server",
         [&](const ClientRequest &request) {
             ClientReply reply = tablet.server.honest(request);
             std::array<quint8, 32> seed{};
             seed.fill('x');
             reply.signature = signReply(tablet.device, "/v1/push", reply.body, SigningKey::fromSeed(seed));
             return reply;
         },
         SyncFace::NeedsPerson},
        {"signed nonsense",
         [&](const ClientRequest &request) { return server.signedReply(request, "nonsense"); },
         SyncFace::NeedsPerson},
        {"a receipt too few",
         [&](const ClientRequest &request) {
             auto reply = decode<PushReply>(tablet.server.honest(request).body);
             reply->receipts.pop_back();
             return server.signedReply(request, encode(*reply));
         },
         SyncFace::WillRetry},
    };
    size_t all = 0;
    for (const Row &row : rows) {
        INFO(row.what);
        answerOnePush(tablet, row.answer);
        const auto ours = sayMany(tablet, 2);
        all += 2;
        tablet.driver->recordKept();
        tablet.settle();
        CHECK(tablet.unsentNow() == 2);
        CHECK(tablet.driver->state().face == row.face);
        CHECK(tablet.driver->state().unsent == 2);
        CHECK(tablet.stateOf(ours[0].id) == RecordState::Saved);
        tablet.ringAndSettle();
        CHECK(tablet.unsentNow() == 0);
        CHECK(tablet.driver->state().face == SyncFace::Sent);
        CHECK(tablet.server.count(tablet.ada) == all);
    }
}

TEST_CASE("a tablet whose account is closed keeps everything, says so and asks again until it is open",
          "[client]")
{
    const auto path = GENERATE(as<QByteArray>(), "/v1/session", "/v1/push", "/v1/pull");
    CAPTURE(path.toStdString());
    Tablet tablet;
    const Record theirs = foreignNote(tablet.entropy, tablet.ada);
    tablet.server.add(theirs);
    tablet.start();
    REQUIRE(tablet.driver->state().face == SyncFace::Sent);
    bool isClosed = true;
    tablet.server.instead = [&](const ClientRequest &request) -> ScriptedServer::Answer {
        if (isClosed && request.path == path)
            return tablet.server.refusal(403, code::AccountClosed);
        if (isClosed && path == "/v1/session" && request.path == "/v1/push") // its token ran out
            return tablet.server.refusal(401, code::SessionNeeded);
        return std::nullopt;
    };
    const auto ours = sayMany(tablet, 2);
    tablet.driver->recordKept();
    tablet.settle();
    for (int round = 0; round < 3; ++round) {
        CHECK(tablet.driver->state().face == SyncFace::NeedsPerson);
        CHECK(tablet.driver->state().code == code::AccountClosed);
        CHECK(tablet.driver->state().unsent == (path == "/v1/pull" ? 0 : 2));
        CHECK(tablet.holds(theirs.id));
        for (const Record &record : ours)
            CHECK(tablet.holds(record.id));
        tablet.ringAndSettle();
    }
    isClosed = false;
    tablet.ringAndSettle();
    CHECK(tablet.driver->state().face == SyncFace::Sent);
    CHECK(tablet.unsentNow() == 0);
    CHECK(tablet.server.count(tablet.ada) == 3);
}

TEST_CASE("a token that ran out costs one session and no record", "[client]")
{
    Tablet tablet;
    tablet.start();
    answerOnePush(tablet,
                  [&](const ClientRequest &) { return tablet.server.refusal(401, "session-needed"); });
    sayMany(tablet, 2);
    const int sessions = tablet.server.asked("/v1/session");
    tablet.driver->recordKept();
    tablet.settle();
    CHECK(tablet.server.asked("/v1/session") == sessions + 1);
    CHECK(tablet.server.count(tablet.ada) == 2);
    CHECK(tablet.unsentNow() == 0);
}

TEST_CASE("a server that never takes the token is not asked in a circle", "[client]")
{
    Tablet tablet;
    tablet.start();
    tablet.server.instead = [&](const ClientRequest &request) -> ScriptedServer::Answer {
        if (request.path == "/v1/session")
            return std::nullopt;
        return tablet.server.refusal(401, "session-needed");
    };
    sayMany(tablet, 1);
    tablet.driver->recordKept();
    tablet.settle();
    CHECK(tablet.server.asked("/v1/push") <= 3);
    CHECK(tablet.driver->state().face == SyncFace::NeedsPerson);
    CHECK(tablet.driver->state().code == code::SessionNeeded);
    CHECK(tablet.unsentNow() == 1);
}

TEST_CASE("a tablet whose clock is wrong takes the server's time and signs in", "[client]")
{
    Tablet tablet;
    tablet.server.nowMs = tablet.clock.now().wallMs + 7'200'000;
    tablet.server.instead = [&](const ClientRequest &request) -> ScriptedServer::Answer {
        if (request.path != "/v1/session")
            return std::nullopt;
        const auto asked = decode<SessionRequest>(request.body);
        if (std::abs(asked->atMs - tablet.server.nowMs) > 600'000)
            return tablet.server.refusal(409, "clock-off");
        return std::nullopt;
    };
    tablet.start();
    CHECK(tablet.driver->state().face == SyncFace::Sent);
    CHECK(tablet.server.asked("/v1/session") == 2);
    const auto position = tablet.vault([](Database &db) { return syncPosition(db); });
    CHECK(position->serverTime->serverMs == tablet.server.nowMs);
}

TEST_CASE("a session asked for twice by the network is asked for anew, and no person is troubled", "[client]")
{
    Tablet tablet;
    const int refused = GENERATE(1, 2, 3);
    int refusals = refused;
    tablet.server.instead = [&](const ClientRequest &request) -> ScriptedServer::Answer {
        if (request.path != "/v1/session" || refusals == 0)
            return std::nullopt;
        --refusals;
        return tablet.server.refusal(403, code::SignatureWrong);
    };
    tablet.start();
    const bool isNoAccident = refused == 3;
    CHECK(tablet.driver->state().face == (isNoAccident ? SyncFace::NeedsPerson : SyncFace::Sent));
    CHECK(tablet.server.asked("/v1/session") == (isNoAccident ? 3 : refused + 1));
    std::set<QByteArray> nonces;
    for (const ClientRequest &request : tablet.server.requests)
        if (request.path == "/v1/session")
            nonces.insert(decode<SessionRequest>(request.body)->nonce);
    CHECK(int(nonces.size()) == tablet.server.asked("/v1/session"));
}

TEST_CASE("too large a push is halved until it fits", "[client]")
{
    Tablet tablet;
    tablet.start();
    tablet.server.instead = [&](const ClientRequest &request) -> ScriptedServer::Answer {
        if (request.path == "/v1/push" && recordsIn(request) > 3)
            return ClientReply{413, {}, {}, {}, {}}; // a gateway says it without words
        return std::nullopt;
    };
    sayMany(tablet, 20);
    tablet.driver->recordKept();
    tablet.settle();
    CHECK(tablet.server.count(tablet.ada) == 20);
    CHECK(tablet.unsentNow() == 0);
}

TEST_CASE("a push that came to nothing is tried with half as many, and grows again", "[client]")
{
    Tablet tablet;
    tablet.start();
    sayMany(tablet, 40);
    std::vector<size_t> sizes;
    tablet.server.instead = [&](const ClientRequest &request) -> ScriptedServer::Answer {
        if (request.path != "/v1/push")
            return std::nullopt;
        const auto push = decode<PushRequest>(request.body);
        sizes.push_back(push->pages.front().entries.size());
        if (sizes.back() > 10)
            return Result<ClientReply>(Error{Fault::Offline, QStringLiteral("the link broke")});
        return std::nullopt;
    };
    tablet.driver->recordKept();
    tablet.settle();
    for (int rounds = 0; rounds < 10 && tablet.unsentNow() > 0; ++rounds)
        tablet.ringAndSettle();
    CHECK(tablet.server.count(tablet.ada) == 40);
    CHECK(sizes == std::vector<size_t>{40, 20, 10, 20, 10, 20, 10, 10});
    // what was taken ends the row of failures: no wait is longer than that after the second
    CHECK(std::ranges::max(tablet.alarm.waits) <= std::chrono::seconds(2));
}

TEST_CASE("a pull that came to nothing is tried with a quarter as much, and grows again", "[client]")
{
    Tablet tablet;
    std::vector<quint64> asked;
    bool isNarrow = true;
    tablet.server.instead = [&](const ClientRequest &request) -> ScriptedServer::Answer {
        if (request.path != "/v1/pull")
            return std::nullopt;
        const quint64 most = decode<PullRequest>(request.body)->mostBytes;
        asked.push_back(most);
        if (isNarrow && (most == 0 || most > 100'000))
            return Result<ClientReply>(Error{Fault::Offline, QStringLiteral("the link broke")});
        return std::nullopt;
    };
    for (int i = 0; i < 40; ++i)
        tablet.server.add(foreignNote(tablet.entropy, tablet.ada));
    tablet.start();
    for (int rounds = 0; rounds < 10 && tablet.driver->state().face != SyncFace::Sent; ++rounds)
        tablet.ringAndSettle();
    CHECK(tablet.streamsNow().front().have == 40);
    REQUIRE(asked.size() >= 3);
    CHECK(std::vector(asked.begin(), asked.begin() + 3) == std::vector<quint64>{0, 256 * 1024, 64 * 1024});
    isNarrow = false;
    for (int rounds = 0; rounds < 6; ++rounds) {
        tablet.server.add(foreignNote(tablet.entropy, tablet.ada));
        tablet.driver->syncNow();
        tablet.settle();
    }
    CHECK(asked.back() == 0);
    CHECK(tablet.streamsNow().front().have == 46);
}

TEST_CASE("what has passed leaves a carer's tablet by itself, what was written there when it is safe",
          "[client]")
{
    constexpr qint64 DayMs = 24 * 60 * 60 * 1000;
    Tablet tablet;
    const Record old = foreignNote(tablet.entropy, tablet.ada);
    tablet.server.add(old);
    tablet.start();
    const Record mine = tablet.say(tablet.ada, QStringLiteral("Ate well."));
    tablet.driver->recordKept();
    tablet.settle();
    REQUIRE(tablet.unsentNow() == 0);
    const auto later = [&](qint64 days) {
        tablet.server.nowMs += days * DayMs;
        tablet.clock.advance(days * DayMs);
        tablet.server.add(foreignNote(tablet.entropy, tablet.ada));
        tablet.driver->syncNow();
        tablet.settle();
    };
    later(90);
    CHECK(tablet.holds(old.id));
    later(1);
    spinUntil([&] { return !tablet.holds(old.id); });
    CHECK(tablet.holds(mine.id));
    tablet.server.safeMs = tablet.server.nowMs - 14 * DayMs;
    later(1);
    spinUntil([&] { return !tablet.holds(mine.id); });
    CHECK(tablet.streamsNow().front().have == 5);
    CHECK(tablet.say(tablet.ada, QStringLiteral("Slept.")).chain == Chain{2, hashOf(mine)});
}

TEST_CASE("the bytes of a record that is refused alone go in its place, and the chain goes on", "[client]")
{
    Tablet tablet;
    tablet.start();
    const auto ours = sayMany(tablet, 5);
    const auto isBad = [&](const PageEntry &entry) {
        const auto *record = std::get_if<Record>(&entry.held);
        return record && record->id == ours[1].id;
    };
    std::vector<PushRequest> taken;
    tablet.server.instead = [&](const ClientRequest &request) -> ScriptedServer::Answer {
        if (request.path != "/v1/push")
            return std::nullopt;
        const auto push = decode<PushRequest>(request.body);
        if (std::ranges::any_of(push->pages.front().entries, isBad))
            return tablet.server.refusal(400, "unreadable");
        taken.push_back(*push);
        return std::nullopt;
    };
    tablet.driver->recordKept();
    tablet.settle();
    CHECK(tablet.server.count(tablet.ada) == 4);
    CHECK(tablet.stateOf(ours[1].id) == RecordState::Parked);
    CHECK(tablet.unsentNow() == 0);
    int times = 0;
    for (const PushRequest &push : taken)
        for (const PageEntry &entry : push.pages.front().entries)
            if (const auto *bytes = std::get_if<Unreadable>(&entry.held)) {
                ++times;
                CHECK(bytes->bytes == ours[1].bytes);
                CHECK(std::ranges::find(push.heads, 2, &SignedHead::n) == push.heads.end());
            }
    CHECK(times == 1);
}

TEST_CASE("one bad record at any place stops none behind it and stays visible", "[client]")
{
    const bool wholePush = GENERATE(false, true);
    for (size_t place = 0; place < 5; ++place) {
        Tablet tablet;
        tablet.start();
        const auto ours = sayMany(tablet, 5);
        const QByteArray bad = ours[place].id.toRfc4122();
        tablet.server.verdicts[ours[place].id] = {Verdict::Malformed, 0, "not-a-record"};
        if (wholePush)
            tablet.server.instead = [&](const ClientRequest &request) -> ScriptedServer::Answer {
                if (request.path != "/v1/push" || !request.body.contains(bad))
                    return std::nullopt;
                return tablet.server.refusal(400, "unreadable");
            };
        tablet.driver->recordKept();
        tablet.settle();
        for (size_t i = 0; i < ours.size(); ++i)
            CHECK(tablet.stateOf(ours[i].id) == (i == place ? RecordState::Parked : RecordState::Acked));
        CHECK(tablet.driver->state().face == SyncFace::NeedsPerson);
        CHECK(tablet.driver->state().stuck == 1);
        CHECK(tablet.driver->state().unsent == 0);
    }
}

TEST_CASE("a held record is neither sent again nor called sent", "[client]")
{
    Tablet tablet;
    tablet.start();
    const auto ours = sayMany(tablet, 2);
    tablet.server.verdicts[ours[0].id] = {Verdict::Held, 0, "not-allowed"};
    tablet.driver->recordKept();
    tablet.settle();
    tablet.driver->syncNow();
    tablet.settle();
    CHECK(tablet.server.asked("/v1/push") == 1);
    CHECK(tablet.stateOf(ours[0].id) == RecordState::Held);
    CHECK(tablet.stateOf(ours[1].id) == RecordState::Acked);
    CHECK(tablet.driver->state().face == SyncFace::NeedsPerson);
    CHECK(tablet.driver->state().stuck == 1);
}

TEST_CASE("what the server could not put back is sent again whole", "[client]")
{
    Tablet tablet;
    tablet.start();
    const auto ours = sayMany(tablet, 3);
    answerOnePush(tablet, [&](const ClientRequest &request) {
        tablet.server.verdicts[ours[0].id] = {Verdict::Malformed, 0, "not-a-record"};
        tablet.server.verdicts[ours[1].id] = {Verdict::Malformed, 0, "no-basis"};
        const auto reply = tablet.server.honest(request);
        tablet.server.verdicts.clear();
        return reply;
    });
    tablet.driver->recordKept();
    tablet.settle();
    CHECK(tablet.stateOf(ours[0].id) == RecordState::Parked);
    CHECK(tablet.stateOf(ours[1].id) == RecordState::Acked);
    CHECK(tablet.stateOf(ours[2].id) == RecordState::Acked);
}

TEST_CASE("what was around a record that stays here has a signed head on either side", "[client]")
{
    Tablet tablet;
    tablet.start();
    const auto ours = sayMany(tablet, 3);
    answerOnePush(tablet, [&](const ClientRequest &request) {
        for (const Record &record : ours)
            tablet.server.verdicts[record.id] = {Verdict::Malformed, 0, "no-basis"};
        tablet.server.verdicts[ours[1].id].reason = "not-a-record";
        const auto reply = tablet.server.honest(request);
        tablet.server.verdicts.clear();
        return reply;
    });
    tablet.driver->recordKept();
    tablet.settle();
    const auto last = std::ranges::find(tablet.server.requests.rbegin(), tablet.server.requests.rend(),
                                        QByteArray("/v1/push"), &ClientRequest::path);
    REQUIRE(last != tablet.server.requests.rend());
    const auto push = decode<PushRequest>(last->body);
    REQUIRE(push);
    REQUIRE(push->heads.size() == 2);
    CHECK(push->heads[0].hash == hashOf(ours[0]));
    CHECK(push->heads[1].hash == hashOf(ours[2]));
}

TEST_CASE("where a vault was set back and two records have one number, each has a signed head above it",
          "[client]")
{
    Tablet tablet;
    tablet.start();
    auto ours = sayMany(tablet, 2);
    const auto standBehind = [&](const Record &record) {
        const auto moved = tablet.vault([&record](Database &db) -> Outcome {
            Transaction tx(db);
            if (auto set = tx.write("UPDATE chain SET n = ?, hash = ? WHERE stream = ?")
                               .bind(record.chain.n, hashOf(record).view(), record.stream)
                               .run();
                !set)
                return set;
            return tx.commit();
        });
        REQUIRE(moved);
    };
    standBehind(ours[0]);
    ours.push_back(tablet.say(tablet.ada, QStringLiteral("said again, in other words")));
    standBehind(ours[1]); // as a pull finds what was said before
    ours.push_back(tablet.say(tablet.ada, QStringLiteral("and this follows it")));
    REQUIRE(ours[2].chain.n == ours[1].chain.n);
    REQUIRE(ours[3].chain.prev == hashOf(ours[1]));
    tablet.driver->recordKept();
    tablet.settle();

    const auto &requests = tablet.server.requests;
    const auto first = std::ranges::find(requests, QByteArray("/v1/push"), &ClientRequest::path);
    REQUIRE(first != requests.end());
    const auto push = decode<PushRequest>(first->body);
    REQUIRE(push);
    std::set<Hash> heads;
    for (const SignedHead &head : push->heads)
        heads.insert(head.hash);
    CHECK(heads.contains(hashOf(ours[2])));
    CHECK(heads.contains(hashOf(ours[3])));
}

TEST_CASE("a server that is busy is left alone as long as it says", "[client]")
{
    Tablet tablet;
    tablet.start();
    answerOnePush(tablet, [&](const ClientRequest &) {
        ClientReply busy = tablet.server.refusal(503, "busy");
        busy.retryAfter = std::chrono::seconds(17);
        return busy;
    });
    sayMany(tablet, 1);
    tablet.driver->recordKept();
    tablet.settle();
    CHECK(tablet.alarm.waits.back() == std::chrono::seconds(17));
    CHECK(tablet.driver->state().retryAtMs == tablet.clock.now().wallMs + 17'000);
    tablet.driver->recordKept(); // does not push in before its time
    CHECK(tablet.server.asked("/v1/push") == 1);
    tablet.driver->syncNow(); // somebody asks
    tablet.settle();
    CHECK(tablet.unsentNow() == 0);
}

TEST_CASE("the waits between failures double, jitter, and end at five minutes", "[client]")
{
    Tablet tablet;
    tablet.server.instead = [](const ClientRequest &) { return Error{Fault::Offline, {}}; };
    tablet.start();
    for (int i = 0; i < 14; ++i)
        tablet.ringAndSettle();
    std::chrono::milliseconds whole = FirstBackOff;
    for (const auto wait : tablet.alarm.waits) {
        CHECK(wait >= whole / 2);
        CHECK(wait <= whole);
        whole = std::min<std::chrono::milliseconds>(whole * 2, LongestBackOff);
    }
    CHECK(tablet.alarm.waits.back() > std::chrono::minutes(2));
}

TEST_CASE("with no signal nothing is sent, and with signal everything at once", "[client]")
{
    Tablet tablet;
    tablet.start();
    tablet.signal.setNoSignal(true);
    const size_t asked = tablet.server.requests.size();
    sayMany(tablet, 4);
    tablet.driver->recordKept();
    spinUntil([&] { return tablet.driver->state().unsent == 4; });
    CHECK(tablet.driver->state().face == SyncFace::NoSignal);
    CHECK(tablet.server.requests.size() == asked);
    tablet.alarm.cancel();
    tablet.signal.setNoSignal(false);
    tablet.settle();
    CHECK(tablet.server.count(tablet.ada) == 4);
    CHECK(tablet.driver->state().face == SyncFace::Sent);
}

TEST_CASE("a request that reaches the server twice does no harm", "[client]")
{
    Tablet tablet;
    tablet.start();
    tablet.server.instead = [&](const ClientRequest &request) -> ScriptedServer::Answer {
        if (request.path != "/v1/push")
            return std::nullopt;
        tablet.server.honest(request);
        return tablet.server.honest(request); // the answer to the second is the one that arrives
    };
    sayMany(tablet, 5);
    tablet.driver->recordKept();
    tablet.settle();
    CHECK(tablet.server.count(tablet.ada) == 5);
    CHECK(tablet.unsentNow() == 0);
}

TEST_CASE("cut at any request or reply, and with the program killed there, each record arrives once",
          "[client]")
{
    for (int cut = 1; cut < 14; ++cut) {
        for (const bool replyOnly : {false, true}) {
            INFO("cut " << cut << (replyOnly ? " reply" : " request"));
            Tablet tablet;
            tablet.server.add(foreignNote(tablet.entropy, tablet.ada));
            int left = cut;
            tablet.server.instead = [&](const ClientRequest &request) -> ScriptedServer::Answer {
                if (--left != 0)
                    return std::nullopt;
                if (replyOnly && !request.path.startsWith("/v1/wait"))
                    tablet.server.honest(request);
                return Error{Fault::Offline, {}};
            };
            tablet.start();
            if (tablet.streamsNow().empty())
                tablet.startAnew();
            sayMany(tablet, 3);
            tablet.startAnew();
            tablet.startAnew();
            CHECK(tablet.server.count(tablet.ada) == 4);
            CHECK(tablet.unsentNow() == 0);
            CHECK(tablet.streamsNow().front().have == 4);
        }
    }
}

TEST_CASE("a person who is lost is hidden at once and purged when all about them is sent", "[client]")
{
    Tablet tablet;
    const Record theirs = foreignNote(tablet.entropy, tablet.ada);
    tablet.server.add(theirs);
    tablet.start();
    REQUIRE(tablet.holds(theirs.id));

    const auto ours = sayMany(tablet, 1);
    tablet.server.unlease(tablet.ada);
    tablet.server.instead = [&](const ClientRequest &request) -> ScriptedServer::Answer {
        if (request.path == "/v1/push")
            return Error{Fault::Offline, {}};
        return std::nullopt;
    };
    tablet.driver->recordKept();
    tablet.settle();
    CHECK(tablet.holds(ours[0].id));

    tablet.server.instead = {};
    tablet.ringAndSettle();
    CHECK(tablet.server.knows(ours[0].id));
    CHECK(tablet.streamsNow().empty());
    CHECK_FALSE(tablet.holds(theirs.id));
    CHECK_FALSE(tablet.holds(ours[0].id));

    tablet.server.lease(tablet.ada);
    tablet.ringAndSettle();
    CHECK(tablet.holds(theirs.id));
    CHECK(tablet.holds(ours[0].id));
}

TEST_CASE("a server restored from an old backup is told again what it forgot", "[client]")
{
    Tablet tablet;
    tablet.start();
    const auto ours = sayMany(tablet, 5);
    tablet.driver->recordKept();
    tablet.settle();
    REQUIRE(tablet.server.count(tablet.ada) == 5);

    tablet.server.restore(2);
    const Record theirs = foreignNote(tablet.entropy, tablet.ada);
    tablet.server.add(theirs); // takes a number that was ours
    tablet.driver->syncNow();
    tablet.settle();
    CHECK(tablet.server.count(tablet.ada) == 6);
    for (const Record &record : ours)
        CHECK(tablet.server.knows(record.id));
    CHECK(tablet.unsentNow() == 0);
    CHECK(tablet.holds(theirs.id));
    CHECK(tablet.streamsNow().front().have == 6);
}

TEST_CASE("a pull of many records comes in short transactions and whole", "[client]")
{
    Tablet tablet;
    tablet.start();
    for (int i = 0; i < 1'500; ++i)
        tablet.server.add(foreignNote(tablet.entropy, tablet.ada));
    tablet.driver->syncNow();
    tablet.settle();
    CHECK(tablet.streamsNow().front().have == 1'500);
    CHECK(tablet.driver->state().face == SyncFace::Sent);
}

TEST_CASE("when nothing changed nothing is written and one request asked", "[client]")
{
    Tablet tablet;
    tablet.start();
    const auto before = tablet.vault([](Database &db) { return syncPosition(db); });
    const int pulls = tablet.server.asked("/v1/pull");
    tablet.server.nowMs += 5'000;
    tablet.clock.advance(5'000);
    tablet.driver->syncNow();
    tablet.settle();
    CHECK(tablet.server.asked("/v1/pull") == pulls + 1);
    CHECK(*tablet.vault([](Database &db) { return syncPosition(db); }) == *before);
    CHECK(tablet.driver->state().sentAtMs == tablet.server.nowMs);
}

TEST_CASE("what a wait says begins a round", "[client]")
{
    Tablet tablet;
    int waits = 0;
    tablet.server.instead = [&](const ClientRequest &request) -> ScriptedServer::Answer {
        if (!request.path.startsWith("/v1/wait") || ++waits > 2)
            return std::nullopt;
        const bool changed = waits == 2;
        if (changed)
            tablet.server.add(foreignNote(tablet.entropy, tablet.ada));
        return ClientReply{
            200, "application/cbor", encode(WaitReply{{tablet.server.nowMs, 1, 1}, changed}), {}, {}};
    };
    tablet.start();
    CHECK(waits == 3);
    CHECK(tablet.streamsNow().front().have == 1);
}

TEST_CASE("after a wait without news a carer waits on, a supervisor asks who was heard since", "[client]")
{
    for (const bool watches : {false, true}) {
        Tablet tablet;
        tablet.makeDriver(watches);
        int waits = 0;
        tablet.server.instead = [&](const ClientRequest &request) -> ScriptedServer::Answer {
            if (!request.path.startsWith("/v1/wait") || ++waits > 2)
                return std::nullopt;
            return ClientReply{
                200, "application/cbor", encode(WaitReply{{tablet.server.nowMs, 1, 1}, false}), {}, {}};
        };
        tablet.start();
        CHECK(waits == 3);
        CHECK(tablet.server.asked("/v1/pull") == (watches ? 3 : 1));
    }
}
