#include "agency_here.h"

#include "foundation.h"
#include "transaction.h"

#include <catch2/catch_test_macros.hpp>

#include <QFile>

#include <set>

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

bool meets(OpenFolder &folder, const Clock &clock, Entropy &entropy)
{
    const auto met = meetFile(folder, clock, entropy);
    REQUIRE(met);
    return *met;
}

} // namespace

TEST_CASE("a database that was put back from a backup begins a new epoch, once", "[server]")
{
    AgencyHere agency;
    const quint64 first = epochOf(*agency.open);
    CHECK_FALSE(meets(*agency.open, agency.clock, agency.entropy));
    CHECK_FALSE(meets(*agency.open, agency.clock, agency.entropy));
    CHECK(epochOf(*agency.open) == first);

    REQUIRE(agency.open->store->checkpoint());
    const QTemporaryDir elsewhere;
    for (const auto &file : {QStringLiteral("doorstep.key"), QStringLiteral("doorstep.db")})
        REQUIRE(
            QFile::copy(agency.folder.filePath(QStringLiteral("server/") + file), elsewhere.filePath(file)));
    auto back = openFolder(elsewhere.path());
    REQUIRE(back);
    CHECK(meets(*back, agency.clock, agency.entropy));
    const quint64 second = epochOf(*back);
    CHECK(second > first);
    CHECK_FALSE(meets(*back, agency.clock, agency.entropy));
    CHECK(epochOf(*back) == second);
}

TEST_CASE("an epoch that is begun is another one, whatever the clock says", "[server]")
{
    AgencyHere agency;
    const quint64 before = epochOf(*agency.open);
    for (const qint64 nowMs : {qint64(0), agency.clock.now().wallMs}) {
        const quint64 last = epochOf(*agency.open);
        REQUIRE(agency.open->store->write(
            [&](Transaction &tx) { return beginEpoch(tx, nowMs, agency.entropy); }));
        CHECK(epochOf(*agency.open) > last);
    }
    CHECK(epochOf(*agency.open) > before);
}

TEST_CASE("the same copy put back twice at the same moment begins two epochs", "[server]")
{
    AgencyHere agency;
    std::set<quint64> epochs;
    for (int i = 0; i < 2; ++i) {
        const auto ended = agency.open->store->write([&](Transaction &tx) -> Outcome {
            if (auto begun = beginEpoch(tx, agency.clock.now().wallMs, agency.entropy); !begun)
                return begun;
            const auto facts = officeFacts(tx.database());
            REQUIRE(facts);
            epochs.insert(facts->epoch);
            return Error{}; // the copy is as it was
        });
        CHECK_FALSE(ended);
    }
    CHECK(epochs.size() == 2);
}
