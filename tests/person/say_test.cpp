#include "person_window.h"
#include "say_editor.h"
#include "say_page.h"
#include "saying.h"
#include "stream_store.h"

#include <catch2/generators/catch_generators.hpp>

#include <QFont>

using namespace doorstep;

namespace {

QString words8(const char *words)
{
    return QString::fromUtf8(words);
}

QString onScreen(PersonWindow &window)
{
    return window.wordsOnScreen().join(u'\n');
}

/// As if long after the press before: no tremor.
void pressed(PersonWindow &window, const char *name)
{
    window.wait(name);
    QMetaObject::invokeMethod(window.item(name), "tapped");
    window.settle();
}

/// The office passes on what was said of Ishbel.
void arrive(PersonStage &stage, const Record &record)
{
    auto applied = stage.session().db().run([record](Database &db) -> Outcome {
        const auto held = streams(db);
        if (!held)
            return held.error();
        const auto ishbel = std::ranges::find(*held, PersonDay::Ishbel, &HeldStream::id);
        if (ishbel == held->end())
            return Error{Fault::Conflict, {}};
        const std::vector<ReceivedEntry> entries{
            {ishbel->have + 1, PersonDay::at(8, 41).toMSecsSinceEpoch(), record}};
        Transaction tx(db);
        if (const auto kept = applyPage(tx, {PersonDay::Ishbel, ishbel->have + 1, entries}); !kept)
            return kept.error();
        return tx.commit();
    });
    applied.waitForFinished();
    REQUIRE(applied.result());
    emit stage.session().changed();
    stage.settle();
}

} // namespace

TEST_CASE("a person thanks whoever came in two taps, can take it back, and reads the answer", "[person][say]")
{
    const Held held = GENERATE(Held::OwnTablet, Held::HandedOver);
    PersonStage stage(held);
    PersonWindow window(stage, "PersonHome");
    window.press("tileSay");
    window.wait("personSayPage");
    window.wait("sayPhrase0");
    window.press("sayPhrase0");
    window.wait("sayThanks");
    auto said = stage.SmallTablet::unsentOf<Saying>();
    REQUIRE(said.size() == 1);
    CHECK(said[0] == Saying{Kindly::ThankYou, {}, PersonDay::Joan}); // she came last
    CHECK(stage.unsent().back().stream == PersonDay::Ishbel);
    CHECK(onScreen(window).contains(words8("as soon as there is signal")));
    CHECK_FALSE(window.item("sayPhrase0"));

    SECTION("it can be taken back")
    {
        pressed(window, "sayUndo");
        window.wait("sayPhrase0");
        REQUIRE(is(stage.unsent().back(), Kind::Withdrawn));
        CHECK_FALSE(window.item("saidBefore0"));
    }
    SECTION("the answer stands there, and on the home screen that there is one")
    {
        Elsewhere joan(90);
        Record answer =
            joan.says(PersonDay::Ishbel, stage.unsent().back().id, SayingAnswer{KindAnswer::SeeYouSoon, {}});
        arrive(stage, answer);
        pressed(window, "sayMore");
        window.wait("saidAnswer");
        CHECK(onScreen(window).contains(words8("See you soon")));
        window.press("sayBack");
        window.wait("personFrontPage");
        CHECK(onScreen(window).contains(words8("You have an answer")));
    }
    CHECK(window.complaints().isEmpty());
    if (held == Held::HandedOver)
        for (const QString &name : PersonDay::canaries())
            CHECK_FALSE(onScreen(window).contains(name));
}

TEST_CASE("own words go to the office, and no number or address ever goes", "[person][say]")
{
    PersonStage stage(Held::OwnTablet);
    SayPage page;
    page.setSession(&stage.session());
    stage.until([&] { return page.loaded(); });
    REQUIRE(page.names().size() >= 2);
    page.choose(int(page.names().size()) - 1);
    CHECK(page.to().isNull());
    SayEditor editor;
    editor.setProperty("say", QVariant::fromValue(&page));
    editor.setSession(&stage.session());
    stage.settle();

    for (const char *words :
         {"Ring me on 01592 555 0123", "write to ishbel@example.org", "Come to 14 Elm Road"}) {
        editor.edit(words8(words), 3);
        CHECK_FALSE(editor.mayNotGo().isEmpty());
        CHECK_FALSE(editor.save());
    }
    stage.settle();
    CHECK(stage.SmallTablet::unsentOf<Saying>().empty());
    CHECK(editor.words() == words8("Come to 14 Elm Road")); // it stays until it is put right

    editor.edit(words8("My daughter comes on Friday. Come at ten."), 3);
    CHECK(editor.mayNotGo().isEmpty()); // that is hers to tell
    CHECK(editor.save());
    stage.until([&] { return stage.SmallTablet::unsentOf<Saying>().size() == 1; });
    const Saying said = stage.SmallTablet::unsentOf<Saying>()[0];
    CHECK(said == Saying{Kindly::Unknown, words8("My daughter comes on Friday. Come at ten."), {}});
    CHECK_FALSE(editor.anything());
    page.undo();
    stage.until([&] { return is(stage.unsent().back(), Kind::Withdrawn); });
}

TEST_CASE("that somebody asked again is one press beside the line, and is told where readers are",
          "[person][say]")
{
    PersonStage stage(Held::OwnTablet);
    PersonWindow window(stage, "PersonHome");
    window.press("tileAboutMe");
    window.wait("lineAskedAgain");
    window.press("lineAskedAgain");
    window.wait("lineThanks");
    auto said = stage.SmallTablet::unsentOf<LineAnswer>();
    REQUIRE(said.size() == 1);
    CHECK(said[0].answer == Answer::AskedAgain);
    CHECK(said[0].byPerson);
    CHECK(onScreen(window).contains(words8("The office will see")));

    SECTION("and it can be undone")
    {
        pressed(window, "lineUndo");
        window.wait("lineAskedAgain");
        CHECK(is(stage.unsent().back(), Kind::Withdrawn));
    }
    SECTION("and counted")
    {
        window.press("lineBack");
        window.wait("personFrontPage");
        window.press("tileWhoRead");
        window.wait("askedAgain");
        CHECK(onScreen(window).contains(words8("You told the office once that somebody asked you again.")));
    }
    CHECK(window.complaints().isEmpty());
}

TEST_CASE("the screens of saying something are whole at every size", "[person][say][long]")
{
    const QSize size = GENERATE(QSize(1280, 800), QSize(800, 1280), QSize(360, 740));
    const double scale = GENERATE(1.0, 2.0);
    PersonStage stage(Held::OwnTablet);
    PersonWindow window(stage, "PersonHome", size, scale);
    const auto look = [&](const char *name) {
        window.settle();
        window.picture(words8("say-%1-%2-%3").arg(words8(name)).arg(size.width()).arg(scale * 100));
        QStringList cut;
        forEachVisible(window.root(), [&](QQuickItem *item) {
            if (!item->inherits("QQuickText") || item->property("text").toString().isEmpty())
                return;
            const QRectF in = item->mapRectToItem(window.root(), QRectF(0, 0, item->width(), item->height()));
            if (item->property("truncated").toBool()
                || item->property("contentWidth").toDouble() > item->width() + 1.5 || in.left() < -0.5
                || in.right() > window.root()->width() + 0.5
                || item->property("font").value<QFont>().pixelSize() < 32)
                cut.append(item->property("text").toString());
        });
        INFO(name << ' ' << size.width() << ' ' << scale);
        CHECK(cut.join(u'|').toStdString().empty());
    };
    const auto press = [&](const char *name) { pressed(window, name); };
    look("front");
    press("tileSay");
    window.wait("sayPhrase0");
    look("what");
    press("sayOwnWords");
    window.wait("personSayWordsPage");
    look("words");
    press("sayWordsBack");
    press("sayPhrase2");
    window.wait("sayThanks");
    look("said");
    press("sayMore");
    look("more");
    press("sayBack");
    press("tileAboutMe");
    window.wait("lineAskedAgain");
    look("asked");
    CHECK(window.complaints().isEmpty());
}
