#include "note.h"
#include "plan.h"
#include "telling.h"

#include <catch2/catch_test_macros.hpp>

using namespace doorstep;

TEST_CASE("a note is shown with who wrote it for whom and when", "[care]")
{
    Note note;
    note.said = QStringLiteral("Slept badly.");
    note.audience = NoteAudience::NextVisit;
    std::vector records{telling({1, 10, utc("2026-03-04T09:40:00"), {}, numbered(300)}, note)};
    auto view = foldNote(records);
    REQUIRE(view);
    CHECK(view->id == numbered(300));
    CHECK(view->person == numbered(2));
    CHECK(view->worker == numbered(10));
    CHECK(view->at == utc("2026-03-04T09:40:00"));
    CHECK(view->note == note);
    CHECK_FALSE(view->withdrawn);

    SECTION("and taken back it stays readable")
    {
        records.push_back(withdrawing({2, 10, utc("2026-03-04T09:40:08"), {numbered(1)}, numbered(300)}));
        view = foldNote(records);
        REQUIRE(view);
        CHECK(view->withdrawn);
        CHECK(view->note.said == note.said);
    }
    SECTION("or of another worker and time where it says so")
    {
        note.worker = numbered(11);
        note.at = utc("2026-03-03T21:00:00");
        view = foldNote(std::vector{telling({1, 10, utc("2026-03-04T09:40:00")}, note)});
        CHECK(view->author == numbered(10));
        CHECK(view->worker == numbered(11));
        CHECK(view->at == utc("2026-03-03T21:00:00"));
    }
}

TEST_CASE("a step without slots belongs to every visit, a visit without a slot has every step", "[care]")
{
    Step step;
    CHECK(belongsTo(step, SlotKind::Morning));
    step.slotKinds = {SlotKind::Bed, SlotKind::Tea};
    CHECK(belongsTo(step, SlotKind::Tea));
    CHECK_FALSE(belongsTo(step, SlotKind::Morning));
    CHECK(belongsTo(step, SlotKind::Unknown));
}
