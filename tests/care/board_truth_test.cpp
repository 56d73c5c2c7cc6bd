// What the board says at each minute of a day, beside what is true and what the server can know of it. Three
// tablets are cut off at chosen moments. The model is naive and on its own: it knows deeds, contacts and
// minutes, and nothing of records and folds.

#include "board.h"
#include "telling.h"

#include <catch2/catch_test_macros.hpp>

#include <array>
#include <map>

using namespace doorstep;

namespace {

constexpr int LateAfter = 15;
constexpr uint Silent = 30; ///< no tablet of theirs was ever heard
constexpr uint CutAtNine = 31; ///< heard until 9am, then not before 6:30pm
constexpr uint InTouch = 32; ///< heard every five minutes
constexpr uint TwoWeeks = 33; ///< last heard a fortnight ago
constexpr uint HasLeft = 34; ///< works here no longer: their tablet was taken back in autumn
constexpr uint WrongYear = 35; ///< as InTouch; the tablet's clock is a year behind, and it knows

/// A visit as it was planned and as it truly went. Minutes are from the midnight (UTC) that the day begins
/// with; none: they never came.
struct Deed {
    uint id;
    std::vector<uint> staff;
    int from;
    int until;
    std::map<uint, int> came;
    std::map<uint, int> left;
    int due = 0; ///< where something was promised: its end, UTC, by hand; else the planned start
    QTime promisedFrom;
    QTime promisedTo;

    int dueAt() const { return std::max(due, from); }
};

struct Day {
    QDateTime midnight;
    std::vector<Deed> deeds;
};

/// Minutes at which the server hears a tablet.
std::vector<int> contactsOf(uint worker)
{
    std::vector<int> contacts;
    const auto every = [&contacts](int from, int until) {
        for (int minute = from; minute <= until; minute += 5)
            contacts.push_back(minute);
    };
    switch (worker) {
    case CutAtNine:
        every(0, 9 * 60);
        every(18 * 60 + 30, 26 * 60);
        break;
    case InTouch:
    case WrongYear:
        every(0, 26 * 60);
        break;
    case TwoWeeks:
        contacts.push_back(-14 * 24 * 60);
        break;
    case HasLeft:
        contacts.push_back(-150 * 24 * 60);
        break;
    default:
        break;
    }
    return contacts;
}

/// What the server can know at a minute.
class Known
{
public:
    explicit Known(int now)
        : m_now(now)
    {
    }
    std::optional<int> lastHeard(uint worker) const
    {
        std::optional<int> last;
        for (const int contact : contactsOf(worker))
            if (contact <= m_now)
                last = contact;
        return last;
    }
    /// When it hears of something done at that minute; nothing: not so far.
    std::optional<int> heardAt(uint worker, int minute) const
    {
        for (const int contact : contactsOf(worker))
            if (contact >= minute && contact <= m_now)
                return contact;
        return std::nullopt;
    }
    std::map<uint, int> heardOf(const std::map<uint, int> &done) const
    {
        std::map<uint, int> heard;
        for (const auto &[worker, minute] : done)
            if (heardAt(worker, minute))
                heard.insert({worker, minute});
        return heard;
    }
    int now() const { return m_now; }

private:
    int m_now;
};

struct Expected {
    BoardState state = BoardState::Later;
    Need need = Need::Nothing;
};

/// Of the workers asked for, whether the tablet of each was heard at that minute or later.
bool allHeardSince(const Known &known, const std::vector<uint> &workers, int minute)
{
    return std::ranges::all_of(workers, [&](uint worker) {
        const auto heard = known.lastHeard(worker);
        return heard && *heard >= minute;
    });
}

Expected expectedOf(const Deed &deed, const Known &known)
{
    const int now = known.now();
    const int alarm = deed.dueAt() + LateAfter;
    const auto came = known.heardOf(deed.came);
    const auto left = known.heardOf(deed.left);
    if (came.empty()) {
        if (now < alarm)
            return {};
        if (!allHeardSince(known, deed.staff, deed.dueAt()))
            return {BoardState::NeedsYou, Need::NoWord};
        return allHeardSince(known, deed.staff, std::max(deed.until, alarm))
            ? Expected{BoardState::NeedsYou, Need::Missed}
            : Expected{BoardState::NeedsYou, Need::Late};
    }
    const int first = std::ranges::min_element(came, {}, [](const auto &one) { return one.second; })->second;
    const int planned = deed.until - deed.from;
    if (left.size() < came.size()) {
        if (came.size() < deed.staff.size() && now >= alarm)
            return {BoardState::NeedsYou, Need::Incomplete};
        const bool isLong = now >= std::max(deed.until, first + planned) + 60;
        return isLong ? Expected{BoardState::NeedsYou, Need::NotLeft} : Expected{BoardState::HereNow, {}};
    }
    const int last = std::ranges::max_element(left, {}, [](const auto &one) { return one.second; })->second;
    const int here = last - first;
    const bool isShort = planned - here >= 5 && here * 100 < planned * 80;
    return isShort ? Expected{BoardState::NeedsYou, Need::Short} : Expected{BoardState::Done, {}};
}

/// The same day as the server holds it, in records.
class Server
{
public:
    explicit Server(const Day &day)
        : m_day(day)
    {
        m_known.agency.timeZone = "Europe/London";
        m_known.agency.lateAfterMinutes = LateAfter;
        m_known.agency.shortBelowPercent = 80;
        for (const Deed &deed : day.deeds)
            if (deed.promisedTo.isValid()) {
                Slot slot;
                slot.promisedFrom = deed.promisedFrom;
                slot.promisedTo = deed.promisedTo;
                m_known.slotsById.insert(numbered(deed.id + 500), slot);
            }
    }
    std::vector<BoardRow> boardAt(const Known &known)
    {
        m_known.lastHeard.clear();
        for (const uint worker : {Silent, CutAtNine, InTouch, TwoWeeks, HasLeft, WrongYear})
            if (const auto heard = known.lastHeard(worker))
                m_known.lastHeard.insert(numbered(worker), at(*heard));
        std::vector<Visit> visits;
        for (const Deed &deed : m_day.deeds)
            visits.push_back(foldVisit(recordsOf(deed, known)));
        return boardOf(visits, m_known, at(known.now()));
    }

private:
    QDateTime at(int minute) const { return m_day.midnight.addSecs(minute * 60LL); }
    template <class Body>
    Record tells(const Deed &deed, uint id, uint worker, int minute, const Body &body) const
    {
        Record record = telling({deed.id * 100 + id, worker, at(minute), {}, numbered(deed.id)}, body);
        if (worker == WrongYear) {
            constexpr qint64 YearMs = qint64(365) * 24 * 60 * 60 * 1000;
            record.happened.wallMs -= YearMs;
            record.happened.server = ServerOffset{YearMs, 0};
        }
        return record;
    }
    std::vector<Record> recordsOf(const Deed &deed, const Known &known) const
    {
        VisitPlan plan;
        plan.startsAt = at(deed.from);
        plan.endsAt = at(deed.until);
        for (const uint worker : deed.staff)
            plan.staff.push_back(numbered(worker));
        if (deed.promisedTo.isValid())
            plan.slot = numbered(deed.id + 500);
        std::vector<Record> records{
            telling({deed.id * 100, 12, m_day.midnight.addDays(-7), {}, numbered(deed.id)}, plan)};
        uint next = 0;
        for (const auto &[worker, minute] : known.heardOf(deed.came))
            records.push_back(tells(deed, ++next, worker, minute, Arrived{}));
        for (const auto &[worker, minute] : known.heardOf(deed.left))
            records.push_back(tells(deed, ++next + 50, worker, minute, Left{}));
        return records;
    }

    const Day &m_day;
    BoardKnowledge m_known;
};

std::string wordOf(Need need)
{
    constexpr std::array words{"nothing",   "no word",    "late",     "missed", "no carer",
                               "no access", "incomplete", "not left", "short"};
    return words[size_t(need)];
}

/// Every minute; gives how many minutes each need stood on the board, so that a day without any proves
/// nothing.
std::map<Need, int> walk(const Day &day)
{
    Server server(day);
    std::map<Need, int> stood;
    for (int now = 0; now < 26 * 60; ++now) {
        const Known known(now);
        const auto rows = server.boardAt(known);
        REQUIRE(rows.size() == day.deeds.size());
        for (const Deed &deed : day.deeds) {
            const auto row = std::ranges::find(rows, numbered(deed.id), &BoardRow::visit);
            REQUIRE(row != rows.end());
            const Expected expected = expectedOf(deed, known);
            INFO("visit " << deed.id << " at minute " << now << ": board says " << wordOf(row->need)
                          << ", known is " << wordOf(expected.need));
            REQUIRE(row->need == expected.need);
            REQUIRE(row->state == expected.state);
            ++stood[row->need];
            if (row->need == Need::Missed || row->need == Need::Late) {
                // the truth, whoever knows it: when their tablets were heard last, nobody had come
                for (const uint worker : deed.staff) {
                    const auto heard = known.lastHeard(worker);
                    REQUIRE(heard);
                    const auto came = deed.came.find(worker);
                    REQUIRE((came == deed.came.end() || came->second > *heard));
                }
            }
            if (row->need == Need::NoWord) {
                const auto heard = known.lastHeard(uint(row->waitsFor.data1));
                REQUIRE(row->lastHeardAt.isValid() == heard.has_value());
                REQUIRE((!heard || *heard < deed.dueAt()));
            }
        }
    }
    return stood;
}

Day ordinaryDay()
{
    Day day{utc("2026-03-04T00:00:00"), {}};
    day.deeds = {
        // they came and left as planned, and nobody ever hears of it
        {101, {Silent}, 480, 525, {{Silent, 482}}, {{Silent, 524}}, 0, {}, {}},
        {102, {Silent}, 720, 750, {}, {}, 0, {}, {}}, // nor of this, which is truly missed
        // before the cut, over the cut, after it; the second is heard of in the evening
        {103, {CutAtNine}, 480, 525, {{CutAtNine, 479}}, {{CutAtNine, 523}}, 0, {}, {}},
        {104, {CutAtNine}, 530, 575, {{CutAtNine, 535}}, {{CutAtNine, 570}}, 0, {}, {}},
        {105, {CutAtNine}, 600, 645, {{CutAtNine, 602}}, {{CutAtNine, 622}}, 0, {}, {}},
        {106, {CutAtNine}, 700, 730, {}, {}, 0, {}, {}}, // truly missed: known in the evening, not before
        // heard all day: on time, late, missed, short, and one who forgot to leave
        {107, {InTouch}, 420, 465, {{InTouch, 419}}, {{InTouch, 466}}, 0, {}, {}},
        {108, {InTouch}, 500, 530, {{InTouch, 541}}, {{InTouch, 572}}, 0, {}, {}},
        {109, {InTouch}, 580, 610, {}, {}, 0, {}, {}},
        {110, {InTouch}, 660, 720, {{InTouch, 661}}, {{InTouch, 675}}, 0, {}, {}},
        {111, {InTouch}, 840, 870, {{InTouch, 841}}, {}, 0, {}, {}},
        // promised until 1pm, planned for noon: not late before that
        {112, {InTouch}, 720, 750, {{InTouch, 777}}, {{InTouch, 810}}, 780, QTime(12, 0), QTime(13, 0)},
        // for two: one is heard, the other not
        {113,
         {InTouch, CutAtNine},
         900,
         945,
         {{InTouch, 901}, {CutAtNine, 903}},
         {{InTouch, 945}, {CutAtNine, 946}},
         0,
         {},
         {}},
        {114, {InTouch, Silent}, 1000, 1030, {}, {}, 0, {}, {}},
        // who cannot be heard at all
        {115, {TwoWeeks}, 540, 570, {{TwoWeeks, 540}}, {{TwoWeeks, 571}}, 0, {}, {}},
        {116, {HasLeft}, 540, 570, {}, {}, 0, {}, {}},
        // a clock that is wrong by a year
        {117, {WrongYear}, 615, 660, {{WrongYear, 640}}, {{WrongYear, 690}}, 0, {}, {}},
        {118, {WrongYear}, 780, 810, {}, {}, 0, {}, {}},
    };
    return day;
}

} // namespace

TEST_CASE("at every minute the board says what the server can know, and no silence is a missed", "[care]")
{
    const auto stood = walk(ordinaryDay());
    for (const Need need :
         {Need::NoWord, Need::Late, Need::Missed, Need::Incomplete, Need::NotLeft, Need::Short})
        CHECK(stood.contains(need));
}

TEST_CASE("in the nights in which the clocks change the board knows the true times", "[care]")
{
    SECTION("an hour is skipped: 2:15am to 2:45am on the wall is 1:15am to 1:45am")
    {
        Day day{utc("2026-03-29T00:00:00"), {}};
        day.deeds = {
            {201, {InTouch}, 80, 110, {{InTouch, 118}}, {{InTouch, 140}}, 105, QTime(2, 15), QTime(2, 45)},
            {202, {InTouch}, 30, 120, {{InTouch, 31}}, {{InTouch, 95}}, 0, {}, {}}, // over the change
            {203, {CutAtNine}, 75, 105, {}, {}, 0, {}, {}},
            {204, {Silent}, 80, 110, {{Silent, 80}}, {{Silent, 110}}, 105, QTime(2, 15), QTime(2, 45)},
        };
        const auto stood = walk(day);
        CHECK(stood.contains(Need::Missed));
        CHECK(stood.contains(Need::NoWord));
        CHECK(stood.contains(Need::Short)); // 64 of 90 minutes
    }
    SECTION("an hour comes twice: 1:15am to 1:45am is the first of both")
    {
        Day day{utc("2026-10-25T00:00:00"), {}};
        day.deeds = {
            {211, {InTouch}, 20, 50, {{InTouch, 58}}, {{InTouch, 90}}, 45, QTime(1, 15), QTime(1, 45)},
            {212, {InTouch}, 20, 110, {{InTouch, 21}}, {{InTouch, 108}}, 0, {}, {}}, // over the change
            {213, {CutAtNine}, 70, 100, {}, {}, 0, {}, {}},
            {214, {Silent}, 20, 50, {{Silent, 20}}, {{Silent, 50}}, 45, QTime(1, 15), QTime(1, 45)},
        };
        const auto stood = walk(day);
        CHECK(stood.contains(Need::Missed));
        CHECK(stood.contains(Need::NoWord));
        CHECK_FALSE(stood.contains(Need::Short));
    }
}

TEST_CASE("a clock wrong by a year that nobody knew of makes no missed of a visit that was made", "[care]")
{
    VisitPlan plan;
    plan.startsAt = utc("2026-03-04T09:00:00");
    plan.endsAt = utc("2026-03-04T09:45:00");
    plan.staff = {numbered(InTouch)};
    const std::vector records{telling({1, 12, utc("2026-03-01T12:00:00")}, plan),
                              telling({2, InTouch, utc("2025-03-04T09:02:00")}, Arrived{}),
                              telling({3, InTouch, utc("2025-03-04T09:44:00")}, Left{})};
    const std::vector visits{foldVisit(records)};
    BoardKnowledge known;
    known.agency.timeZone = "Europe/London";
    known.agency.lateAfterMinutes = LateAfter;
    known.agency.shortBelowPercent = 80;
    known.lastHeard.insert(numbered(InTouch), utc("2026-03-04T11:00:00"));
    for (int minute = 0; minute < 24 * 60; ++minute) {
        const auto rows = boardOf(visits, known, utc("2026-03-04T00:00:00").addSecs(minute * 60LL));
        REQUIRE(rows.size() == 1);
        REQUIRE(rows[0].state == BoardState::Done);
        REQUIRE(rows[0].need == Need::Nothing);
    }
}

TEST_CASE("a person without visits is in no row of the board", "[care]")
{
    CHECK(boardOf({}, {}, utc("2026-03-04T09:00:00")).empty());
}
