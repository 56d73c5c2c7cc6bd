// The server is killed at every point of server/points.cmake, and started again on the same folder.

#include "mortal_server.h"
#include "points.h"
#include "wired.h"

using namespace doorstep;

namespace {

constexpr int Notes = 7;
constexpr int MostTimes =
    4; ///< that a point is tried: of the session's request, the push, the pull, the wait

struct Killed {
    OfficeFolder office;
    MortalServer server{office.path()};
    FaultProxy proxy{server.port()};
    WiredTablet tablet{office, proxy.port()};
    Promise promise{office, tablet};
    Met met;

    Killed()
    {
        tablet.start();
        tablet.settle();
        promise.checkWhole({});
        REQUIRE_FALSE(server.endsBeforeRoundDoes());
    }

    /// False: a round does not come by the point so often.
    bool dieAt(std::string_view point, int times)
    {
        proxy.hangUp();
        tablet.stop();
        server.endAt(point, times);
        const auto said = tablet.say(Notes);
        tablet.start();
        const bool died = server.endsBeforeRoundDoes();
        if (died)
            spinUntil([this] { return tablet.alarm.isSet(); }); // of the round, or of the wait after it
        tablet.settle();
        if (died) {
            ++met.cuts;
            promise.checkHalves(said, met);
            CHECK(office.faults().join(u'\n') == QString());
            server.start();
            proxy.leadTo(server.port());
            const int rounds = tablet.heal(MostRounds);
            met.mostRounds = std::max(met.mostRounds, rounds);
            REQUIRE_FALSE(server.endsBeforeRoundDoes());
        }
        promise.checkWhole(said);
        return died;
    }
};

} // namespace

TEST_CASE("the server is killed at every named point, and all arrives once", "[network]")
{
    Killed killed;
    REQUIRE(PointNames.size() > 25);
    for (size_t i = 1; i < PointNames.size(); ++i)
        for (int times = 1; times <= MostTimes; ++times) {
            CAPTURE(std::string(PointNames[i]), times);
            if (killed.dieAt(PointNames[i], times))
                continue;
            CHECK(times > 1); // else nobody comes by there
            break;
        }
    killed.promise.checkState();
    const Met &met = killed.met;
    WARN(PointNames.size() - 1 << " points, killed " << met.cuts << " times; the server had none of it "
                               << met.notThere << " times, had it unknown to the tablet " << met.notTold
                               << ", and it was through " << met.told << "; at most " << met.mostRounds
                               << " rounds to heal");
    CHECK(met.notThere > 10);
    CHECK(met.notTold > 5);
    CHECK(met.told > 5);
}
