#include "agreed_page.h"
#include "consent_words.h"
#include "person_window.h"

#include <catch2/generators/catch_generators.hpp>

using namespace doorstep;

namespace {

const PlainTime Now(QTimeZone("Europe/London"), QDateTime(QDate(2026, 3, 4), QTime(9, 20), Qt::UTC));

ConsentView viewOf(const Consent &consent)
{
    ConsentView view;
    view.to = consent.to;
    view.at = Now.now();
    view.consent = consent;
    return view;
}

} // namespace

TEST_CASE("what was agreed to is told with who said it, when, and until when", "[person]")
{
    Consent consent;
    consent.to = ConsentTo::Pictures;
    consent.by = ConsentBy::Person;
    consent.how = ConsentHow::Signed;
    consent.on = QDate(2026, 3, 1);
    consent.until = QDate(2026, 3, 4);
    ConsentView view = viewOf(consent);
    CHECK(ConsentWords::ownState(&view, Now).toStdString()
          == "You said yes on 1 March. It counts until 4 March. Then you are asked again.");
    CHECK(ConsentWords::state(&view, Now).toStdString()
          == "Yes. They said so themselves on 1 March. Signed on paper. It counts until 4 March.");
    view.consent.until = QDate(2026, 3, 3);
    CHECK(ConsentWords::ownState(&view, Now).toStdString()
          == "The answer counted until 3 March. You are asked again.");
    CHECK(ConsentWords::state(&view, Now).startsWith(u"To be asked again."));
    view.consent.until = {};
    view.consent.by = ConsentBy::Guardian;
    view.consent.name = QStringLiteral("Kate Lyle");
    CHECK(ConsentWords::ownState(&view, Now).toStdString()
          == "Kate Lyle, guardian, said yes for you on 1 March.");
    view.consent.by = ConsentBy::NobodyCould;
    CHECK(ConsentWords::ownState(&view, Now).toStdString()
          == "You could not be asked. The office decided on 1 March: yes, for your good.");
    CHECK(ConsentWords::ownState(nullptr, Now).toStdString() == "Nobody has asked you yet.");
}

TEST_CASE("the person agrees with a tap and takes it back with another, which counts at once", "[person]")
{
    const Held held = GENERATE(Held::OwnTablet, Held::HandedOver);
    PersonStage stage(held);
    AgreedPage page;
    page.setPersonId(stage.person());
    page.setSession(&stage.session());
    stage.until([&] { return page.loaded(); });
    CHECK(page.count() == int(Consents.size()));
    page.setCurrent(3);
    CHECK(page.title() == QStringLiteral("Pictures of me"));
    CHECK_FALSE(page.isAgreed());
    CHECK_FALSE(page.isRefused());
    CHECK(page.passages().size() == 2);
    page.sayYes();
    stage.until([&] { return page.isAgreed(); });
    page.sayYes(); // it is said already
    page.sayNo();
    stage.until([&] { return page.isRefused(); });
    CHECK_FALSE(page.isAgreed());
    const auto written = stage.unsentOf(Kind::Consent);
    REQUIRE(written.size() == 2);
    CHECK(written[1].replaces == std::vector{written[0].id});
    CHECK(written[1].entity == written[0].entity);
    const auto yes = decodeBody<Consent>(written[0].body);
    REQUIRE(yes);
    CHECK(yes->by == ConsentBy::Person);
    CHECK(yes->until == yes->on.addDays(AgreedPage::Days));
    page.sayYes();
    stage.until([&] { return page.isAgreed(); });
    CHECK(page.count() == int(Consents.size()));
}

TEST_CASE("what the person agreed to stands behind who read their page", "[person][ui]")
{
    PersonStage stage(Held::OwnTablet);
    PersonWindow window(stage, "PersonHome");
    window.press("tileWhoRead");
    window.wait("openingWords");
    for (const char *button : {"readersNext", "readersNext", "agreedButton"}) {
        pause(window);
        window.press(button);
    }
    window.wait("personAgreedPage");
    window.picture(QStringLiteral("agreed"));
    pause(window);
    window.press("agreedYes");
    stage.until([&] { return stage.unsentOf(Kind::Consent).size() == 1; });
    window.wait("agreedNo");
    window.picture(QStringLiteral("agreed-yes"));
    pause(window);
    window.press("agreedNo");
    stage.until([&] { return stage.unsentOf(Kind::Consent).size() == 2; });
    window.wait("agreedYes");
    window.picture(QStringLiteral("agreed-no"));
    for (size_t thing = 0; thing < Consents.size(); ++thing) {
        pause(window);
        window.press("agreedNext");
    }
    window.wait("personReadersPage");
    CHECK(window.complaints().isEmpty());
}
