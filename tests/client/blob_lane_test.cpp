#include "tablet.h"

#include "blob_store.h"
#include "code_words.h"
#include "say.h"
#include "uuid7.h"

#include <catch2/generators/catch_generators.hpp>

using namespace doorstep;

namespace {

/// What a server does with blobs, beside the scripted one.
class Shelf
{
public:
    explicit Shelf(Tablet &tablet)
        : m_tablet(tablet)
    {
        tablet.server.instead = [this](const ClientRequest &request) { return answer(request); };
    }

    std::map<Hash, QByteArray> blobs;
    std::map<Hash, std::pair<int, QByteArrayView>> refusals; ///< by blob, of whatever is asked about it
    int puts = 0;
    int gets = 0;
    int quietWaits = 0; ///< so many waits still end without news

private:
    ScriptedServer::Answer answer(const ClientRequest &request)
    {
        if (request.path == "/v1/blob/put")
            return put(request);
        if (request.path == "/v1/blob/get")
            return get(request);
        if (request.path.startsWith("/v1/wait") && quietWaits-- > 0)
            return m_tablet.server.signedReply(request, encode(WaitReply{head(), false}));
        return std::nullopt;
    }
    ScriptedServer::Answer put(const ClientRequest &request)
    {
        ++puts;
        const auto asked = decode<BlobPutRequest>(request.body);
        REQUIRE(asked);
        if (const auto no = refusals.find(asked->hash); no != refusals.end())
            return m_tablet.server.refusal(no->second.first, no->second.second);
        QByteArray &bytes = blobs[asked->hash];
        if (asked->at == quint64(bytes.size()))
            bytes += asked->part;
        return m_tablet.server.signedReply(request, encode(BlobPutReply{head(), quint64(bytes.size())}));
    }
    ScriptedServer::Answer get(const ClientRequest &request)
    {
        ++gets;
        const auto asked = decode<BlobGetRequest>(request.body);
        REQUIRE(asked);
        if (const auto no = refusals.find(asked->hash); no != refusals.end())
            return m_tablet.server.refusal(no->second.first, no->second.second);
        const QByteArray part =
            blobs[asked->hash].mid(qsizetype(asked->at), blobPartAt(asked->size, asked->at));
        return m_tablet.server.signedReply(request, encode(BlobGetReply{head(), part}));
    }
    ReplyHead head() const { return {m_tablet.server.nowMs, m_tablet.server.epoch, 1}; }

    Tablet &m_tablet;
};

BlobRef sayWith(Tablet &tablet, const QByteArray &bytes)
{
    const Moment now = tablet.clock.now();
    const Attached one{blobRefOf(bytes, "image/jpeg"), bytes};
    Note note;
    note.said = QStringLiteral("See the picture");
    note.audience = NoteAudience::NextVisit;
    Said what = said(uuid7(now.wallMs, tablet.entropy.bytes(10)), tablet.ada, {}, note);
    what.attached = {one};
    REQUIRE(tablet.vault([&](Database &db) {
        return say(db, std::array{what}, {tablet.account, tablet.device}, happenedAt(now, {}));
    }));
    tablet.driver->recordKept();
    return one.blob;
}

/// Somebody else's note with a picture.
BlobRef foreign(Tablet &tablet, const QByteArray &bytes)
{
    Record record = foreignNote(tablet.entropy, tablet.ada);
    record.blobs = {blobRefOf(bytes, "image/jpeg")};
    REQUIRE(seal(record));
    tablet.server.add(record);
    return record.blobs.front();
}

BlobState stateOf(Tablet &tablet, const BlobRef &blob)
{
    const auto state = tablet.vault([&](Database &db) { return blobState(db, blob); });
    return state->value_or(BlobState::Coming);
}
/// The lane goes on beside the rounds: until it has brought it so far.
void become(Tablet &tablet, const BlobRef &blob, BlobState state)
{
    spinUntil([&] { return stateOf(tablet, blob) == state; });
}
void show(Tablet &tablet, SyncFace face)
{
    spinUntil([&] { return tablet.driver->state().face == face; });
}

const QByteArray Kettle = QByteArray("a kettle ").repeated(20'000); // three parts
const QByteArray Stairs = QByteArray("the stairs ").repeated(900);

} // namespace

TEST_CASE("a picture goes up after its note, part by part, and only then is all sent", "[client]")
{
    Tablet tablet;
    Shelf shelf(tablet);
    tablet.start();
    std::vector<SyncFace> faces;
    QObject::connect(tablet.driver.get(), &Driver::stateChanged,
                     [&] { faces.push_back(tablet.driver->state().face); });
    const BlobRef blob = sayWith(tablet, Kettle);
    become(tablet, blob, BlobState::Here);
    CHECK(shelf.blobs[blob.hash] == Kettle);
    CHECK(shelf.puts == 4); // one asks
    show(tablet, SyncFace::Sent);
    CHECK(std::ranges::count(faces, SyncFace::Sent) == 1);
    CHECK(tablet.driver->state().unsent == 0);
}

TEST_CASE("a picture that the server will not have waits no more, and stays here", "[client]")
{
    Tablet tablet;
    Shelf shelf(tablet);
    tablet.start();
    shelf.refusals[hashOf(QByteArrayView(Kettle))] = {404, code::BlobUnknown};
    const BlobRef blob = sayWith(tablet, Kettle);
    become(tablet, blob, BlobState::Refused);
    spinUntil([&] { return tablet.driver->state().unsent == 0; });
    CHECK(*tablet.vault([&](Database &db) { return blobBytes(db, blob); }) == Kettle);
}

TEST_CASE("whatever else is said to a picture, it waits, and the others go on", "[client]")
{
    const auto refusal = GENERATE(std::pair(404, code::NotFound), std::pair(413, code::TooLarge),
                                  std::pair(400, code::Unreadable), std::pair(403, code::DeviceUnknown));
    CAPTURE(refusal.first);
    Tablet tablet;
    Shelf shelf(tablet);
    shelf.refusals[hashOf(QByteArrayView(Kettle))] = refusal;
    const BlobRef theirs = foreign(tablet, "of another ");
    shelf.blobs[theirs.hash] = "of another ";
    tablet.start();
    const BlobRef kept = sayWith(tablet, Kettle);
    const BlobRef goes = sayWith(tablet, Stairs);
    become(tablet, goes, BlobState::Here);
    become(tablet, theirs, BlobState::Here);
    CHECK(stateOf(tablet, kept) == BlobState::Waiting);
    spinUntil([&] { return tablet.driver->state().unsent == 1; });

    shelf.refusals.clear();
    tablet.settle();
    tablet.ringAndSettle();
    become(tablet, kept, BlobState::Here);
    spinUntil([&] { return tablet.driver->state().unsent == 0; });
}

TEST_CASE("a picture that arrives as something else is not shown, is no damage here, and is asked for again",
          "[client]")
{
    Tablet tablet;
    Shelf shelf(tablet);
    const BlobRef blob = foreign(tablet, Kettle);
    shelf.blobs[blob.hash] = QByteArray(Kettle).replace(70'000, 1, "!");
    std::vector<Fault> faults;
    QObject::connect(tablet.driver.get(), &Driver::failed,
                     [&](const Error &error) { faults.push_back(error.fault); });
    tablet.start();
    spinUntil([&] { return std::ranges::count(faults, Fault::Malformed) == 1; });
    CHECK(stateOf(tablet, blob) == BlobState::Coming);
    shelf.blobs[blob.hash] = Kettle;
    tablet.ringAndSettle();
    become(tablet, blob, BlobState::Here);
    CHECK(*tablet.vault([&](Database &db) { return blobBytes(db, blob); }) == Kettle);
}

TEST_CASE("what the server does not have either is asked for ever more seldom", "[client]")
{
    Tablet tablet;
    Shelf shelf(tablet);
    const BlobRef blob = foreign(tablet, Kettle);
    shelf.quietWaits = 60;
    tablet.start();
    CHECK(shelf.gets > 1);
    CHECK(shelf.gets < 8);
    shelf.blobs[blob.hash] = Kettle;
    tablet.ringAndSettle(); // a round is worth asking at once
    become(tablet, blob, BlobState::Here);
}

TEST_CASE("a supervisor's pictures come when they are asked for", "[client]")
{
    Tablet tablet;
    Shelf shelf(tablet);
    tablet.makeDriver(true);
    const BlobRef blob = foreign(tablet, Kettle);
    shelf.blobs[blob.hash] = Kettle;
    tablet.start();
    CHECK(shelf.gets == 0);
    REQUIRE(tablet.vault([&](Database &db) -> Outcome {
        Transaction tx(db);
        REQUIRE(askForBlob(tx, blob));
        return tx.commit();
    }));
    tablet.ringAndSettle();
    become(tablet, blob, BlobState::Here);
}
