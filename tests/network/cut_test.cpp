// A cut at every byte, of the handshake and of each request and reply of a round.

#include "wired.h"

#include "bending.h"

#include <algorithm>

using namespace doorstep;

namespace {

using Extent = std::array<qint64, 2>; ///< bytes each way

/// What may be done at one byte: the connection ends so or so, and may be made again, or the network is gone.
constexpr std::array Kinds{
    Cut{{}, {}, End::Closed, false},
    Cut{{}, {}, End::Reset, false},
    Cut{{}, {}, End::Closed, true},
    Cut{{}, {}, End::Reset, true},
};

/// Every byte with every kind of cut in a thorough run; else bytes with some between them, each with one kind
/// in turn.
std::vector<Cut> cutsWithin(const Extent &extent, int between)
{
    const bool isThorough = scaled(1) > 1;
    std::vector<Cut> cuts;
    for (const Way way : {Way::ToServer, Way::ToTablet})
        for (qint64 at = 0; at < extent[size_t(way)]; at += isThorough ? 1 : between)
            for (size_t i = 0; i < Kinds.size(); ++i)
                if (isThorough || i == cuts.size() % Kinds.size()) {
                    cuts.push_back(Kinds[i]);
                    cuts.back().way = way;
                    cuts.back().after = at;
                    if (!isThorough)
                        break;
                }
    return cuts;
}

/// `begin` lets a round begin that is to send the notes. In a short run `between` lies from cut to cut.
void cutEverywhere(Wired &wired, int notes, int between, const std::function<void()> &begin)
{
    Met met;
    std::vector<Record> said;
    for (int i = 0; i < 2; ++i) { // the second goes as all that follow
        wired.proxy.countAnew();
        said = wired.tablet.say(notes);
        begin();
        wired.tablet.settle();
        wired.promise.checkWhole(said);
    }
    const Extent extent{wired.proxy.carried(Way::ToServer), wired.proxy.carried(Way::ToTablet)};
    for (const Cut &cut : cutsWithin(extent, between)) {
        CAPTURE(notes, int(cut.way), cut.after, int(cut.end), cut.ofNetwork);
        said = wired.tablet.say(notes);
        wired.proxy.cut(cut);
        begin();
        wired.tablet.settle();
        wired.promise.checkHalves(said, met);
        met.cuts += wired.proxy.isCutReached() ? 1 : 0;
        wired.proxy.heal();
        const int rounds = wired.tablet.heal(MostRounds);
        met.mostRounds = std::max(met.mostRounds, rounds);
        wired.promise.checkWhole(said);
    }
    wired.promise.checkState();
    WARN(notes << " notes: " << met.cuts << " cuts; the server had none of it " << met.notThere
               << " times, had it unknown to the tablet " << met.notTold << ", and it was through "
               << met.told << "; at most " << met.mostRounds << " rounds to heal");
    CHECK(met.cuts > 250);
    CHECK(met.notThere > 50);
    CHECK(met.notTold > 4);
    CHECK(met.told > 10);
}

void cutAnew(int notes)
{
    Wired wired;
    cutEverywhere(wired, notes, 11, [&wired] {
        wired.proxy.hangUp(); // the last words of older connections are not counted
        wired.tablet.start();
    });
}

void cutKept(int notes)
{
    Wired wired;
    cutEverywhere(wired, notes, 5, [&wired] {
        wired.tablet.clock.putOn(std::chrono::minutes(20));
        wired.tablet.driver().recordKept();
    });
}

} // namespace

TEST_CASE("one note: a round on a new connection is cut at every byte", "[network]")
{
    cutAnew(1);
}

TEST_CASE("twenty notes: a round on a new connection is cut at every byte", "[network]")
{
    cutAnew(20);
}

TEST_CASE("one note: a round on a connection that was kept is cut at every byte", "[network]")
{
    cutKept(1);
}

TEST_CASE("twenty notes: a round on a connection that was kept is cut at every byte", "[network]")
{
    cutKept(20);
}
