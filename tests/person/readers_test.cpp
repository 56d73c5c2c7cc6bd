#include "front_page.h"
#include "person_stage.h"
#include "reader_words.h"
#include "readers_page.h"

#include <catch2/generators/catch_generators.hpp>

using namespace doorstep;

namespace {

const PlainTime Wednesday(QTimeZone("Europe/London"), QDateTime(QDate(2026, 3, 4), QTime(9, 20), Qt::UTC));

PageReader reader(int day, int times = 1)
{
    const QDateTime at(QDate(2026, 3, day), QTime(8, 0), Qt::UTC);
    return {{}, {}, at.date(), at, times, false, {}, false, {}};
}

PageReader opening(const char *reason)
{
    PageReader one = reader(2);
    one.withoutVisit = true;
    one.reason = QString::fromLatin1(reason);
    return one;
}

QString told(const PageReader &reader, const char *name, Role role)
{
    const Worker worker{QString::fromLatin1(name), role, {}, {}};
    return ReaderWords::told(reader, &worker, Wednesday);
}

QStringList namesOn(const ReadersPage &page)
{
    QStringList names;
    for (const QVariant &one : page.readers())
        names.append(one.toMap().value(QStringLiteral("name")).toString());
    return names;
}

} // namespace

TEST_CASE("who read the page is told by name, by what they are to the person, and by day", "[person]")
{
    CHECK(told(reader(3), "Tom Reid", Role::HomeCarer)
          == QStringLiteral("Tom Reid, your carer, read your page yesterday."));
    CHECK(told(reader(4), "Tom Reid", Role::HomeCarer)
          == QStringLiteral("Tom Reid, your carer, read your page today."));
    CHECK(told(reader(2, 3), "Jo Sim", Role::Supervisor)
          == QStringLiteral("Jo Sim, from the office, read your page 3 times on Monday 2 March."));
    CHECK(told(reader(2), "Jo Sim", Role::Unknown)
          == QStringLiteral("Jo Sim read your page on Monday 2 March."));
    CHECK(ReaderWords::told(reader(2), nullptr, Wednesday)
          == QStringLiteral("Somebody from the care team read your page on Monday 2 March."));
    CHECK_FALSE(ReaderWords::unknown(reader(2), nullptr).isEmpty());
    CHECK(ReaderWords::toldOffice(reader(2, 3), QStringLiteral("Tom Reid"), Wednesday)
          == QStringLiteral("Tom Reid read this page 3 times on Monday 2 March."));
}

TEST_CASE("an opening without a visit is told with the words that were given for it", "[person]")
{
    CHECK(told(opening("She called."), "Jo Sim", Role::Nurse)
          == QStringLiteral("Jo Sim, your nurse, opened your page on Monday 2 March, without a visit."));
    CHECK(ReaderWords::reason(opening("She called.")) == QStringLiteral("They wrote: “She called.”"));
    CHECK(ReaderWords::reason(opening(" ")) == QStringLiteral("They did not write why."));
    CHECK(ReaderWords::reason(reader(2)).isEmpty());
}

TEST_CASE("what the office looked at is told in one sentence for the day", "[person]")
{
    PageReader look = reader(4);
    look.looked = {Looked::Page};
    CHECK(told(look, "Jo Sim", Role::Supervisor)
          == QStringLiteral("Jo Sim, from the office, looked at your page today."));
    look.looked = {Looked::Page, Looked::Visits, Looked::Promises, Looked::GettingOn};
    CHECK(
        told(look, "Jo Sim", Role::Unknown)
        == QStringLiteral("Jo Sim looked at your page, your visits, how we kept our promises to you and how "
                          "you get on today."));
    CHECK(ReaderWords::toldOffice(look, {}, Wednesday)
          == QStringLiteral("Somebody whose account is gone looked at this page, the visit log, how promises "
                            "were kept and how they get on today."));
}

TEST_CASE("a copy that was given away is told with who got it", "[person]")
{
    PageReader copy = reader(2);
    copy.given = true;
    CHECK(ReaderWords::told(copy, nullptr, Wednesday)
          == QStringLiteral("The office gave away a copy of your page on Monday 2 March."));
    copy.givenTo = QStringLiteral("Victoria Hospital");
    CHECK(ReaderWords::told(copy, nullptr, Wednesday)
          == QStringLiteral("The office gave a copy of your page to Victoria Hospital on Monday 2 March."));
    CHECK(ReaderWords::unknown(copy, nullptr).isEmpty());
}

TEST_CASE("on her own tablet the opening has the first screen, the readers three a screen after it",
          "[person]")
{
    PersonStage stage(Held::OwnTablet);
    ReadersPage page;
    page.setSession(&stage.session());
    stage.until([&] { return page.loaded(); });
    CHECK(page.count() == 3);
    CHECK(page.withoutVisit());
    CHECK(page.words()
          == QStringLiteral("Lesley Munro, your carer, opened your page yesterday, without a visit."));
    CHECK(page.reason() == QStringLiteral("They wrote: “Kate rang: no answer.”"));
    CHECK(page.readers().isEmpty());
    CHECK(page.passages().size() == 2);
    CHECK_FALSE(page.goBack());
    REQUIRE(page.goOn());
    const QString pawel = QString::fromUtf8("Paweł Zielinski");
    CHECK_FALSE(page.withoutVisit());
    CHECK(namesOn(page) == QStringList{pawel, QString(), pawel});
    CHECK(page.readers().first().toMap().value(QStringLiteral("words")).toString()
          == pawel + QStringLiteral(", your carer, read your page 2 times on Sunday 1 March."));
    REQUIRE(page.goOn());
    CHECK(page.isLast());
    const QVariantMap stranger = page.readers().at(1).toMap();
    CHECK(stranger.value(QStringLiteral("note")).toString()
          == QStringLiteral("Their name is not here. The office can tell you."));
    CHECK(page.moreWords().isEmpty());
    CHECK_FALSE(page.goOn());
}

TEST_CASE("on her carer's tablet it says that the tablet may not know of everybody", "[person]")
{
    PersonStage stage(Held::HandedOver);
    ReadersPage page;
    page.setPersonId(stage.person());
    page.setSession(&stage.session());
    stage.until([&] { return page.loaded(); });
    CHECK_FALSE(page.withoutVisit());
    CHECK(page.moreWords().isEmpty());
    while (page.goOn()) { }
    CHECK_FALSE(page.moreWords().isEmpty());
}

TEST_CASE("nobody has read the page of somebody of whom nothing is here", "[person]")
{
    const Held held = GENERATE(Held::OwnTablet, Held::HandedOver);
    PersonStage stage(held);
    ReadersPage page;
    page.setPersonId(idOf(99).toString(QUuid::WithoutBraces));
    page.setSession(&stage.session());
    stage.until([&] { return page.loaded(); });
    CHECK(page.place() == 0);
    CHECK(page.emptyWords()
          == (held == Held::OwnTablet ? QStringLiteral("Nobody has read your page yet.")
                                      : QStringLiteral("This tablet knows of nobody who read your page.")));
}

TEST_CASE("the person's home tells for a week that the page was opened without a visit", "[person]")
{
    PersonStage stage(Held::OwnTablet);
    FrontPage front;
    front.setSession(&stage.session());
    stage.until([&] { return front.loaded(); });
    CHECK(front.openedLately());
    CHECK(front.readersWords() == QStringLiteral("Opened without a visit"));
    stage.clock.advance(7LL * 24 * 3600 * 1000);
    emit stage.session().nowChanged();
    stage.settle();
    CHECK(front.hasReaders());
    CHECK_FALSE(front.openedLately());
    CHECK(front.readersWords().isEmpty());
}
