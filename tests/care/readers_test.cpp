#include "readers.h"
#include "telling.h"

#include <catch2/catch_test_macros.hpp>

using namespace doorstep;

namespace {

Record read(uint id, uint worker, const char *at, uint visit = 40)
{
    PageRead page;
    page.lines = {numbered(1)};
    page.visit = visit == 0 ? QUuid() : numbered(visit);
    return telling({id, worker, utc(at), {}, numbered(id + 500)}, page);
}

Record opened(uint id, uint worker, const char *at, const char *reason)
{
    PageOpened page;
    page.reason = QString::fromLatin1(reason);
    return telling({id, worker, utc(at), {}, numbered(id + 500)}, page);
}

std::vector<PageReader> readersIn(const std::vector<Record> &records)
{
    return foldReaders(
        numbered(Ada),
        {foldReadings(records), foldOpenings(records), foldGivings(records), foldLooks(records)}, london());
}

} // namespace

TEST_CASE("a worker who read the page is one row a day, the newest first", "[care]")
{
    const auto rows = readersIn({
        read(1, Tom, "2026-03-02T08:50:00"),
        read(2, Maria, "2026-03-03T09:10:00"),
        read(3, Tom, "2026-03-02T18:00:00"),
        read(4, Tom, "2026-03-04T00:10:00"),
    });
    CHECK(rows
          == std::vector<PageReader>{
              {numbered(4),
               numbered(Tom),
               QDate(2026, 3, 4),
               utc("2026-03-04T00:10:00"),
               1,
               false,
               {},
               false,
               {}},
              {numbered(2),
               numbered(Maria),
               QDate(2026, 3, 3),
               utc("2026-03-03T09:10:00"),
               1,
               false,
               {},
               false,
               {}},
              {numbered(1),
               numbered(Tom),
               QDate(2026, 3, 2),
               utc("2026-03-02T18:00:00"),
               2,
               false,
               {},
               false,
               {}},
          });
}

TEST_CASE("the day of a reading is the agency's", "[care]")
{
    const auto rows = readersIn({read(1, Tom, "2026-07-02T23:30:00")}); // half past midnight in summer
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].day == QDate(2026, 7, 3));
}

TEST_CASE("an opening without a visit comes before every reading and tells what was read through it",
          "[care]")
{
    const auto rows = readersIn({
        read(1, Maria, "2026-03-04T09:00:00"),
        opened(2, Tom, "2026-03-01T20:00:00", "She called from the stairs."),
        read(3, Tom, "2026-03-01T20:01:00", 0), // through the opening
        read(4, Tom, "2026-03-02T20:00:00", 0), // when it gave nothing any more
        read(5, Tom, "2026-03-02T07:00:00"), // in a visit of his own
        read(6, Maria, "2026-03-01T20:02:00", 0), // not hers
        opened(7, Maria, "2026-02-01T20:00:00", ""),
    });
    REQUIRE(rows.size() == 5);
    CHECK(rows[0]
          == PageReader{numbered(2),
                        numbered(Tom),
                        QDate(2026, 3, 1),
                        utc("2026-03-01T20:00:00"),
                        1,
                        true,
                        QStringLiteral("She called from the stairs."),
                        false,
                        {}});
    CHECK(rows[1].id == numbered(7));
    CHECK(rows[1].withoutVisit);
    CHECK(rows[2].id == numbered(1));
    CHECK(rows[3].worker == numbered(Tom));
    CHECK(rows[3].times == 2);
    CHECK(rows[4].id == numbered(6));
}

TEST_CASE("that somebody opened the page is not taken back by anything they say later", "[care]")
{
    const Record opening = opened(2, Tom, "2026-03-01T20:00:00", "She called.");
    const auto openings = foldOpenings(std::vector{
        opening,
        withdrawing({3, Tom, utc("2026-03-01T20:05:00"), {numbered(2)}, opening.entity}),
        opening,
    });
    REQUIRE(openings.size() == 1);
    CHECK(openings[0].reason == QStringLiteral("She called."));
}

TEST_CASE("a copy that was given away stands on its day, whoever read on it", "[care]")
{
    const auto given = [](uint id, const char *at, const char *to) {
        return telling({id, Office, utc(at), {}, numbered(id + 500)},
                       PageGiven{QString::fromLatin1(to), GivenAs::Fhir, false});
    };
    const Record copy = given(2, "2026-03-02T09:00:00", "Victoria Hospital");
    const auto rows = readersIn({
        read(1, Office, "2026-03-02T08:00:00"), copy, given(3, "2026-03-01T09:00:00", ""),
        withdrawing(
            {4, Office, utc("2026-03-02T10:00:00"), {copy.id}, copy.entity}), // it is out all the same
    });
    REQUIRE(rows.size() == 3);
    CHECK(rows[0]
          == PageReader{numbered(2),
                        {},
                        QDate(2026, 3, 2),
                        utc("2026-03-02T09:00:00"),
                        1,
                        false,
                        {},
                        true,
                        QStringLiteral("Victoria Hospital")});
    CHECK_FALSE(rows[1].given);
    CHECK(rows[2].given);
}

TEST_CASE("the person's own looking at their page is no reading", "[care]")
{
    CHECK(readersIn({read(1, Ada, "2026-03-01T20:00:00")}).empty());
}

TEST_CASE("the readers are the same in whatever order their records came", "[care]")
{
    std::vector records{
        read(1, Tom, "2026-03-02T08:50:00"),          read(2, Tom, "2026-03-02T08:50:00"),
        opened(3, Maria, "2026-03-02T08:50:00", "a"), opened(4, Maria, "2026-03-02T08:50:00", "b"),
        read(5, Maria, "2026-03-02T08:51:00", 0),
    };
    const auto told = readersIn(records);
    CHECK(told.size() == 3);
    for (quint32 seed = 0; seed < 50; ++seed) {
        std::ranges::shuffle(records, std::mt19937(seed));
        CHECK(readersIn(records) == told);
    }
}

namespace {

Record looked(uint id, uint worker, const char *at, Looked what)
{
    return telling({id, worker, utc(at), {}, numbered(id + 500)}, OfficeLooked{what});
}

} // namespace

TEST_CASE("all that somebody at the office looked at in a day is one row, with what they read", "[care]")
{
    const auto rows = readersIn({
        looked(1, Office, "2026-03-02T09:00:00", Looked::Visits),
        looked(2, Office, "2026-03-02T10:00:00", Looked::Page),
        looked(3, Office, "2026-03-02T11:00:00", Looked::Visits),
        read(4, Office, "2026-03-02T12:00:00", 0),
        looked(5, Office, "2026-03-03T00:10:00", Looked::Promises),
        read(6, Tom, "2026-03-02T13:00:00"),
    });
    REQUIRE(rows.size() == 3);
    CHECK(rows[0].looked == std::vector{Looked::Promises});
    CHECK(rows[1].worker == numbered(Tom));
    CHECK(rows[1].looked.empty());
    CHECK(rows[2].id == numbered(1));
    CHECK(rows[2].at == utc("2026-03-02T12:00:00"));
    CHECK(rows[2].looked == std::vector{Looked::Page, Looked::Visits});
}

TEST_CASE("that the office looked is not taken back, also where what it looked at is not known here",
          "[care]")
{
    const Record look = looked(2, Office, "2026-03-02T09:00:00", Looked::Visits);
    Record later = looked(3, Office, "2026-03-02T09:30:00", Looked::Page);
    later.body = QByteArray::fromHex("a1011863"); // a number of a later version
    const auto looks = foldLooks(std::vector{
        look, later, look, withdrawing({4, Office, utc("2026-03-02T10:00:00"), {look.id}, look.entity})});
    REQUIRE(looks.size() == 2);
    CHECK(looks[0].what == Looked::Visits);
    CHECK(looks[1].what == Looked::Page);
    const QDate day(2026, 3, 2);
    CHECK(hasLooked(looks, numbered(Office), Looked::Visits, day, london()));
    CHECK_FALSE(hasLooked(looks, numbered(Office), Looked::Visits, day.addDays(1), london()));
    CHECK_FALSE(hasLooked(looks, numbered(Office), Looked::Promises, day, london()));
    CHECK_FALSE(hasLooked(looks, numbered(Tom), Looked::Visits, day, london()));
}
