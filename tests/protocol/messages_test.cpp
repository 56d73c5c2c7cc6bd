#include "made_records.h"

#include "compress.h"
#include "protocol_limits.h"

#include <catch2/catch_test_macros.hpp>

using namespace doorstep;

namespace {

template <class Message>
void readsBack(const Message &message)
{
    const QByteArray bytes = encode(message);
    const auto read = decode<Message>(bytes);
    REQUIRE(read);
    CHECK(*read == message);
    CHECK(encode(*read) == bytes);
    for (qsizetype size = 0; size < bytes.size(); ++size)
        CHECK_FALSE(decode<Message>(QByteArrayView(bytes).first(size)));
    CHECK_FALSE(decode<Message>(QByteArray(bytes + '\0')));
    CHECK_FALSE(decode<Message>(QByteArray("<html>Welcome to the hotel</html>")));
}

} // namespace

TEST_CASE("every message reads back as it was written, and no part of one does", "[protocol]")
{
    MadeRecords made(11);
    const PublicKey key = *publicKeyFrom(made.bytes(32));
    readsBack(
        EnrolRequest{"0123456789", key, QStringLiteral("Tom's tablet"), *publicKeyFrom(made.bytes(32))});
    readsBack(EnrolReply{ServerSays,
                         made.id(),
                         {made.id(), 2, QStringLiteral("Zoë")},
                         made.id(),
                         QStringLiteral("Northside"),
                         key,
                         {Hash::from(made.bytes(32)), Hash::from(made.bytes(32))},
                         *publicKeyFrom(made.bytes(32)),
                         *publicKeyFrom(made.bytes(32))});
    readsBack(SessionRequest{made.id(), made.id(), -5, made.bytes(16), *signatureFrom(made.bytes(64))});
    readsBack(SessionReply{ServerSays, made.bytes(32), 900});
    readsBack(SessionRequest{made.id(), made.id(), -5, made.bytes(16), *signatureFrom(made.bytes(64)),
                             made.bytes(8)});
    readsBack(SessionReply{ServerSays, made.bytes(32), 900, {hashOf(made.bytes(3)), hashOf(made.bytes(3))}});
    readsBack(PushRequest{{made.pushedPage(4), made.pushedPage(3)}, {made.head(), made.head()}, 12});
    readsBack(PushReply{ServerSays,
                        {{Verdict::Accepted, 7, {}},
                         {Verdict::Duplicate, 3, {}},
                         {Verdict::Held, 0, "not-allowed"},
                         {Verdict::Malformed, 0, "not-a-record"}}});
    readsBack(PullRequest{5, "leasetag", {{made.id(), 0}, {made.id(), 9}}, 3, 32'768});
    const Hash kettle = hashOf(QByteArrayView("a kettle"));
    readsBack(BlobPutRequest{kettle, 70'000, 0, {}});
    readsBack(BlobPutRequest{kettle, 70'000, BlobPartBytes, QByteArray(70'000 - BlobPartBytes, 'p')});
    readsBack(BlobPutReply{ServerSays, 70'000});
    readsBack(BlobGetRequest{kettle, 70'000, BlobPartBytes});
    readsBack(BlobGetReply{ServerSays, "a part"});
    readsBack(BlobGetReply{ServerSays, {}});
    readsBack(WaitReply{ServerSays, true});
    readsBack(HealthReply{ServerSays, QStringLiteral("1.2.3")});
    readsBack(Refusal{ServerSays, "clock-off"});
    readsBack(made.errand());
    readsBack(ErrandReply{ServerSays, {}, {}});
    readsBack(ErrandReply{ServerSays,
                          {{Verdict::Held, 0, "not-allowed"}, {Verdict::Duplicate, 3, {}}},
                          Order{OrderKind::Lock, made.id()}});
    PullReply pull{ServerSays,
                   9,
                   Lease{"leasetag", 7, {}, 5},
                   {made.page(5, true), made.page(2, false)},
                   true,
                   {{made.id(), made.id(), 5, 6}},
                   Order{OrderKind::Wipe, made.id()}};
    readsBack(pull);
}

TEST_CASE("when nothing changed both bodies are under 200 bytes", "[protocol]")
{
    CHECK(encode(PullRequest{1ULL << 40, "leasetag", {}, 100}).size() < 40);
    CHECK(encode(PullReply{ServerSays, 1ULL << 40, {}, {}, false, {}}).size() < 40);
}

TEST_CASE("a message of a later version is read without its new fields", "[protocol]")
{
    const WaitReply reply{ServerSays, true};
    QByteArray bytes = encode(reply);
    bytes[0] = static_cast<char>(bytes[0] + 1);
    bytes += QByteArray::fromHex("0563616263"); // 5: "abc"
    const auto read = decode<WaitReply>(bytes);
    REQUIRE(read);
    CHECK(*read == reply);
}

TEST_CASE("a push over its limits is refused", "[protocol]")
{
    MadeRecords made(12);
    PushRequest push{{made.pushedPage(MaxPushRecords)}, {}, 0};
    CHECK(decode<PushRequest>(encode(push)));
    push.pages.push_back(made.pushedPage(1));
    CHECK_FALSE(decode<PushRequest>(encode(push)));
    CHECK_FALSE(decode<PushRequest>(QByteArray(MaxPushBytes + 1, '\0')));
}

TEST_CASE("an errand over its limits is refused, and an order of a kind not known is none", "[protocol]")
{
    MadeRecords made(16);
    ErrandRequest errand = made.errand();
    errand.envelopes = {{"key", std::vector<CourierEntry>(600)}, {"key", std::vector<CourierEntry>(400)}};
    CHECK(decode<ErrandRequest>(encode(errand)));
    errand.envelopes.back().entries.emplace_back();
    CHECK_FALSE(decode<ErrandRequest>(encode(errand)));
    CHECK_FALSE(decode<ErrandRequest>(QByteArray(MaxPushBytes + 1, '\0')));
    errand.envelopes.clear();
    errand.done.assign(MaxOrdersDone + 1, errand.done.front());
    CHECK_FALSE(decode<ErrandRequest>(encode(errand)));

    const auto later =
        decode<ErrandReply>(encode(ErrandReply{ServerSays, {}, Order{OrderKind(3), made.id()}}));
    REQUIRE(later);
    CHECK_FALSE(later->order);
}

TEST_CASE("the signature of an errand is over all of it", "[protocol]")
{
    MadeRecords made(17);
    const auto key = SigningKey::fromSeed(std::array<quint8, 32>{7});
    ErrandRequest errand = made.errand();
    errand.signature = signErrand(errand, key);
    REQUIRE(verifyErrand(errand, key.publicKey()));
    const std::function<void(ErrandRequest &)> bends[] = {
        [&](ErrandRequest &one) { one.device = made.id(); },
        [](ErrandRequest &one) { ++one.atMs; },
        [](ErrandRequest &one) { one.envelopes.pop_back(); },
        [](ErrandRequest &one) { one.envelopes.front().sealedKey.chop(1); },
        [](ErrandRequest &one) { ++one.envelopes.front().entries.front().number; },
        [](ErrandRequest &one) { one.envelopes.front().entries.front().box.chop(1); },
        [](ErrandRequest &one) { ++one.unsentAfter; },
        [](ErrandRequest &one) { one.done.clear(); },
    };
    for (const auto &bend : bends) {
        ErrandRequest bent = errand;
        bend(bent);
        CHECK_FALSE(verifyErrand(bent, key.publicKey()));
    }
}

TEST_CASE("stubs are for pulls, numbers and times too, and a lease is sorted", "[protocol]")
{
    MadeRecords made(13);
    Page stubbed = made.pushedPage(2);
    stubbed.entries[1].held = Hash{};
    CHECK_FALSE(decode<PushRequest>(encode(PushRequest{{stubbed}, {}, 0})));
    CHECK_FALSE(decode<PushRequest>(encode(PushRequest{{made.page(2, false)}, {}, 0})));
    Page passed = made.pushedPage(2);
    passed.entries[1].held = LeftOut{3};
    CHECK_FALSE(decode<PushRequest>(encode(PushRequest{{passed}, {}, 0})));
    Page timed = made.pushedPage(2);
    timed.entries[1].heardMs = 5;
    CHECK_FALSE(decode<PushRequest>(encode(PushRequest{{timed}, {}, 0})));
    CHECK_FALSE(decode<PullReply>(encode(PullReply{ServerSays, 1, {}, {made.pushedPage(2)}, false, {}})));

    const QUuid low = QUuid::fromRfc4122(QByteArray(16, 1)), high = QUuid::fromRfc4122(QByteArray(16, 2));
    PullReply reply{ServerSays,
                    1,
                    Lease{"leasetag", 1, {{low, StreamKind::Person, 1}, {high, StreamKind::Worker, 0}}},
                    {},
                    false,
                    {}};
    CHECK(decode<PullReply>(encode(reply)));
    std::swap(reply.lease->streams[0], reply.lease->streams[1]);
    CHECK_FALSE(decode<PullReply>(encode(reply)));
}

TEST_CASE("a signature of a session counts for that session only", "[protocol]")
{
    std::array<quint8, 32> seed{};
    seed[0] = 9;
    const auto key = SigningKey::fromSeed(seed);
    SessionRequest request{QUuid::fromRfc4122(QByteArray(16, 'd')),
                           QUuid::fromRfc4122(QByteArray(16, 'a')),
                           5,
                           QByteArray(16, 'n'),
                           {}};
    request.signature = signSession(request, key);
    CHECK(verifySession(request, key.publicKey()));
    SessionRequest other = request;
    other.atMs += 1;
    CHECK_FALSE(verifySession(other, key.publicKey()));
    other = request;
    std::swap(other.device, other.account);
    CHECK_FALSE(verifySession(other, key.publicKey()));
}

TEST_CASE("what is compressed comes back, and bombs do not go off", "[protocol]")
{
    MadeRecords made(14);
    for (const qsizetype size : {0, 1, 1000, 300'000}) {
        const QByteArray plain = made.bytes(size);
        const auto back = decompressed(compressed(plain));
        REQUIRE(back);
        CHECK(*back == plain);
    }
    CHECK(decompressed(compressed(QByteArray(FreeCompressionBytes, 'x'))));
    CHECK_FALSE(decompressed(compressed(QByteArray(FreeCompressionBytes + 1, 'x'))));
    CHECK(compressedToSend(QByteArray(FreeCompressionBytes, 'x')));
    CHECK_FALSE(
        compressedToSend(QByteArray(FreeCompressionBytes + 1, 'x'))); // its reader would take it for a bomb
    CHECK_FALSE(compressedToSend(made.bytes(10'000)));
    CHECK_FALSE(decompressed(compressed(QByteArray(MaxPlainBytes * 4, 'x'))));
    CHECK_FALSE(decompressed(QByteArray("<html>")));
    QByteArray bent = compressed(made.bytes(1000));
    bent.chop(3);
    CHECK_FALSE(decompressed(bent));
    CHECK_FALSE(decompressed(QByteArrayView()));
}

TEST_CASE("what is left out of a page stays below the head, and is something", "[protocol]")
{
    MadeRecords made(15);
    const Page page{made.id(), 9, {{3, 0, LeftOut{7}}}};
    const auto pulled = [](const Page &some) {
        return encode(PullReply{ServerSays, 1, {}, {some}, false, {}});
    };
    CHECK(decode<PullReply>(pulled(page))->pages[0].entries[0] == page.entries[0]);
    Page beyond = page;
    beyond.head = 8;
    CHECK_FALSE(decode<PullReply>(pulled(beyond)));
    for (const quint64 count : {quint64(0), (quint64(1) << 62), ~quint64(0)}) {
        Page bent = page;
        bent.head = ~quint64(0);
        bent.entries[0].held = LeftOut{count};
        CHECK_FALSE(decode<PullReply>(pulled(bent)));
    }
}
