#include "inbox.h"
#include "telling.h"

#include <catch2/catch_test_macros.hpp>

using namespace doorstep;

namespace {

constexpr uint OtherOffice = 13; // the other supervisor

QDateTime onDay(int hour, int minute)
{
    return QDateTime(QDate(2026, 3, 4), QTime(hour, minute), Qt::UTC);
}

PassportLine inWords(const char *said, SaidBy by = SaidBy::Me)
{
    PassportLine line;
    line.said = QString::fromUtf8(said);
    line.saidBy = by;
    line.audience = LineAudience::Everyone;
    return line;
}

LineAnswer answering(Answer given, const char *words = "", bool byPerson = true)
{
    LineAnswer said;
    said.answer = given;
    said.byPerson = byPerson;
    said.words = QString::fromUtf8(words);
    return said;
}

OnConcern onIt(const char *said = "", bool done = false)
{
    return {QString::fromUtf8(said), numbered(Tom), done};
}

Concern concernOf(Urgency urgency)
{
    Concern concern;
    concern.said = QStringLiteral("A bruise on the arm.");
    concern.urgency = urgency;
    return concern;
}

std::vector<InboxAct> actsOf(const InboxItem &item)
{
    std::vector<InboxAct> acts;
    for (const InboxStep &step : item.steps)
        acts.push_back(step.act);
    return acts;
}

/// Ada's line "Knock once.", as the office wrote it down for her.
Record knockOnce()
{
    return telling({1, Office, onDay(7, 0)}, inWords("Knock once."));
}

std::vector<InboxItem> saidOf(const std::vector<Record> &records)
{
    auto items = inboxOfLine(records);
    std::erase_if(items, [](const InboxItem &one) { return one.kind != InboxKind::PersonSaid; });
    return items;
}

} // namespace

TEST_CASE("a concern is new, then seen, then done with what was answered", "[care]")
{
    std::vector records{telling({1, Tom, onDay(8, 50)}, concernOf(Urgency::Urgent))};
    auto item = inboxOfConcern(records);
    REQUIRE(item);
    CHECK(item->kind == InboxKind::UrgentConcern);
    CHECK(item->isOpen());
    CHECK(item->steps.empty());
    CHECK(item->at == onDay(8, 50));
    CHECK(item->author == numbered(Tom));
    CHECK(item->person == numbered(Ada));

    records.push_back(telling({2, Office, onDay(9, 20)}, onIt()));
    item = inboxOfConcern(records);
    CHECK(item->isOpen());
    CHECK(actsOf(*item) == std::vector{InboxAct::Saw});
    CHECK(item->steps[0].by == numbered(Office));

    records.push_back(telling({3, Office, onDay(10, 0)}, onIt("The nurse comes at 2pm.", true)));
    item = inboxOfConcern(records);
    CHECK(item->settledAt == onDay(10, 0));
    CHECK(item->steps[1].said == u"The nurse comes at 2pm.");

    records.push_back(withdrawing({4, Office, onDay(10, 0), {numbered(3)}}));
    CHECK(inboxOfConcern(records)->isOpen());
}

TEST_CASE("whoever was done with a concern first decided, and the other answer stays beside it", "[care]")
{
    std::vector records{telling({1, Tom, onDay(8, 50)}, concernOf(Urgency::CanWait)),
                        telling({3, Office, onDay(10, 5)}, onIt("I called the nurse.", true)),
                        telling({2, OtherOffice, onDay(10, 1)}, onIt("Her daughter knows.", true))};
    const auto item = inboxOfConcern(records);
    REQUIRE(item);
    CHECK(item->settledAt == onDay(10, 1));
    REQUIRE(item->steps.size() == 2);
    CHECK(item->steps[0].by == numbered(OtherOffice));
    CHECK(item->steps[1].said == u"I called the nurse.");
}

TEST_CASE("a concern taken back at once was none; taken back once somebody saw it, it stays readable",
          "[care]")
{
    std::vector records{telling({1, Tom, onDay(8, 50)}, concernOf(Urgency::CanWait)),
                        withdrawing({2, Tom, onDay(8, 51), {numbered(1)}})};
    CHECK_FALSE(inboxOfConcern(records));
    records.push_back(telling({3, Office, onDay(8, 50).addSecs(30)}, onIt()));
    const auto item = inboxOfConcern(records);
    REQUIRE(item);
    CHECK(actsOf(*item) == std::vector{InboxAct::Saw, InboxAct::TookBack});
    CHECK(item->settledAt == onDay(8, 51));
    CHECK(item->concern.said == u"A bruise on the arm.");
}

TEST_CASE("what a person says of their page waits until somebody has heard all of it", "[care]")
{
    std::vector records{knockOnce(),
                        telling({2, Ada, onDay(9, 0)}, answering(Answer::Changed, "It is wrong")),
                        telling({3, Ada, onDay(9, 1), {numbered(1)}}, inWords("Ring twice."))};
    auto said = saidOf(records);
    REQUIRE(said.size() == 1);
    CHECK(said[0].isOpen());
    CHECK(said[0].id == numbered(2));
    CHECK(said[0].entity == numbered(1));
    CHECK(said[0].at == onDay(9, 0));
    REQUIRE(said[0].sayings.size() == 2);
    CHECK(said[0].sayings[0].what == OwnSaying::ItChanged);
    CHECK(said[0].sayings[0].words == u"It is wrong");
    CHECK(said[0].sayings[1].what == OwnSaying::Reworded);
    CHECK(said[0].sayings[1].words == u"Ring twice.");
    CHECK(said[0].sayings[1].before == u"Knock once.");

    records.push_back(telling({4, Office, onDay(9, 30)}, LineHeard{{numbered(2), numbered(3)}}));
    said = saidOf(records);
    REQUIRE(said.size() == 1);
    CHECK(said[0].settledAt == onDay(9, 30));
    CHECK(said[0].id == numbered(2));

    // what comes after is another matter, also while the first stays to be read
    records.push_back(telling({5, Ada, onDay(12, 0), {numbered(3)}}, [] {
        PassportLine gone = inWords("");
        gone.takenOut = true;
        return gone;
    }()));
    said = saidOf(records);
    REQUIRE(said.size() == 2);
    CHECK(said[1].isOpen());
    CHECK(said[1].sayings.at(0).what == OwnSaying::TookOut);
    CHECK(said[1].sayings.at(0).before == u"Ring twice.");

    records.push_back(withdrawing({6, Office, onDay(9, 30), {numbered(4)}}));
    said = saidOf(records);
    REQUIRE(said.size() == 1);
    CHECK(said[0].isOpen());
    CHECK(said[0].sayings.size() == 3);
}

TEST_CASE("with a carer's help they are still the person's words; what others write is not", "[care]")
{
    PassportLine helped = inWords("Ring twice.", SaidBy::MeWithHelp);
    helped.supportedBy = QStringLiteral("Tom Reid");
    auto said = saidOf({knockOnce(), telling({2, Tom, onDay(9, 0), {numbered(1)}}, helped)});
    REQUIRE(said.size() == 1);
    CHECK(said[0].sayings[0].helper == u"Tom Reid");
    CHECK(said[0].author == numbered(Tom));

    CHECK(
        saidOf({knockOnce(), telling({2, Tom, onDay(9, 0), {numbered(1)}}, inWords("Key.", SaidBy::Worker))})
            .empty());
    CHECK(saidOf({knockOnce(), telling({2, Office, onDay(9, 0), {numbered(1)}}, inWords("Knock twice."))})
              .empty());
    CHECK(saidOf({knockOnce(),
                  telling({2, Tom, onDay(9, 0)}, answering(Answer::TodayDifferent, "No tea", false))})
              .empty());
    CHECK(saidOf({knockOnce(), telling({2, Ada, onDay(9, 0)}, answering(Answer::StillTrue))}).empty());
    CHECK(saidOf({knockOnce(), telling({2, Ada, onDay(9, 0)}, answering(Answer::NotNow))}).size() == 1);
}

TEST_CASE("words that were put back before anybody heard them are no matter; after that they are", "[care]")
{
    std::vector records{knockOnce(), telling({2, Ada, onDay(9, 0), {numbered(1)}}, inWords("Ring twice.")),
                        telling({3, Ada, onDay(9, 1), {numbered(2)}}, inWords("Knock once."))};
    CHECK(saidOf(records).empty());
    records.push_back(telling({4, Office, onDay(9, 0).addSecs(30)}, LineHeard{{numbered(2)}}));
    const auto said = saidOf(records);
    REQUIRE(said.size() == 2);
    CHECK(std::ranges::count(said, true, &InboxItem::isOpen) == 1);
}

TEST_CASE("two versions wait until somebody decided, and tell who, also when words took their place",
          "[care]")
{
    std::vector records{knockOnce(), telling({2, Tom, onDay(8, 0)}, inWords("Key safe.", SaidBy::Worker))};
    auto items = inboxOfLine(records);
    REQUIRE(items.size() == 1);
    CHECK(items[0].kind == InboxKind::TwoVersions);
    CHECK(items[0].isOpen());
    CHECK(items[0].at == onDay(8, 0));

    const std::vector both{numbered(1), numbered(2)};
    SECTION("by a decision, and a second one stays beside it")
    {
        records.push_back(telling({3, OtherOffice, onDay(9, 0)}, LineSettled{Decision::AskPerson, both}));
        records.push_back(telling({4, Office, onDay(9, 5)}, LineSettled{Decision::KeepBoth, both}));
        items = inboxOfLine(records);
        REQUIRE(items.size() == 1);
        CHECK(items[0].settledAt == onDay(9, 0));
        CHECK(actsOf(items[0]) == std::vector{InboxAct::AskedPerson, InboxAct::KeptBoth});
    }
    SECTION("by other words of the person, which are for the inbox too")
    {
        records.push_back(telling({3, Ada, onDay(9, 0), both}, inWords("Ring twice.")));
        items = inboxOfLine(records);
        REQUIRE(items.size() == 2);
        CHECK(items[0].kind == InboxKind::PersonSaid);
        CHECK(items[0].isOpen());
        CHECK(items[1].settledAt == onDay(9, 0));
        CHECK(actsOf(items[1]) == std::vector{InboxAct::Reworded});
    }
    SECTION("by one of them, which is nothing new")
    {
        records.push_back(telling({3, Tom, onDay(9, 0), both}, inWords("Knock once.")));
        items = inboxOfLine(records);
        REQUIRE(items.size() == 1);
        CHECK(items[0].settledAt == onDay(9, 0));
    }
    SECTION("a third version opens it again")
    {
        records.push_back(telling({3, OtherOffice, onDay(9, 0)}, LineSettled{Decision::KeepBoth, both}));
        records.push_back(telling({4, Maria, onDay(9, 10)}, inWords("Back door.", SaidBy::Worker)));
        CHECK(inboxOfLine(records).at(0).isOpen());
    }
}

TEST_CASE("the inbox has what people said first, then urgent concerns, concerns, two versions", "[care]")
{
    const auto item = [](InboxKind kind, uint id, int hour, int settled = 0) {
        InboxItem one;
        one.kind = kind;
        one.id = numbered(id);
        one.at = onDay(hour, 0);
        if (settled > 0)
            one.settledAt = onDay(settled, 0);
        return one;
    };
    const Inbox inbox = inboxOf({item(InboxKind::TwoVersions, 1, 6), item(InboxKind::Concern, 2, 8),
                                 item(InboxKind::Concern, 3, 7), item(InboxKind::UrgentConcern, 4, 9),
                                 item(InboxKind::PersonSaid, 5, 11), item(InboxKind::PersonSaid, 6, 10),
                                 item(InboxKind::Concern, 7, 6, 7), item(InboxKind::Concern, 8, 6, 9),
                                 item(InboxKind::Concern, 9, 5, 6)},
                                onDay(7, 0));
    const auto idsOf = [](const std::vector<InboxItem> &items) {
        std::vector<QUuid> ids(items.size());
        std::ranges::transform(items, ids.begin(), &InboxItem::id);
        return ids;
    };
    CHECK(idsOf(inbox.open)
          == std::vector{numbered(6), numbered(5), numbered(4), numbered(3), numbered(2), numbered(1)});
    CHECK(idsOf(inbox.settled) == std::vector{numbered(8), numbered(7)});
}

namespace {

Record notRight(uint id, uint author, const QDateTime &at, const QDateTime &planned)
{
    VisitAnswer answer;
    answer.timeNotRight = true;
    answer.planned = planned;
    return telling({id, author, at}, answer);
}

std::vector<Record> plannedAt(const QDateTime &start)
{
    VisitPlan plan;
    plan.startsAt = start;
    plan.endsAt = start.addSecs(1800);
    return {telling({1, Office, onDay(7, 0)}, plan)};
}

} // namespace

TEST_CASE("that a time is not right waits until the office answers, whoever's tablet it was said on",
          "[care]")
{
    auto records = plannedAt(onDay(18, 0));
    CHECK(inboxOfVisit(foldVisit(records)).empty());
    records.push_back(notRight(2, Ada, onDay(9, 0), onDay(18, 0)));
    records.push_back(notRight(3, Tom, onDay(9, 5), onDay(18, 0))); // on Tom's, handed over
    Visit visit = foldVisit(records);
    REQUIRE(timeNotRight(visit));
    CHECK(timeNotRight(visit)->record == numbered(3));
    auto items = inboxOfVisit(visit);
    REQUIRE(items.size() == 1);
    CHECK(items[0].isOpen());
    CHECK(items[0].isOfTime());
    CHECK(items[0].kind == InboxKind::PersonSaid);
    CHECK(items[0].at == onDay(9, 0));
    REQUIRE(items[0].sayings.size() == 2);
    CHECK(items[0].sayings[0].planned == onDay(18, 0));

    // An answer that nobody at the office gave is none: a carer cannot say this kind.
    records.push_back(telling({4, Office, onDay(10, 0)},
                              TimeHeard{{numbered(2), numbered(3)}, QStringLiteral("We come at 6:30.")}));
    visit = foldVisit(records);
    items = inboxOfVisit(visit);
    REQUIRE(items.size() == 1);
    CHECK(items[0].settledAt == onDay(10, 0));
    CHECK(items[0].steps.at(0).said == QStringLiteral("We come at 6:30."));
    REQUIRE(heardOf(visit, *timeNotRight(visit)));

    // Of another time nothing was said yet.
    auto moved = decodeBody<VisitPlan>(records[0].body);
    REQUIRE(moved);
    moved->startsAt = onDay(19, 0);
    records.push_back(telling({5, Office, onDay(11, 0), {numbered(1)}}, *moved));
    CHECK_FALSE(timeNotRight(foldVisit(records)));
    CHECK(inboxOfVisit(foldVisit(records)).size() == 1);
}

TEST_CASE("a time that was right after all leaves the inbox, unless the office had read it", "[care]")
{
    auto records = plannedAt(onDay(18, 0));
    records.push_back(notRight(2, Ada, onDay(9, 0), onDay(18, 0)));
    records.push_back(withdrawing({3, Ada, onDay(9, 1), {numbered(2)}}));
    CHECK(inboxOfVisit(foldVisit(records)).empty());
    CHECK_FALSE(timeNotRight(foldVisit(records)));
    records.push_back(telling({4, Office, onDay(10, 0)}, TimeHeard{{numbered(2)}, {}}));
    CHECK(inboxOfVisit(foldVisit(records)).size() == 1);
}

TEST_CASE("nothing that the inbox tells is passed over by the quick look", "[care]")
{
    for (uint seed = 0; seed < 200; ++seed) {
        std::mt19937 random(seed);
        const auto records = history<VisitPlan, VisitAnswer, TimeHeard, Arrived>(random, 12);
        CHECK((inboxOfVisit(foldVisit(records)).empty() || mayTellInbox(records)));
    }
    int told = 0;
    for (uint seed = 0; seed < 400; ++seed) {
        std::mt19937 random(seed);
        const auto records = history<PassportLine, LineAnswer, LineSettled, LineHeard>(random, 12);
        const bool some = !inboxOfLine(records).empty();
        told += some;
        INFO("seed " << seed);
        CHECK((!some || mayTellInbox(records)));
    }
    CHECK(told > 20);
}
