#include "before_the_door.h"
#include "telling.h"

#include <catch2/catch_test_macros.hpp>

using namespace doorstep;

namespace {

/// That many words.
QString wordsOf(int count)
{
    return QStringList(count, QStringLiteral("word")).join(QLatin1Char(' '));
}

struct Page {
    std::vector<LineView> lines;
    std::vector<NoteView> notes;
    QString accessNote;

    PassportLine &add(uint id, Section section, const QString &said, SaidBy by = SaidBy::Me)
    {
        LineView line;
        line.id = numbered(id);
        LineVersion version;
        version.record = numbered(id + 1000);
        version.author = numbered(Ada);
        version.line.section = section;
        version.line.said = said;
        version.line.saidBy = by;
        version.line.saidOn = QDate(2026, 3, 2);
        version.line.order = int(id);
        line.current = {version};
        lines.push_back(line);
        return lines.back().current[0].line;
    }
    NoteView &handover(uint id, const char *at, const QString &said)
    {
        NoteView note;
        note.id = numbered(id);
        note.worker = numbered(Tom);
        note.at = utc(at);
        note.note.visit = numbered(id + 1000);
        note.note.said = said;
        note.note.handover = true;
        notes.push_back(note);
        return notes.back();
    }
    BeforeTheDoor told() const
    {
        return beforeTheDoor(
            {lines, notes, accessNote, numbered(99), utc("2026-03-04T09:00:00"), QDate(2026, 3, 4)});
    }
    std::vector<uint> ids() const
    {
        std::vector<uint> found;
        for (const DoorFact &fact : told().facts)
            found.push_back(fact.line.data1);
        return found;
    }
};

} // namespace

TEST_CASE("words are counted by white space", "[care]")
{
    CHECK(countWords(u"") == 0);
    CHECK(countWords(u"  \n ") == 0);
    CHECK(countWords(u"Tea before anything.") == 3);
    CHECK(countWords(u" wait,  don't\tgrab ") == 3);
}

TEST_CASE("must-know lines come first, then the person's own words, one of each section before a second",
          "[care]")
{
    Page page;
    page.add(1, Section::Communicate, wordsOf(5));
    page.add(2, Section::MostImportant, wordsOf(5));
    page.add(3, Section::MostImportant, wordsOf(5));
    page.add(4, Section::PleaseDoNot, wordsOf(5), SaidBy::Family);
    page.add(5, Section::PleaseDoNot, wordsOf(5));
    page.add(6, Section::Wellness, wordsOf(5), SaidBy::Professional).mustKnow = true;
    CHECK(page.ids() == std::vector<uint>{6, 2, 5, 1, 3});
    CHECK(page.told().facts[0].kind == FactKind::MustKnow);
    CHECK_FALSE(page.told().facts[0].ownWords);
    CHECK(page.told().facts[1].ownWords);
}

TEST_CASE("at most five facts and 75 words are told, and no line is cut", "[care]")
{
    Page page;
    page.add(1, Section::MostImportant, wordsOf(40));
    page.add(2, Section::PleaseDoNot, wordsOf(40)); // does not fit: passed over
    page.add(3, Section::PleaseDo, wordsOf(30));
    page.add(4, Section::Communicate, wordsOf(5));
    page.add(5, Section::Home, wordsOf(1)); // full: exactly 75 already
    CHECK(page.ids() == std::vector<uint>{1, 3, 4});
    CHECK(page.told().words == 75);
    for (const DoorFact &fact : page.told().facts)
        CHECK(countWords(fact.words) == (fact.line == numbered(1) ? 40 : fact.line == numbered(3) ? 30 : 5));
}

TEST_CASE("must-know lines are told even over the cap, every version that stands", "[care]")
{
    Page page;
    for (uint id = 1; id <= 6; ++id)
        page.add(id, Section::Wellness, wordsOf(20)).mustKnow = true;
    LineVersion second = page.lines[2].current[0];
    second.record = numbered(3000);
    second.line.mustKnow = false;
    second.line.said = wordsOf(2);
    page.lines[2].current.push_back(second);
    page.add(7, Section::MostImportant, wordsOf(1));
    CHECK(page.ids() == std::vector<uint>{1, 2, 3, 3, 4, 5, 6});
    CHECK(page.told().facts[2].oneOfSeveral);
    CHECK_FALSE(page.told().facts[1].oneOfSeveral);
}

TEST_CASE("the last handover of an earlier visit is told after the lines", "[care]")
{
    Page page;
    for (uint id = 1; id <= 6; ++id)
        page.add(id, Section::MostImportant, wordsOf(3));
    page.handover(20, "2026-03-02T20:00:00", QStringLiteral("Older."));
    page.handover(21, "2026-03-03T21:50:00", QStringLiteral("Slept badly."));
    page.handover(22, "2026-03-04T08:00:00", QStringLiteral("Taken back.")).withdrawn = true;
    page.handover(23, "2026-03-04T08:30:00", QStringLiteral("Of this visit.")).note.visit = numbered(99);
    page.handover(24, "2026-03-04T10:00:00", QStringLiteral("After it."));
    page.handover(25, "2026-03-04T08:40:00", QStringLiteral("No handover.")).note.handover = false;
    CHECK(page.ids() == std::vector<uint>{1, 2, 3, 4, 21});
    const DoorFact last = page.told().facts.back();
    CHECK(last.kind == FactKind::SinceLastVisit);
    CHECK(last.author == numbered(Tom));
    CHECK(last.at == utc("2026-03-03T21:50:00"));
    CHECK_FALSE(last.ownWords);
}

TEST_CASE("a handover of weeks ago, or one too long, is not told", "[care]")
{
    Page page;
    page.handover(20, "2026-02-03T20:00:00", QStringLiteral("Slept badly."));
    CHECK(page.told().facts.empty());
    page.handover(21, "2026-03-03T20:00:00", wordsOf(76));
    CHECK(page.told().facts.empty());
}

TEST_CASE("the access note is none of the five, and counts among the words", "[care]")
{
    Page page;
    for (uint id = 1; id <= 5; ++id)
        page.add(id, Section::MostImportant, wordsOf(14));
    page.accessNote = wordsOf(5);
    BeforeTheDoor told = page.told();
    CHECK(told.facts.size() == 5);
    REQUIRE(told.atTheDoor);
    CHECK(told.atTheDoor->saidBy == SaidBy::Unknown);
    CHECK(told.words == 75);

    page.accessNote = wordsOf(70);
    told = page.told();
    CHECK_FALSE(told.atTheDoor);
    CHECK(told.facts.size() == 5);
}

TEST_CASE("one short thing to ask about is told, the person's own before others'", "[care]")
{
    Page page;
    page.add(1, Section::AskMeAbout, wordsOf(16));
    page.add(2, Section::AskMeAbout, wordsOf(3), SaidBy::Family);
    page.add(3, Section::AskMeAbout, wordsOf(4));
    const BeforeTheDoor told = page.told();
    CHECK(told.facts.empty());
    REQUIRE(told.askMeAbout);
    CHECK(told.askMeAbout->line == numbered(3));
}

TEST_CASE("what was taken out or says nothing is not told, and what is old says so", "[care]")
{
    Page page;
    page.add(1, Section::MostImportant, wordsOf(3)).takenOut = true;
    page.add(2, Section::MostImportant, QString());
    page.add(3, Section::Wellness, wordsOf(3)).saidOn = QDate(2025, 3, 4);
    page.add(4, Section::PleaseDo, wordsOf(3));
    const BeforeTheDoor told = page.told();
    CHECK(page.ids() == std::vector<uint>{4, 3});
    CHECK_FALSE(told.facts[0].needsCheck);
    CHECK(told.facts[1].needsCheck);
    CHECK(told.facts[0].on == QDate(2026, 3, 2));
}

TEST_CASE("the page is the same in whatever order the lines came, and keeps its caps", "[care]")
{
    for (uint seed = 0; seed < 300; ++seed) {
        std::mt19937 random(seed);
        Page page;
        for (uint id = 1; id <= 12; ++id) {
            auto &line = page.add(id, static_cast<Section>(1 + random() % 12), wordsOf(int(random() % 25)),
                                  static_cast<SaidBy>(random() % 6));
            line.order = int(random() % 4);
            line.mustKnow = random() % 8 == 0;
        }
        page.accessNote = wordsOf(int(random() % 20));
        page.handover(20, "2026-03-03T20:00:00", wordsOf(int(random() % 30)));
        const BeforeTheDoor told = page.told();
        const auto must = std::ranges::count(told.facts, FactKind::MustKnow, &DoorFact::kind);
        CHECK(std::ranges::is_sorted(told.facts, {}, &DoorFact::kind));
        CHECK(told.facts.size() <= std::max(MostFacts, size_t(must)));
        int mustWords = 0;
        for (const DoorFact &fact : told.facts)
            mustWords += fact.kind == FactKind::MustKnow ? countWords(fact.words) : 0;
        CHECK(told.words <= std::max(MostWords, mustWords));
        std::ranges::shuffle(page.lines, random);
        CHECK(page.told() == told);
    }
}
