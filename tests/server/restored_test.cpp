#include "agency_here.h"

#include "foundation.h"
#include "transaction.h"

#include <catch2/catch_test_macros.hpp>

#include <QFile>

namespace {

quint64 epochOf(OpenFolder &folder)
{
    quint64 epoch = 0;
    REQUIRE(folder.store->read([&](Database &db) -> Outcome {
        const auto facts = officeFacts(db);
        if (!facts)
            return facts.error();
        epoch = facts->epoch;
        return done();
    }));
    return epoch;
}

bool meets(OpenFolder &folder, const Clock &clock)
{
    const auto met = meetFile(folder, clock);
    REQUIRE(met);
    return *met;
}

} // namespace

TEST_CASE("a database that was put back from a backup begins a new epoch, once", "[server]")
{
    AgencyHere agency;
    const quint64 first = epochOf(*agency.open);
    CHECK_FALSE(meets(*agency.open, agency.clock));
    CHECK_FALSE(meets(*agency.open, agency.clock));
    CHECK(epochOf(*agency.open) == first);

    REQUIRE(agency.open->store->checkpoint());
    const QTemporaryDir elsewhere;
    for (const auto &file : {QStringLiteral("doorstep.key"), QStringLiteral("doorstep.db")})
        REQUIRE(
            QFile::copy(agency.folder.filePath(QStringLiteral("server/") + file), elsewhere.filePath(file)));
    auto back = openFolder(elsewhere.path());
    REQUIRE(back);
    CHECK(meets(*back, agency.clock));
    const quint64 second = epochOf(*back);
    CHECK(second > first);
    CHECK_FALSE(meets(*back, agency.clock));
    CHECK(epochOf(*back) == second);
}

TEST_CASE("an epoch that is begun is another one, whatever the clock says", "[server]")
{
    AgencyHere agency;
    const quint64 before = epochOf(*agency.open);
    for (const qint64 nowMs : {qint64(0), agency.clock.now().wallMs}) {
        const quint64 last = epochOf(*agency.open);
        REQUIRE(agency.open->store->write([&](Transaction &tx) { return beginEpoch(tx, nowMs); }));
        CHECK(epochOf(*agency.open) > last);
    }
    CHECK(epochOf(*agency.open) > before);
}
