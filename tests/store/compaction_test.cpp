// A tablet does not keep for ever what has passed.

#include "vault_with_ada.h"

#include "blob_store.h"
#include "chain_check.h"
#include "compaction.h"
#include "maintenance.h"
#include "outbox_store.h"
#include "passport_store.h"
#include "people_store.h"
#include "search_store.h"
#include "views.h"
#include "visit_store.h"

#include <QTemporaryDir>

using namespace doorstep;

namespace {

constexpr qint64 Minute = 60'000;

/// Ada's stream, in which the server hears a visit and its note each minute; the first 30 are old.
class OldAndNew
{
public:
    OldAndNew()
    {
        hear(0, office.says(Ada, Ada, Person{.name = QStringLiteral("Ada")}));
        hear(0, office.says(Ada, idOf(100), PassportLine{.said = QStringLiteral("tea first")}));
        hear(0,
             office.says(Ada, idOf(101), VisitPlan{.startsAt = at(500), .endsAt = at(530)})); // long before
        for (int i = 0; i < 60; ++i) {
            const QString word = i < 30 ? QStringLiteral("canary") : QStringLiteral("blackbird");
            const Record plan = office.says(
                Ada, {},
                VisitPlan{.startsAt = at(i), .endsAt = at(i), .staff = {Tom.account}, .service = word});
            hear(i, plan);
            hear(i, carer.says(Ada, plan.entity, Arrived{}));
            hear(i, carer.says(Ada, {}, Note{.visit = plan.entity, .said = word}));
            hear(i, hashOf(carer.says(Ada, {}, Note{.said = word})));
        }
    }
    const std::vector<ReceivedEntry> &entries() const { return m_entries; }
    void keepIn(Database &db) const
    {
        committed(db, [&](Transaction &tx) { return gain(tx, Ada, StreamAbout::Person, m_entries.size()); });
        apply(db, {Ada, m_entries.size(), m_entries});
        while (committed(db, [](Transaction &tx) { return indexPending(tx, 1000); })) { }
    }

    Elsewhere office{50};
    Elsewhere carer{60};

private:
    void hear(qint64 minute, decltype(ReceivedEntry::held) held)
    {
        m_entries.push_back({m_entries.size() + 1, Noon + minute * Minute, std::move(held)});
    }
    std::vector<ReceivedEntry> m_entries;
};

const Keeping FirstThirty{Noon + 30 * Minute, Noon + 30 * Minute, Tom.device};

/// How many rounds it takes.
int compactAll(Database &db, const Keeping &keeping)
{
    int rounds = 1;
    while (committed(db, [&](Transaction &tx) { return compact(tx, keeping); }))
        ++rounds;
    return rounds;
}

/// Every number up to the last, each once.
bool isWhole(Database &db)
{
    quint64 next = 1;
    for (const ReceivedEntry &entry : *numbered(db, Ada, 0, 10'000)) {
        if (entry.number != next)
            return false;
        next = entry.lastNumber() + 1;
    }
    return next == streams(db)->front().have + 1;
}

} // namespace

TEST_CASE("visits and notes that have passed go, a few at a time, and what holds stays", "[store]")
{
    auto db = vaultInMemory();
    REQUIRE(db);
    const OldAndNew told;
    told.keepIn(*db);
    REQUIRE(visitsOf(*db, Tom.account, at(0), at(1000))->size() == 60);

    CHECK(compactAll(*db, FirstThirty) > 2);
    CHECK(visitsOf(*db, Tom.account, at(0), at(1000))->size() == 30);
    CHECK(visitsTo(*db, Ada, at(400), at(1000))->size() == 1); // planned long before, and still to come
    CHECK(search(*db, u"canary", 1000)->empty());
    CHECK(search(*db, u"blackbird", 1000)->size() == 30);
    CHECK(people(*db)->size() == 1);
    CHECK(passport(*db, Ada)->size() == 1);
    CHECK(isWhole(*db));
    CHECK(checkViews(*db));
    CHECK(checkIntegrity(*db));
    const auto chains = checkChains(*db, Ada);
    REQUIRE(chains);
    CHECK(chains->broken.empty());
    CHECK(chains->leaps.empty());
    CHECK(numbered(*db, Ada, 0, 10'000)->size() < 3 + 30 * 4 + 5); // stubs as old have gone, too
    CHECK(compactAll(*db, FirstThirty) == 1); // nothing is looked through twice for one day
}

TEST_CASE("what comes again of it is of no harm", "[store]")
{
    auto db = vaultInMemory();
    REQUIRE(db);
    OldAndNew told;
    told.keepIn(*db);
    compactAll(*db, FirstThirty);
    apply(*db, {Ada, told.entries().size(), told.entries()}); // numbers held already
    CHECK(visitsOf(*db, Tom.account, at(0), at(1000))->size() == 30);

    const auto &old = std::get<Record>(told.entries()[3].held);
    const quint64 next = told.entries().size() + 1;
    const std::vector<ReceivedEntry> late{
        {next, Noon + 90 * Minute, told.carer.says(Ada, old.entity, Left{})}}; // of a visit that is gone
    CHECK(apply(*db, {Ada, next, late}).have == next);
    CHECK(isWhole(*db));
    CHECK(checkViews(*db));
    CHECK(visitsOf(*db, Tom.account, at(0), at(1000))->size() == 30);
}

TEST_CASE("what was written here stays until it is in an old backup, and what waits stays", "[store]")
{
    auto db = vaultWithAda();
    const Record sent =
        writeHere(*db, said(idOf(300), Ada, {}, Note{.said = QStringLiteral("mine")}), Tom, 1);
    writeHere(*db, said(idOf(301), Ada, {}, Note{.said = QStringLiteral("waits")}), Tom, 2);
    const qint64 place = outboxPage(*db, 1, 1)->front().place;
    committed(*db, [&](Transaction &tx) { return acknowledge(tx, place, 1, Noon); });
    const std::vector<ReceivedEntry> own{{1, Noon, sent}};
    apply(*db, {Ada, 1, own});

    compactAll(*db, {Noon + 30 * Minute, 0, Tom.device});
    CHECK(recordsOf(*db, idOf(300))->size() == 1);
    compactAll(*db, {Noon + 31 * Minute, Noon, Tom.device}); // as old as the backup is not before it
    CHECK(recordsOf(*db, idOf(300))->size() == 1);
    compactAll(*db, {Noon + 32 * Minute, Noon + 1, Tom.device});
    CHECK(recordsOf(*db, idOf(300))->empty());
    CHECK(recordsOf(*db, idOf(301))->size() == 1);
    CHECK(unsent(*db)->count == 1);
    CHECK(outboxPage(*db, 1, 1)->front().record.chain == Chain{2, hashOf(sent)});
}

TEST_CASE("what a restored server has not told again stays, however old", "[store]")
{
    auto db = vaultInMemory();
    REQUIRE(db);
    const OldAndNew told;
    told.keepIn(*db);
    committed(*db, [](Transaction &tx) { return sendAgain(tx, Ada, 0, Tom.device); });
    compactAll(*db, FirstThirty);
    CHECK(visitsOf(*db, Tom.account, at(0), at(1000))->size() == 60);
    CHECK(search(*db, u"canary", 1000)->size() == 30);
}

TEST_CASE("nothing goes of who is not here whole, or not up to date", "[store]")
{
    auto db = vaultInMemory();
    REQUIRE(db);
    const OldAndNew told;
    const auto all = told.entries().size();
    committed(*db, [&](Transaction &tx) { return gain(tx, Ada, StreamAbout::Person, all); });
    apply(*db, {Ada, all, std::span(told.entries()).first(200)});
    CHECK_FALSE(committed(*db, [](Transaction &tx) { return compact(tx, FirstThirty); }));
    apply(*db, {Ada, all, std::span(told.entries()).subspan(200)});
    CHECK(committed(*db, [](Transaction &tx) { return compact(tx, FirstThirty); }));
}

TEST_CASE("what has passed leaves no word in any page, nor its picture", "[store]")
{
    const QTemporaryDir folder;
    auto db = createVault(folder.filePath(QStringLiteral("vault.db")), vaultKey());
    REQUIRE(db);
    OldAndNew told;
    told.keepIn(*db);
    const QByteArray picture("canary in a cage");
    const BlobRef blob{hashOf(QByteArrayView(picture)), quint64(picture.size()), "image/png"};
    const quint64 next = told.entries().size() + 1;
    const std::vector<ReceivedEntry> pictured{
        {next, Noon,
         told.carer.says(Ada, {}, 70, encodeBody(Note{.said = QStringLiteral("seen")}), {}, {blob})}};
    apply(*db, {Ada, next, pictured});
    committed(*db, [&](Transaction &tx) { return keepBlob(tx, blob, picture); });
    REQUIRE(plainPages(*db)->contains("canary"));
    REQUIRE(*blobBytes(*db, blob));
    compactAll(*db, FirstThirty);
    REQUIRE(checkpoint(*db, Checkpoint::Truncate));
    CHECK_FALSE(plainPages(*db)->contains("canary"));
    CHECK(plainPages(*db)->contains("blackbird"));
    CHECK_FALSE(blobBytes(*db, blob)->has_value());
}
