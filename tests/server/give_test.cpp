// A copy of what is known of a person leaves, and nobody can say later that it did not.

#include "agency_here.h"
#include "give.h"
#include "program_here.h"

#include <QDir>
#include <QFile>

#include <catch2/catch_test_macros.hpp>

namespace {

struct Given {
    AgencyHere agency;
    QUuid tomId = agency.worker(QStringLiteral("tom"));
    QUuid joId = agency.worker(QStringLiteral("jo"), Role::Supervisor);
    QUuid ada = agency.person(QStringLiteral("ada"));
    QUuid visit = agency.visit(ada, {tomId}, utc(2026, 3, 2, 10));

    Result<GivenCopy> copy(const char *ref, GivenAs as)
    {
        return copyOf(*agency.open->store, QString::fromLatin1(ref), as, QStringLiteral("Ward 3"),
                      agency.clock, agency.entropy);
    }
    /// As this tablet sees it; nothing: its number alone, or not at all.
    static std::optional<PageGiven> givenIn(Tablet &tablet, const QUuid &person)
    {
        tablet.pullAll();
        for (const PageEntry &entry : tablet.streams[person])
            if (const auto *record = std::get_if<Record>(&entry.held); record && is(*record, Kind::PageGiven))
                return *decodeBody<PageGiven>(record->body);
        return std::nullopt;
    }
};

} // namespace

TEST_CASE("that a copy was given is seen by the person and the supervisors, and by no carer", "[give]")
{
    Given here;
    Tablet tom(here.agency, QStringLiteral("tom"));
    Tablet jo(here.agency, QStringLiteral("jo"));
    Tablet adas(here.agency, QStringLiteral("person:ada"));
    const auto copy = here.copy("ada", GivenAs::Json);
    REQUIRE(copy);
    CHECK_FALSE(Given::givenIn(jo, here.ada)); // looking alone is nothing given
    REQUIRE(noteGiven(*here.agency.open->store, here.agency.open->office, *copy, GivenAs::Json,
                      here.agency.clock, here.agency.entropy));
    const PageGiven expected{QStringLiteral("Ward 3"), GivenAs::Json, true};
    CHECK(Given::givenIn(jo, here.ada) == expected);
    CHECK(Given::givenIn(adas, here.ada) == expected);
    CHECK_FALSE(Given::givenIn(tom, here.ada));
    const auto after = here.copy("ada", GivenAs::Json);
    REQUIRE(after);
    REQUIRE(after->record.givings.size() == 1);
    CHECK(after->record.givings[0].to == expected.to);
}

TEST_CASE("a copy has the visits and the names of who made them, and FHIR only what is for all carers",
          "[give]")
{
    Given here;
    Tablet tom(here.agency, QStringLiteral("tom"));
    Tablet adas(here.agency, QStringLiteral("person:ada"));
    PassportLine secret;
    secret.said = QStringLiteral("I keep this to myself");
    secret.audience = LineAudience::MeOnly;
    secret.saidBy = SaidBy::Me;
    REQUIRE(adas.push({adas.say(here.ada, Kind::PassportLine, {}, {}, {}, encodeBody(secret))})[0].verdict
            == Verdict::Accepted);
    REQUIRE(tom.push({tom.say(here.ada, Kind::Arrived, here.visit)})[0].verdict == Verdict::Accepted);
    const auto whole = here.copy("ada", GivenAs::Csv);
    REQUIRE(whole);
    CHECK(whole->record.lines.size() == 1);
    REQUIRE(whole->record.visits.size() == 1);
    REQUIRE(whole->record.visits[0].arrivals.size() == 1);
    CHECK_FALSE(whole->occasion.nameOf(whole->record.visits[0].arrivals[0].worker).isEmpty());
    CHECK(whole->occasion.workers.contains(here.tomId));
    CHECK_FALSE(whole->occasion.workers.contains(here.ada));
    const auto travels = here.copy("ada", GivenAs::Fhir);
    REQUIRE(travels);
    CHECK(travels->record.lines.empty());
    CHECK(travels->record.leftOut == 1);
}

TEST_CASE("a copy is of one person whom the office knows", "[give]")
{
    Given here;
    for (const char *ref : {"tom", "nobody"}) {
        const auto copy = here.copy(ref, GivenAs::Json);
        REQUIRE_FALSE(copy);
        CHECK(copy.error().fault == Fault::Rejected);
    }
}

TEST_CASE("the program writes a copy to a new place, and nothing where it cannot", "[give]")
{
    Given here;
    const QString folder = here.agency.folder.path() + QStringLiteral("/copies");
    REQUIRE(QDir().mkpath(folder));
    const auto run = [&](const QString &as, const QString &out) {
        return doorstepd({QStringLiteral("--data"), here.agency.open->path, QStringLiteral("export"),
                          QStringLiteral("ada"), QStringLiteral("--as"), as, QStringLiteral("--to"),
                          QStringLiteral("Ward 3"), QStringLiteral("--out"), folder + out});
    };
    CHECK(run(QStringLiteral("fhir"), QStringLiteral("/page")).status == 0);
    CHECK(run(QStringLiteral("csv"), QStringLiteral("/tables")).status == 0);
    CHECK(QFile::exists(folder + QStringLiteral("/tables/visits.csv")));
    const QFile page(folder + QStringLiteral("/page"));
    CHECK((page.permissions() & (QFile::ReadGroup | QFile::ReadOther)) == 0);

    const Ran again = run(QStringLiteral("json"), QStringLiteral("/page"));
    CHECK(again.status == 2);
    CHECK(again.err.contains(u"is there already. Nothing was changed"));
    const Ran nowhere = run(QStringLiteral("json"), QStringLiteral("/no/such/place"));
    CHECK(nowhere.status == 2);
    CHECK(nowhere.err.contains(u"Nothing was given away"));
    CHECK(run(QStringLiteral("pdf"), QStringLiteral("/pdf")).err.contains(u"needs fhir, json or csv"));
    CHECK(QDir(folder).entryList(QDir::AllEntries | QDir::NoDotAndDotDot)
          == QStringList{QStringLiteral("page"), QStringLiteral("tables")});
    // two were given, and as many are known
    const auto copy = here.copy("ada", GivenAs::Json);
    REQUIRE(copy);
    CHECK(copy->record.givings.size() == 2);
}
