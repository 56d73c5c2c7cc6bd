#include "board.h"
#include "telling.h"

#include <catch2/catch_test_macros.hpp>

using namespace doorstep;
using namespace std::chrono_literals;

namespace {

VisitPlan plan(const char *from, const char *to, std::vector<QUuid> staff = {numbered(Tom)})
{
    VisitPlan planned;
    planned.startsAt = utc(from);
    planned.endsAt = utc(to);
    planned.staff = std::move(staff);
    return planned;
}

BoardKnowledge agency()
{
    BoardKnowledge known;
    known.agency.timeZone = "Europe/London";
    known.agency.lateAfterMinutes = 15;
    known.agency.shortBelowPercent = 80;
    return known;
}

/// A visit from 9am to 9:45am by Tom, and what was told of it.
struct Story {
    std::vector<Record> records{
        telling({1, Office, utc("2026-03-01T12:00:00")}, plan("2026-03-04T09:00:00", "2026-03-04T09:45:00"))};
    BoardKnowledge known = agency();

    BoardRow at(const char *now) const
    {
        const std::vector visits{foldVisit(records)};
        return boardOf(visits, known, utc(now)).at(0);
    }
    void heard(uint worker, const char *when) { known.lastHeard[numbered(worker)] = utc(when); }
};

} // namespace

TEST_CASE("a silent tablet gives no word, and never a missed", "[care]")
{
    Story story;
    story.heard(Tom, "2026-03-04T08:52:00");
    for (QDateTime now = utc("2026-03-04T08:00:00"); now < utc("2026-03-04T23:00:00");
         now = now.addSecs(60)) {
        const bool rung = now >= utc("2026-03-04T09:15:00");
        const BoardRow row = story.at(now.toString(Qt::ISODate).chopped(1).toLatin1());
        CHECK(row.state == (rung ? BoardState::NeedsYou : BoardState::Later));
        CHECK(row.need == (rung ? Need::NoWord : Need::Nothing));
        CHECK(row.lastHeardAt == utc("2026-03-04T08:52:00"));
    }
}

TEST_CASE("a tablet never heard from gives no word", "[care]")
{
    CHECK(Story().at("2026-03-04T12:00:00").need == Need::NoWord);
}

TEST_CASE("nobody came as a tablet tells: late, and missed once heard from after the end", "[care]")
{
    Story story;
    story.heard(Tom, "2026-03-04T09:10:00");
    CHECK(story.at("2026-03-04T09:14:59").need == Need::Nothing);
    CHECK(story.at("2026-03-04T09:15:00").need == Need::Late);
    CHECK(story.at("2026-03-04T09:40:00").lateBy == 40min);
    CHECK(story.at("2026-03-04T10:30:00").need == Need::Late); // silent since 9:10: the end is not known

    story.heard(Tom, "2026-03-04T09:44:59");
    CHECK(story.at("2026-03-04T10:30:00").need == Need::Late);
    story.heard(Tom, "2026-03-04T09:45:00");
    CHECK(story.at("2026-03-04T10:30:00").need == Need::Missed);
}

TEST_CASE("of a double-up the silent tablet decides: its carer may be there", "[care]")
{
    Story story;
    story.records = {
        telling({1, Office, utc("2026-03-01T12:00:00")},
                plan("2026-03-04T09:00:00", "2026-03-04T09:45:00", {numbered(Tom), numbered(Maria)}))};
    story.heard(Tom, "2026-03-04T08:52:00");
    story.heard(Maria, "2026-03-04T11:00:00");
    CHECK(story.at("2026-03-04T11:00:00").need == Need::NoWord);
    CHECK(story.at("2026-03-04T11:00:00").waitsFor == numbered(Tom));
    story.heard(Tom, "2026-03-04T09:20:00");
    CHECK(story.at("2026-03-04T11:00:00").need == Need::Late);
    story.heard(Tom, "2026-03-04T09:45:00");
    CHECK(story.at("2026-03-04T11:00:00").need == Need::Missed);
}

TEST_CASE("of a double-up where one has come the other is waited for once the alarm rang", "[care]")
{
    Story story;
    story.records = {
        telling({1, Office, utc("2026-03-01T12:00:00")},
                plan("2026-03-04T09:00:00", "2026-03-04T09:45:00", {numbered(Tom), numbered(Maria)})),
        telling({2, Tom, utc("2026-03-04T09:01:00")}, Arrived{})};
    story.heard(Maria, "2026-03-04T09:10:00");
    BoardRow row = story.at("2026-03-04T09:14:59");
    CHECK(row.state == BoardState::HereNow);
    CHECK(row.came == 1);
    CHECK(row.waitsFor == numbered(Maria));

    row = story.at("2026-03-04T09:15:00");
    CHECK(row.state == BoardState::NeedsYou);
    CHECK(row.need == Need::Incomplete);
    CHECK(row.lastHeardAt == utc("2026-03-04T09:10:00"));

    story.records.push_back(telling({3, Maria, utc("2026-03-04T09:12:00")}, Arrived{}));
    row = story.at("2026-03-04T09:15:00");
    CHECK(row.state == BoardState::HereNow);
    CHECK(row.came == 2);
    CHECK(row.waitsFor.isNull());
}

TEST_CASE("a visit that nobody left an hour after its end needs somebody, and says whose tablet is silent",
          "[care]")
{
    Story story;
    story.records.push_back(telling({2, Tom, utc("2026-03-04T09:30:00")}, Arrived{}));
    story.heard(Tom, "2026-03-04T09:31:00");
    BoardRow row = story.at("2026-03-04T11:14:59"); // half an hour late, so planned until 10:15
    CHECK(row.state == BoardState::HereNow);
    CHECK(row.waitsFor.isNull());

    row = story.at("2026-03-04T11:15:00");
    CHECK(row.state == BoardState::NeedsYou);
    CHECK(row.need == Need::NotLeft);
    CHECK(row.waitsFor == numbered(Tom));
    CHECK(row.lastHeardAt == utc("2026-03-04T09:31:00"));

    story.records.push_back(telling({3, Tom, utc("2026-03-04T10:12:00")}, Left{}));
    CHECK(story.at("2026-03-04T11:15:00").need == Need::Nothing);

    story.records.push_back(telling({4, Tom, utc("2026-03-04T12:00:00")}, Arrived{})); // and came back
    CHECK(story.at("2026-03-04T13:44:59").need == Need::Nothing);
    row = story.at("2026-03-04T13:45:00");
    CHECK(row.need == Need::NotLeft);
    CHECK(row.waitsFor == numbered(Tom));
}

TEST_CASE("of two of whom one has left the other is asked after", "[care]")
{
    Story story;
    story.records = {
        telling({1, Office, utc("2026-03-01T12:00:00")},
                plan("2026-03-04T09:00:00", "2026-03-04T09:45:00", {numbered(Tom), numbered(Maria)})),
        telling({2, Tom, utc("2026-03-04T09:00:00")}, Arrived{}),
        telling({3, Maria, utc("2026-03-04T09:05:00")}, Arrived{}),
        telling({4, Tom, utc("2026-03-04T09:45:00")}, Left{})};
    CHECK(story.at("2026-03-04T10:49:59").need == Need::Nothing);
    CHECK(story.at("2026-03-04T10:50:00").need == Need::NotLeft);
    CHECK(story.at("2026-03-04T10:50:00").waitsFor == numbered(Maria));
}

TEST_CASE("a tablet that could not send all has not told that nobody came", "[care]")
{
    Story story;
    story.heard(Tom, "2026-03-04T10:00:00");
    story.known.holdsBack.insert(numbered(Tom));
    CHECK(story.at("2026-03-04T10:00:00").need == Need::NoWord);
    CHECK(story.at("2026-03-04T10:00:00").holdsBack);
    story.known.holdsBack.clear();
    CHECK(story.at("2026-03-04T10:00:00").need == Need::Missed);
}

TEST_CASE("a visit with nobody planned needs somebody from the start, and is never missed", "[care]")
{
    Story story;
    story.records = {telling({1, Office, utc("2026-03-01T12:00:00")},
                             plan("2026-03-04T09:00:00", "2026-03-04T09:45:00", {}))};
    for (const char *now : {"2026-03-04T00:00:00", "2026-03-04T09:20:00", "2026-03-04T23:00:00"}) {
        CHECK(story.at(now).need == Need::NoCarer);
        CHECK(story.at(now).state == BoardState::NeedsYou);
    }
    story.records.push_back(telling({2, Tom, utc("2026-03-04T09:01:00")}, Arrived{}));
    CHECK(story.at("2026-03-04T09:20:00").state == BoardState::HereNow);
}

TEST_CASE("a moved visit is due by its new plan and tells the start it had", "[care]")
{
    Story story;
    story.records.push_back(telling({2, Office, utc("2026-03-04T07:00:00"), {numbered(1)}},
                                    plan("2026-03-04T10:00:00", "2026-03-04T10:45:00")));
    const BoardRow row = story.at("2026-03-04T09:50:00");
    CHECK(row.need == Need::Nothing);
    CHECK(row.startsAt == utc("2026-03-04T10:00:00"));
    CHECK(row.movedFrom == utc("2026-03-04T09:00:00"));
    CHECK_FALSE(Story().at("2026-03-04T09:00:00").movedFrom.isValid());
}

TEST_CASE("on the nights when the clocks change a visit is due and short by true time", "[care]")
{
    const auto night = [](const char *date, QTime from, QTime to, const char *starts, const char *ends) {
        Story story;
        Slot slot;
        slot.promisedFrom = from;
        slot.promisedTo = to;
        auto planned = plan(starts, ends);
        planned.slot = numbered(60);
        INFO(date);
        story.records = {telling({1, Office, utc("2026-03-01T12:00:00")}, planned)};
        story.known.slotsById.insert(planned.slot, slot);
        return story;
    };
    SECTION("in spring an hour is missing")
    {
        Story story =
            night("2026-03-29", QTime(0, 30), QTime(2, 30), "2026-03-29T00:30:00", "2026-03-29T01:30:00");
        const BoardRow row = story.at("2026-03-29T01:30:00");
        CHECK(row.promised->until == utc("2026-03-29T01:30:00")); // half past two on the wall
        CHECK(row.planned == 60min);
        CHECK(row.need == Need::Nothing);
        CHECK(story.at("2026-03-29T01:45:00").need == Need::NoWord);
    }
    SECTION("in autumn an hour comes twice")
    {
        Story story =
            night("2026-10-25", QTime(0, 30), QTime(2, 30), "2026-10-24T23:30:00", "2026-10-25T02:30:00");
        story.records.push_back(telling({2, Tom, utc("2026-10-24T23:30:00")}, Arrived{}));
        story.records.push_back(telling({3, Tom, utc("2026-10-25T02:30:00")}, Left{}));
        const BoardRow row = story.at("2026-10-25T03:00:00");
        CHECK(row.promised->until == utc("2026-10-25T02:30:00"));
        CHECK(row.here == 180min);
        CHECK(row.need == Need::Nothing);
    }
}

TEST_CASE("what began or was due before midnight stays on the board while it matters", "[care]")
{
    const QDateTime midnight = utc("2026-03-05T00:00:00");
    const auto stays = [&](std::vector<Record> events, const char *ends = "2026-03-04T23:45:00") {
        Story story;
        story.records = {telling({1, Office, utc("2026-03-01T12:00:00")}, plan("2026-03-04T23:00:00", ends))};
        story.records.insert(story.records.end(), events.begin(), events.end());
        const Visit visit = foldVisit(story.records);
        return runsInto(story.at("2026-03-05T00:10:00"), visit, midnight);
    };
    const Record arrived = telling({2, Tom, utc("2026-03-04T23:02:00")}, Arrived{});
    const Record left = telling({3, Tom, utc("2026-03-04T23:40:00")}, Left{});
    CHECK(stays({})); // no word, and nobody looks after it
    CHECK_FALSE(stays({telling({4, Office, utc("2026-03-05T00:05:00")}, OnIt{})}));
    CHECK(stays({arrived}));
    CHECK_FALSE(stays({arrived, left}));
    CHECK(stays({arrived, left}, "2026-03-05T00:15:00"));
    CHECK_FALSE(stays({telling({5, Office, utc("2026-03-04T22:00:00")}, Cancelled{})}));
}

TEST_CASE("who looks after a concern is the last who said so and did not take it back", "[care]")
{
    std::vector records{telling({1, Tom, utc("2026-03-04T09:00:00")}, Concern{})};
    CHECK(onConcern(records).isNull());
    records.push_back(telling({2, Office, utc("2026-03-04T09:30:00")}, OnConcern{}));
    records.push_back(telling({3, Maria, utc("2026-03-04T09:40:00")}, OnConcern{}));
    CHECK(onConcern(records) == numbered(Maria));
    std::ranges::reverse(records);
    CHECK(onConcern(records) == numbered(Maria));
    records.push_back(withdrawing({4, Maria, utc("2026-03-04T09:41:00"), {numbered(3)}}));
    CHECK(onConcern(records) == numbered(Office));
}

TEST_CASE("an arrival heard late moves the row and says that the board had said otherwise", "[care]")
{
    Story story;
    story.heard(Tom, "2026-03-04T08:52:00");
    CHECK(story.at("2026-03-04T09:40:00").need == Need::NoWord);

    story.heard(Tom, "2026-03-04T09:48:00");
    story.records.push_back(telling({2, Tom, utc("2026-03-04T09:05:00")}, Arrived{}));
    QDateTime heardAt = utc("2026-03-04T09:48:00");
    story.known.heardAt = [&](const QUuid &) { return heardAt; };
    BoardRow row = story.at("2026-03-04T09:50:00");
    CHECK(row.state == BoardState::HereNow);
    CHECK(row.amended);
    CHECK(row.arrivedAt == utc("2026-03-04T09:05:00"));
    CHECK(row.arrivalHeardAt == heardAt);
    CHECK(row.here == 45min);

    heardAt = utc("2026-03-04T09:06:00"); // before the alarm would have rung
    CHECK_FALSE(story.at("2026-03-04T09:50:00").amended);
    story.known.heardAt = [](const QUuid &) { return QDateTime(); };
    CHECK_FALSE(story.at("2026-03-04T09:50:00").amended);
}

TEST_CASE("due is the end of the promised window", "[care]")
{
    Story story;
    Slot slot;
    slot.promisedFrom = QTime(8, 30);
    slot.promisedTo = QTime(9, 20);
    auto planned = plan("2026-03-04T09:00:00", "2026-03-04T10:00:00");
    planned.slot = numbered(60);
    story.records = {telling({1, Office, utc("2026-03-01T12:00:00")}, planned)};
    story.known.slotsById.insert(planned.slot, slot);
    story.heard(Tom, "2026-03-04T09:25:00");
    CHECK(story.at("2026-03-04T09:34:00").need == Need::Nothing);
    CHECK(story.at("2026-03-04T09:35:00").need == Need::Late);
    CHECK(story.at("2026-03-04T09:35:00").dueAt == utc("2026-03-04T09:20:00"));

    SECTION("unless the rota plans it later, which is said")
    {
        planned.startsAt = utc("2026-03-04T09:30:00");
        story.records = {telling({1, Office, utc("2026-03-01T12:00:00")}, planned)};
        const BoardRow row = story.at("2026-03-04T09:40:00");
        CHECK(row.need == Need::Nothing);
        CHECK(row.plannedOutside);
        CHECK(row.dueAt == utc("2026-03-04T09:30:00"));
    }
}

TEST_CASE("a visit is short below the agency's share, and only by five minutes or more", "[care]")
{
    const auto needAfter = [](const char *to, const char *left) {
        Story story;
        Left leaving;
        leaving.whyShorter = WhyShorter::AskedMeToGo;
        story.records = {telling({1, Office, utc("2026-03-01T12:00:00")}, plan("2026-03-04T09:00:00", to)),
                         telling({2, Tom, utc("2026-03-04T09:00:00")}, Arrived{}),
                         telling({3, Tom, utc(left)}, leaving)};
        const BoardRow row = story.at("2026-03-04T12:00:00");
        CHECK(row.whyShorter == WhyShorter::AskedMeToGo);
        return row.need;
    };
    CHECK(needAfter("2026-03-04T09:45:00", "2026-03-04T09:18:00") == Need::Short);
    CHECK(needAfter("2026-03-04T09:45:00", "2026-03-04T09:35:59") == Need::Short);
    CHECK(needAfter("2026-03-04T09:45:00", "2026-03-04T09:36:00") == Need::Nothing);
    CHECK(needAfter("2026-03-04T09:15:00", "2026-03-04T09:11:00") == Need::Nothing); // 73 %, but 4 minutes
    CHECK(needAfter("2026-03-04T09:15:00", "2026-03-04T09:10:00") == Need::Short);
}

TEST_CASE("no access needs somebody until the visit is called off", "[care]")
{
    Story story;
    story.records.push_back(telling({2, Tom, utc("2026-03-04T09:02:00")}, NoAccess{}));
    CHECK(story.at("2026-03-04T09:03:00").need == Need::NoAccess);
    story.records.push_back(telling({3, Office, utc("2026-03-04T09:20:00")}, Cancelled{}));
    CHECK(story.at("2026-03-04T09:21:00").state == BoardState::Done);
    CHECK(story.at("2026-03-04T09:21:00").visitState == VisitState::Cancelled);
}

TEST_CASE("a supervisor on it is named, and a warning given before it was due is told", "[care]")
{
    Story story;
    RunningLate late;
    late.minutes = 20;
    story.records.push_back(telling({2, Tom, utc("2026-03-04T08:50:00")}, late));
    story.records.push_back(telling({3, Office, utc("2026-03-04T09:30:00")}, OnIt{}));
    const BoardRow row = story.at("2026-03-04T09:40:00");
    CHECK(row.onIt == numbered(Office));
    CHECK(row.toldBefore);
    CHECK(row.saidLate == 20min);
    CHECK(row.saidLateAt == utc("2026-03-04T08:50:00"));
}

TEST_CASE("the board puts no word first, then late, missed, no access and short, then the rest by time",
          "[care]")
{
    auto known = agency();
    known.lastHeard[numbered(Tom)] = utc("2026-03-04T10:00:00");
    const auto visit = [](uint id, const char *from, const char *to, uint worker,
                          std::vector<Record> records = {}) {
        records.push_back(
            telling({1, Office, utc("2026-03-01T12:00:00")}, plan(from, to, {numbered(worker)})));
        for (Record &record : records)
            record.entity = numbered(id);
        return foldVisit(records);
    };
    const std::vector visits{
        visit(1, "2026-03-04T12:00:00", "2026-03-04T13:00:00", Tom),
        visit(2, "2026-03-04T08:00:00", "2026-03-04T09:00:00", Tom,
              {telling({2, Tom, utc("2026-03-04T08:00:00")}, Arrived{}),
               telling({3, Tom, utc("2026-03-04T08:10:00")}, Left{})}),
        visit(3, "2026-03-04T09:10:00", "2026-03-04T09:20:00", Tom),
        visit(4, "2026-03-04T09:20:00", "2026-03-04T10:20:00", Tom),
        visit(5, "2026-03-04T09:30:00", "2026-03-04T10:20:00", Maria),
        visit(6, "2026-03-04T09:20:00", "2026-03-04T10:20:00", Maria),
        visit(7, "2026-03-04T07:00:00", "2026-03-04T07:30:00", Tom,
              {telling({2, Tom, utc("2026-03-04T07:00:00")}, Arrived{}),
               telling({3, Tom, utc("2026-03-04T07:30:00")}, Left{})}),
        visit(8, "2026-03-04T09:50:00", "2026-03-04T10:30:00", Tom,
              {telling({2, Tom, utc("2026-03-04T09:52:00")}, NoAccess{})}),
    };
    std::vector<uint> order;
    for (const BoardRow &row : boardOf(visits, known, utc("2026-03-04T10:05:00")))
        order.push_back(row.visit.data1);
    CHECK(order == std::vector<uint>{6, 5, 4, 3, 8, 2, 7, 1});
}
