#include "bending.h"
#include "compress.h"
#include "invitation.h"
#include "made_records.h"

#include <catch2/catch_test_macros.hpp>

using namespace doorstep;

namespace {

/// One of each message there is, as its bytes.
QByteArrayList oneOfEach(MadeRecords &made)
{
    const PublicKey key = *publicKeyFrom(made.bytes(32));
    const Account tom{made.id(), 2, QStringLiteral("Zoë")};
    PullReply pull{ServerSays, 9, Lease{"leasetag", 7, {{made.id(), StreamKind::Worker, 3}}}, {}, true, {}};
    pull.pages = {made.page(8, true), made.page(2, false)};
    pull.heard = {{made.id(), made.id(), 7, 2}};
    return {
        encode(EnrolRequest{"0123456789", key, QStringLiteral("Tom's tablet"), key}),
        encode(EnrolReply{
            ServerSays, made.id(), tom, made.id(), QStringLiteral("Northside"), key, {Hash()}, key, key}),
        encode(SessionRequest{made.id(), made.id(), -5, made.bytes(16), *signatureFrom(made.bytes(64))}),
        encode(SessionReply{ServerSays, made.bytes(32), 900, {hashOf(made.bytes(3)), hashOf(made.bytes(3))}}),
        encode(PushRequest{{made.pushedPage(4), made.pushedPage(3)}, {made.head(), made.head()}, 12}),
        encode(PushReply{ServerSays, {{Verdict::Accepted, 7, {}}, {Verdict::Held, 0, "not-allowed"}}}),
        encode(PullRequest{5, "leasetag", {{made.id(), 0}, {made.id(), 9}}, 3}),
        encode(pull),
        encode(BlobPutRequest{Hash(), 70'000, BlobPartBytes, QByteArray(70'000 - BlobPartBytes, 'p')}),
        encode(BlobPutReply{ServerSays, 70'000}),
        encode(BlobGetRequest{Hash(), 70'000, BlobPartBytes}),
        encode(BlobGetReply{ServerSays, "a part"}),
        encode(WaitReply{ServerSays, true}),
        encode(HealthReply{ServerSays, QStringLiteral("1.2.3")}),
        encode(Refusal{ServerSays, "clock-off"}),
        encode(made.errand()),
        encode(ErrandReply{ServerSays, {{Verdict::Accepted, 7, {}}}, Order{OrderKind::Wipe, made.id()}}),
    };
}

template <class Message>
void readAs(const QByteArray &bytes, int &read, int &refused)
{
    const auto message = decode<Message>(bytes);
    if (message)
        CHECK(decode<Message>(encode(*message)));
    else
        CHECK(message.error().fault == Fault::Malformed);
    ++(message ? read : refused);
}

template <class... Messages>
void readAsEvery(const QByteArray &bytes, int &read, int &refused)
{
    (readAs<Messages>(bytes, read, refused), ...);
}

/// What was read says the same when it is told again; what was not is Malformed.
template <class Value, class Tell, class Read>
void tellsItself(const Result<Value> &value, Tell tell, Read read)
{
    if (!value) {
        CHECK(value.error().fault == Fault::Malformed);
        return;
    }
    const auto again = read(tell(*value));
    REQUIRE(again);
    CHECK(*again == *value);
}

} // namespace

TEST_CASE("ten thousand bent messages are read or refused, whatever they were taken for", "[protocol][fuzz]")
{
    MadeRecords made(7);
    const QByteArrayList whole = oneOfEach(made);
    Bending bend(20261122);
    int read = 0, refused = 0;
    for (int round = 0; round < scaled(10'000); ++round) {
        INFO("round " << round);
        readAsEvery<EnrolRequest, EnrolReply, SessionRequest, SessionReply, PushRequest, PushReply,
                    PullRequest, PullReply, BlobPutRequest, BlobPutReply, BlobGetRequest, BlobGetReply,
                    WaitReply, HealthReply, Refusal, ErrandRequest, ErrandReply>(
            bend(whole[round % whole.size()]), read, refused);
    }
    CHECK(read > 100);
    CHECK(refused > 10'000);
}

TEST_CASE("ten thousand bent bodies are decompressed to no more than they may be, or refused",
          "[protocol][fuzz]")
{
    MadeRecords made(8);
    const QByteArray whole = compressed(encode(PushRequest{{made.pushedPage(20)}, {made.head()}, 12}));
    Bending bend(20261123);
    int refused = 0;
    for (int round = 0; round < scaled(10'000); ++round) {
        const QByteArray bent = bend(whole);
        const auto plain = decompressed(bent);
        if (plain)
            CHECK(plain->size() <= std::max<qsizetype>(20 * bent.size(), 64 * 1024));
        refused += plain ? 0 : 1;
    }
    CHECK(refused > 1'000);
}

TEST_CASE("ten thousand bent codes, links and addresses open no other door", "[protocol][fuzz]")
{
    const Invitation invitation = newInvitation("0123456", hashOf(QByteArrayView("certificate")));
    const InvitationLink link{{QStringLiteral("care.example.org"), 8443}, invitation};
    Bending bend(20261124);
    for (int round = 0; round < scaled(10'000); ++round) {
        const auto bent = [&](const QString &text) { return QString::fromUtf8(bend(text.toUtf8())); };
        tellsItself(readCode(bent(codeText(invitation))), codeText, readCode);
        tellsItself(readLink(bent(linkText(link))), linkText, readLink);
        tellsItself(readAddress(bent(addressText(link.server))), addressText, readAddress);
    }
}
