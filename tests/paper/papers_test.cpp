// What stands on the papers of a person.

#include "care_csv.h"
#include "copy_files.h"
#include "hours.h"
#include "telling.h"
#include "travelling_paper.h"
#include "visits_paper.h"
#include "whole_paper.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace doorstep;
using Catch::Matchers::ContainsSubstring;

namespace {

std::string textOf(const Paper &paper)
{
    QStringList lines{paper.title, paper.lead};
    for (const PaperBlock &block : paper.blocks)
        for (const QString &part : {block.label, block.text, block.small})
            if (!part.isEmpty())
                lines.append(part);
    lines.append(paper.foot);
    return lines.join(u'\n').toStdString();
}

/// Ada's stream: five lines of which one is for herself alone, whom to call, a medicine, and three visits.
struct AdasStream {
    std::vector<Record> records;

    AdasStream()
    {
        Person ada;
        ada.name = QStringLiteral("Ada Brown");
        ada.callMe = QStringLiteral("Ada");
        ada.dateOfBirth = QDate(1938, 3, 4);
        ada.address = QStringLiteral("4 Shore Street");
        ada.postcode = QStringLiteral("KY10 3AA");
        say(Office, ada, numbered(Ada));
        say(Ada, line(Section::AskMeAbout, "My garden"));
        say(Ada, line(Section::Communicate, "Speak to my left ear", true));
        say(Ada, line(Section::Communicate, "Give me time to answer"));
        say(Office, line(Section::PleaseDoNot, "Do not lift me under my arms", false, SaidBy::Worker));
        PassportLine secret = line(Section::MostImportant, "I write to my son");
        secret.audience = LineAudience::MeOnly;
        say(Ada, secret);
        CircleMember niece;
        niece.name = QStringLiteral("Lorna");
        niece.relation = Relation::Family;
        niece.phone = QStringLiteral("01632 960001");
        niece.emergency = true;
        say(Office, niece);
        CircleMember gp;
        gp.relation = Relation::Gp;
        gp.phone = QStringLiteral("01632 960002");
        say(Office, gp);
        Medicine tablet;
        tablet.name = QStringLiteral("Levothyroxine");
        tablet.strength = QStringLiteral("50 micrograms");
        tablet.level = MedicineLevel::Prompt;
        tablet.times = {QTime(8, 0)};
        say(Office, tablet);
        visit(200, "2026-07-01T08:00:00", 45, "08:05:00", "08:40:00");
        visit(201, "2026-07-02T08:00:00", 30, "08:01:00", nullptr);
        visit(202, "2026-07-03T08:00:00", 30, nullptr, nullptr);
        visit(203, "2026-08-01T08:00:00", 30, nullptr, nullptr);
        say(Tom, VisitAnswer{QStringLiteral("The lift was broken")}, numbered(200));
        VisitAnswer notRight;
        notRight.timeNotRight = true;
        say(Ada, notRight, numbered(203));
        Note note;
        note.visit = numbered(200);
        note.said = QStringLiteral("Ate well");
        note.audience = NoteAudience::NextVisit;
        say(Tom, note);
    }
    PaperSource source(Extent extent) const
    {
        PaperSource source;
        source.record = foldCareRecord(numbered(Ada), records, extent);
        source.agency.name = QStringLiteral("Northside");
        source.agency.officePhone = QStringLiteral("01632 960000");
        source.occasion = {
            source.agency.name,
            london(),
            {{numbered(Tom), QStringLiteral("Tom Reid")}, {numbered(Ada), QStringLiteral("Ada Brown")}},
            {numbered(Tom)},
            QStringLiteral("Ward 3"),
            utc("2026-07-20T10:00:00"),
            numbered(900)};
        return source;
    }

private:
    static PassportLine line(Section section, const char *said, bool mustKnow = false, SaidBy by = SaidBy::Me)
    {
        PassportLine line;
        line.section = section;
        line.said = QString::fromUtf8(said);
        line.saidBy = by;
        line.saidOn = QDate(2026, 6, 1);
        line.mustKnow = mustKnow;
        line.audience = LineAudience::Everyone;
        return line;
    }
    void visit(uint id, const char *starts, int minutes, const char *came, const char *left)
    {
        VisitPlan plan;
        plan.startsAt = utc(starts);
        plan.endsAt = plan.startsAt.addSecs(60 * minutes);
        plan.staff = {numbered(Tom)};
        say(Office, plan, numbered(id));
        const auto on = [&](const char *clock) {
            return utc((QByteArray(starts).left(11) + clock).constData());
        };
        if (came) {
            Arrived arrived;
            arrived.at = on(came);
            say(Tom, arrived, numbered(id));
        }
        if (left) {
            Left gone;
            gone.at = on(left);
            say(Tom, gone, numbered(id));
        }
    }
    template <class Body>
    void say(uint author, const Body &body, const QUuid &entity = {})
    {
        const uint id = 1000 + uint(records.size());
        Telling told{id, author, utc("2026-06-01T08:00:00")};
        told.entity = entity.isNull() ? numbered(id) : entity;
        records.push_back(telling(told, body));
    }
};

} // namespace

TEST_CASE("the page that travels tells first who it is and what one must know", "[paper]")
{
    const Paper paper = TravellingPaper::of(AdasStream().source(Extent::Shared));
    const std::string text = textOf(paper);
    CHECK(paper.title == u"About Ada Brown");
    size_t from = 0;
    for (const char *next : {"Please call me\nAda",
                             "Born\n4 March 1938",
                             "4 Shore Street, KY10 3AA",
                             "01632 960000",
                             "You must know",
                             "Speak to my left ear",
                             "I said this",
                             "Give me time to answer",
                             "Who to call",
                             "Lorna\n01632 960001 • call first in an emergency • Family",
                             "GP surgery\n01632 960002",
                             "Levothyroxine\n50 micrograms • 8am",
                             "Carers remind",
                             "Please do not",
                             "Do not lift me under my arms",
                             "Staff wrote this",
                             "Ask me about",
                             "My garden",
                             "I keep 1 line for a few people only",
                             "Made for Ward 3 on Monday 20 July by Northside, 01632 960000."}) {
        INFO(next << " in\n" << text);
        const size_t at = text.find(next, from);
        REQUIRE(at != std::string::npos);
        from = at;
    }
    CHECK_THAT(text, !ContainsSubstring("my son"));
    const auto speaks = std::ranges::count_if(
        paper.blocks, [](const PaperBlock &block) { return block.text == u"Speak to my left ear"; });
    CHECK(speaks == 1); // not again in its section
}

TEST_CASE("the visits of a month are told with their hours, and what is not known is said to be so",
          "[paper]")
{
    const PaperSource source = AdasStream().source(Extent::Shared);
    const Period july{utc("2026-06-30T23:00:00"), utc("2026-07-31T23:00:00")};
    const std::string text = textOf(VisitsPaper::of(source, july));
    INFO(text);
    CHECK_THAT(text, ContainsSubstring("Wednesday 1 July to Friday 31 July"));
    CHECK_THAT(text, ContainsSubstring("Planned\n1 hour 45 minutes in 3 visits"));
    CHECK_THAT(text, ContainsSubstring("Given\n35 minutes in 2 visits"));
    CHECK_THAT(text, ContainsSubstring("Of 1 visit it is not known how long."));
    CHECK_THAT(text, ContainsSubstring("9am to 9:45am\nTom Reid • there 9:05am to 9:40am, 35 minutes"));
    CHECK_THAT(text, ContainsSubstring("Tom Reid • there since 9:01am"));
    CHECK_THAT(text, ContainsSubstring("Tom Reid • nobody came, as far as is known"));
    CHECK_THAT(text, !ContainsSubstring("August"));
}

TEST_CASE("all that is held has every line, visit and note, and says what the office cannot see", "[paper]")
{
    PaperSource source = AdasStream().source(Extent::Whole);
    const std::string text = textOf(WholePaper::of(source));
    for (const char *part :
         {"my son", "Speak to my left ear", "My garden", "Ate well", "Saturday 1 August",
          "Tom Reid, Monday 1 June at 9am", "Tom Reid wrote: “The lift was broken”",
          "Ada Brown said that this time was not right for them.", "keeps from the office"}) {
        INFO(text);
        CHECK_THAT(text, ContainsSubstring(part));
    }
    source.isPersonsOwn = true;
    CHECK_THAT(textOf(WholePaper::of(source)), !ContainsSubstring("keeps from the office"));
}

TEST_CASE("hours are counted once where two carers were there together, and nothing is made up", "[paper]")
{
    const CareRecord record = AdasStream().source(Extent::Whole).record;
    std::vector<Visit> visits = record.visits;
    Told<Arrived> second = visits[0].arrivals.front();
    second.worker = numbered(Maria);
    second.record = numbered(5000);
    Told<Left> gone = visits[0].departures.front();
    gone.worker = numbered(Maria);
    visits[0].arrivals.push_back(second);
    visits[0].departures.push_back(gone);
    visits[3].takenOff = true;
    using std::chrono::minutes;
    CHECK(hoursOf(visits) == Hours{3, 2, 1, 1, minutes(105), minutes(35)});
    CHECK(hoursOf({}) == Hours{});
}

TEST_CASE("a file is named after the person in any script, and never hidden, too long or elsewhere",
          "[paper]")
{
    const auto name = [](const QString &person) { return copyName(QStringLiteral("about"), person); };
    CHECK(name(QStringLiteral("Ada  Brown")) == u"about-ada-brown");
    CHECK(name(QStringLiteral("../../etc/passwd")) == u"about-etc-passwd");
    CHECK(name(QString::fromUtf8("يوسف الحريري")) == QString::fromUtf8("about-يوسف-الحريري"));
    CHECK(name(QString()) == u"about");
    CHECK(name(QString(400, QChar(0x4e2d))).toUtf8().size() < 250);
}

TEST_CASE("a copy lies in its folder only once it is shown, and never over another", "[paper]")
{
    const QTemporaryDir folder;
    const QString copies = folder.filePath(QStringLiteral("copies"));
    const PaperSource source = AdasStream().source(Extent::Shared);
    const auto make = [&](const std::vector<CopyFile> &files) {
        auto copy =
            CopyOnDisk::write(copies, files, copyName(QStringLiteral("tables"), source.record.person.name));
        REQUIRE(copy);
        return *copy;
    };
    const auto paper = [&] {
        return make({pdfFile(QStringLiteral("about"), source.record.person.name, TravellingPaper::of(source),
                             OrdinaryPrint, QStringLiteral("Page %1 of %2"))});
    };
    const auto names = [&] { return QDir(copies).entryList(QDir::AllEntries | QDir::NoDotAndDotDot); };
    const auto first = paper();
    CHECK(names().isEmpty());
    CHECK(*first.show() == QDir(copies).filePath(QStringLiteral("about-ada-brown.pdf")));
    CHECK(*paper().show() == QDir(copies).filePath(QStringLiteral("about-ada-brown-2.pdf")));
    const auto tables = make(careTables(source.record, source.occasion)).show();
    REQUIRE(tables);
    CHECK(*tables == QDir(copies).filePath(QStringLiteral("tables-ada-brown")));
    CHECK(QFile::exists(*tables + QStringLiteral("/visits.csv")));
    paper().remove();
    CHECK(names().size() == 3);
    CHECK(QDir(copies).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size() == 3);
    constexpr auto Others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    CHECK((QFile::permissions(*tables + QStringLiteral("/visits.csv")) & Others) == 0);

    QFile(folder.filePath(QStringLiteral("taken"))).open(QIODevice::WriteOnly);
    const auto nowhere = CopyOnDisk::write(folder.filePath(QStringLiteral("taken")),
                                           {{QStringLiteral("a"), "b"}}, QStringLiteral("Ada"));
    REQUIRE_FALSE(nowhere);
    CHECK(nowhere.error().fault == Fault::Storage);
}
