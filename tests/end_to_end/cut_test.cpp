#include "town.h"

using namespace doorstep;

namespace {

/// A morning with seven things done and the rota changed twice. `fate` is asked for each exchange by its
/// place.
int morning(quint64 seed, const std::function<Fate(int place)> &fate)
{
    Town town(seed, Vaults::InMemory);
    Random random(seed);
    int exchanges = 0;
    town.network.fate = [&](const QUuid &, const ClientRequest &request) {
        return request.method == "GET" ? Fate::Whole : fate(exchanges++); // a wait carries nothing to lose
    };
    const QUuid atBerts = town.visitAt(town.bert);
    town.tom->unlock();
    town.adaHerself->unlock();
    town.time.pass(2'000);
    for (int i = 0; i < 3; ++i)
        town.something(random);
    town.plan(town.bert, false, atBerts); // Tom loses Bert…
    for (int i = 0; i < 2; ++i)
        town.something(random);
    town.plan(town.bert, true, atBerts); // …and gains him again
    for (int i = 0; i < 2; ++i)
        town.something(random);
    const int told = exchanges;
    town.heal();
    town.everythingIsTheSame();
    return told;
}

struct Cut {
    const char *name;
    Fate fate;
};
constexpr std::array Cuts{
    Cut{"before the request", Fate::NeverArrives},
    Cut{"after the request, before the reply", Fate::ReplyLost},
    Cut{"in the middle of the reply", Fate::ReplyTorn},
    Cut{"in the middle of the reply, unseen", Fate::ReplyHalved},
    Cut{"not, but the request arrives twice", Fate::Twice},
    Cut{"by somebody in between", Fate::SignInPage},
    Cut{"not, but the reply is another server's", Fate::SignedByAnother},
    Cut{"not, but a bit of the reply is bent", Fate::Bent},
};

} // namespace

TEST_CASE("wherever the connection is cut, two tablets and the server end with the same records",
          "[end-to-end]")
{
    const int exchanges = morning(1, [](int) { return Fate::Whole; });
    REQUIRE(exchanges > 15);
    for (const Cut &cut : Cuts)
        for (int at = 0; at < exchanges; ++at) {
            CAPTURE(cut.name, at);
            morning(1, [&](int place) { return place == at ? cut.fate : Fate::Whole; });
        }
}

TEST_CASE("when every other exchange is cut somewhere, all still arrives, once", "[end-to-end]")
{
    for (quint64 seed = 1; seed <= 10; ++seed) {
        CAPTURE(seed);
        Random random(seed * 7919);
        morning(seed, [&](int) { return random.chance(50) ? random.pick(Cuts).fate : Fate::Whole; });
    }
}
