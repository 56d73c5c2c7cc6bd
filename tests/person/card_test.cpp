#include "card_changes.h"
#include "coming_page.h"
#include "coming_visit_page.h"
#include "person_window.h"
#include "stream_entries.h"
#include "told_card_page.h"

#include <catch2/generators/catch_generators.hpp>

#include <QFont>
#include <QRegularExpression>

using namespace doorstep;

namespace {

QString text(const char *words)
{
    return QString::fromUtf8(words);
}

QString plain(const QUuid &id)
{
    return id.toString(QUuid::WithoutBraces);
}

/// Paweł's own stream as the tablet gets it, after the office's statement, and what he says in it.
class Pawels
{
public:
    explicit Pawels(PersonStage &stage)
        : m_stage(stage)
        , m_stream(PersonDay::Pawel)
    {
        m_stream.add(
            Elsewhere(70).says(PersonDay::Pawel, {}, Worker{})); // in the place of what is held already
    }
    void says(CardTopic topic, const char *words, Share share)
    {
        const CardEntry entry = foldCard(PersonDay::Pawel, m_all).at(size_t(topic) - 1);
        const CardChange change = changeOf(entry, text(words), share, {});
        std::vector<Record> told;
        const QUuid entity = cardEntity(PersonDay::Pawel, topic);
        std::vector<QUuid> over = entry.standing;
        over.insert(over.end(), entry.takenBack.begin(), entry.takenBack.end());
        if (change.takesBack) {
            told.push_back(
                m_tablet.says(PersonDay::Pawel, entity, quint32(Kind::Withdrawn), QByteArray("\xa0"), over));
            over = entry.standing;
        }
        told.push_back(m_tablet.says(PersonDay::Pawel, entity, change.field, over));
        for (const Record &record : told)
            m_all.push_back(record);
        if (share == Share::Nobody)
            m_stream.addStub(told.back()); // nobody but he is given it
        for (size_t i = 0; i + (share == Share::Nobody ? 1 : 0) < told.size(); ++i)
            m_stream.add(told[i]);
    }
    /// What he said since is heard.
    void arrive()
    {
        const size_t first = std::exchange(m_heard, m_stream.entries().size());
        arrive(m_stream.page(first));
    }
    /// And of somebody else's stream.
    void arrive(const ReceivedPage &page)
    {
        auto applied = m_stage.session().db().run([page](Database &db) -> Outcome {
            Transaction tx(db);
            const auto kept = applyPage(tx, page);
            if (!kept)
                return kept.error();
            if (kept->gap || !kept->ours)
                return Error{Fault::Conflict, {}};
            return tx.commit();
        });
        applied.waitForFinished();
        REQUIRE(applied.result());
        emit m_stage.session().changed();
        m_stage.settle();
    }

private:
    PersonStage &m_stage;
    ServerStream m_stream;
    size_t m_heard = 1;
    Elsewhere m_tablet{11};
    std::vector<Record> m_all;
};

/// His card comes while the carer has the tablet still.
Held before(Held held)
{
    return held == Held::HandedOver ? Held::NotYet : held;
}

void tellCard(Pawels &pawel)
{
    pawel.says(CardTopic::FirstName, "Pav", Share::PeopleIVisit);
    pawel.says(CardTopic::Languages, "Polish and English. I dream in both.", Share::PeopleIVisit);
    pawel.says(CardTopic::LikeToTalkAbout, "mushrooms", Share::PeopleIVisit);
    pawel.says(CardTopic::PleaseDontAsk, "my driving", Share::PeopleIVisit);
    pawel.arrive();
}

QString cardOnScreen(PersonWindow &window)
{
    return window.wordsOnScreen().join(u'\n');
}

/// Words that are not all there to be read, or too small.
QString cutWords(PersonWindow &window)
{
    QStringList found;
    forEachVisible(window.root(), [&](QQuickItem *item) {
        if (!item->inherits("QQuickText") || item->property("text").toString().isEmpty())
            return;
        const QRectF in = item->mapRectToItem(window.root(), QRectF(0, 0, item->width(), item->height()));
        if (item->property("truncated").toBool()
            || item->property("contentWidth").toDouble() > item->width() + 1.5 || in.left() < -0.5
            || in.right() > window.root()->width() + 0.5
            || item->property("font").value<QFont>().pixelSize() < 32)
            found.append(item->property("text").toString());
    });
    return found.join(u'|');
}

void openCard(PersonWindow &window)
{
    window.press("tileWhoIsComing");
    window.wait("personComingPage");
    window.press("comingVisit0.open");
    window.wait("personVisitPage");
    window.press("visitCard0");
    window.wait("personCardPage");
}

} // namespace

TEST_CASE("whoever comes is told of with their card, as far as they share it", "[person][card]")
{
    const Held held = GENERATE(Held::OwnTablet, Held::HandedOver);
    PersonStage stage(before(held));
    Pawels pawel(stage);
    ComingPage coming;
    coming.setPersonId(stage.person());
    coming.setSession(&stage.session());
    stage.until([&] { return coming.loaded(); });
    CHECK(coming.visits()->rows().at(0).remark.isEmpty());

    tellCard(pawel);
    if (held == Held::HandedOver)
        stage.handOver();
    CHECK(coming.visits()->rows().at(0).remark == text("You can read about Paweł."));
    CHECK(coming.visits()->rows().at(2).remark.isEmpty()); // Joan told nothing

    ToldCardPage card;
    card.setPersonId(stage.person());
    card.setWorkerId(plain(PersonDay::Pawel));
    card.setSession(&stage.session());
    stage.until([&] { return card.loaded(); });
    CHECK(card.carerName() == text("Pav"));
    CHECK(card.count() == 2);
    REQUIRE(card.told().size() == 2);
    CHECK(card.told()[0].toMap().value(text("label")) == text("Languages I speak"));
    CHECK(card.told()[1].toMap().value(text("words")) == text("mushrooms"));
    CHECK(card.exchangeWords().isEmpty());
    CHECK(card.goOn());
    CHECK(card.told().size() == 1);
    QString exchange = card.exchangeWords(); // the name is isolated in it
    exchange.remove(QRegularExpression(text("[\u2066-\u2069]")));
    CHECK(exchange.toStdString() == "Paweł has told you 4 things. You have told Paweł 10 things.");
    CHECK_FALSE(card.goOn());
    CHECK(card.passages().size() == 2);
}

TEST_CASE("a card that is taken back while it is shown leaves the screen at once", "[person][card]")
{
    PersonStage stage(Held::OwnTablet);
    Pawels pawel(stage);
    tellCard(pawel);
    PersonWindow window(stage, "PersonHome");
    openCard(window);
    CHECK(cardOnScreen(window).contains(text("mushrooms")));

    // One field of it: the others stay.
    pawel.says(CardTopic::LikeToTalkAbout, "mushrooms", Share::Nobody);
    pawel.arrive();
    window.settle();
    REQUIRE(window.item("personCardPage"));
    CHECK_FALSE(cardOnScreen(window).contains(text("mushrooms")));
    CHECK(cardOnScreen(window).contains(text("I dream in both.")));

    for (const CardTopic topic : {CardTopic::FirstName, CardTopic::Languages, CardTopic::PleaseDontAsk})
        pawel.says(topic, "", Share::Nobody);
    pawel.arrive();
    window.wait("personVisitPage");
    CHECK_FALSE(window.item("personCardPage"));
    CHECK_FALSE(window.item("visitCard0"));
    for (const char *words : {"mushrooms", "dream", "driving", "Pav\n"})
        CHECK_FALSE(cardOnScreen(window).contains(text(words)));
    CHECK(window.complaints().isEmpty());
}

TEST_CASE("a carer without a visit to the person in the days of a lease shows nothing", "[person][card]")
{
    PersonStage stage(Held::OwnTablet);
    Pawels pawel(stage);
    tellCard(pawel);
    ToldCardPage card;
    card.setWorkerId(plain(PersonDay::Pawel));
    card.setSession(&stage.session());
    stage.until([&] { return card.loaded() && card.count() > 0; });
    bool gone = false;
    QObject::connect(&card, &ToldCardPage::gone, &card, [&] { gone = true; });

    stage.clock.advance(9LL * 24 * 3600 * 1000); // his last visit was nine days ago
    emit stage.session().nowChanged();
    stage.until([&] { return gone; });
    CHECK(card.count() == 0);
    CHECK(card.exchangeWords().isEmpty());
}

TEST_CASE("who would rather not know about their carers sees no card until they want to", "[person][card]")
{
    const Held held = GENERATE(Held::OwnTablet, Held::HandedOver);
    PersonStage stage(before(held));
    Pawels pawel(stage);
    tellCard(pawel);
    if (held == Held::HandedOver)
        stage.handOver();
    PersonWindow window(stage, "PersonHome");
    openCard(window);
    window.press("cardNext");
    window.press("ratherNot");
    window.wait("personVisitPage");
    REQUIRE(stage.SmallTablet::unsentOf<CardChoice>().size() == 1);
    CHECK(stage.SmallTablet::unsentOf<CardChoice>()[0].ratherNot);
    CHECK_FALSE(window.item("visitCard0"));

    window.press("visitKnowAgain");
    window.wait("visitCard0");
    CHECK(stage.SmallTablet::unsentOf<CardChoice>().size() == 2);
    CHECK(window.complaints().isEmpty());
}

TEST_CASE("a person says that a time is not right, sees that it was said, and what the office answers",
          "[person]")
{
    const Held held = GENERATE(Held::OwnTablet, Held::HandedOver);
    PersonStage stage(held);
    PersonWindow window(stage, "PersonHome");
    window.press("tileWhoIsComing");
    window.wait("personComingPage");
    window.press("comingVisit2.open"); // far from what is pressed next: no tremor
    window.wait("personVisitPage");
    window.press("visitNotRight");
    window.wait("visitTakeBack");
    auto said = stage.SmallTablet::unsentOf<VisitAnswer>();
    REQUIRE(said.size() == 1);
    CHECK(said[0].timeNotRight);
    CHECK(said[0].planned == PersonDay::at(8, 5, 4));
    CHECK(stage.unsent().back().entity == PersonDay::Tomorrow);
    CHECK_FALSE(window.item("visitNotRight"));
    CHECK(cardOnScreen(window).contains(text("You said: this time is not right for me.")));
    CHECK(cardOnScreen(window).contains(text("The office reads this and answers you.")));

    SECTION("it can be taken back, and said again")
    {
        window.press("visitTakeBack");
        window.wait("visitNotRight");
        CHECK_FALSE(cardOnScreen(window).contains(text("You said")));
    }
    SECTION("it stands in the list, too")
    {
        window.press("visitBack");
        window.wait("personComingPage");
        CHECK(cardOnScreen(window).contains(text("You said this time is not right.")));
    }
    SECTION("the office answers")
    {
        const QUuid record = stage.unsent().back().id;
        auto have = stage.session().db().run([](Database &db) { return streams(db); });
        have.waitForFinished();
        const auto held_ = have.result();
        REQUIRE(held_);
        const auto ishbel = std::ranges::find(*held_, PersonDay::Ishbel, &HeldStream::id);
        REQUIRE(ishbel != held_->end());
        Elsewhere office(90);
        const Record answer =
            office.says(PersonDay::Ishbel, PersonDay::Tomorrow, TimeHeard{{record}, text("We come at 9am.")});
        const std::vector<ReceivedEntry> entries{{ishbel->have + 1, Noon, answer}};
        Pawels(stage).arrive({PersonDay::Ishbel, ishbel->have + 1, entries});
        window.settle();
        CHECK(cardOnScreen(window).contains(text("The office read this")));
        CHECK(cardOnScreen(window).contains(text("We come at 9am.")));
        CHECK_FALSE(window.item("visitTakeBack"));
        CHECK_FALSE(window.item("visitNotRight"));
    }
    CHECK(window.complaints().isEmpty());
    if (held == Held::HandedOver)
        for (const QString &name : PersonDay::canaries())
            CHECK_FALSE(window.wordsOnScreen().join(u' ').contains(name));
}

TEST_CASE("the screens of a visit and of a card are whole at every size", "[person][card][long]")
{
    const QSize size = GENERATE(QSize(1280, 800), QSize(800, 1280), QSize(360, 740));
    const double scale = GENERATE(1.0, 2.0);
    PersonStage stage(Held::NotYet);
    Pawels pawel(stage);
    tellCard(pawel);
    stage.handOver();
    PersonWindow window(stage, "PersonHome", size, scale);
    const auto look = [&](const char *name) {
        window.settle();
        window.picture(text("card-%1-%2-%3").arg(text(name)).arg(size.width()).arg(scale * 100));
        INFO(name << ' ' << size.width() << ' ' << scale);
        CHECK(cutWords(window).toStdString().empty());
    };
    const auto press = [&](const char *name) { // as a screen reader does: no place, no tremor
        window.wait(name);
        QMetaObject::invokeMethod(window.item(name), "press");
        window.settle();
    };
    press("tileWhoIsComing");
    window.wait("personComingPage");
    look("coming");
    press("comingVisit0.open");
    window.wait("personVisitPage");
    look("visit");
    press("visitNotRight");
    window.wait("visitTakeBack");
    look("said");
    press("visitCard0");
    window.wait("personCardPage");
    look("first");
    press("cardNext");
    look("last");
    CHECK(window.complaints().isEmpty());
}
