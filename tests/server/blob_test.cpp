#include "agency_here.h"

#include "check.h"
#include "code_words.h"
#include "database.h"
#include "note.h"
#include "transaction.h"

#include <catch2/catch_test_macros.hpp>

namespace {

const QByteArray Picture = QByteArray("a picture of a kettle ").repeated(9'000); // four parts

struct HerPicture {
    AgencyHere agency;
    QUuid tomId = agency.worker(QStringLiteral("tom"));
    QUuid zoeId = agency.worker(QStringLiteral("zoe"));
    QUuid ada = agency.person(QStringLiteral("ada"));
    QUuid visit = agency.visit(ada, {tomId}, utc(2026, 3, 2, 10));
    Tablet tom{agency, QStringLiteral("tom")};
    Tablet zoe{agency, QStringLiteral("zoe")};
    Tablet herself{agency, QStringLiteral("ada")};
    BlobRef blob = blobRefOf(Picture, "image/jpeg");

    Record note(NoteAudience audience = NoteAudience::NextVisit)
    {
        Note note;
        note.audience = audience;
        return tom.say(ada, Kind::Note, {}, {}, {blob}, encodeBody(note));
    }
    HttpReply put(Tablet &by, quint64 at, const QByteArray &part, std::optional<BlobRef> other = {})
    {
        const BlobRef &which = other ? *other : blob;
        return agency.ask("/v1/blob/put", encode(BlobPutRequest{which.hash, which.size, at, part}), by.token);
    }
    quint64 have(const HttpReply &reply)
    {
        REQUIRE(reply.status == 200);
        const auto decoded = decode<BlobPutReply>(reply.body);
        REQUIRE(decoded);
        return decoded->have;
    }
    QByteArray partOf(quint64 at, const QByteArray &bytes = Picture)
    {
        return bytes.mid(qsizetype(at), blobPartAt(blob.size, at));
    }
    void putAll(Tablet &by, const QByteArray &bytes = Picture)
    {
        for (quint64 at = 0; at < blob.size; at += BlobPartBytes)
            have(put(by, at, partOf(at, bytes)));
    }
    /// Nothing when it is refused.
    std::optional<QByteArray> got(Tablet &by, quint64 at = 0)
    {
        const HttpReply reply =
            agency.ask("/v1/blob/get", encode(BlobGetRequest{blob.hash, blob.size, at}), by.token);
        if (reply.status == 404)
            return std::nullopt;
        REQUIRE(reply.status == 200);
        REQUIRE(
            verifyReply(by.joined.device, "/v1/blob/get", reply.body, reply.signature, by.joined.serverKey));
        return decode<BlobGetReply>(reply.body)->part;
    }
    QStringList faults()
    {
        const auto report = checkServer(*agency.open->store, agency.open->office);
        REQUIRE(report);
        return report->faults;
    }
};

} // namespace

TEST_CASE("a blob goes up in parts, any of them twice, and is there when it is whole", "[server]")
{
    HerPicture here;
    REQUIRE(here.tom.push({here.note()})[0].verdict == Verdict::Accepted);
    CHECK(here.have(here.put(here.tom, 0, {})) == 0);
    CHECK(here.have(here.put(here.tom, BlobPartBytes, here.partOf(BlobPartBytes))) == 0); // not the next
    CHECK(here.have(here.put(here.tom, 0, here.partOf(0))) == BlobPartBytes);
    CHECK(here.have(here.put(here.tom, 0, here.partOf(0))) == BlobPartBytes);
    CHECK(here.got(here.herself) == QByteArray()); // not yet
    here.putAll(here.tom);
    CHECK(here.have(here.put(here.tom, 0, {})) == here.blob.size);
    QByteArray whole;
    for (quint64 at = 0; at < here.blob.size; at += BlobPartBytes)
        whole += here.got(here.herself, at).value();
    CHECK(whole == Picture);
    CHECK(here.faults().isEmpty());
}

TEST_CASE("bytes that are not what the name says are dropped, and the right ones are taken", "[server]")
{
    HerPicture here;
    here.tom.push({here.note()});
    QByteArray bent = Picture;
    bent[70'000] = '!';
    here.putAll(here.tom, bent);
    CHECK(here.have(here.put(here.tom, 0, {})) == 0);
    CHECK(here.got(here.herself) == QByteArray());
    here.putAll(here.tom);
    CHECK(here.got(here.herself) == here.partOf(0));
    CHECK(here.faults().isEmpty());
}

TEST_CASE("a blob is for whoever may read a record that names it", "[server]")
{
    HerPicture here;
    // nobody has named it
    CHECK(here.agency.refusal(here.put(here.tom, 0, here.partOf(0))) == code::BlobUnknown);

    here.tom.push({here.note(NoteAudience::Office)});
    here.putAll(here.tom);
    CHECK(here.got(here.tom) == here.partOf(0)); // who wrote it
    CHECK_FALSE(here.got(here.herself)); // a note for the office
    CHECK_FALSE(here.got(here.zoe)); // not hers to hold
    CHECK(here.put(here.zoe, 0, {}).status == 404);

    SECTION("and naming it in a place of one's own gives no right to another's")
    {
        here.zoe.push({here.zoe.say(here.ada, Kind::Note, {}, {}, {here.blob})});
        CHECK_FALSE(here.got(here.zoe)); // held: foreign-stream
        REQUIRE(here.zoe.push({here.zoe.say(here.zoeId, Kind::CardField, {}, {}, {here.blob})})[0].verdict
                == Verdict::Accepted);
        CHECK_FALSE(here.got(here.zoe)); // another has named it first
    }
    SECTION("until a record says more")
    {
        here.tom.push({here.note(NoteAudience::NextVisit)});
        CHECK(here.got(here.herself) == here.partOf(0));
        CHECK_FALSE(here.got(here.zoe));
    }
}

TEST_CASE("the blob of a record that is held is taken from who sent it", "[server]")
{
    HerPicture here;
    REQUIRE(here.zoe.push({here.zoe.say(here.ada, Kind::Note, {}, {}, {here.blob})})[0].verdict
            == Verdict::Held);
    here.putAll(here.zoe);
    CHECK(here.have(here.put(here.zoe, 0, {})) == here.blob.size);
    CHECK_FALSE(here.got(here.zoe));
    CHECK_FALSE(here.got(here.tom));
}

TEST_CASE("parts that are none are refused, and another size is another blob", "[server]")
{
    HerPicture here;
    here.tom.push({here.note()});
    const auto refused = [&](quint64 size, quint64 at, const QByteArray &part) {
        return here.agency.refusal(here.put(here.tom, at, part, BlobRef{here.blob.hash, size, {}}));
    };
    CHECK(refused(here.blob.size, 1, here.partOf(0)) == code::Unreadable);
    CHECK(refused(here.blob.size, 0, here.partOf(0).chopped(1)) == code::Unreadable);
    CHECK(refused(here.blob.size, BlobPartBytes * 4, "x") == code::Unreadable);
    CHECK(refused(MaxBlobBytes + 1, 0, here.partOf(0)) == code::Unreadable);
    CHECK(refused(0, 0, {}) == code::Unreadable);
    CHECK(refused(here.blob.size + 1, 0, here.partOf(0)) == code::BlobUnknown);
}

TEST_CASE("check finds a blob that was changed and one that lost a part", "[server]")
{
    HerPicture here;
    here.tom.push({here.note()});
    here.putAll(here.tom);
    REQUIRE(here.faults().isEmpty());
    const auto harm = [&](const char *sql) {
        REQUIRE(here.agency.open->store->write([&](Transaction &tx) { return tx.write(sql).run(); }));
        return here.faults();
    };
    CHECK(harm("UPDATE blob_parts SET bytes = zeroblob(length(bytes)) WHERE at = 0").size() == 1);
    CHECK(harm("DELETE FROM blob_parts WHERE at = 0").size() == 1);
}
