// What a tablet sends with nobody signed in is judged like a push, whatever became of the account.

#include "errand.h"

#include "accounts.h"
#include "agency_here.h"
#include "bending.h"
#include "check.h"
#include "code_words.h"
#include "envelope.h"
#include "held.h"

#include <catch2/catch_test_macros.hpp>

namespace {

std::array<quint8, 32> seed32(Entropy &entropy)
{
    std::array<quint8, 32> seed{};
    entropy.fill(seed);
    return seed;
}

/// A carer, whose tablet seals what it saves.
struct TomsErrands {
    AgencyHere agency;
    QUuid tomId = agency.worker(QStringLiteral("tom"));
    QUuid zoeId = agency.worker(QStringLiteral("zoe"));
    QUuid ada = agency.person(QStringLiteral("ada"));
    QUuid visit = agency.visit(ada, {tomId, zoeId}, utc(2026, 3, 2, 10));
    Tablet tom{agency, QStringLiteral("tom")};

    enum class Signed { Yes, No };
    Envelope sealed(const std::vector<Record> &records, Signed isSigned = Signed::Yes)
    {
        const auto key = EnvelopeKey::fromSeed(seed32(agency.entropy));
        Envelope envelope{key.sealed(tom.joined.sealingKey, tom.joined.device, seed32(agency.entropy)), {}};
        for (const Record &record : records)
            envelope.entries.push_back(
                key.close(envelope.entries.size(), record,
                          isSigned == Signed::Yes ? signHead(record, tom.key).signature : Signature{}));
        return envelope;
    }
    ErrandRequest request(std::vector<Envelope> envelopes)
    {
        ErrandRequest request{tom.joined.device, agency.clock.now().wallMs, std::move(envelopes), 0, {}, {}};
        request.signature = signErrand(request, tom.key); // the tests' tablets have one key for both
        return request;
    }
    HttpReply ask(const ErrandRequest &request) { return agency.ask("/v1/errand", encode(request)); }
    ErrandReply send(const ErrandRequest &request)
    {
        const HttpReply reply = ask(request);
        REQUIRE(reply.status == 200);
        REQUIRE(
            verifyReply(tom.joined.device, "/v1/errand", reply.body, reply.signature, tom.joined.serverKey));
        const auto decoded = decode<ErrandReply>(reply.body);
        REQUIRE(decoded);
        return *decoded;
    }
    ErrandReply send(std::vector<Envelope> envelopes) { return send(request(std::move(envelopes))); }
};

void isWhole(AgencyHere &agency)
{
    const auto report = checkServer(*agency.open->store, agency.open->office);
    REQUIRE(report);
    CAPTURE(report->faults.join(u'\n').toStdString());
    CHECK(report->faultCount == 0);
}

} // namespace

TEST_CASE("what comes by an errand gets its numbers, and once only, whichever way it came first",
          "[server][courier]")
{
    TomsErrands here;
    const std::vector<Record> said{
        here.tom.say(here.ada, Kind::Arrived, here.visit), here.tom.say(here.ada, Kind::Note),
        here.tom.say(here.tomId, Kind::CardField), here.tom.say(here.ada, Kind::Left, here.visit)};
    const Envelope envelope = here.sealed(said);
    const auto first = here.send({envelope});
    REQUIRE(first.receipts.size() == 4);
    for (const Receipt &receipt : first.receipts)
        CHECK(receipt.verdict == Verdict::Accepted);

    const auto again = here.send({envelope});
    for (size_t i = 0; i < 4; ++i)
        CHECK(again.receipts.at(i) == Receipt{Verdict::Duplicate, first.receipts[i].number, {}});
    for (const Receipt &receipt : here.tom.push(said))
        CHECK(receipt.verdict == Verdict::Duplicate);

    const std::vector<Record> later{here.tom.say(here.ada, Kind::Note)};
    REQUIRE(here.tom.push(later).front().verdict == Verdict::Accepted);
    CHECK(here.send({here.sealed(later)}).receipts.front().verdict == Verdict::Duplicate);
    isWhole(here.agency);
}

TEST_CASE("the very same errand twice is answered twice", "[server][courier]")
{
    TomsErrands here;
    const auto request = here.request({here.sealed({here.tom.say(here.ada, Kind::Note)})});
    CHECK(here.send(request).receipts.front().verdict == Verdict::Accepted);
    CHECK(here.send(request).receipts.front().verdict == Verdict::Duplicate);
}

TEST_CASE("what was saved arrives also when the account was closed since", "[server][courier]")
{
    TomsErrands here;
    const Record said = here.tom.say(here.ada, Kind::Note);
    REQUIRE(closeAccount(*here.agency.open->store, QStringLiteral("tom"), here.agency.clock.now().wallMs));
    CHECK(here.agency.refusal(here.agency.ask("/v1/push", encode(here.tom.requestOf({said})), here.tom.token))
          == code::AccountClosed);
    const auto verdict = here.send({here.sealed({said})}).receipts.front().verdict;
    CHECK((verdict == Verdict::Accepted || verdict == Verdict::Held));
    isWhole(here.agency);
}

TEST_CASE("what was sealed while no key was there to sign is kept for a human, until it comes signed",
          "[server][courier]")
{
    TomsErrands here;
    const std::vector<Record> said{here.tom.say(here.ada, Kind::LineAnswer),
                                   here.tom.say(here.ada, Kind::Note)};
    const auto heldNow = [&here] {
        size_t count = 0;
        REQUIRE(here.agency.open->store->read([&count](Database &db) -> Outcome {
            const auto held = heldThings(db);
            if (!held)
                return held.error();
            count = held->size();
            return done();
        }));
        return count;
    };
    for (const Receipt &receipt : here.send({here.sealed(said, TomsErrands::Signed::No)}).receipts)
        CHECK(receipt == Receipt{Verdict::Held, 0, "head-missing"});
    CHECK(heldNow() == 2);
    SECTION("by a push")
    {
        for (const Receipt &receipt : here.tom.push(said))
            CHECK(receipt.verdict == Verdict::Accepted);
    }
    SECTION("by an errand")
    {
        for (const Receipt &receipt : here.send({here.sealed(said)}).receipts)
            CHECK(receipt.verdict == Verdict::Accepted);
    }
    CHECK(heldNow() == 0);
    isWhole(here.agency);
}

TEST_CASE("what a push would hold is held", "[server][courier]")
{
    TomsErrands here;
    const QUuid eve = here.agency.person(QStringLiteral("eve")); // nobody ever planned a visit to her
    Tablet zoe(here.agency, QStringLiteral("zoe"));
    const Record foreign = here.tom.say(eve, Kind::Note);
    const Record zoes = zoe.say(here.ada, Kind::Note);
    here.tom.say(here.tomId, Kind::CardField); // never sent
    const Record gap = here.tom.say(here.tomId, Kind::CardField);
    Envelope wrongHead = here.sealed({here.tom.say(here.ada, Kind::Note)});
    const auto key = EnvelopeKey::fromSeed(seed32(here.agency.entropy));
    const Record unsignedNote = here.tom.say(here.ada, Kind::Note);
    const Envelope headless{
        key.sealed(here.tom.joined.sealingKey, here.tom.joined.device, seed32(here.agency.entropy)),
        {key.close(0, unsignedNote, Signature{})}};

    const auto reply = here.send({here.sealed({foreign, zoes, gap}), headless});
    REQUIRE(reply.receipts.size() == 4);
    CHECK(reply.receipts[0] == Receipt{Verdict::Held, 0, "unknown-stream"});
    CHECK(reply.receipts[1] == Receipt{Verdict::Held, 0, "foreign-author"});
    CHECK(reply.receipts[2] == Receipt{Verdict::Held, 0, "chain-gap"});
    CHECK(reply.receipts[3] == Receipt{Verdict::Held, 0, "head-missing"});
    isWhole(here.agency);
}

TEST_CASE("a box that does not open is malformed, costs no room, and stops nothing beside it",
          "[server][courier]")
{
    TomsErrands here;
    const Record first = here.tom.say(here.ada, Kind::Note), second = here.tom.say(here.ada, Kind::Note),
                 third = here.tom.say(here.ada, Kind::Note);
    Envelope bent = here.sealed({first, second, third});
    bent.entries[1].box.chop(1);
    Envelope stranger = here.sealed({second});
    stranger.sealedKey.chop(1);
    const auto key = EnvelopeKey::fromSeed(seed32(here.agency.entropy));
    const Envelope anothers{key.sealed(here.tom.joined.sealingKey, here.zoeId, seed32(here.agency.entropy)),
                            {key.close(0, second, signHead(second, here.tom.key).signature)}};

    const auto reply = here.send({bent, stranger, anothers});
    const Receipt malformed{Verdict::Malformed, 0, "not-a-record"};
    REQUIRE(reply.receipts.size() == 5);
    CHECK(reply.receipts[0].verdict == Verdict::Accepted);
    CHECK(reply.receipts[1] == malformed);
    CHECK(reply.receipts[2] == Receipt{Verdict::Held, 0, "chain-gap"}); // its turn comes with the second
    CHECK(reply.receipts[3] == malformed);
    CHECK(reply.receipts[4] == malformed);

    CHECK(here.send({here.sealed({second})}).receipts.front().verdict == Verdict::Accepted);
    CHECK(here.send({here.sealed({third})}).receipts.front().verdict == Verdict::Duplicate);
    isWhole(here.agency);
}

TEST_CASE("an errand is refused that the device did not sign, or long ago, or that nobody knows",
          "[server][courier]")
{
    TomsErrands here;
    const Record said = here.tom.say(here.ada, Kind::Note);
    ErrandRequest request = here.request({here.sealed({said})});
    const auto refusal = [&](const ErrandRequest &one) { return here.agency.refusal(here.ask(one)); };

    ErrandRequest bent = request;
    ++bent.unsentAfter;
    CHECK(refusal(bent) == code::SignatureWrong);
    ErrandRequest stranger = request;
    stranger.device = here.zoeId;
    stranger.signature = signErrand(stranger, here.tom.key);
    CHECK(refusal(stranger) == code::DeviceUnknown);
    here.agency.clock.advance(11 * 60'000);
    const HttpReply late = here.ask(request);
    CHECK(late.status == 409);
    CHECK(here.agency.refusal(late) == code::ClockOff);
    CHECK(here.tom.have(here.ada) == 0);

    CHECK(here.send({here.sealed({said})}).receipts.front().verdict == Verdict::Accepted);
}

TEST_CASE("bent errands are each answered, and the log stays whole", "[server][courier][fuzz]")
{
    TomsErrands here;
    const std::vector<Record> said{here.tom.say(here.ada, Kind::Arrived, here.visit),
                                   here.tom.say(here.ada, Kind::Note)};
    const QByteArray whole = encode(here.request({here.sealed(said)}));
    Bending bend(20261126);
    for (int round = 0; round < scaled(2'000); ++round) {
        const HttpReply reply = here.agency.ask("/v1/errand", bend(whole));
        INFO("round " << round << " " << reply.status);
        CHECK((reply.status == 200 || (reply.status >= 400 && reply.status < 500)));
        CHECK((reply.status == 200 || bool(decode<Refusal>(reply.body))));
    }
    CHECK(here.send({here.sealed(said)}).receipts.size() == 2);
    isWhole(here.agency);
}
