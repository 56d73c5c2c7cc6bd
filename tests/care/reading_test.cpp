#include "reading.h"
#include "telling.h"

#include <catch2/catch_test_macros.hpp>

using namespace doorstep;

namespace {

Record read(uint id, uint worker, const char *at, std::vector<QUuid> lines)
{
    PageRead page;
    page.lines = std::move(lines);
    return telling({id, worker, utc(at), {}, numbered(id + 500)}, page);
}

} // namespace

TEST_CASE("who has read which line is known, with the last time", "[care]")
{
    const auto readings = foldReadings(std::vector{
        read(3, Tom, "2026-03-04T08:50:00", {numbered(1)}),
        read(1, Tom, "2026-03-01T08:50:00", {numbered(1), numbered(2)}),
        read(2, Maria, "2026-03-02T08:50:00", {numbered(2)}),
    });
    CHECK(lastRead(readings, numbered(Tom), numbered(1)) == utc("2026-03-04T08:50:00"));
    CHECK(lastRead(readings, numbered(Tom), numbered(2)) == utc("2026-03-01T08:50:00"));
    CHECK_FALSE(lastRead(readings, numbered(Maria), numbered(1)).isValid());
    CHECK(readersOf(readings, numbered(2))
          == std::vector<LineReader>{{numbered(Tom), utc("2026-03-01T08:50:00")},
                                     {numbered(Maria), utc("2026-03-02T08:50:00")}});
}

TEST_CASE("a worker is new until they have arrived once or read the page", "[care]")
{
    const auto readings = foldReadings(std::vector{read(1, Maria, "2026-03-01T08:50:00", {numbered(1)})});
    std::vector visits{foldVisit(std::vector{telling({2, Tom, utc("2026-03-01T09:00:00")}, Arrived{})})};
    CHECK_FALSE(isNewTo(numbered(Tom), visits, readings));
    CHECK_FALSE(isNewTo(numbered(Maria), visits, readings));
    CHECK(isNewTo(numbered(12), visits, readings));

    visits = {foldVisit(std::vector{telling({2, Tom, utc("2026-03-01T09:00:00")}, Arrived{}),
                                    withdrawing({3, Tom, utc("2026-03-01T09:00:05"), {numbered(2)}})})};
    CHECK(isNewTo(numbered(Tom), visits, readings));
}
