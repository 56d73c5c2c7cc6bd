#include "consents_page.h"
#include "inbox_page.h"
#include "person_overview.h"
#include "supervisor_window.h"

#include "passport.h"

#include <catch2/matchers/catch_matchers_container_properties.hpp>

using namespace doorstep;

namespace {

QString plain(const QUuid &id)
{
    return id.toString(QUuid::WithoutBraces);
}

/// Ada has a page that carers read, and a visit this afternoon.
struct AgreedDay {
    OfficeDay day;
    QUuid tom = day.worker("Tom Rae");
    QUuid ada = day.person("Ada Brown", "Ada");
    QUuid next = day.visit(ada, at(15, 0), 30, {tom});

    AgreedDay()
    {
        PassportLine line;
        line.section = Section::PleaseDo;
        line.said = QStringLiteral("Tea before anything.");
        line.saidBy = SaidBy::Me;
        line.audience = LineAudience::Everyone;
        line.saidOn = QDate(2025, 3, 1);
        day.says(ada, ada, {}, line, at(9, 0, 1));
        day.says(tom, ada, {}, PageRead{}, at(9, 0, 2));
    }
    void takesBack()
    {
        Consent no;
        no.to = ConsentTo::PageToCarers;
        no.by = ConsentBy::Person;
        no.no = true;
        day.says(ada, ada, {}, no, at(9, 0));
    }
};

struct LoadedConsents {
    LoadedConsents(SupervisorStage &stage, const QUuid &person)
    {
        page.setPersonId(plain(person));
        page.setSession(&stage.session());
        stage.until([this] { return page.loaded(); });
    }
    QString words(int thing)
    {
        return page.things().value(thing).toMap()[QStringLiteral("words")].toString();
    }
    ConsentsPage page;
};

struct ConsentInbox {
    explicit ConsentInbox(SupervisorStage &stage)
    {
        page.setSession(&stage.session());
        stage.until([this] { return page.loaded(); });
        stage.settle();
    }
    QString only() { return page.rows()->rowCount() == 1 ? page.rows()->rows().front().fact : QString(); }
    InboxPage page;
};

} // namespace

TEST_CASE("the office writes down what was said, by whom, and until when", "[supervisor]")
{
    AgreedDay agreed;
    SupervisorStage stage(agreed.day);
    LoadedConsents consents(stage, agreed.ada);
    REQUIRE(consents.page.things().size() == 4);
    CHECK(consents.words(0).startsWith(u"Yes. They said so themselves"));
    CHECK(consents.words(1).startsWith(u"Nobody has written down"));

    consents.page.choose(2);
    consents.page.setProperty("whom", QStringLiteral("Kate Lyle"));
    consents.page.setProperty("speaker", 1);
    CHECK(consents.page.takesName());
    CHECK_FALSE(consents.page.speakerNote().isEmpty());
    CHECK_FALSE(consents.page.save());
    CHECK_FALSE(consents.page.missing().isEmpty());
    consents.page.setProperty("name", QStringLiteral("Ann Brown"));
    REQUIRE(consents.page.save());
    stage.until([&] { return consents.page.things().size() == 5; });
    CHECK(consents.words(4).startsWith(u"Yes. Ann Brown, welfare attorney, said so on 4 March."));
    const auto written = stage.unsentOf<Consent>();
    REQUIRE(written.size() == 1);
    CHECK(written[0].until == QDate(2026, 3, 4));
    CHECK(written[0].whom == QStringLiteral("Kate Lyle"));
}

TEST_CASE("where nobody could say it the office writes why, and when it is asked again", "[supervisor]")
{
    AgreedDay agreed;
    SupervisorStage stage(agreed.day);
    LoadedConsents consents(stage, agreed.ada);
    consents.page.choose(1);
    consents.page.setProperty("speaker", 4);
    CHECK_FALSE(consents.page.takesWay());
    CHECK_FALSE(consents.page.save());
    consents.page.setProperty("words", QStringLiteral("She is unwell, and the ward must know how she eats."));
    consents.page.setProperty("length", 3);
    CHECK_FALSE(consents.page.save());
    consents.page.setProperty("length", 2);
    REQUIRE(consents.page.save());
    stage.until([&] { return consents.words(1).startsWith(u"Yes. Nobody could say it."); });
    CHECK(stage.unsentOf<Consent>().front().until == QDate(2025, 6, 4));
}

TEST_CASE("what the person takes back waits in the inbox and beside them, until it is written down otherwise",
          "[supervisor]")
{
    AgreedDay agreed;
    SupervisorStage stage(agreed.day);
    ConsentInbox inbox(stage);
    CHECK(inbox.page.waiting() == 0);
    PersonOverview overview;
    overview.setPersonId(plain(agreed.ada));
    overview.setSession(&stage.session());
    stage.until([&] { return overview.loaded(); });
    CHECK(overview.consentWords().isEmpty());

    agreed.takesBack();
    stage.tell();
    stage.until([&] { return inbox.page.waiting() == 1; });
    CHECK(inbox.only() == QStringLiteral("Ada does not agree that carers read their page."));
    CHECK(inbox.page.shown().canWriteConsent);
    CHECK_FALSE(inbox.page.shown().canTakeOn);
    CHECK(inbox.page.shown().personId == plain(agreed.ada));
    stage.until([&] { return overview.consentWords().startsWith(u"Carers read the page: No."); });

    LoadedConsents consents(stage, agreed.ada);
    consents.page.choose(0);
    REQUIRE(consents.page.save());
    stage.until([&] { return inbox.page.waiting() == 0; });
    stage.until([&] { return overview.consentWords().isEmpty(); });
}

TEST_CASE("from the inbox to what is written down it is two taps", "[supervisor][ui]")
{
    AgreedDay agreed;
    agreed.takesBack();
    SupervisorStage stage(agreed.day);
    SupervisorWindow home(stage);
    home.tap(QStringLiteral("nav.4"));
    stage.until([&] { return home.seen(QStringLiteral("inboxConsent")) != nullptr; });
    home.shoot(QStringLiteral("inbox-not-agreed"));
    home.tap(QStringLiteral("inboxConsent"));
    stage.until([&] { return home.seen(QStringLiteral("consentThing.0")) != nullptr; });
    home.shoot(QStringLiteral("consents"));
    home.tap(QStringLiteral("consentThing.0"));
    stage.until([&] { return home.seen(QStringLiteral("consentSave")) != nullptr; });
    home.shoot(QStringLiteral("consent-form"));
    CHECK_THAT(home.complaints().join(u'\n').toStdString(), Catch::Matchers::IsEmpty());
}
