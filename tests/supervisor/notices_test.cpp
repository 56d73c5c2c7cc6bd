#include "database_thread.h"
#include "inbox_page.h"
#include "supervisor_window.h"

#include "passport.h"

#include <catch2/matchers/catch_matchers_container_properties.hpp>

using namespace doorstep;

namespace {

QString plainOf(const QUuid &id)
{
    return id.toString(QUuid::WithoutBraces);
}

/// Tom goes to Ada and Bea for the first time today; Ada has a line that nobody checked for years; Bea did
/// not want breakfast from two carers.
struct NoticedDay {
    OfficeDay day;
    QUuid tom = day.worker("Tom Rae");
    QUuid joan = day.worker("Joan Muir");
    QUuid rosa = day.worker("Rosa Diaz");
    QUuid ada = day.person("Ada Brown");
    QUuid bea = day.person("Bea Hogg");
    QUuid noPage = day.person("Cora Nobody");
    QUuid breakfast;
    QUuid lastDeclined;
    QUuid mustKnow;
    QUuid first = day.visit(ada, at(12, 0), 30, {tom});
    QUuid second = day.visit(bea, at(15, 0), 30, {tom, joan});

    NoticedDay()
    {
        mustKnow = line(ada, "I choke on dry toast.", true);
        line(bea, "Tea before anything.", false);
        day.visit(noPage, at(17, 0), 30, {tom}); // there is nothing to read
        Step step;
        step.title = QStringLiteral("Breakfast");
        breakfast = day.says(day.office, bea, {}, step, at(7, 0, 1));
        for (int date = 1; date <= 3; ++date) {
            const QUuid carer = date == 2 ? rosa : joan;
            lastDeclined = day.visit(bea, at(8, 0, date), 30, {carer});
            day.arrives(carer, lastDeclined, at(8, 1, date));
            StepOutcome outcome;
            outcome.step = breakfast;
            outcome.rung = Rung::NotToday;
            outcome.reason = NotTodayReason::Declined;
            day.says(carer, bea, lastDeclined, outcome, at(8, 10, date));
            day.leaves(carer, lastDeclined, at(8, 31, date));
        }
    }
    QUuid line(const QUuid &person, const char *said, bool known)
    {
        PassportLine line;
        line.section = Section::HowAndWhenSupport;
        line.said = QString::fromUtf8(said);
        line.saidBy = SaidBy::Me;
        line.audience = LineAudience::Everyone;
        line.mustKnow = known;
        line.saidOn = known ? QDate(2020, 1, 1) : QDate(2025, 3, 1);
        return day.says(person, person, {}, line, known ? OfficeDay::at(9, 0, 20, 2) : at(9, 0, 1));
    }
    void reads(const QUuid &worker, const QUuid &person, const QDateTime &when)
    {
        day.says(worker, person, {}, PageRead{}, when);
    }
};

struct NoticesInbox {
    explicit NoticesInbox(SupervisorStage &stage)
        : m_stage(stage)
    {
        page.setSession(&stage.session());
        stage.until([this] { return page.loaded(); });
        stage.settle();
    }
    InboxPage page;
    std::string lines()
    {
        m_stage.settle();
        QStringList told;
        for (const ExceptionLine &one : page.rows()->rows())
            told.append(one.word + u'|' + one.personName + u'|' + one.fact);
        return told.join(u'\n').toStdString();
    }
    void choose(const char *word)
    {
        for (const ExceptionLine &one : page.rows()->rows())
            if (one.word == QString::fromUtf8(word))
                page.setChosen(plainOf(one.id));
        m_stage.settle();
    }
    std::string parts()
    {
        QStringList told;
        for (const QVariant &part : page.shown().parts)
            told.append(part.toMap()[QStringLiteral("label")].toString() + QStringLiteral(": ")
                        + part.toMap()[QStringLiteral("text")].toString());
        return told.join(u'\n').toStdString();
    }

private:
    SupervisorStage &m_stage;
};

constexpr char Unread[] =
    "Page not read|Ada Brown|Tom comes to 2 people for the first time and has not read their pages.";
constexpr char DeclinedLine[] = "Declined again|Bea Hogg|Breakfast: not wanted at 3 visits, with Joan, Rosa.";
constexpr char Stale[] = "Not checked|Ada Brown|“I choke on dry toast.” Not checked since 1 January 2020.";

std::string linesOf(std::initializer_list<const char *> lines)
{
    std::string text;
    for (const char *one : lines)
        text += (text.empty() ? "" : "\n") + std::string(one);
    return text;
}

} // namespace

TEST_CASE("what nobody wrote down waits in the inbox, and is taken on", "[supervisor]")
{
    NoticedDay noticed;
    SupervisorStage stage(noticed.day);
    NoticesInbox inbox(stage);
    CHECK(inbox.lines() == linesOf({Unread, DeclinedLine, Stale}));
    CHECK(inbox.page.boardWords()
          == u"1 carer with pages to read · 1 thing declined again and again · 1 must-know line to check");

    SECTION("a page that was read waits no more")
    {
        noticed.reads(noticed.tom, noticed.bea, at(9, 30));
        stage.tell();
        CHECK(inbox.lines()
              == linesOf(
                  {"Page not read|Ada Brown|Tom comes for the first time, midday, and has not read the page.",
                   DeclinedLine, Stale}));
        noticed.reads(noticed.tom, noticed.ada, at(9, 31));
        stage.tell();
        CHECK(inbox.lines() == linesOf({DeclinedLine, Stale}));
    }
    SECTION("each of the visits is taken on, and undone")
    {
        inbox.choose("Page not read");
        CHECK(inbox.parts() == "Today midday: First visit to Ada Brown\nToday 3pm: First visit to Bea Hogg");
        CHECK(inbox.page.shown().canTakeOn);
        CHECK(inbox.page.shown().visitId == plainOf(noticed.first));
        inbox.page.takeOn();
        stage.until([&] { return inbox.page.waiting() == 2; });
        CHECK(stage.unsentOf<OnIt>().size() == 2);
        CHECK(inbox.lines() == linesOf({DeclinedLine, Stale}));
        inbox.page.undo();
        stage.until([&] { return inbox.page.waiting() == 3; });
    }
    SECTION("a run of declines is taken on in its last visit, until there is one more")
    {
        inbox.choose("Declined again");
        CHECK(inbox.parts()
              == "Yesterday 8:10am: Joan was there.\nSunday 2 March, 8:10am: Rosa was there.\n"
                 "Saturday 1 March, 8:10am: Joan was there.");
        inbox.page.takeOn();
        stage.until([&] { return inbox.page.waiting() == 2; });
        CHECK(stage.unsent().back().entity == noticed.lastDeclined);
        CHECK_FALSE(inbox.page.shown().canTakeOn);
        CHECK(inbox.page.shown().story.startsWith(u"You took it on at 9:40am."));
    }
    SECTION("the next carer is to ask about the line")
    {
        inbox.choose("Not checked");
        CHECK(inbox.page.shown().canAsk);
        CHECK(inbox.page.shown().lineId == plainOf(noticed.mustKnow));
        inbox.page.askPerson();
        stage.until([&] { return inbox.page.waiting() == 2; });
        const auto settled = stage.unsentOf<LineSettled>();
        REQUIRE(settled.size() == 1);
        CHECK(settled[0] == LineSettled{Decision::AskPerson, {noticed.mustKnow}});
    }
}

TEST_CASE("people are looked at a few at a time, and again only when something new of them is held",
          "[supervisor]")
{
    NoticedDay noticed;
    for (const char *name : {"Dora", "Edna", "Flora", "Greta"})
        noticed.day.person(name);
    SupervisorStage stage(noticed.day);
    NoticesBook book;
    const auto look = [&] {
        const auto asked = stage.session().db().run(
            [&](Database &db) { return readInbox(db, at(0, 0), at(9, 40), stage.session().zone(), book); });
        stage.until([&] { return asked.isFinished(); });
        const auto sheet = asked.result();
        REQUIRE(sheet);
        return std::pair(sheet->isPartial, sheet->inbox.open.size());
    };
    CHECK(look() == std::pair(true, size_t(0))); // nothing is told of a part
    CHECK(look() == std::pair(false, size_t(3)));
    REQUIRE(book.pages.size() == 7);

    for (auto &[person, page] : book.pages)
        page.items.clear(); // as a mark of what was not looked at again
    const auto looked = [&] {
        return std::ranges::count_if(book.pages, [](const auto &one) { return !one.second.items.empty(); });
    };
    CHECK_FALSE(look().first);
    CHECK(looked() == 0);
    noticed.reads(noticed.tom, noticed.ada, at(9, 30));
    stage.tell();
    CHECK_FALSE(look().first);
    CHECK(looked() == 1);
    CHECK_FALSE(book.pages[noticed.ada].items.empty());
}

TEST_CASE("the board says what else waits, and it is settled in three taps", "[supervisor][ui]")
{
    NoticedDay noticed;
    SupervisorStage stage(noticed.day);
    SupervisorWindow home(stage);
    stage.until([&] { return home.seen(QStringLiteral("boardInbox")) != nullptr; });
    home.drawn();
    home.checkLooks(QStringLiteral("board-inbox"), {{1280, 800}, {800, 1280}, {1920, 1080}, {360, 740}});
    home.tap(QStringLiteral("boardInbox"));
    home.drawn();
    home.checkLooks(QStringLiteral("inbox-notices"), {{1280, 800}, {800, 1280}, {1920, 1080}, {360, 740}});
    home.tap(home.holding(QStringLiteral("inboxRow."), QStringLiteral("Breakfast")));
    home.tap(QStringLiteral("inboxTakeOn"));
    CHECK(home.taps == 3);
    stage.until([&] { return stage.unsentOf<OnIt>().size() == 1; });
    CHECK_THAT(home.complaints().join(u'\n').toStdString(), Catch::Matchers::IsEmpty());
}
