// What was kept and is shown to nobody is told to whoever runs the server.

#include "held.h"

#include "agency_here.h"
#include "database.h"
#include "program_here.h"

#include <catch2/catch_test_macros.hpp>

TEST_CASE("what is held is told: from whom, about whom, what and why", "[server][program]")
{
    AgencyHere agency;
    agency.worker(QStringLiteral("tom"));
    const QUuid ada = agency.person(QStringLiteral("ada")); // nobody ever planned a visit to her
    Tablet tom(agency, QStringLiteral("tom"));
    const QString folder = agency.folder.filePath(QStringLiteral("server"));
    const Ran before = doorstepd(folder, "--data % held");
    CHECK(before.status == 0);
    CHECK(before.out == QStringLiteral("Nothing is held.\n"));

    REQUIRE(tom.push({tom.say(ada, Kind::Note)}).front().verdict == Verdict::Held);
    std::vector<HeldThing> things;
    REQUIRE(agency.open->store->read([&](Database &db) -> Outcome {
        auto found = heldThings(db);
        if (!found)
            return found.error();
        things = *std::move(found);
        return done();
    }));
    REQUIRE(things.size() == 1);
    CHECK(things[0].from == QStringLiteral("tom"));
    CHECK(things[0].about == QStringLiteral("ada"));
    CHECK(things[0].kind == quint32(Kind::Note));
    CHECK(things[0].reason == "foreign-stream");

    const Ran after = doorstepd(folder, "--data % held");
    CHECK(after.status == 1);
    INFO(after.out.toStdString());
    CHECK(after.out.endsWith(
        QStringLiteral("about ada: a note; no visit to this person was ever planned for them\n"
                       "1 held.\n")));
}
