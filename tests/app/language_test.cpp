#include "language.h"
#include "new_tablet.h"
#include "plain_time.h"
#include "readable.h"
#include "visit_words.h"

#include <catch2/catch_test_macros.hpp>

#include <QGuiApplication>

using namespace doorstep;

namespace {

const QString En = QStringLiteral("en");
const QString Pl = QStringLiteral("pl");
const QString Ar = QStringLiteral("ar");

PlainTime tuesday()
{
    const auto now = QDateTime::fromString(QStringLiteral("2025-03-04T09:00:00Z"), Qt::ISODate);
    return {QTimeZone("Europe/London"), now};
}

} // namespace

TEST_CASE("of the languages a tablet wishes the first that is spoken here is taken", "[app][language]")
{
    CHECK(firstSpoken({}) == En);
    CHECK(firstSpoken({QStringLiteral("pl-Latn-PL"), QStringLiteral("pl-PL"), Pl}) == Pl);
    CHECK(firstSpoken({QStringLiteral("ar_EG")}) == Ar);
    CHECK(firstSpoken({QStringLiteral("gd-GB"), QStringLiteral("ar"), QStringLiteral("en-GB")}) == Ar);
    CHECK(firstSpoken({QStringLiteral("gd-GB"), QStringLiteral("C")}) == En);
}

TEST_CASE("words asked for after a language was chosen are in it, and the screen stands its way",
          "[app][language]")
{
    Language language;
    const PlainTime time = tuesday();
    const QDateTime evening = time.now().addSecs(12 * 3600 + 5 * 60);
    REQUIRE(language.speak(Pl));
    CHECK(time.clock(evening) == u"21:05"); // nobody there says 9:05pm
    CHECK(time.day(evening) == u"wtorek 4 marca"); // of March, not March
    CHECK(PlainTime::duration(std::chrono::minutes(2)) == u"2 minuty");
    CHECK(PlainTime::duration(std::chrono::minutes(25)) == u"25 minut");
    CHECK_FALSE(QGuiApplication::isRightToLeft());

    REQUIRE(language.speak(Ar));
    CHECK(time.clock(evening) == QStringLiteral("9:05 م")); // Western digits, as on a phone and on paper here
    CHECK(PlainTime::duration(std::chrono::minutes(2)) == QStringLiteral("دقيقتان"));
    CHECK(PlainTime::duration(std::chrono::minutes(5)) == QStringLiteral("5 دقائق"));
    CHECK(PlainTime::duration(std::chrono::minutes(45)) == QStringLiteral("45 دقيقة"));
    CHECK(QGuiApplication::isRightToLeft());
    CHECK(isolated(QStringLiteral("Agnes")) == QStringLiteral("\u2068Agnes\u2069"));

    CHECK_FALSE(language.speak(QStringLiteral("xx"))); // nobody has its words
    CHECK(language.spoken() == Ar);
    REQUIRE(language.speak(En));
    CHECK(time.clock(evening) == u"9:05pm");
    CHECK_FALSE(QGuiApplication::isRightToLeft());
}

TEST_CASE("ready words are kept the same whatever the screen speaks, and read in each language",
          "[app][language]")
{
    const QString english = VisitWords::noteChips().front();
    Language language;
    REQUIRE(language.speak(Ar));
    const QString shown = VisitWords::noteChips().front();
    CHECK(shown != english);
    CHECK(VisitWords::kept(shown) == english);
    CHECK(VisitWords::told(english) == shown);
    CHECK(VisitWords::kept(QStringLiteral("Done"))
          == u"Done"); // somebody's own words, whatever they look like
    CHECK(VisitWords::told(QStringLiteral("Done")) == u"Done");
}

TEST_CASE("a carer's language is theirs on that tablet, behind the lock too; a person reads English",
          "[app][language]")
{
    NewTablet tablet;
    CHECK(tablet.session().language() == En);
    tablet.tabletLanguages = {QStringLiteral("ar-EG")};
    tablet.restart();
    CHECK(tablet.session().language() == Ar); // nobody has joined yet
    tablet.joinAndOpen();
    CHECK(tablet.session().language() == Ar);

    int told = 0;
    QObject::connect(&tablet.session(), &Session::languageChanged, &tablet.session(), [&] { ++told; });
    tablet.session().setLanguage(QStringLiteral("xx"));
    CHECK(tablet.session().language() == Ar);
    tablet.session().setLanguage(Pl);
    CHECK(tablet.session().language() == Pl);
    CHECK(told == 1);
    CHECK(tablet.session().nowWords().startsWith(u"Jest "));

    tablet.session().setPersonHolds(true);
    CHECK(tablet.session().language() == En); // not half of their page in the carer's language
    tablet.session().setPersonHolds(false);
    CHECK(tablet.session().language() == Pl);

    tablet.session().lock();
    tablet.restart();
    REQUIRE(tablet.session().stage() == Session::Locked);
    CHECK(tablet.session().language() == Pl);
    tablet.session().switchAccount({});
    CHECK(tablet.session().language() == Ar); // whoever it is has not said
}

TEST_CASE("a person's own tablet and a supervisor's speak the language that all of it is there in",
          "[app][language]")
{
    for (const Reader reader : {Reader::PersonThemselves, Reader::Supervisor}) {
        NewTablet tablet;
        tablet.reader = reader;
        tablet.tabletLanguages = {Pl};
        tablet.restart();
        tablet.joinAndOpen();
        CHECK(tablet.session().language() == En);
        CHECK(tablet.session().languageNames() == QStringList{QStringLiteral("English")});
        tablet.session().setLanguage(Pl);
        CHECK(tablet.session().language() == En);
    }
}
