// A picture goes up and comes down through a network that ends at each part of it.

#include "wired.h"

#include "blob_log.h"
#include "blob_store.h"
#include "note.h"
#include "say.h"
#include "sure.h"

using namespace doorstep;

namespace {

constexpr quint64 Parts = 6;

/// What no compression makes any smaller.
QByteArray picture(Entropy &entropy)
{
    return entropy.bytes(qsizetype(Parts) * BlobPartBytes - 100);
}

bool isServed(OfficeFolder &office, const BlobRef &blob)
{
    BlobProgress progress;
    sure(office.open().store->read([&](Database &db) -> Outcome {
        progress = sure(blobProgress(db, blob));
        return done();
    }));
    return progress.isWhole;
}

/// Rings whenever the driver waits for its alarm; gives how often that was.
int until(WiredTablet &tablet, const std::function<bool()> &isSo)
{
    int rings = 0;
    for (; !isSo(); ++rings) {
        spinUntil([&] { return isSo() || tablet.alarm.isSet(); });
        if (!isSo())
            tablet.alarm.ring();
        REQUIRE(rings < 10);
    }
    return rings;
}

constexpr std::array Ends{Cut{{}, {}, End::Closed, false}, Cut{{}, {}, End::Reset, true}};

} // namespace

TEST_CASE("a picture goes up whole through cuts at each of its parts, and no part twice", "[network]")
{
    Wired wired;
    SystemEntropy entropy;
    wired.tablet.start();
    wired.tablet.settle();
    std::vector<Record> said;
    for (quint64 part = 0; part < Parts; ++part)
        for (const Cut &end : Ends) {
            CAPTURE(part, int(end.end));
            const QByteArray bytes = picture(entropy);
            const BlobRef blob = blobRefOf(bytes, "image/jpeg");
            wired.proxy.countAnew();
            Cut cut = end;
            cut.after = qint64(part) * BlobPartBytes + BlobPartBytes / 2;
            wired.proxy.cut(cut);
            const Record record = wired.tablet.sayWith(bytes);
            until(wired.tablet, [&] { return wired.proxy.isCutReached(); });
            CHECK_FALSE(isServed(wired.office, blob));
            CHECK(sure(wired.tablet.vault([&](Database &db) { return blobBytes(db, blob); })) == bytes);
            wired.proxy.heal();
            until(wired.tablet, [&] { return wired.tablet.isInStep(); });
            CHECK(isServed(wired.office, blob));
            // all of it, the part that was cut once more, and what the rounds and handshakes cost
            CHECK(wired.proxy.carried(Way::ToServer) < qint64(blob.size) + BlobPartBytes + 40'000);
            said.push_back(record);
        }
    wired.promise.checkWhole(said);
}

TEST_CASE("a picture comes down whole through cuts at each of its parts, and no part twice", "[network]")
{
    Wired wired;
    WiredTablet other(wired.office, wired.proxy.port()); // a second one of Tom's
    SystemEntropy entropy;
    for (quint64 part = 0; part < Parts; ++part)
        for (const Cut &end : Ends) {
            CAPTURE(part, int(end.end));
            const QByteArray bytes = picture(entropy);
            const BlobRef blob = blobRefOf(bytes, "image/jpeg");
            wired.tablet.start();
            wired.tablet.sayWith(bytes);
            until(wired.tablet, [&] { return wired.tablet.isInStep(); });
            wired.tablet.stop();

            const auto isHere = [&] {
                return sure(other.vault([&](Database &db) { return blobBytes(db, blob); })) == bytes;
            };
            wired.proxy.countAnew();
            Cut cut = end;
            cut.way = Way::ToTablet;
            cut.after = qint64(part) * BlobPartBytes + BlobPartBytes / 2;
            wired.proxy.cut(cut);
            other.start();
            until(other, [&] { return wired.proxy.isCutReached(); });
            CHECK_FALSE(isHere());
            wired.proxy.heal();
            until(other, isHere);
            CHECK(wired.proxy.carried(Way::ToTablet) < qint64(blob.size) + BlobPartBytes + 40'000);
            other.stop();
        }
}
