// A cut at every byte, of the handshake and of each request and reply of a round.

#include "fault_proxy.h"
#include "serving.h"
#include "wired_tablet.h"

#include "bending.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace doorstep;

namespace {

constexpr int MostRounds = 3; ///< that a tablet needs after a cut

/// How often each way that a cut may leave a push was met.
struct Met {
    int cuts = 0;
    int notThere = 0; ///< the server has none of it
    int notTold = 0; ///< the server has it, and the tablet does not know
    int told = 0; ///< it was through before the cut, or on a second connection
    int mostRounds = 0; ///< that were needed afterwards
};

/// One office, one server, one tablet, and what lies between them.
struct Wired {
    OfficeFolder office;
    Serving serving{office};
    FaultProxy proxy{serving.port()};
    WiredTablet tablet{office, proxy.port()};
    quint64 compared = 0;

    Wired()
    {
        tablet.start();
        tablet.settle();
        checkWhole({});
    }

    /// Of a push that came to an end somewhere: what the tablet counts as sent is in the log once, and what
    /// is not is in the outbox still. All of it or nothing: it was one push.
    void checkHalves(const std::vector<Record> &said, Met &met)
    {
        const auto isAcked = [this](const Record &record) {
            return tablet.stateOf(record.id) == RecordState::Acked;
        };
        const auto all = int(said.size());
        const auto acked =
            int(std::ranges::count_if(said, isAcked)); // first: the server may be at work still
        const auto there = office.find(said);
        CHECK((acked == 0 || acked == all));
        CHECK((there.inLog == all || (there.inLog == 0 && acked == 0)));
        CHECK(there.held == 0);
        CHECK(tablet.unsentNow() == all - acked);
        CHECK(tablet.driver().state().face != SyncFace::NeedsPerson); // nobody could help
        ++(there.inLog == 0 ? met.notThere : acked == 0 ? met.notTold : met.told);
    }

    /// After the network healed.
    void checkWhole(const std::vector<Record> &said)
    {
        CHECK(office.find(said) == OfficeFolder::Found{int(said.size()), 0});
        const auto log = office.log(office.ada, compared);
        CHECK(log == tablet.held(office.ada, compared));
        if (!said.empty())
            CHECK(log.size() == said.size()); // and nothing beside it
        compared += log.size();
    }

    /// At the end: every stream, from its beginning.
    void checkState()
    {
        for (const QUuid &stream : {office.open().office.agency, office.tom, office.ada})
            CHECK(office.log(stream) == tablet.held(stream));
        CHECK(office.faults() == QStringList());
        CHECK(tablet.faults() == QStringList());
    }
};

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
        wired.checkWhole(said);
    }
    const Extent extent{wired.proxy.carried(Way::ToServer), wired.proxy.carried(Way::ToTablet)};
    for (const Cut &cut : cutsWithin(extent, between)) {
        CAPTURE(notes, int(cut.way), cut.after, int(cut.end), cut.ofNetwork);
        said = wired.tablet.say(notes);
        wired.proxy.cut(cut);
        begin();
        wired.tablet.settle();
        wired.checkHalves(said, met);
        met.cuts += wired.proxy.isCutReached() ? 1 : 0;
        wired.proxy.heal();
        const int rounds = wired.tablet.heal(MostRounds);
        met.mostRounds = std::max(met.mostRounds, rounds);
        CHECK(wired.tablet.isInStep());
        wired.checkWhole(said);
    }
    wired.checkState();
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
    cutEverywhere(wired, notes, 11, [&wired] { wired.tablet.start(); });
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
