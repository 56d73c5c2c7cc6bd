#include "envelope.h"
#include "invitation.h"
#include "made_records.h"
#include "record_splice.h"
#include "recovery.h"
#include "sealing.h"

#include <catch2/catch_test_macros.hpp>

#include <QFile>

#include <cstdio>
#include <map>

using namespace doorstep;

namespace {

using Vectors = std::map<QByteArray, QByteArray>;

constexpr ReplyHead Head{1'772'442'302'000, 1, 1};

QUuid idOf(char letter)
{
    return QUuid::fromRfc4122(QByteArray(16, letter));
}

std::array<quint8, 32> seedFrom(quint8 first)
{
    std::array<quint8, 32> seed{};
    for (quint8 i = 0; i < 32; ++i)
        seed[i] = static_cast<quint8>(first + i);
    return seed;
}

SigningKey keyFrom(quint8 first)
{
    return SigningKey::fromSeed(seedFrom(first));
}

Record note(char id, quint64 n, const Hash &prev, const QString &said)
{
    Record record;
    record.id = record.entity = idOf(id);
    record.stream = idOf('s');
    record.kind = 70;
    CborWriter body;
    {
        CborFields fields(body);
        fields.field(1).uuid(idOf('v'));
        fields.field(2).text(said);
        fields.field(3).unsignedInteger(1);
    }
    record.body = body.take();
    record.author = idOf('a');
    record.device = idOf('d');
    record.chain = {n, prev};
    record.happened = {1'772'442'300'000, "Europe/London", idOf('b'), 3'600'000, ServerOffset{-400, 20'000}};
    record.hlc = quint64(record.happened.wallMs) << 16;
    if (!seal(record))
        qFatal("the vector does not seal");
    return record;
}

QByteArray headMessage(const SignedHead &head)
{
    CborWriter out;
    out.array(5);
    out.uuid(head.stream);
    out.uuid(head.author);
    out.uuid(head.device);
    out.unsignedInteger(head.n);
    out.bytes(head.hash.view());
    return out.take();
}

QByteArray sessionMessage(const SessionRequest &request)
{
    CborWriter out;
    out.array(4);
    out.uuid(request.device);
    out.uuid(request.account);
    out.integer(request.atMs);
    out.bytes(request.nonce);
    return out.take();
}

void addRecordVectors(Vectors &vectors, const Record &record, const SigningKey &device)
{
    const SignedHead head = signHead(record, device);
    vectors["record"] = record.bytes;
    vectors["record-hash"] = hashOf(record).view().toByteArray();
    vectors["head-message"] = headMessage(head);
    vectors["device-key"] = viewOf(device.publicKey()).toByteArray();
    vectors["head-signature"] = viewOf(head.signature).toByteArray();
    // the signature really is over the purpose, a zero byte and the message as written here
    REQUIRE(verify(device.publicKey(), "doorstep head 1", vectors["head-message"], head.signature));
}

void addSignInVectors(Vectors &vectors, const SigningKey &device)
{
    const SealingKey sealing = SealingKey::fromSeed(seedFrom(0x60));
    vectors["sealed"] = sealTo(sealing.publicKey(), "doorstep example 1", "a kettle", seedFrom(0xa0));
    REQUIRE(*sealing.open("doorstep example 1", vectors["sealed"]) == "a kettle");
    const Hash pin = hashOf(QByteArrayView("a public key"));
    const Invitation invitation = newInvitation(QByteArray::fromHex("00443214c74254"), pin);
    vectors["pin"] = pin.view().toByteArray();
    vectors["code"] = codeText(invitation).toLatin1();
    vectors["enrol-request"] = encode(EnrolRequest{
        invitation.secret, device.publicKey(), QStringLiteral("Tom's tablet"), keyFrom(0x40).publicKey()});
    SessionRequest session{idOf('d'), idOf('a'), 1'772'442'300'000, QByteArray(16, 'n'), {}};
    session.signature = signSession(session, device);
    vectors["session-message"] = sessionMessage(session);
    vectors["session-request"] = encode(session);
    REQUIRE(verify(device.publicKey(), "doorstep session 1", vectors["session-message"], session.signature));
    vectors["enrol-reply"] = encode(EnrolReply{Head,
                                               idOf('d'),
                                               {idOf('a'), 0, QStringLiteral("Tom")},
                                               idOf('o'),
                                               QStringLiteral("Northside"),
                                               keyFrom(0x20).publicKey(),
                                               {pin},
                                               sealing.publicKey(),
                                               SealingKey::fromSeed(seedFrom(0x80)).publicKey()});
    vectors["session-reply"] = encode(SessionReply{Head, QByteArray(32, 't'), 900});
    const std::vector pins{hashOf("a public key"), hashOf("another")};
    vectors["pins-tag"] = pinsTag({pins[1], pins[0]});
    session.pinsTag = pinsTag(pins);
    vectors["session-request-pins"] = encode(session);
    vectors["session-reply-pins"] = encode(SessionReply{Head, QByteArray(32, 't'), 900, pins});
}

/// A record of a later version: another entity, a stamp pushed on, and fields that nobody knows here.
Record later(const Record &before)
{
    Record record = note('3', 3, hashOf(before), QStringLiteral("Later."));
    record.entity = idOf('v');
    record.kindVersion = 2;
    record.hlc += 1;
    if (!seal(record))
        qFatal("the vector does not seal");
    RecordSpans spans;
    if (!spansOf(record.bytes, spans))
        qFatal("the vector cannot be cut");
    const QByteArray fields("\x0f\x01\x61x\xf5"); // 15: 1, "x": true
    spans.later = fields;
    spans.pairs += 2;
    record.bytes = joined(spans);
    return record;
}

void addPushVectors(Vectors &vectors, const Record &first, const Record &second, const SigningKey &device)
{
    const Record third = later(second);
    vectors["later-record"] = third.bytes;
    vectors["push-request"] = encode(PushRequest{
        {{idOf('s'), 0, {{0, 0, first}, {0, 0, second}, {0, 0, third}}}}, {signHead(third, device)}, 2});
    vectors["push-reply"] = encode(PushReply{
        Head, {{Verdict::Accepted, 10, {}}, {Verdict::Duplicate, 6, {}}, {Verdict::Held, 0, "chain-gap"}}});
    vectors["push-reply-signature"] = signReply(idOf('d'), "/v1/push", vectors["push-reply"], keyFrom(0x20));
}

ErrandRequest errandOf(const Record &first, const SigningKey &device)
{
    const auto key = EnvelopeKey::fromSeed(seedFrom(0xc0));
    const OrderDone locked{{OrderKind::Lock, idOf('l')}, 1'772'442'301'000, {}};
    ErrandRequest errand{
        idOf('d'),
        1'772'442'300'000,
        {{key.sealed(SealingKey::fromSeed(seedFrom(0x60)).publicKey(), idOf('d'), seedFrom(0xa0)),
          {key.close(1, first, signHead(first, device).signature)}}},
        2,
        {locked},
        {}};
    errand.done.front().signature = signDone(locked, keyFrom(0x40));
    errand.signature = signErrand(errand, keyFrom(0x40));
    return errand;
}

void addErrandVectors(Vectors &vectors, const Record &first, const SigningKey &device)
{
    const ErrandRequest errand = errandOf(first, device);
    vectors["errand-request"] = encode(errand);
    vectors["errand-reply"] =
        encode(ErrandReply{Head, {{Verdict::Accepted, 10, {}}}, Order{OrderKind::Wipe, idOf('w')}});
    vectors["errand-reply-signature"] =
        signReply(idOf('d'), "/v1/errand", vectors["errand-reply"], keyFrom(0x20));
    // the signature is over the hash of the request without its last field, and that field is 67 bytes
    QByteArray unsignedMap = vectors["errand-request"].chopped(67);
    unsignedMap[0] = static_cast<char>(unsignedMap[0] - 1);
    REQUIRE(
        verify(keyFrom(0x40).publicKey(), "doorstep errand 1", hashOf(unsignedMap).view(), errand.signature));
}

void addSyncVectors(Vectors &vectors, const Record &first, const SigningKey &device)
{
    const Record second = note('2', 2, hashOf(first), QStringLiteral("Slept well."));
    addPushVectors(vectors, first, second, device);
    vectors["page-pushed"] = written({idOf('s'), 0, {{0, 0, first}, {0, 0, second}}});
    vectors["page-passed"] =
        written({idOf('s'),
                 9,
                 {{1, 0, LeftOut{5}}, {6, 1'772'442'301'250, second}, {7, 1'772'442'301'250, LeftOut{3}}}});
    const Page pulled{idOf('s'),
                      9,
                      {{4, 1'772'442'301'000, first},
                       {5, 1'772'442'301'000, hashOf(QByteArrayView("unseen"))},
                       {6, 1'772'442'301'250, second}}};
    vectors["page-pulled"] = written(pulled);
    vectors["pull-request"] = encode(PullRequest{77, "leasetag", {{idOf('s'), 3}}, 2, 65'536});
    PullReply reply{
        Head,
        80,
        Lease{"newlease", 1'772'668'800'000, {{idOf('s'), StreamKind::Person, 9}}, 1'771'232'701'000},
        {pulled},
        true,
        {}};
    vectors["pull-reply"] = encode(reply);
    vectors["reply-signature"] = signReply(idOf('d'), "/v1/pull", vectors["pull-reply"], keyFrom(0x20));
    const QByteArray picture("a kettle");
    const Hash name = hashOf(QByteArrayView(picture));
    vectors["blob-put-request"] = encode(BlobPutRequest{name, 8, 0, picture});
    vectors["blob-put-reply"] = encode(BlobPutReply{Head, 8});
    vectors["blob-get-request"] = encode(BlobGetRequest{name, 8, 0});
    vectors["blob-get-reply"] = encode(BlobGetReply{Head, picture});
    vectors["refusal"] = encode(Refusal{Head, "session-needed"});
}

void addRecoveryVectors(Vectors &vectors)
{
    const SealingKey recovery = SealingKey::fromSeed(seedFrom(0x80));
    const SealingKey mine = SealingKey::fromSeed(seedFrom(0x60));
    const RecoveryRequest request{idOf('d'), mine.publicKey(),
                                  sealToOffice(recovery.publicKey(), seedFrom(0), idOf('d'), seedFrom(0xa0))};
    const auto answer = answerRequest(request, recovery, seedFrom(0xc0));
    REQUIRE(answer);
    vectors["recovery-key"] = recoveryKeyText(seedFrom(0x80)).toLatin1();
    vectors["recovery-wrap"] = request.sealed;
    vectors["recovery-request"] = requestText(request).toLatin1();
    vectors["recovery-answer"] = answer->toLatin1();
    REQUIRE(*openAnswer(*answer, mine, idOf('d')) == QByteArrayView(seedFrom(0)));
}

Vectors ofTheCode()
{
    Vectors vectors;
    const auto device = keyFrom(0);
    const Record first = note('1', 1, {}, QStringLiteral("Ate well, tea before anything."));
    addRecordVectors(vectors, first, device);
    addSignInVectors(vectors, device);
    addSyncVectors(vectors, first, device);
    addErrandVectors(vectors, first, device);
    addRecoveryVectors(vectors);
    const QByteArray field =
        QByteArray(16, 'w') + char(4); // as the page tells it; care has it from cardEntity()
    vectors["card-entity"] = hashOf(field).view().first(16).toByteArray();
    return vectors;
}

bool isText(const QByteArray &name)
{
    return name == "code" || name.endsWith("reply-signature") || name == "recovery-key"
        || name == "recovery-request" || name == "recovery-answer";
}

/// Blocks that begin with ```vector NAME.
Vectors ofTheReadme()
{
    Vectors vectors;
    QFile file(QStringLiteral(PROTOCOL_README));
    REQUIRE(file.open(QIODevice::ReadOnly));
    QByteArray name;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("```")) {
            name = line.startsWith("```vector ") ? line.sliced(10).trimmed() : QByteArray();
            if (!name.isEmpty())
                vectors[name]; // an empty block counts as one that differs
        } else if (!name.isEmpty()) {
            vectors[name] += isText(name) ? line.trimmed() : QByteArray::fromHex(line);
        }
    }
    return vectors;
}

} // namespace

TEST_CASE("the vectors in README.md are what the code writes", "[protocol]")
{
    const Vectors code = ofTheCode();
    const Vectors readme = ofTheReadme();
    for (const auto &[name, bytes] : code) {
        INFO(name.toStdString());
        REQUIRE(readme.contains(name));
        const auto told = readme.find(name);
        const QByteArray inReadme = told == readme.end() ? QByteArray() : told->second;
        CHECK(inReadme.toHex().toStdString() == bytes.toHex().toStdString());
    }
    CHECK(readme.size() == code.size());
}

TEST_CASE("the vectors in README.md read back", "[protocol]")
{
    const Vectors readme = ofTheReadme();
    const auto record = readRecord(readme.at("record"));
    REQUIRE(record);
    CHECK(hashOf(*record).view() == readme.at("record-hash"));
    const auto pull = decode<PullReply>(readme.at("pull-reply"));
    REQUIRE(pull);
    CHECK(std::get<Record>(pull->pages.at(0).entries.at(0).held) == *record);
    CHECK(verifyReply(idOf('d'), "/v1/pull", readme.at("pull-reply"), readme.at("reply-signature"),
                      keyFrom(0x20).publicKey()));
    CHECK_FALSE(verifyReply(idOf('d'), "/v1/push", readme.at("pull-reply"), readme.at("reply-signature"),
                            keyFrom(0x20).publicKey()));
    CHECK_FALSE(verifyReply(idOf('e'), "/v1/pull", readme.at("pull-reply"), readme.at("reply-signature"),
                            keyFrom(0x20).publicKey()));
    const auto session = decode<SessionRequest>(readme.at("session-request"));
    REQUIRE(session);
    CHECK(verifySession(*session, keyFrom(0).publicKey()));
    const auto push = decode<PushRequest>(readme.at("push-request"));
    REQUIRE(push);
    CHECK(std::get<Record>(push->pages.at(0).entries.at(2).held).bytes == readme.at("later-record"));
    CHECK(verifyHead(push->heads.at(0), keyFrom(0).publicKey()));
    CHECK(decode<PushReply>(readme.at("push-reply")));
    CHECK(decode<BlobPutRequest>(readme.at("blob-put-request")));
    CHECK(decode<BlobPutReply>(readme.at("blob-put-reply")));
    CHECK(decode<BlobGetRequest>(readme.at("blob-get-request")));
    CHECK(decode<BlobGetReply>(readme.at("blob-get-reply")));
    CHECK(decode<EnrolReply>(readme.at("enrol-reply")));
    const auto errand = decode<ErrandRequest>(readme.at("errand-request"));
    REQUIRE(errand);
    CHECK(verifyErrand(*errand, keyFrom(0x40).publicKey()));
    CHECK(verifyDone(errand->done.at(0), keyFrom(0x40).publicKey()));
    const auto key =
        EnvelopeKey::open(errand->envelopes.at(0).sealedKey, idOf('d'), SealingKey::fromSeed(seedFrom(0x60)));
    REQUIRE(key);
    const auto carried = key->open(errand->envelopes.at(0).entries.at(0));
    REQUIRE(carried);
    CHECK(carried->record == *record);
    CHECK(verifyHead(carried->head, keyFrom(0).publicKey()));
    CHECK(decode<ErrandReply>(readme.at("errand-reply")));
    CHECK(decode<SessionReply>(readme.at("session-reply")));
    const auto asking = decode<SessionRequest>(readme.at("session-request-pins"));
    REQUIRE(asking);
    CHECK(asking->pinsTag == readme.at("pins-tag"));
    CHECK(verifySession(*asking, keyFrom(0).publicKey()));
    const auto telling = decode<SessionReply>(readme.at("session-reply-pins"));
    REQUIRE(telling);
    CHECK(pinsTag(telling->pins) == readme.at("pins-tag"));
}

TEST_CASE("prints the vectors for README.md", "[.print]")
{
    for (const auto &[name, bytes] : ofTheCode())
        std::printf("%s %s\n", name.constData(), (isText(name) ? bytes : bytes.toHex()).constData());
}
