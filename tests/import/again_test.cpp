#include "note.h"
#include "passport.h"
#include "person.h"
#include "small_agency.h"
#include "versions.h"
#include "visit.h"
#include "worker.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <set>

using namespace doorstep;

#define T(text) QStringLiteral(text)

namespace {

/// What a second import said, and its report.
struct Second {
    ImportReport report;
    std::vector<OfficeSaid> said;
};

Second again(SmallAgency &agency)
{
    const size_t before = agency.keeper.spoken.size();
    Second second{agency.import(), {}};
    for (size_t i = before; i < agency.keeper.spoken.size(); ++i)
        second.said.push_back(agency.keeper.spoken[i].said);
    return second;
}

/// After something in a right file is something else.
Second again(SmallAgency &agency, const char *file, const char *from, const char *to)
{
    QByteArray bytes = agency.right(file);
    REQUIRE(bytes.contains(from));
    agency.write(file, bytes.replace(from, to));
    return again(agency);
}

QUuid recordOf(const MemoryKeeper &keeper, Kind kind)
{
    const auto found =
        std::ranges::find_if(keeper.spoken, [&](const auto &one) { return one.said.kind == kind; });
    REQUIRE(found != keeper.spoken.end());
    return found->id;
}

} // namespace

TEST_CASE("the same folder a second time changes nothing", "[import]")
{
    SmallAgency agency;
    agency.import();
    const auto second = again(agency);
    CHECK(second.said.empty());
    CHECK(second.report.status == 0);
    CHECK(second.report.counts
          == T("agency 7 · staff 2 · people 2 · circle 1 · passport 1 · cards 1 · confirms 2 · goals 1 · "
               "reablement 1 · slots 1 · "
               "steps 1 · medicines 1 · visits 1 · events 3 · outcomes 1 · medicine_support 1 · notes 1 · "
               "refused 0"));
}

TEST_CASE("so does the demonstration agency", "[import]")
{
    SmallAgency agency;
    const auto import = [&] {
        return *FolderImport(agency.keeper, QUuid::createUuidV5(QUuid(), T("a")), QStringLiteral(DEMO_AGENCY))
                    .run(agency.today, 0);
    };
    const auto first = import();
    CHECK(first.faults.isEmpty());
    CHECK(first.counts.endsWith(T("refused 0")));
    const size_t spoken = agency.keeper.spoken.size();
    CHECK(spoken == 12153);
    CHECK(import().status == 0);
    CHECK(agency.keeper.spoken.size() == spoken);
}

TEST_CASE("another order of rows and columns is the same folder", "[import]")
{
    SmallAgency agency;
    agency.import();
    agency.write(
        "staff.csv",
        "name,staff_ref,started_on,languages,role,phone\nUna Scott,S2,2020-01-31,en,supervisor,\nTom "
        "Baird,S1,-4100,en;sco,home_carer,07700 900024\n");
    CHECK(again(agency).said.empty());
}

TEST_CASE("a changed row makes a new version of just what changed, knowing the last one", "[import]")
{
    struct Change {
        const char *file;
        QByteArray from;
        QByteArray to;
        Kind kind;
    };
    const Change changes[] = {
        {"agency.csv", "late_after_minutes,30", "late_after_minutes,20", Kind::Agency},
        {"people.csv", "Blue door", "Green door", Kind::Person},
        {"staff.csv", "07700 900024", "07700 900099", Kind::WorkerContact},
        {"staff.csv", "home_carer", "nurse", Kind::Worker},
        {"circle.csv", "Any fall", "Never", Kind::CircleMember},
        {"circle.csv", "family", "friend", Kind::CircleMember},
        {"passport.csv", "Tea first", "Coffee first", Kind::PassportLine},
        {"goals.csv", "active", "completed", Kind::Goal},
        {"reablement.csv", "+31", "+38", Kind::Reablement},
        {"slots.csv", "08:40", "08:45", Kind::Slot},
        {"steps.csv", "Wash", "Shower", Kind::Step},
        {"medicines.csv", "5 mg", "10 mg", Kind::Medicine},
        {"visits.csv", "08:35", "08:45", Kind::VisitPlan},
        {"cards.csv", "Eleven and a bit.", "Twelve.", Kind::CardField},
        {"cards.csv", "chosen,P1;P2", "nobody,", Kind::CardField},
        {"events.csv", "qr", "gps", Kind::Arrived},
        {"outcomes.csv", "unwell", "other", Kind::StepOutcome},
        {"medicine_support.csv", "Later", "Not now", Kind::MedicineSupport},
        {"notes.csv", "next_visit,y", "office,n", Kind::Note},
        {"confirms.csv", "still_true,S1", "still_true,me", Kind::LineAnswer},
    };
    for (const Change &change : changes) {
        INFO(change.file << ": " << change.to.toStdString());
        SmallAgency agency;
        agency.import();
        const QUuid first = recordOf(agency.keeper, change.kind);
        const auto second = again(agency, change.file, change.from, change.to);
        CHECK(second.report.faults.isEmpty());
        REQUIRE(!second.said.empty());
        CHECK(second.said[0].kind == change.kind);
        CHECK(second.said[0].replaces == std::vector{first});
        for (size_t i = 1; i < second.said.size(); ++i)
            CHECK(second.said[i].kind == Kind::Withdrawn); // fewer may read it now: the next test
        CHECK(second.report.counts.contains(T(" (1 changed)")));
        CHECK(again(agency).said.empty());
    }
}

TEST_CASE("what fewer may read from now on is taken back from the others", "[import]")
{
    struct Change {
        const char *file;
        const char *from;
        const char *to;
        Kind kind;
        bool narrows;
    };
    const Change changes[] = {
        {"passport.csv", "named,S1;S2", "carers,", Kind::PassportLine, false},
        {"passport.csv", "named,S1;S2", "named,S2", Kind::PassportLine, true},
        {"passport.csv", "named,S1;S2", "me_only,", Kind::PassportLine, true},
        {"cards.csv", "chosen,P1;P2", "people_i_visit,", Kind::CardField, false},
        {"cards.csv", "chosen,P1;P2", "chosen,P2", Kind::CardField, true},
        {"cards.csv", "chosen,P1;P2", "nobody,", Kind::CardField, true},
        {"notes.csv", "next_visit,y", "person,y", Kind::Note, false},
        {"notes.csv", "next_visit,y", "office,y", Kind::Note, true},
    };
    for (const Change &change : changes) {
        INFO(change.file << ": " << change.to);
        SmallAgency agency;
        agency.import();
        const QUuid first = recordOf(agency.keeper, change.kind);
        const auto second = again(agency, change.file, change.from, change.to);
        REQUIRE(second.said.size() == (change.narrows ? 2 : 1));
        CHECK(second.said[0].kind == change.kind);
        if (change.narrows) {
            CHECK(second.said[1].kind == Kind::Withdrawn);
            CHECK(second.said[1].replaces == std::vector{first});
            CHECK(second.said[1].entity == second.said[0].entity);
        }
        CHECK(again(agency).said.empty());
    }
}

TEST_CASE("two of one name in somebody's circle are two", "[import]")
{
    SmallAgency agency;
    agency.write("circle.csv",
                 "person_ref,name,relation,phone,emergency\nP1,Ali,family,111,y\nP1,Ali,neighbour,222,n\n");
    CHECK(agency.import().counts.contains(T("circle 2 (2 new)")));
    std::set<QUuid> entities;
    for (const auto &[id, said] : agency.keeper.spoken)
        if (said.kind == Kind::CircleMember)
            entities.insert(said.entity);
    CHECK(entities.size() == 2);
    CHECK(again(agency).said.empty());

    agency.write("circle.csv",
                 "person_ref,name,relation,phone,emergency\nP1,Ali,family,112,y\nP1,Ali,neighbour,223,n\n");
    const auto second = again(agency);
    REQUIRE(second.said.size() == 2);
    CHECK(std::set{second.said[0].entity, second.said[1].entity} == entities);

    agency.write("circle.csv",
                 "person_ref,name,relation,phone,emergency\nP1,Ali,family,112,y\nP1,Ali,friend,223,n\n");
    const auto third = again(agency); // the second of them is a friend by now
    REQUIRE(third.said.size() == 1);
    CHECK(third.said[0].entity == second.said[1].entity);
    CHECK(third.said[0].replaces.size() == 1);
    CHECK(again(agency).said.empty());
}

TEST_CASE("a card's words that come back after others are said again", "[import]")
{
    SmallAgency agency;
    agency.import();
    QByteArray bytes = agency.right("cards.csv");
    agency.write("cards.csv", QByteArray(bytes).replace("Eleven and a bit.", "Twelve."));
    again(agency);
    agency.write("cards.csv", bytes);
    const auto back = again(agency);
    REQUIRE(back.said.size() == 1);
    CHECK(decodeBody<CardField>(back.said[0].body)->said == T("Eleven and a bit."));
    CHECK(back.said[0].replaces == std::vector{agency.keeper.spoken[agency.keeper.spoken.size() - 2].id});
    CHECK(again(agency).said.empty());
}

TEST_CASE("a second row on the same topic stands beside the first", "[import]")
{
    SmallAgency agency;
    agency.import();
    agency.add("cards.csv", "S1,years_in_care,Mostly in Fife.,people_i_visit,");
    const auto second = again(agency);
    REQUIRE(second.said.size() == 1);
    CHECK(second.said[0].replaces.empty());
    CHECK(second.report.counts.contains(T("cards 2 (1 new)")));
    CHECK(again(agency).said.empty());
}

TEST_CASE("what is gone from the folder stays, also while its row is refused", "[import]")
{
    SmallAgency agency;
    agency.import();
    agency.write("visits.csv", "visit_ref,person_ref,date,start,end\nV1,P1,yesterday,08:00,08:30\n");
    agency.remove("people.csv");
    agency.remove("agency.csv");
    agency.write("notes.csv", "visit_ref,staff_ref,at,text\nV1,S1,+0 09:00,One more\n");
    const auto second = again(agency);
    CHECK(second.report.status == 1);
    REQUIRE(second.said.size() == 1);
    CHECK(second.said[0].kind == Kind::Note);
    CHECK(second.said[0].stream == agency.keeper.entityOf("person", "P1"));
}

TEST_CASE("what was about one person never becomes about another", "[import]")
{
    SmallAgency agency;
    agency.import();
    agency.write("visits.csv", "visit_ref,person_ref,date,start,end\nV1,P2,-1,08:00,08:35\n");
    agency.write("passport.csv",
                 "person_ref,line_ref,section,text,audience\nP2,L1,most_important,Tea first,carers\n");
    for (const char *file :
         {"events.csv", "outcomes.csv", "medicine_support.csv", "notes.csv", "confirms.csv"})
        agency.remove(file);
    const auto second = again(agency);
    CHECK(second.said.empty());
    CHECK(second.report.faults.join(u'\n').toStdString()
          == "passport.csv:2: person_ref: \"P2\" is another person than in an earlier import, expected the "
             "same or a new line_ref\n"
             "visits.csv:2: person_ref: \"P2\" is another person than in an earlier import, expected the "
             "same or a new visit_ref");
}

TEST_CASE("a wording the person wrote in the app outlives the office's next import", "[import]")
{
    SmallAgency agency;
    agency.import();
    const QUuid line = agency.keeper.entityOf("line", "L1");
    const QUuid imported = recordOf(agency.keeper, Kind::PassportLine);
    const auto record = [&](const QUuid &id, const QByteArray &body, std::vector<QUuid> replaces) {
        Record made;
        made.id = id;
        made.entity = line;
        made.kind = quint32(Kind::PassportLine);
        made.body = body;
        made.replaces = std::move(replaces);
        return made;
    };
    PassportLine own;
    own.said = T("Tea first, and no milk");
    const QUuid theirs = QUuid::createUuidV5(QUuid(), T("theirs"));
    std::vector<Record> records{record(theirs, encodeBody(own), {imported})};
    const auto current = [&] {
        for (const auto &[id, said] : agency.keeper.spoken)
            if (said.entity == line && said.kind == Kind::PassportLine)
                records.push_back(record(id, said.body, said.replaces));
        return foldVersions<PassportLine>(records).current;
    };

    agency.import();
    REQUIRE(current().size() == 1);
    CHECK(current()[0].body.said == own.said);

    agency.write("passport.csv", agency.right("passport.csv").replace("Tea first", "Coffee first"));
    agency.import();
    const auto both = current();
    REQUIRE(both.size() == 2);
    CHECK(std::ranges::count(both, theirs, &Version<PassportLine>::record) == 1);
}

TEST_CASE("another day moves what is told in days, and nothing else", "[import]")
{
    SmallAgency agency;
    agency.import();
    agency.today = agency.today.addDays(1);
    const auto second = again(agency);
    CHECK(second.report.status == 0);
    CHECK(!second.report.counts.contains(T("new")));
    CHECK(second.report.counts.contains(T("visits 1 (1 changed)")));
    CHECK(second.report.counts.contains(T("people 2 ·")));
}
