// What a person takes back, followed through every tablet that had it.

#include "deeds.h"
#include "passport_store.h"
#include "sameness.h"
#include "search_store.h"
#include "settle.h"
#include "sure.h"
#include "town.h"
#include "visit.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace doorstep;

namespace {

/// Ada, who has a tablet of her own; Tom and Maria, who visit her together; Carla, who plans.
struct Street {
    Street()
    {
        VisitPlan plan;
        plan.startsAt = QDateTime::fromMSecsSinceEpoch(time.nowMs() + 3'600'000, Qt::UTC);
        plan.endsAt = plan.startsAt.addSecs(1800);
        plan.staff = {tom, maria};
        server.officeSays(ada, server.newId(), plan);
        const std::array who{ada, tom, maria, carla};
        for (size_t i = 0; i < who.size(); ++i) {
            tablets[i] = std::make_unique<TabletHere>(time, 10 + i);
            users[i] = std::make_unique<UserHere>(time, *tablets[i], network, server, who[i], emptyVault());
            users[i]->unlock();
        }
        time.pass(5'000);
    }
    void signal(UserHere &user, bool has)
    {
        user.tablet().signal.setNoSignal(!has);
        if (!has)
            network.cut(user.device());
        settle();
    }
    /// Every wording that this tablet shows of the line.
    QStringList shown(UserHere &user)
    {
        QStringList words;
        if (const auto view = sure(passportLine(user.vault(), line)))
            for (const LineVersion &version : view->current)
                words += version.line.said;
        return words;
    }
    bool finds(UserHere &user) { return !sure(search(user.vault(), u"stroke")).empty(); }

    Timeline time;
    ServerHere server{withApplication(time), 3};
    Network network{time, server};
    QUuid ada = server.person(QStringLiteral("Ada"));
    QUuid tom = server.worker(QStringLiteral("Tom"), Role::HomeCarer);
    QUuid maria = server.worker(QStringLiteral("Maria"), Role::HomeCarer);
    QUuid carla = server.worker(QStringLiteral("Carla"), Role::Supervisor);
    std::array<std::unique_ptr<TabletHere>, 4> tablets;
    std::array<std::unique_ptr<UserHere>, 4> users;
    UserHere &adas() { return *users[0]; }
    UserHere &toms() { return *users[1]; }
    UserHere &marias() { return *users[2]; }
    UserHere &carlas() { return *users[3]; }
    QUuid line;
};

} // namespace

TEST_CASE("what a person hides without signal is gone from her tablet at once, and from each at its contact",
          "[end-to-end]")
{
    Street street;
    PassportLine words;
    words.section = Section::AlsoWorthKnowing;
    words.saidBy = SaidBy::Me;
    words.said = QStringLiteral("I had a stroke.");
    words.audience = LineAudience::Everyone;
    const Record first =
        sure(street.adas().say({said(street.adas().newId(), street.ada, {}, words)})).front();
    street.line = first.entity;
    street.time.pass(5'000);
    for (const auto &user : street.users) {
        REQUIRE(street.shown(*user) == QStringList{words.said});
        REQUIRE(street.finds(*user));
    }

    // nobody has signal; she keeps it to herself, and one carer writes other words over it
    for (const auto &user : street.users)
        street.signal(*user, false);
    Said mine = reworded(street.adas(), street.ada, *sure(passportLine(street.adas().vault(), street.line)),
                         QStringLiteral("This is mine alone."));
    words.said = QStringLiteral("This is mine alone.");
    words.audience = LineAudience::MeOnly;
    mine.body = encodeBody(words);
    REQUIRE(
        street.adas().say({mine, withdrawn(street.adas().newId(), street.ada, street.line, mine.replaces)}));
    CHECK(street.shown(street.adas()) == QStringList{words.said});
    const bool writesTwice = GENERATE(false, true);
    for (int times = 0; times < (writesTwice ? 2 : 1); ++times)
        REQUIRE(street.marias().say(
            {reworded(street.marias(), street.ada, *sure(passportLine(street.marias().vault(), street.line)),
                      QStringLiteral("A stroke in May %1.").arg(times))}));
    CHECK(street.shown(street.toms())
          == QStringList{QStringLiteral("I had a stroke.")}); // nobody told it yet

    const bool carerIsFirst = GENERATE(false, true);
    std::vector<UserHere *> order{&street.adas(), &street.toms(), &street.carlas(), &street.marias()};
    if (carerIsFirst)
        std::ranges::reverse(order);
    for (UserHere *user : order) {
        street.signal(*user, true);
        street.time.pass(10'000);
        const bool adaWasHeard = !street.adas().tablet().signal.noSignal();
        for (UserHere *other : order)
            if (adaWasHeard && other != &street.adas() && !other->tablet().signal.noSignal()) {
                CHECK(street.shown(*other).isEmpty());
                CHECK_FALSE(street.finds(*other));
            }
        CHECK(street.shown(street.adas()) == QStringList{words.said});
    }
    for (const auto &user : street.users) {
        const QStringList faults = faultsWithin(user->vault(), everythingIn(user->vault()));
        CAPTURE(faults.join(u'\n').toStdString());
        CHECK(faults.isEmpty());
    }
    CHECK(street.server.check().faultCount == 0);

    // and it stays so for who starts anew
    street.marias().lock();
    street.marias().unlock();
    street.time.pass(10'000);
    CHECK(street.shown(street.marias()).isEmpty());
    // until she shows it again
    words.said = QStringLiteral("I had a stroke, and I tell you myself.");
    words.audience = LineAudience::Everyone;
    Said again = reworded(street.adas(), street.ada, *sure(passportLine(street.adas().vault(), street.line)),
                          words.said);
    again.body = encodeBody(words);
    REQUIRE(street.adas().say({again}));
    street.time.pass(10'000);
    for (const auto &user : street.users)
        CHECK(street.shown(*user) == QStringList{words.said});
}
