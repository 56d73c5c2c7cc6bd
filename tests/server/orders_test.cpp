// What the office orders a tablet is told to it wherever it asks, stands until it is taken back, and comes
// back as a word that it was done.

#include "orders.h"

#include "agency.h"
#include "agency_here.h"
#include "database.h"
#include "errand.h"
#include "program_here.h"
#include "pull.h"

#include <catch2/catch_test_macros.hpp>

namespace {

struct TomsTablet {
    AgencyHere agency;
    QUuid tomId = agency.worker(QStringLiteral("tom"));
    QUuid zoeId = agency.worker(QStringLiteral("zoe"));
    Tablet tom{agency, QStringLiteral("tom")};
    QString folder = agency.folder.filePath(QStringLiteral("server"));

    qint64 now() { return agency.clock.now().wallMs; }
    QUuid give(OrderKind kind)
    {
        const auto given = giveOrder(*agency.open->store, tom.joined.device, kind, now(), agency.entropy);
        REQUIRE(given);
        return *given;
    }
    bool withdraw()
    {
        const auto withdrawn = withdrawOrder(*agency.open->store, tom.joined.device, now());
        REQUIRE(withdrawn);
        return *withdrawn;
    }
    std::optional<Order> errand(std::vector<OrderDone> done = {})
    {
        ErrandRequest request{tom.joined.device, now(), {}, 0, std::move(done), {}};
        request.signature = signErrand(request, tom.key);
        const HttpReply reply = agency.ask("/v1/errand", encode(request));
        REQUIRE(reply.status == 200);
        const auto decoded = decode<ErrandReply>(reply.body);
        REQUIRE(decoded);
        return decoded->order;
    }
    OrderDone doneWith(const Order &order)
    {
        OrderDone told{order, now(), {}};
        told.signature = signDone(told, tom.key);
        return told;
    }
    DeviceSeen seen()
    {
        std::optional<DeviceSeen> device;
        REQUIRE(agency.open->store->read([&](Database &db) -> Outcome {
            auto found = deviceMeant(db, u"tom");
            if (!found)
                return found.error();
            device = *found;
            return done();
        }));
        return *device;
    }
    Ran run(const char *words) { return doorstepd(folder, words); }
};

} // namespace

TEST_CASE("an order is told by every errand and every pull until it is taken back", "[server][orders]")
{
    TomsTablet here;
    Tablet zoe(here.agency, QStringLiteral("zoe"));
    CHECK_FALSE(here.errand());
    const Order lock{OrderKind::Lock, here.give(OrderKind::Lock)};
    CHECK(here.give(OrderKind::Lock) == lock.id); // it stands already
    CHECK_FALSE(here.seen().order->fetchedAt.isValid());
    CHECK(here.errand() == lock);
    CHECK(here.seen().order->fetchedAt.isValid());
    CHECK(here.tom.pull({}).order == lock);
    CHECK(here.errand() == lock);
    CHECK_FALSE(zoe.pull({}).order);

    CHECK(here.withdraw());
    CHECK_FALSE(here.withdraw());
    CHECK_FALSE(here.errand());
    CHECK_FALSE(here.tom.pull({}).order);

    here.give(OrderKind::Lock);
    const Order wipe{OrderKind::Wipe, here.give(OrderKind::Wipe)};
    CHECK(here.errand() == wipe); // the last that was given
}

TEST_CASE("a wait ends when an order is given, and not again for the same", "[server][orders]")
{
    TomsTablet here;
    here.tom.pullAll();
    const SignIn tom{here.tom.joined.device, here.tomId, Reader::Carer};
    const auto wait = [&] {
        const auto cursor = here.tom.pull(here.tom.next).cursor;
        auto waiting = lookForChange(*here.agency.server, tom, cursor, here.tom.lease->tag);
        REQUIRE(waiting);
        return *std::move(waiting);
    };
    const Waiting before = wait();
    REQUIRE_FALSE(before.reply.changed);
    CHECK_FALSE(before.changed());
    here.give(OrderKind::Lock);
    here.agency.server->news.refresh(*here.agency.open->store);
    CHECK(before.changed());
    const auto again =
        lookForChange(*here.agency.server, tom, here.tom.next.cursor.value_or(0), here.tom.lease->tag);
    REQUIRE(again);
    CHECK(again->reply.changed);
    CHECK_FALSE(wait().reply.changed); // the pull in it told the order
}

TEST_CASE("a tablet's word that it was done is kept with its signature, once, and for its own order only",
          "[server][orders]")
{
    TomsTablet here;
    const Order wipe{OrderKind::Wipe, here.give(OrderKind::Wipe)};
    here.errand();
    OrderDone forged = here.doneWith(wipe);
    ++forged.atMs;
    here.errand(
        {forged, here.doneWith({OrderKind::Wipe, here.tomId}), here.doneWith({OrderKind::Lock, wipe.id})});
    CHECK_FALSE(here.seen().order->doneAt.isValid());

    const OrderDone told = here.doneWith(wipe);
    CHECK(here.errand({told}) == wipe); // a copy of its disk is told as well
    CHECK(here.seen().order->doneAt.toMSecsSinceEpoch() == told.atMs);
    here.agency.clock.advance(60'000);
    here.errand({here.doneWith(wipe)});
    CHECK(here.seen().order->doneAt.toMSecsSinceEpoch() == told.atMs);
}

TEST_CASE("whoever runs the server lists tablets, locks, unlocks and wipes them", "[server][program][orders]")
{
    TomsTablet here;
    const auto says = [&](const char *words, int status, const char *part) {
        const Ran ran = here.run(words);
        INFO(words << "\n" << ran.out.toStdString() << ran.err.toStdString());
        CHECK(ran.status == status);
        CHECK((ran.out + ran.err).contains(QLatin1StringView(part)));
    };
    says("--data % devices", 0, "tom (a tablet), last heard 2026-03-02 09:00, 0 unsent\n1 tablets joined.");
    says("--data % lock zoe", 2, "no tablet is known by this");
    says("--data % unlock tom", 0, "was not locked");
    says("--data % lock tom", 0, "The tablet of tom (a tablet) locks itself at its next contact");
    says("--data % devices", 0, "0 unsent, to be locked, ordered 20");
    says("--data % devices", 0, "not heard since");
    CHECK(here.errand()->kind == OrderKind::Lock);
    says("--data % devices", 0, "told 2026-03-02 09:00");
    says("--data % unlock tom", 0, "can be opened again once it is in contact");
    CHECK_FALSE(here.errand());

    says("--data % wipe tom", 2, "Nothing was changed.");
    CHECK_FALSE(here.errand());
    says("--data % wipe tom --yes", 0, "destroys what it holds at its next contact");
    const auto wipe = here.errand();
    REQUIRE(wipe);
    CHECK(wipe->kind == OrderKind::Wipe);
    says("--data % unlock tom", 2, "cannot be taken back");
    says("--data % lock tom", 2, "to be wiped already");
    here.errand({here.doneWith(*wipe)});
    says("--data % devices", 0, "wiped 2026-03-02 09:00");

    Tablet second(here.agency, QStringLiteral("tom"));
    says("--data % lock tom", 2, "several tablets joined with this key");
    const QByteArray id = second.joined.device.toString(QUuid::WithoutBraces).toLatin1();
    says(("--data % lock " + id).constData(), 0, "locks itself");
}

TEST_CASE("a supervisor's order is a record: it stands for its tablet until another replaces it",
          "[server][orders]")
{
    TomsTablet toms;
    toms.agency.worker(QStringLiteral("joan"), Role::Supervisor);
    Tablet joan(toms.agency, QStringLiteral("joan"));
    joan.signIn();
    const QUuid agency = joan.joined.agency;
    const QUuid tablet = toms.tom.joined.device;
    const auto orders = [&](TabletOrdered what, const std::vector<QUuid> &replaced = {}) {
        const Record record =
            joan.say(agency, Kind::TabletOrder, tablet, replaced, {}, encodeBody(TabletOrder{what}));
        REQUIRE(joan.push({record}).front().verdict == Verdict::Accepted);
        return record.id;
    };
    CHECK_FALSE(toms.errand());
    const QUuid locked = orders(TabletOrdered::Lock);
    CHECK(toms.errand() == Order{OrderKind::Lock, locked});
    CHECK(toms.tom.pull({}).order == Order{OrderKind::Lock, locked});

    // what is said beside it without knowing of it takes nothing back
    const QUuid unknowing = orders(TabletOrdered::Open);
    CHECK(toms.errand() == Order{OrderKind::Lock, locked});
    const QUuid wiped = orders(TabletOrdered::Wipe);
    CHECK(toms.errand() == Order{OrderKind::Wipe, wiped});
    orders(TabletOrdered::Open, {locked, unknowing, wiped});
    CHECK_FALSE(toms.errand());
    CHECK_FALSE(toms.tom.pull({}).order);
}

TEST_CASE(
    "only supervisors order tablets, and only those that joined; carers do not see what others' are told",
    "[server][orders]")
{
    TomsTablet toms;
    toms.agency.worker(QStringLiteral("joan"), Role::Supervisor);
    Tablet joan(toms.agency, QStringLiteral("joan"));
    joan.signIn();
    toms.tom.signIn();
    const QUuid agency = joan.joined.agency;
    const QByteArray lock = encodeBody(TabletOrder{TabletOrdered::Lock});

    const Record own = toms.tom.say(agency, Kind::TabletOrder, joan.joined.device, {}, {}, lock);
    CHECK(toms.tom.push({own}).front().verdict == Verdict::Held);
    CHECK_FALSE(joan.pull({}).order);

    const Record nobodys = joan.say(agency, Kind::TabletOrder, QUuid::createUuid(), {}, {}, lock);
    CHECK(joan.push({nobodys}).front().verdict == Verdict::Accepted);
    const Record real = joan.say(agency, Kind::TabletOrder, joan.joined.device, {}, {}, lock);
    CHECK(joan.push({real}).front().verdict == Verdict::Accepted);
    CHECK(joan.pull({}).order == Order{OrderKind::Lock, real.id});

    toms.tom.pullAll();
    int seen = 0;
    for (const PageEntry &entry : toms.tom.streams[agency])
        if (const auto *record = std::get_if<Record>(&entry.held))
            seen += is(*record, Kind::TabletOrder);
    CHECK(seen == 0);
}

TEST_CASE("no word of a colleague's about a tablet's id keeps the office from ordering it",
          "[server][orders]")
{
    TomsTablet toms;
    toms.agency.worker(QStringLiteral("joan"), Role::Supervisor);
    Tablet joan(toms.agency, QStringLiteral("joan"));
    joan.signIn();
    Tablet zoe(toms.agency, QStringLiteral("zoe"));
    zoe.signIn();
    const QUuid tablet = toms.tom.joined.device;
    const Record withdrawn = zoe.say(toms.zoeId, Kind::Withdrawn, tablet);
    CHECK(zoe.push({withdrawn}).front().verdict == Verdict::Accepted);
    const Record lock = joan.say(joan.joined.agency, Kind::TabletOrder, tablet, {}, {},
                                 encodeBody(TabletOrder{TabletOrdered::Lock}));
    CHECK(joan.push({lock}).front().verdict == Verdict::Accepted);
    CHECK(toms.errand() == Order{OrderKind::Lock, lock.id});
}

TEST_CASE("an order that another was stricter than stands again once that is taken back", "[server][orders]")
{
    TomsTablet toms;
    toms.agency.worker(QStringLiteral("joan"), Role::Supervisor);
    Tablet joan(toms.agency, QStringLiteral("joan"));
    joan.signIn();
    const auto orders = [&](TabletOrdered what, const std::vector<QUuid> &replaced = {}) {
        const Record record = joan.say(joan.joined.agency, Kind::TabletOrder, toms.tom.joined.device,
                                       replaced, {}, encodeBody(TabletOrder{what}));
        REQUIRE(joan.push({record}).front().verdict == Verdict::Accepted);
        return record.id;
    };
    const QUuid locked = orders(TabletOrdered::Lock);
    const QUuid wiped = orders(TabletOrdered::Wipe);
    orders(TabletOrdered::Open, {wiped});
    CHECK(toms.errand() == Order{OrderKind::Lock, locked});
}

TEST_CASE("a wipe that a tablet was told is not taken back, nor does a lock take any back",
          "[server][orders]")
{
    TomsTablet here;
    ServerStore &store = *here.agency.open->store;
    const QUuid device = here.tom.joined.device;
    here.give(OrderKind::Wipe);
    const auto locked = giveOrder(store, device, OrderKind::Lock, here.now(), here.agency.entropy);
    REQUIRE_FALSE(locked);
    CHECK(locked.error().fault == Fault::Conflict);
    CHECK(here.withdraw());

    const Order again{OrderKind::Wipe, here.give(OrderKind::Wipe)};
    CHECK(here.errand() == again);
    const auto withdrawn = withdrawOrder(store, device, here.now());
    REQUIRE_FALSE(withdrawn);
    CHECK(withdrawn.error().fault == Fault::Conflict);
    CHECK(here.errand() == again);
}

TEST_CASE("an order that is taken back just before it is told is not told", "[server][orders]")
{
    TomsTablet here;
    here.give(OrderKind::Wipe);
    REQUIRE(here.withdraw());
    const auto told = noteFetched(*here.agency.open->store, here.tom.joined.device, here.now());
    REQUIRE(told);
    CHECK_FALSE(*told);
}
