#include "vault_with_ada.h"

#include "draft_store.h"
#include "maintenance.h"
#include "note_store.h"
#include "outbox_store.h"
#include "passport_store.h"
#include "people_store.h"
#include "search_store.h"
#include "views.h"
#include "visit_store.h"

#include <QTemporaryDir>

#include <random>

using namespace doorstep;

namespace {

const QUuid Ben = idOf(6);

void fill(Database &db, const QUuid &person, const QString &word)
{
    Elsewhere office(person == Ada ? 50 : 70);
    ServerStream stream(person);
    stream.add(office.says(person, person, Person{.name = word}));
    const Record line = office.says(person, idOf(person == Ada ? 100 : 200),
                                    PassportLine{.said = word + QStringLiteral(" first")});
    stream.add(line);
    stream.add(
        office.says(person, line.entity, PassportLine{.said = word + QStringLiteral(" second")}, {line.id}));
    for (int i = 0; i < 300; ++i) {
        const Record plan =
            office.says(person, {}, VisitPlan{.startsAt = at(i), .staff = {Tom.account}, .service = word});
        stream.add(plan);
        stream.add(
            office.says(person, {}, Note{.visit = plan.entity, .said = word + QStringLiteral(" ate well")}));
    }
    stream.addStub(office.says(person, {}, Note{.said = word}));
    gainPerson(db, person);
    apply(db, stream.page());
    committed(db, [](Transaction &tx) { return indexPending(tx, 100); });
    Draft draft;
    draft.key = word;
    draft.stream = person;
    draft.words = word;
    draft.changedAt = at(0);
    committed(db, [&](Transaction &tx) { return keepDraft(tx, draft); });
}

} // namespace

TEST_CASE("a stream that was lost is out of sight at once", "[store]")
{
    auto db = vaultInMemory();
    REQUIRE(db);
    fill(*db, Ada, QStringLiteral("canary"));
    committed(*db, [](Transaction &tx) { return hide(tx, Ada); });
    CHECK(people(*db)->empty());
    CHECK_FALSE(person(*db, Ada)->has_value());
    CHECK(visitsOf(*db, Tom.account, at(0), at(1000))->empty());
    CHECK(visitsBetween(*db, at(0), at(1000))->empty());
    CHECK(search(*db, u"canary")->empty());
    CHECK(passport(*db, Ada)->empty());
    CHECK(notesAbout(*db, Ada, 10)->empty());
    CHECK(*hiddenStreams(*db) == std::vector{Ada});
    CHECK(streamsBehind(*db)->empty());
}

TEST_CASE("what is unsent goes before the stream does", "[store]")
{
    auto db = vaultInMemory();
    REQUIRE(db);
    gainPerson(*db, Ada);
    writeHere(*db, said(idOf(300), Ada, {}, Note{.said = QStringLiteral("mine")}), Tom);
    {
        Transaction tx(*db);
        CHECK(purge(tx, Ada).error().fault == Fault::Conflict);
    }
    const qint64 place = outboxPage(*db, 1, 1)->front().place;
    committed(*db, [&](Transaction &tx) -> Outcome {
        REQUIRE(acknowledge(tx, place, 1, Noon));
        return purge(tx, Ada);
    });
    CHECK(streams(*db)->empty());

    // given back later, and written about again before anything has come
    gainPerson(*db, Ada);
    const Record next =
        writeHere(*db, said(idOf(301), Ada, {}, Note{.said = QStringLiteral("again")}), Tom, 5);
    CHECK(next.chain.n == 2);
}

TEST_CASE("a purged stream leaves no word in any page, and the others as they were", "[store]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("vault.db"));
    auto db = createVault(path, vaultKey());
    REQUIRE(db);
    fill(*db, Ada, QStringLiteral("canary"));
    fill(*db, Ben, QStringLiteral("blackbird"));
    const auto bens = *visitsTo(*db, Ben, at(0), at(1000));
    const auto count = [&db](QByteArrayView word) {
        qint64 found = 0;
        const auto pages = plainPages(*db);
        REQUIRE(pages);
        for (qsizetype from = 0; (from = pages->indexOf(word, from)) >= 0; ++from)
            ++found;
        return found;
    };
    REQUIRE(count("canary") > 600);

    committed(*db, [](Transaction &tx) { return purge(tx, Ada); });
    REQUIRE(checkpoint(*db, Checkpoint::Truncate));
    CHECK(count("canary") == 0);
    CHECK(count("blackbird") > 600);
    CHECK(*visitsTo(*db, Ben, at(0), at(1000)) == bens);
    CHECK(visitsOf(*db, Tom.account, at(0), at(1000))->size() == bens.size());
    CHECK(search(*db, u"blackbird", 1000)->size() == 301);
    CHECK(drafts(*db)->size() == 1);
    CHECK(checkViews(*db));
    CHECK(checkIntegrity(*db));
}

TEST_CASE("rows that were moved to make room leave nothing behind either", "[store]")
{
    const QTemporaryDir folder;
    int leftBehind = 0;
    for (quint32 seed = 1; seed <= 8; ++seed) {
        auto db = createVault(folder.filePath(QStringLiteral("vault%1.db").arg(seed)), vaultKey());
        REQUIRE(db);
        Elsewhere office(50);
        std::vector<ServerStream> people;
        for (quint32 i = 0; i < 5; ++i) {
            people.emplace_back(idOf(1000 + i));
            gainPerson(*db, people.back().id());
        }
        std::minstd_rand random(seed);
        for (int i = 0; i < 900; ++i) { // somebody's records grow between those of others, and their drafts
            ServerStream &person = people[random() % people.size()];
            const QString bird = &person == &people[2] ? QStringLiteral("canary ") : QStringLiteral("finch ");
            const QString words = bird.repeated(1 + int(random() % 250));
            const auto first = person.entries().size();
            if (first == 0 || random() % 4 == 0)
                person.add(office.says(person.id(), {}, VisitPlan{.startsAt = at(i), .noteForStaff = words}));
            else
                person.add(office.says(person.id(),
                                       std::get<Record>(person.entries()[random() % first].held).entity,
                                       Arrived{.reason = words}));
            apply(*db, person.page(first, 1));
            Draft draft;
            draft.key = QString::number(random() % 40) + bird;
            draft.stream = person.id();
            draft.words = words;
            draft.changedAt = at(i);
            committed(*db, [&](Transaction &tx) { return keepDraft(tx, draft); });
        }
        committed(*db, [&](Transaction &tx) { return purge(tx, people[2].id()); });
        REQUIRE(checkpoint(*db, Checkpoint::Truncate));
        leftBehind += plainPages(*db)->contains("canary") ? 1 : 0;
        const auto scrubbed = scrub(*db);
        INFO((scrubbed ? std::string() : scrubbed.error().detail.toStdString()));
        REQUIRE(scrubbed);
        CHECK_FALSE(plainPages(*db)->contains("canary"));
        CHECK(plainPages(*db)->contains("finch"));
        CHECK(checkViews(*db));
        CHECK(checkIntegrity(*db));
    }
    CHECK(leftBehind > 0); // else there was nothing to find
}
