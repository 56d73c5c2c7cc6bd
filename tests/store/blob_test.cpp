#include "vault_with_ada.h"

#include "blob_store.h"
#include "draft_store.h"
#include "maintenance.h"
#include "note_store.h"
#include "outbox_store.h"
#include "salvage.h"
#include "say.h"

#include <QTemporaryDir>

using namespace doorstep;

namespace {

constexpr quint64 Any = MaxBlobBytes;

QByteArray picture(qsizetype bytes, char fill = 'p')
{
    QByteArray made(bytes, fill);
    for (qsizetype i = 0; i < bytes; i += 97)
        made[i] = char(i / 97);
    return made;
}

/// Saved here with its note.
BlobRef saved(Database &db, const QByteArray &bytes, quint32 number)
{
    const Attached one{blobRefOf(bytes, "image/jpeg"), bytes};
    Said note = said(idOf(number), Ada, {}, Note{.said = QStringLiteral("the rash, today")});
    note.attached = {one};
    REQUIRE(say(db, std::array{note}, Tom, happenedAt(0)));
    return one.blob;
}

/// As the office's, numbered, of another tablet.
void received(Database &db, ServerStream &stream, Elsewhere &other, const std::vector<BlobRef> &blobs)
{
    stream.add(other.says(Ada, {}, Note{.said = QStringLiteral("with a picture")}, {}, blobs));
    apply(db, stream.page());
}

PartKept keptPart(Database &db, const BlobRef &blob, quint64 at, const QByteArray &bytes)
{
    Transaction tx(db);
    const auto kept = keepBlobPart(tx, blob, at, bytes.mid(qsizetype(at), blobPartAt(blob.size, at)));
    REQUIRE(kept);
    REQUIRE(tx.commit());
    return *kept;
}

} // namespace

TEST_CASE("a picture is kept with its note, in one piece, and is whole at once", "[store]")
{
    auto db = vaultWithAda();
    const QByteArray bytes = picture(3 * BlobPartBytes + 17);
    const BlobRef blob = saved(*db, bytes, 300);
    CHECK(*blobBytes(*db, blob) == bytes);
    CHECK(*blobState(*db, blob) == BlobState::Waiting);
    CHECK(unsent(*db)->blobs == 1);
    CHECK_FALSE(blobBytes(*db, blobRefOf("another", {}))->has_value());

    Transaction tx(*db);
    CHECK(keepBlob(tx, blobRefOf({}, {}), {}).error().fault == Fault::Malformed);
    CHECK(keepBlob(tx, blob, picture(10)).error().fault == Fault::Malformed);
    const QByteArray large(qsizetype(MaxBlobBytes) + 1, 'x');
    CHECK(keepBlob(tx, blobRefOf(large, {}), large).error().fault == Fault::Malformed);
}

namespace {

Draft draftWith(const std::vector<QByteArray> &pictures)
{
    Draft draft{QStringLiteral("note/1"), idOf(300), Ada, QStringLiteral("the rash"), 8, {}, at(0)};
    for (const QByteArray &bytes : pictures)
        draft.pictures.push_back({blobRefOf(bytes, "image/jpeg"), bytes});
    return draft;
}

void keepNow(Database &db, const Draft &draft)
{
    committed(db, [&](Transaction &tx) { return keepDraft(tx, draft); });
}

} // namespace

TEST_CASE("pictures of a draft come back with it, wait for its record, and go when they are left out",
          "[store]")
{
    auto db = vaultWithAda();
    const QByteArray one = picture(2 * BlobPartBytes);
    const QByteArray other = picture(300, 'q');
    keepNow(*db, draftWith({one, other}));
    CHECK(*draft(*db, u"note/1") == draftWith({one, other}));
    CHECK(unsent(*db)->blobs == 0); // nobody has said it
    CHECK_FALSE(nextBlobToSend(*db, 0)->has_value());

    keepNow(*db, draftWith({other}));
    CHECK(*draft(*db, u"note/1") == draftWith({other}));
    CHECK_FALSE(blobState(*db, blobRefOf(one, "image/jpeg"))->has_value());

    // a server that was restored meanwhile changes nothing for what it was never told of
    committed(*db, [](Transaction &tx) { return meetEpochWithBlobs(tx); });

    Said note = said(idOf(300), Ada, {}, Note{.said = QStringLiteral("the rash")});
    note.attached = draft(*db, u"note/1")->value().pictures;
    const auto records = say(*db, std::array{note}, Tom, happenedAt(0));
    REQUIRE(records);
    CHECK(records->front().blobs == std::vector{blobRefOf(other, "image/jpeg")});
    CHECK_FALSE(draft(*db, u"note/1")->has_value());
    CHECK(unsent(*db)->blobs == 1);
    CHECK(*blobBytes(*db, blobRefOf(other, "image/jpeg")) == other);
}

TEST_CASE("a picture of a draft and of a record stays as long as one of them does", "[store]")
{
    auto db = vaultWithAda();
    const QByteArray bytes = picture(100);
    const BlobRef blob = saved(*db, bytes, 299);
    keepNow(*db, draftWith({bytes}));
    committed(*db, [](Transaction &tx) { return removeDraft(tx, u"note/1"); });
    CHECK(*blobBytes(*db, blob) == bytes);

    keepNow(*db, draftWith({bytes}));
    committed(*db, [](Transaction &tx) {
        return forgetBlobsOf(tx, {0, std::numeric_limits<qint64>::max()});
    });
    CHECK(draft(*db, u"note/1")->value().pictures.size() == 1);
    committed(*db, [](Transaction &tx) { return removeDraftsIn(tx, Ada); });
    CHECK_FALSE(blobState(*db, blob)->has_value());
    CHECK_FALSE(draft(*db, u"note/1")->has_value());
}

TEST_CASE("a picture goes after its note has been told of, and not when that could not be read", "[store]")
{
    auto db = vaultWithAda();
    const BlobRef blob = saved(*db, picture(100), 300);
    CHECK_FALSE(nextBlobToSend(*db, 0)->has_value());
    const qint64 place = outboxPage(*db, 1, 1)->front().place;
    SECTION("accepted")
    {
        committed(*db, [&](Transaction &tx) { return acknowledge(tx, place, 1, Noon); });
    }
    SECTION("held for a human")
    {
        committed(*db, [&](Transaction &tx) { return hold(tx, place, "not-allowed"); });
    }
    SECTION("parked")
    {
        committed(*db, [&](Transaction &tx) { return park(tx, place, "not-a-record"); });
        CHECK_FALSE(nextBlobToSend(*db, 0)->has_value());
        CHECK(*unsentIn(*db, Ada) == 1); // the note alone: the server could not take the picture
        return;
    }
    const auto next = *nextBlobToSend(*db, 0);
    REQUIRE(next);
    CHECK(next->blob.hash == blob.hash);
    CHECK_FALSE(nextBlobToSend(*db, next->place)->has_value());
    CHECK(*unsentIn(*db, Ada) == 1); // the picture
    committed(*db, [&](Transaction &tx) { return blobSent(tx, blob); });
    CHECK(unsent(*db)->blobs == 0);
    CHECK(*unsentIn(*db, Ada) == 0);

    // a server restored from a backup is asked again, once it has the record again
    committed(*db, [](Transaction &tx) -> Outcome {
        REQUIRE(sendAgain(tx, Ada, 0));
        return meetEpochWithBlobs(tx);
    });
    CHECK(unsent(*db)->blobs == 1);
    CHECK_FALSE(nextBlobToSend(*db, 0)->has_value()); // once it has the record again
    const qint64 again = outboxPage(*db, 1, 1)->front().place;
    committed(*db, [&](Transaction &tx) { return acknowledge(tx, again, 1, Noon); });
    CHECK(nextBlobToSend(*db, 0)->has_value());
    committed(*db, [&](Transaction &tx) { return blobRefused(tx, blob); });
    CHECK(unsent(*db)->blobs == 0);
    CHECK(blobBytes(*db, blob)->has_value());
}

TEST_CASE("a picture of another's note is offered to a restored server when it has the note again", "[store]")
{
    auto db = vaultWithAda();
    Elsewhere office(50);
    ServerStream stream(Ada);
    const QByteArray bytes = picture(100);
    const BlobRef blob = blobRefOf(bytes, {});
    received(*db, stream, office, {blob});
    CHECK(keptPart(*db, blob, 0, bytes) == PartKept::Whole);
    committed(*db, [](Transaction &tx) -> Outcome {
        REQUIRE(sendAgain(tx, Ada, 0));
        return meetEpochWithBlobs(tx);
    });
    CHECK(unsent(*db)->blobs == 0); // nothing of hers has to wait for it
    CHECK(*unsentIn(*db, Ada) == 0);
    apply(*db, stream.page());
    CHECK(nextBlobToSend(*db, 0)->has_value());
    committed(*db, [](Transaction &tx) -> Outcome {
        REQUIRE(sendAgain(tx, Ada, 0));
        return meetEpochWithBlobs(tx);
    });
    CHECK(unsent(*db)->blobs == 0);
}

TEST_CASE("a picture that comes is there when it is whole and what its name says", "[store]")
{
    auto db = vaultWithAda();
    Elsewhere office(50);
    ServerStream stream(Ada);
    const QByteArray bytes = picture(2 * BlobPartBytes + 5);
    const BlobRef blob = blobRefOf(bytes, "image/jpeg");
    received(*db, stream, office, {blob});
    CHECK(*blobState(*db, blob) == BlobState::Coming);

    CHECK_FALSE(nextBlobToFetch(*db, 0, blob.size - 1)->has_value()); // large: only when it is asked for
    committed(*db, [&](Transaction &tx) { return askForBlob(tx, blob); });
    CHECK(nextBlobToFetch(*db, 0, 0)->has_value());

    CHECK(keptPart(*db, blob, BlobPartBytes, bytes) == PartKept::Kept); // not the next one
    CHECK(nextBlobToFetch(*db, 0, Any)->value().have == 0);
    for (quint64 at = 0; at < blob.size; at += BlobPartBytes) {
        CHECK(nextBlobToFetch(*db, 0, Any)->value().have == at);
        CHECK_FALSE(blobBytes(*db, blob)->has_value());
        const bool isLast = at + BlobPartBytes > blob.size;
        CHECK(keptPart(*db, blob, at, bytes) == (isLast ? PartKept::Whole : PartKept::Kept));
        CHECK(keptPart(*db, blob, at, bytes) == PartKept::Kept); // twice does no harm
    }
    CHECK(*blobBytes(*db, blob) == bytes);
    CHECK(*blobState(*db, blob) == BlobState::Here);
    CHECK_FALSE(nextBlobToFetch(*db, 0, Any)->has_value());
    CHECK(unsent(*db)->blobs == 0);
}

TEST_CASE("a picture that is not what its name says begins anew", "[store]")
{
    auto db = vaultWithAda();
    Elsewhere office(50);
    ServerStream stream(Ada);
    const QByteArray bytes = picture(BlobPartBytes + 5);
    const BlobRef blob = blobRefOf(bytes, "image/jpeg");
    received(*db, stream, office, {blob});
    QByteArray bent = bytes;
    bent[3] = char(bent[3] ^ 1);
    CHECK(keptPart(*db, blob, 0, bent) == PartKept::Kept);
    CHECK(keptPart(*db, blob, BlobPartBytes, bent) == PartKept::Untrue);
    CHECK(nextBlobToFetch(*db, 0, Any)->value().have == 0);
    CHECK(keptPart(*db, blob, 0, bytes) == PartKept::Kept);
    CHECK(keptPart(*db, blob, BlobPartBytes, bytes) == PartKept::Whole);
    CHECK(*blobBytes(*db, blob) == bytes);
}

TEST_CASE("a picture goes with the last stream that names it, and leaves no byte", "[store]")
{
    const QTemporaryDir folder;
    auto db = createVault(folder.filePath(QStringLiteral("vault")), vaultKey());
    REQUIRE(db);
    gainPerson(*db, Ada);
    const QUuid ben = idOf(6);
    gainPerson(*db, ben);
    Elsewhere office(50);
    const QByteArray both = picture(2 * BlobPartBytes, 'b');
    const QByteArray hers = QByteArray("canary").repeated(20'000);
    ServerStream aboutAda(Ada);
    received(*db, aboutAda, office, {blobRefOf(both, {}), blobRefOf(hers, {})});
    ServerStream aboutBen(ben);
    aboutBen.add(office.says(ben, {}, Note{.said = QStringLiteral("his")}, {}, {blobRefOf(both, {})}));
    apply(*db, aboutBen.page());
    for (const QByteArray &bytes : {both, hers})
        for (quint64 at = 0; at < quint64(bytes.size()); at += BlobPartBytes)
            keptPart(*db, blobRefOf(bytes, {}), at, bytes);
    REQUIRE(blobBytes(*db, blobRefOf(hers, {}))->has_value());
    REQUIRE(plainPages(*db)->contains("canary"));

    committed(*db, [](Transaction &tx) { return hide(tx, Ada); });
    committed(*db, [](Transaction &tx) { return purge(tx, Ada); });
    REQUIRE(checkpoint(*db, Checkpoint::Truncate));
    CHECK_FALSE(plainPages(*db)->contains("canary"));
    CHECK_FALSE(blobState(*db, blobRefOf(hers, {}))->has_value());
    CHECK(*blobBytes(*db, blobRefOf(both, {})) == both);
}

TEST_CASE("a stream stays as long as a picture of it waits", "[store]")
{
    auto db = vaultWithAda();
    const BlobRef blob = saved(*db, picture(100), 300);
    const qint64 place = outboxPage(*db, 1, 1)->front().place;
    committed(*db, [&](Transaction &tx) { return acknowledge(tx, place, 1, Noon); });
    committed(*db, [](Transaction &tx) { return hide(tx, Ada); });
    {
        Transaction tx(*db);
        CHECK(purge(tx, Ada).error().fault == Fault::Conflict);
    }
    CHECK(nextBlobToSend(*db, 0)->has_value()); // hidden: it is still sent
    committed(*db, [&](Transaction &tx) { return blobSent(tx, blob); });
    committed(*db, [](Transaction &tx) { return purge(tx, Ada); });
    CHECK_FALSE(blobState(*db, blob)->has_value());
}

TEST_CASE("a picture that was not sent comes over from a damaged vault", "[store]")
{
    auto old = vaultWithAda();
    auto fresh = vaultInMemory();
    REQUIRE(fresh);
    const QByteArray bytes = picture(BlobPartBytes + 1);
    const BlobRef blob = saved(*old, bytes, 300);
    const BlobRef sent = saved(*old, picture(200), 301);
    committed(*old, [&](Transaction &tx) { return blobSent(tx, sent); });
    CHECK(*salvage(*old, *fresh, Tom.device) == Salvaged{2, 1, 0, true});
    CHECK(*blobBytes(*fresh, blob) == bytes);
    CHECK(*blobState(*fresh, blob) == BlobState::Waiting);
    CHECK(*blobState(*fresh, sent) == BlobState::Coming);
}

TEST_CASE("a picture that waits after its note comes over with the note, which is told again", "[store]")
{
    auto old = vaultWithAda();
    auto fresh = vaultInMemory();
    REQUIRE(fresh);
    const BlobRef blob = saved(*old, picture(BlobPartBytes + 1), 300);
    const qint64 place = outboxPage(*old, 1, 1)->front().place;
    committed(*old, [&](Transaction &tx) { return acknowledge(tx, place, 1, Noon); });
    CHECK(*salvage(*old, *fresh, Tom.device) == Salvaged{1, 1, 0, true});
    const qint64 again = outboxPage(*fresh, 1, 1)->front().place;
    committed(*fresh, [&](Transaction &tx) { return acknowledge(tx, again, 1, Noon); });
    CHECK(nextBlobToSend(*fresh, 0)->value().blob.hash == blob.hash);
}
