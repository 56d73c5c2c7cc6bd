#include "agency.h"
#include "audience.h"
#include "draft_store.h"
#include "elsewhere.h"
#include "handed.h"
#include "outbox_store.h"
#include "passport_store.h"
#include "people_store.h"
#include "views.h"

#include <catch2/catch_test_macros.hpp>

using namespace doorstep;

namespace {

const QUuid Ishbel = idOf(20);
const QUuid Somebody = idOf(21);
const QUuid CarersId = idOf(10);
const QUuid Pawel = idOf(11);
const QUuid Lesley = idOf(12); // of whom nothing that Ishbel may read speaks
const QUuid HerLine = idOf(30);
const Writer JoanHere{CarersId, idOf(40)};

PassportLine lineSaying(const char *words)
{
    PassportLine line;
    line.said = QString::fromUtf8(words);
    line.audience = LineAudience::Everyone;
    return line;
}

Draft draftAt(const QString &key, const QUuid &stream)
{
    return {key, idOf(900 + quint32(key.size())), stream, QStringLiteral("half a "), 7, {}, at(1)};
}

/// A carer's vault: two people, three workers.
Database carersVault()
{
    auto vault = vaultInMemory();
    REQUIRE(vault);
    Elsewhere office(50);
    const auto tell = [&](const QUuid &id, StreamAbout about, const std::vector<Record> &records) {
        committed(*vault, [&](Transaction &tx) { return gain(tx, id, about, 0); });
        ServerStream stream(id);
        for (const Record &record : records)
            stream.add(record);
        apply(*vault, stream.page());
    };
    const auto worker = [&](const QUuid &id, const char *name) {
        Worker body;
        body.name = QString::fromUtf8(name);
        tell(id, StreamAbout::Worker, {office.says(id, id, body)});
    };
    worker(CarersId, "Joan Baird");
    worker(Pawel, "Pawel Zielinski");
    worker(Lesley, "Lesley Munro");
    const auto person = [](const char *name) {
        Person body;
        body.name = QString::fromUtf8(name);
        return body;
    };
    Note note;
    note.said = QStringLiteral("Told me of Lesley");
    note.audience = NoteAudience::NextVisit;
    VisitPlan plan;
    plan.startsAt = at(0);
    plan.endsAt = at(30);
    plan.staff = {Pawel};
    tell(Ishbel, StreamAbout::Person,
         {office.says(Ishbel, Ishbel, person("Ishbel Cairns")),
          office.says(Ishbel, HerLine, lineSaying("Count my steps")), office.says(Ishbel, idOf(60), plan),
          office.says(Ishbel, {}, note)});
    tell(Somebody, StreamAbout::Person,
         {office.says(Somebody, Somebody, person("Zebulon Quarterstaff")),
          office.says(Somebody, {}, lineSaying("Mine alone"))});
    committed(*vault, [&](Transaction &tx) -> Outcome {
        for (const auto &[key, stream] : {std::pair(QStringLiteral("line/1"), Ishbel),
                                          {QStringLiteral("note/22"), Ishbel},
                                          {QStringLiteral("line/333"), Somebody}})
            if (auto kept = keepDraft(tx, draftAt(key, stream)); !kept)
                return kept;
        return done();
    });
    return *std::move(vault);
}

Database handedFrom(Database &vault)
{
    auto handed = vaultInMemory();
    REQUIRE(handed);
    REQUIRE(fillHanded(vault, *handed, Ishbel, JoanHere));
    return *std::move(handed);
}

LineAnswer stillTrue()
{
    LineAnswer answer;
    answer.answer = Answer::StillTrue;
    answer.byPerson = true;
    return answer;
}

std::vector<Record> takenBack(Database &vault, Database &handed)
{
    const auto back = readHanded(handed, Ishbel);
    REQUIRE(back);
    return committed(vault, [&](Transaction &tx) { return takeHanded(tx, *back, Ishbel, JoanHere); });
}

} // namespace

TEST_CASE("what goes along with the person is theirs, and whoever of it speaks", "[store][handed]")
{
    Database vault = carersVault();
    const Record here = writeHere(vault, said(idOf(70), Ishbel, idOf(60), Arrived{at(2), Pawel, {}, {}}),
                                  JoanHere); // not sent yet
    Database handed = handedFrom(vault);
    CHECK((*person(handed, Ishbel))->name == u"Ishbel Cairns");
    CHECK(passport(handed, Ishbel)->size() == 1);
    CHECK(visit(handed, idOf(60))->value().arrivals.size() == 1);
    CHECK((*worker(handed, Pawel))->name == u"Pawel Zielinski");
    CHECK_FALSE(*worker(handed, Lesley));
    CHECK_FALSE(*person(handed, Somebody));
    CHECK(people(handed)->size() == 1);
    for (const Record &record : *allRecords(handed, Ishbel)) {
        CHECK_FALSE(is(record, Kind::Note));
        CHECK(mayRead(record, Reader::PersonThemselves, Ishbel));
    }
    CHECK(unsent(handed)->count == 0); // what waits, waits where it was written
    CHECK(drafts(handed)->size() == 1);
    CHECK(*lastStamp(handed) == *lastStamp(vault));
    Database none = *vaultInMemory();
    CHECK(fillHanded(vault, none, idOf(99), JoanHere).error().fault == Fault::Rejected);
}

TEST_CASE("nothing said of the person meanwhile, what they said comes back byte by byte", "[store][handed]")
{
    Database vault = carersVault();
    writeHere(vault, said(idOf(70), Ishbel, idOf(60), Arrived{at(2), Pawel, {}, {}}), JoanHere);
    Database handed = handedFrom(vault);
    const std::vector<Record> told{
        writeHere(handed, said(idOf(80), Ishbel, HerLine, stillTrue()), JoanHere, 5),
        writeHere(handed, withdrawn(idOf(81), Ishbel, HerLine, {idOf(80)}), JoanHere, 6)};
    CHECK(told[0].chain.n == 2); // after the carer's own
    CHECK(takenBack(vault, handed) == told);
}

TEST_CASE("what the person said comes back once, at its time, under its id, however often", "[store][handed]")
{
    Database vault = carersVault();
    Database handed = handedFrom(vault);
    const Record first = writeHere(handed, said(idOf(80), Ishbel, HerLine, stillTrue()), JoanHere, 5);
    const Record second = writeHere(handed, withdrawn(idOf(81), Ishbel, HerLine, {first.id}), JoanHere, 6);
    // meanwhile, the office; and the carer's own chain goes on where it was
    ServerStream later(Ishbel);
    writeHere(vault, said(idOf(71), Ishbel, idOf(60), Arrived{at(2), CarersId, {}, {}}), JoanHere, 2);

    const auto records = takenBack(vault, handed);
    REQUIRE(records.size() == 2);
    CHECK(records[0].id == first.id);
    CHECK(records[0].happened == first.happened);
    CHECK(records[0].body == first.body);
    CHECK(records[1].replaces == std::vector{first.id});
    CHECK(records[0].chain.n == 2);
    CHECK(records[1].chain.n == 3);
    CHECK(records[1].hlc > records[0].hlc);
    CHECK(unsent(vault)->count == 3);

    CHECK(takenBack(vault, handed) == records); // the tablet stopped before the file was gone
    CHECK(unsent(vault)->count == 3);
}

TEST_CASE("what is half written goes along and comes back, or is gone", "[store][handed]")
{
    Database vault = carersVault();
    Database handed = handedFrom(vault);
    SECTION("more of it")
    {
        Draft more = draftAt(QStringLiteral("line/1"), Ishbel);
        more.words += QStringLiteral("word");
        committed(handed, [&](Transaction &tx) { return keepDraft(tx, more); });
        takenBack(vault, handed);
        CHECK((*draft(vault, u"line/1"))->words == u"half a word");
    }
    SECTION("what they are saying to somebody")
    {
        committed(handed,
                  [&](Transaction &tx) { return keepDraft(tx, draftAt(QStringLiteral("say/7/8"), Ishbel)); });
        takenBack(vault, handed);
        CHECK(*draft(vault, u"say/7/8"));
    }
    SECTION("taken out")
    {
        committed(handed, [&](Transaction &tx) { return removeDraft(tx, u"line/1"); });
        takenBack(vault, handed);
        CHECK_FALSE(*draft(vault, u"line/1"));
    }
    CHECK(*draft(vault, u"note/22")); // the carer's own
    CHECK(*draft(vault, u"line/333"));
}
