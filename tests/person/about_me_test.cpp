#include "about_me_page.h"
#include "line_editor.h"
#include "person_stage.h"
#include "person_words.h"

#include <catch2/generators/catch_generators.hpp>

using namespace doorstep;

namespace {

struct Opened {
    explicit Opened(Held held)
        : stage(held)
    {
        about.setPersonId(stage.person());
        about.setSession(&stage.session());
        stage.until([this] { return about.loaded(); });
    }
    void goTo(int place)
    {
        while (about.place() < place)
            REQUIRE(about.goOn());
        stage.settle();
    }
    /// Types into an editor as the page does, and saves.
    void write(const char *words)
    {
        LineEditor editor;
        editor.setProperty("about", QVariant::fromValue(&about));
        editor.setSession(&stage.session());
        stage.settle();
        editor.edit(QString::fromUtf8(words), 3);
        REQUIRE(editor.save());
        stage.settle();
    }

    PersonStage stage;
    AboutMePage about;
};

const PassportLine &leading(const LineView &line)
{
    REQUIRE_FALSE(line.current.empty());
    return line.current.front().line;
}

} // namespace

TEST_CASE("the page is one wording a screen, in the person's order", "[person]")
{
    Opened on(Held::OwnTablet);
    CHECK(on.about.count() == PersonDay::Screens);
    CHECK(on.about.place() == 1);
    CHECK(on.about.words() == QStringLiteral("To be able to say no, thank you, I can manage."));
    CHECK(on.about.source() == QStringLiteral("You said this on 24 February."));
    CHECK(on.about.own());
    CHECK_FALSE(on.about.goBack());
    on.goTo(2);
    CHECK(on.about.picture().startsWith(QStringLiteral("data:image/svg+xml;base64,")));
    on.goTo(3);
    CHECK(on.about.source() == QStringLiteral("Your sister Kate said this about you."));
    CHECK_FALSE(on.about.own());
    on.goTo(5);
    CHECK(on.about.source() == QStringLiteral("Staff wrote this. They have not asked you."));
    on.goTo(6);
    CHECK(on.about.rightToLeft());
    on.goTo(7); // two versions: own words first
    CHECK(on.about.own());
    CHECK(on.about.source() == QStringLiteral("This is said in two ways. You said this on 26 February."));
    on.goTo(8);
    CHECK_FALSE(on.about.own());
    CHECK(on.about.lineId() == PersonDay::line(PersonDay::DoorInTwoVersions).toString(QUuid::WithoutBraces));
    on.goTo(PersonDay::Screens);
    CHECK(on.about.isLast());
    CHECK_FALSE(on.about.goOn());
}

TEST_CASE("this is right is the person's answer, once, and can be taken back", "[person]")
{
    const Held held = GENERATE(Held::OwnTablet, Held::HandedOver);
    Opened on(held);
    on.about.sayRight();
    CHECK(on.about.thanks() == QStringLiteral("Thank you. Your carers will see this."));
    on.about.sayRight();
    on.stage.settle();
    const auto records = on.stage.unsentOf(Kind::LineAnswer);
    REQUIRE(records.size() == 1);
    CHECK(records[0].stream == PersonDay::Ishbel);
    CHECK(records[0].entity == PersonDay::line(1));
    CHECK(records[0].author == (held == Held::OwnTablet ? PersonDay::Ishbel : PersonDay::Joan));
    const auto answer = decodeBody<LineAnswer>(records[0].body);
    REQUIRE(answer);
    CHECK(answer->answer == Answer::StillTrue);
    CHECK(answer->byPerson);
    CHECK(answer->on == QDate(2026, 3, 3));
    CHECK(lastConfirmed(on.stage.line(1)) == QDate(2026, 3, 3));

    on.about.undo();
    on.stage.settle();
    CHECK(on.about.thanks().isEmpty());
    CHECK(on.stage.line(1).answers.empty());
}

TEST_CASE("of two versions, the one that is right is the only one from then on, until that is taken back",
          "[person]")
{
    const Held held = GENERATE(Held::OwnTablet, Held::HandedOver);
    Opened on(held);
    on.goTo(7); // her own words of the door
    const LineView before = on.stage.line(PersonDay::DoorInTwoVersions);
    on.about.sayRight();
    on.stage.settle();
    const LineView line = on.stage.line(PersonDay::DoorInTwoVersions);
    REQUIRE(line.current.size() == 1);
    CHECK(leading(line) == leading(before));
    CHECK(lastConfirmed(line) == QDate(2026, 3, 3));

    on.about.undo();
    on.stage.settle();
    const LineView again = on.stage.line(PersonDay::DoorInTwoVersions);
    CHECK(again.current.size() == 2);
    CHECK(again.answers.empty());
}

TEST_CASE("new words replace every current wording and lead", "[person]")
{
    const Held held = GENERATE(Held::OwnTablet, Held::HandedOver);
    Opened on(held);
    on.goTo(8); // what staff wrote of the door, beside her own words
    const auto before = currentRecords(on.stage.line(PersonDay::DoorInTwoVersions));
    REQUIRE(before.size() == 2);
    on.about.object(AboutMePage::Wrong);
    on.write("Just come in.");
    CHECK_FALSE(on.about.thanks().isEmpty());

    const LineView line = on.stage.line(PersonDay::DoorInTwoVersions);
    REQUIRE(line.current.size() == 1);
    const PassportLine &wording = leading(line);
    CHECK(wording.said == QStringLiteral("Just come in."));
    CHECK(wording.saidBy == (held == Held::OwnTablet ? SaidBy::Me : SaidBy::MeWithHelp));
    CHECK(wording.supportedBy == (held == Held::OwnTablet ? QString() : QStringLiteral("Joan Baird")));
    CHECK(wording.saidOn == QDate(2026, 3, 3));
    CHECK(wording.section == Section::Home);
    CHECK(wording.audience == LineAudience::Everyone);
    const auto records = on.stage.unsentOf(Kind::PassportLine);
    REQUIRE(records.size() == 1);
    CHECK(std::is_permutation(before.begin(), before.end(), records[0].replaces.begin(),
                              records[0].replaces.end()));
    CHECK(on.about.words() == QStringLiteral("Just come in."));
    CHECK(on.about.count() == PersonDay::Screens - 1);

    on.about.undo();
    on.stage.settle();
    const LineView again = on.stage.line(PersonDay::DoorInTwoVersions);
    REQUIRE(again.current.size() == 2);
    CHECK(leading(again).said == QStringLiteral("Ring and wait for me. I am practising."));
    CHECK(again.answers.empty());
}

TEST_CASE("an objection stands without new words", "[person]")
{
    Opened on(Held::HandedOver);
    on.about.object(AboutMePage::Changed);
    on.stage.settle();
    const LineView line = on.stage.line(1);
    REQUIRE(line.answers.size() == 1);
    CHECK(line.answers[0].answer.answer == Answer::Changed);
    CHECK(line.answers[0].answer.byPerson);
    CHECK(line.current.size() == 1);
    CHECK(on.about.source() == QStringLiteral("You said this on 24 February. You want to change it."));
}

TEST_CASE("an objection is met by the new words that follow it", "[person]")
{
    Opened on(Held::HandedOver);
    on.about.object(AboutMePage::Changed);
    on.stage.settle();
    Draft written;
    written.record = QUuid::createUuid();
    on.about.reword(QStringLiteral("Ask me twice."), written);
    on.stage.settle();
    CHECK(on.about.words() == u"Ask me twice.");
    CHECK_FALSE(on.about.source().contains(QStringLiteral("You want to change it")));
}

TEST_CASE("what is taken out is gone from the page, and stays in reach until one goes on", "[person]")
{
    Opened on(Held::OwnTablet);
    on.goTo(3);
    on.about.takeOut();
    on.stage.settle();
    CHECK_FALSE(isOnPage(on.stage.line(3)));
    CHECK(leading(on.stage.line(3)).said.isEmpty());
    CHECK(on.about.place() == 3);
    CHECK(on.about.words().startsWith(QStringLiteral("Kate")));

    SECTION("undone it is as it was")
    {
        on.about.undo();
        on.stage.settle();
        CHECK(isOnPage(on.stage.line(3)));
        CHECK(leading(on.stage.line(3)).saidBy == SaidBy::Family);
        CHECK(on.about.count() == PersonDay::Screens);
        CHECK(on.about.place() == 3);
    }
    SECTION("one goes on, and it is no longer counted")
    {
        REQUIRE(on.about.goOn());
        on.stage.settle();
        CHECK(on.about.count() == PersonDay::Screens - 1);
        CHECK(on.about.words().startsWith(QStringLiteral("Allergic")));
    }
}

TEST_CASE("each keystroke of new words is kept, and undo brings them back", "[person]")
{
    Opened on(Held::OwnTablet);
    const auto open = [&on](LineEditor &editor) {
        editor.setProperty("about", QVariant::fromValue(&on.about));
        editor.setSession(&on.stage.session());
        on.stage.settle();
    };
    {
        LineEditor editor;
        open(editor);
        for (const char *words : {"T", "Te", "Tea"})
            editor.edit(QString::fromUtf8(words), 2);
        on.stage.settle();
    }
    LineEditor editor;
    open(editor);
    CHECK(editor.words() == QStringLiteral("Tea"));
    CHECK(editor.cursor() == 2);
    REQUIRE(editor.save());
    on.stage.settle();
    LineEditor after;
    open(after);
    CHECK(after.words().isEmpty());
    on.about.undo();
    on.stage.settle();
    LineEditor undone;
    open(undone);
    CHECK(undone.words() == QStringLiteral("Tea"));
    CHECK(leading(on.stage.line(1)).said.startsWith(QStringLiteral("To be able")));
}

TEST_CASE("a new wording for fewer readers takes the old ones back, so that they reach nobody", "[person]")
{
    LineView line;
    line.id = idOf(1);
    PassportLine open;
    open.audience = LineAudience::Everyone;
    PassportLine hers = open;
    hers.saidBy = SaidBy::Me;
    hers.audience = LineAudience::MeOnly;
    line.current = {{.record = idOf(2), .author = {}, .writtenAt = {}, .line = hers, .alsoIn = {idOf(4)}},
                    {.record = idOf(3), .author = {}, .writtenAt = {}, .line = open, .alsoIn = {}}};
    quint32 next = 100;
    const FreshId fresh = [&next] { return idOf(next++); };
    const PassportLine wording = rewording(line, open, QStringLiteral("Mine"), {{}, QDate(2026, 3, 3)});
    CHECK(wording.audience == LineAudience::MeOnly);
    const auto all = saying(line, idOf(9), idOf(50), wording, fresh);
    REQUIRE(all.size() == 2);
    CHECK(all[0].replaces == std::vector{idOf(2), idOf(4), idOf(3)});
    CHECK(all[1].kind == Kind::Withdrawn);
    CHECK(all[1].replaces == all[0].replaces);

    line.current.pop_back();
    CHECK(saying(line, idOf(9), idOf(50), wording, fresh).size() == 1);
}
