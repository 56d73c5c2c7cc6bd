// A screen is read aloud sentence by sentence, in the language of each line, and falls silent with one tap.

#include "about_me_page.h"
#include "person_stage.h"
#include "read_aloud.h"

#include <catch2/catch_test_macros.hpp>

using namespace doorstep;

namespace {

struct Listening {
    Listening()
    {
        aloud.setSession(&stage.session());
        aloud.setPassages({passageOf(QStringLiteral("Tea before anything. Then talk to me, please!")),
                           passageOf(QStringLiteral("Herbata."), QStringLiteral("pl-PL"))});
    }

    PersonStage stage{Held::OwnTablet};
    ReadAloud aloud;
};

} // namespace

TEST_CASE("text is read by the sentence, without what is no word", "[person][aloud]")
{
    const auto sentences =
        sentencesOf({{QStringLiteral("  Knock. Wait!  I am slow…\nReally? \u201cYes.\u201d"), {}},
                     {QStringLiteral(" … "), {}},
                     {QString(), {}},
                     {QStringLiteral("Zapukaj"), QStringLiteral("pl")}});
    QStringList said;
    for (const Passage &sentence : sentences)
        said.append(sentence.text);
    CHECK(said
          == QStringList{QStringLiteral("Knock."), QStringLiteral("Wait!"), QStringLiteral("I am slow…"),
                         QStringLiteral("Really?"), QStringLiteral("\u201cYes.\u201d"),
                         QStringLiteral("Zapukaj")});
    CHECK(sentences.back().language == u"pl");
}

TEST_CASE("a language is read by its own voice, Scots by an English one, another by none", "[person][aloud]")
{
    const QSet<QString> voices{QStringLiteral("en"), QStringLiteral("pl")};
    CHECK(voiceFor({}, voices) == u"en");
    CHECK(voiceFor(QStringLiteral("en-GB"), voices) == u"en");
    CHECK(voiceFor(QStringLiteral("PL"), voices) == u"pl");
    CHECK(voiceFor(QStringLiteral("sco"), voices) == u"en");
    CHECK(voiceFor(QStringLiteral("ur"), voices).isEmpty());
    CHECK(voiceFor(QStringLiteral("sco"), {QStringLiteral("pl")}).isEmpty());
}

TEST_CASE("each sentence is said after the one before, and told while it is said", "[person][aloud]")
{
    Listening on;
    CHECK(on.aloud.canRead());
    CHECK_FALSE(on.aloud.isReading());
    on.aloud.toggle();
    CHECK(on.aloud.sentence() == u"Tea before anything.");
    CHECK(on.stage.voice.said == QStringList{QStringLiteral("en: Tea before anything.")});
    on.stage.voice.end(true);
    CHECK(on.aloud.sentence() == u"Then talk to me, please!");
    on.stage.voice.end(true);
    CHECK(on.aloud.sentence() == u"Herbata.");
    CHECK(on.stage.voice.said.last() == u"pl: Herbata.");
    on.stage.voice.end(true);
    CHECK_FALSE(on.aloud.isReading());
    CHECK(on.stage.voice.said.size() == 3);
}

TEST_CASE("one tap is silence, and the next begins anew", "[person][aloud]")
{
    Listening on;
    on.aloud.toggle();
    on.stage.voice.end(true);
    on.aloud.toggle();
    CHECK_FALSE(on.aloud.isReading());
    CHECK_FALSE(on.stage.voice.isSaying());
    on.aloud.toggle();
    CHECK(on.aloud.sentence() == u"Tea before anything.");
}

TEST_CASE("another screen, or one that goes away, is silent", "[person][aloud]")
{
    Listening on;
    on.aloud.toggle();
    on.aloud.setPassages({passageOf(QStringLiteral("Something else."))});
    CHECK_FALSE(on.stage.voice.isSaying());
    CHECK_FALSE(on.aloud.isReading());
    {
        ReadAloud second;
        second.setSession(&on.stage.session());
        second.setPassages({passageOf(QStringLiteral("The page beside it."))});
        on.aloud.toggle();
        second.toggle(); // one at a time
        CHECK_FALSE(on.aloud.isReading());
        CHECK(second.isReading());
    }
    CHECK_FALSE(on.stage.voice.isSaying());
}

TEST_CASE("without a voice for each line nothing offers to read, until there is one", "[person][aloud]")
{
    Listening on;
    on.aloud.setPassages(
        {passageOf(QStringLiteral("Tea.")), passageOf(QStringLiteral("چائے"), QStringLiteral("ur"))});
    CHECK_FALSE(on.aloud.canRead());
    on.aloud.toggle();
    CHECK(on.stage.voice.said.isEmpty());
    on.stage.voice.learn(QStringLiteral("ur"));
    CHECK(on.aloud.canRead());
    on.aloud.setPassages({});
    CHECK_FALSE(on.aloud.canRead());
}

TEST_CASE("a line about me is read with where it came from, in its own language", "[person][aloud]")
{
    PersonStage stage(Held::HandedOver);
    AboutMePage about;
    about.setPersonId(stage.person());
    about.setSession(&stage.session());
    stage.until([&] { return about.loaded(); });
    ReadAloud aloud;
    aloud.setSession(&stage.session());
    aloud.setPassages(about.passages());
    REQUIRE(aloud.canRead());
    aloud.toggle();
    CHECK(stage.voice.said
          == QStringList{QStringLiteral("en: To be able to say no, thank you, I can manage.")});
    stage.voice.end(true);
    CHECK(aloud.sentence() == about.source());
    while (!about.rightToLeft())
        REQUIRE(about.goOn());
    aloud.setPassages(about.passages());
    CHECK_FALSE(aloud.isReading());
    CHECK_FALSE(aloud.canRead()); // nobody here reads that language
}
