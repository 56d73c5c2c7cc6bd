// What is saved lies in the courier, too: whole or not there, whatever happens to the file, until it has
// arrived.

#include "courier.h"

#include "errand_step.h"
#include "handed_courier.h"
#include "tablet.h"

#include <catch2/catch_test_macros.hpp>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace doorstep;

namespace {

SigningKey keyOfLetter(char letter)
{
    std::array<quint8, 32> seed{};
    seed.fill(quint8(letter));
    return SigningKey::fromSeed(seed);
}

QByteArray courierBytes(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void putCourier(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

/// A tablet whose vault is open, and its courier.
struct Saving {
    Saving()
    {
        tablet.start(); // now it has the stream
        tablet.driver->stop();
    }

    Tablet tablet;
    QTemporaryDir folder;
    ErrandSender sender{tablet.device, keyOfLetter('c'), tablet.server.publicKey(), folder.path()};
    std::unique_ptr<Courier> courier = opened();

    /// With another key, as each opening of the vault has it.
    std::unique_ptr<Courier> opened()
    {
        return std::make_unique<Courier>(folder.path(),
                                         Credentials{tablet.device, tablet.account, keyOfLetter('d'),
                                                     tablet.server.publicKey(), Reader::Carer},
                                         tablet.server.opens.publicKey(), tablet.entropy);
    }
    void lock() { courier.reset(); }
    void unlock()
    {
        courier = opened();
        match();
    }
    void match()
    {
        const auto matched = tablet.vault([this](Database &db) { return courier->match(db); });
        REQUIRE(matched);
    }
    /// As the app saves: vault, then courier.
    Record save(const QString &words)
    {
        const Record record = tablet.say(tablet.ada, words);
        REQUIRE(tablet.vault([&](Database &db) { return courier->add({&record, 1}, db); }));
        return record;
    }
    std::vector<Record> saveMany(int count)
    {
        std::vector<Record> all;
        all.reserve(size_t(count));
        for (int i = 0; i < count; ++i)
            all.push_back(save(QStringLiteral("canary %1").arg(i)));
        return all;
    }
    QStringList files() const
    {
        return QDir(folder.path()).entryList({QStringLiteral("courier-*")}, QDir::Files);
    }
    QString path(int number) const { return folder.filePath(QStringLiteral("courier-%1").arg(number)); }
    ErrandStep step(size_t most = 1'000) { return nextErrand(sender, tablet.clock.now(), {}, most, {}); }
    /// Sends one errand and keeps the receipts.
    struct Sent {
        size_t arrived = 0;
        size_t left = 0;
    };
    Sent send(size_t most = 1'000)
    {
        const ErrandStep next = step(most);
        const auto reply = decode<ErrandReply>(tablet.server.honest(httpRequest(next.request)).body);
        REQUIRE(reply);
        const auto left = applyErrand(next, *reply);
        REQUIRE(left);
        CHECK(*left == waiting());
        const auto isKept = [](const Receipt &one) { return one.verdict != Verdict::Malformed; };
        return {size_t(std::ranges::count_if(reply->receipts, isKept)), *left};
    }
    size_t waiting() const { return courierWaiting(folder.path()); }
    bool arrived(const Record &record) const { return tablet.server.knows(record.id); }
};

bool allArrived(const Saving &here, std::span<const Record> records)
{
    return std::ranges::all_of(records, [&](const Record &record) { return here.arrived(record); });
}

} // namespace

TEST_CASE("what is saved goes with an errand, once, and the file goes with it", "[client][courier]")
{
    Saving here;
    CHECK(here.files().isEmpty()); // nothing was saved yet
    const auto saved = here.saveMany(5);
    CHECK(here.waiting() == 5);
    here.lock();
    CHECK(here.send().arrived == 5);
    CHECK(allArrived(here, saved));
    CHECK(here.tablet.server.count(here.tablet.ada) == 5);
    CHECK(here.files().isEmpty());
    CHECK(here.step().request.envelopes.empty());
}

TEST_CASE("nothing of what is saved can be read in the courier", "[client][courier]")
{
    Saving here;
    const auto saved = here.saveMany(3);
    const QByteArray bytes = courierBytes(here.path(1));
    CHECK_FALSE(bytes.contains("canary"));
    for (const Record &record : saved) {
        CHECK_FALSE(bytes.contains(record.id.toRfc4122()));
        CHECK_FALSE(bytes.contains(record.stream.toRfc4122()));
        CHECK_FALSE(bytes.contains(record.author.toRfc4122()));
    }
}

TEST_CASE("what the person says goes to the courier unsigned, and signed when the vault has it",
          "[client][courier][handed]")
{
    Saving here;
    const Record said = here.tablet.say(here.tablet.ada, QStringLiteral("canary of hers"));
    const auto isSigned = [&](const ErrandStep &step) {
        REQUIRE(step.places.size() == 1);
        const Envelope &envelope = step.request.envelopes.front();
        const auto key = EnvelopeKey::open(envelope.sealedKey, here.tablet.device, here.tablet.server.opens);
        REQUIRE(key);
        const auto carried = key->open(envelope.entries.front());
        REQUIRE(carried);
        CHECK(carried->record == said);
        return verifyHead(carried->head, keyOfLetter('d').publicKey());
    };
    here.lock();
    {
        HandedCourier handed(here.folder.path(), here.tablet.device, here.tablet.server.opens.publicKey(),
                             here.tablet.entropy);
        REQUIRE(here.tablet.vault([&](Database &db) { return handed.add({&said, 1}, db); }));
    }
    CHECK(here.files() == QStringList{QStringLiteral("courier-handed-1")});
    CHECK_FALSE(courierBytes(here.folder.filePath(QStringLiteral("courier-handed-1"))).contains("canary"));
    CHECK_FALSE(isSigned(here.step()));

    SECTION("taken over")
    {
        here.unlock();
        CHECK(here.waiting() == 2); // a tablet that stops here sends both
        REQUIRE(here.tablet.vault([&](Database &db) { return here.courier->takeOver(db); }));
        CHECK(here.files() == QStringList{QStringLiteral("courier-1")});
        CHECK(isSigned(here.step()));
    }
    SECTION("what the vault does not hold waits for an errand, whatever is matched")
    {
        here.tablet.startAnew(); // pushed, as if by another vault: nothing waits here
        REQUIRE(here.tablet.unsentNow() == 0);
        here.unlock();
        REQUIRE(here.tablet.vault([&](Database &db) { return here.courier->takeOver(db); }));
        here.match();
        CHECK(here.files() == QStringList{QStringLiteral("courier-left-1")});
        CHECK(here.waiting() == 1);
        here.lock();
        here.send();
        CHECK(here.files().isEmpty());
    }
}

TEST_CASE("what could not be sealed of what the person said goes with the next", "[client][courier][handed]")
{
    Saving here;
    const Record first = here.tablet.say(here.tablet.ada, QStringLiteral("no room"));
    const QString folder = here.folder.filePath(QStringLiteral("not-there"));
    HandedCourier handed(folder, here.tablet.device, here.tablet.server.opens.publicKey(),
                         here.tablet.entropy);
    CHECK_FALSE(here.tablet.vault([&](Database &db) { return handed.add({&first, 1}, db); }));
    REQUIRE(QDir().mkpath(folder));
    const Record second = here.tablet.say(here.tablet.ada, QStringLiteral("room again"));
    REQUIRE(here.tablet.vault([&](Database &db) { return handed.add({&second, 1}, db); }));
    CHECK(courierWaiting(folder) == 2);
}

TEST_CASE("an errand takes the oldest first, and tells how many are left", "[client][courier]")
{
    Saving here;
    const auto first = here.saveMany(3);
    here.unlock(); // another key, another file
    const auto second = here.saveMany(2);
    CHECK(here.files().size() == 2);
    here.lock();
    CHECK(here.step(4).request.unsentAfter == 1);
    here.send(4);
    CHECK(allArrived(here, first));
    CHECK(here.arrived(second[0]));
    CHECK_FALSE(here.arrived(second[1]));
    CHECK(here.files().size() == 1);
    CHECK(here.send(4).arrived == 1);
    CHECK(here.tablet.server.count(here.tablet.ada) == 5);
    CHECK(here.files().isEmpty());
}

TEST_CASE("a courier that is bent at any byte gives up one record at most", "[client][courier]")
{
    Saving here;
    const auto saved = here.saveMany(4);
    here.lock();
    const QByteArray whole = courierBytes(here.path(1));
    for (qsizetype at = 0; at < whole.size(); ++at) {
        INFO("byte " << at);
        QByteArray bent = whole;
        bent[at] = static_cast<char>(bent[at] ^ 0x20);
        const CourierLog log = foldCourier(bent);
        REQUIRE_FALSE(log.sealedKey.isEmpty());
        REQUIRE(log.waiting.size() >= 3);
        const auto key = EnvelopeKey::open(log.sealedKey, here.tablet.device, here.tablet.server.opens);
        REQUIRE(key);
        for (const CourierItem &item : log.waiting) {
            const auto carried = key->open(item.entry);
            REQUIRE(carried);
            CHECK(hashOf(carried->record) == item.record);
            CHECK(std::ranges::find(saved, carried->record) != saved.end());
        }
    }
}

TEST_CASE("a courier that was cut off anywhere has all that was whole before, and goes on",
          "[client][courier]")
{
    Saving here;
    const auto saved = here.saveMany(3);
    here.lock();
    const QByteArray whole = courierBytes(here.path(1));
    std::vector<qsizetype> ends; // of what begins the file, and of each record
    for (qsizetype length = 1; length <= whole.size(); ++length)
        if (const size_t count = foldCourier(whole.first(length)).waiting.size(); count > ends.size())
            ends.push_back(length);
    REQUIRE(ends.size() == 3);
    CHECK(ends.back() == whole.size());

    putCourier(here.path(1), whole.first(ends[1] + 7) + QByteArray(100, '\0'));
    here.unlock();
    const auto later = here.save(QStringLiteral("After it was torn."));
    here.lock();
    here.send();
    CHECK(allArrived(here, saved)); // the third from the vault, at the unlock
    CHECK(here.arrived(later));
}

TEST_CASE("what a crash kept from the courier is made up when the vault is opened again", "[client][courier]")
{
    Saving here;
    const Record before = here.save(QStringLiteral("In both."));
    const Record only = here.tablet.say(here.tablet.ada, QStringLiteral("The tablet stopped here."));
    here.lock();
    CHECK(here.waiting() == 1);
    here.unlock();
    CHECK(here.waiting() == 2);
    here.match();
    CHECK(here.waiting() == 2); // not again
    here.lock();
    here.send();
    CHECK(here.arrived(before));
    CHECK(here.arrived(only));
}

TEST_CASE("what was pushed leaves the courier, and what comes in between stays", "[client][courier]")
{
    Saving here;
    here.saveMany(3);
    here.unlock();
    here.save(QStringLiteral("Under another key."));
    here.tablet.startAnew(); // pushes all of it
    CHECK(here.tablet.unsentNow() == 0);
    const Record meanwhile = here.save(QStringLiteral("Before the courier was told."));
    here.match();
    CHECK(here.waiting() == 1);
    CHECK(here.files().size() == 1);

    here.tablet.startAnew();
    here.match();
    CHECK(here.waiting() == 0);
    const Record last = here.save(QStringLiteral("The same file goes on."));
    here.lock();
    here.send();
    CHECK(here.arrived(meanwhile));
    CHECK(here.arrived(last));
    CHECK(here.tablet.server.count(here.tablet.ada) == 6);
}

TEST_CASE("a courier that is being written is not taken away by who sends it", "[client][courier]")
{
    Saving here;
    here.saveMany(2);
    CHECK(here.send().arrived == 2);
    CHECK(here.waiting() == 0);
    REQUIRE(here.files().size() == 1);
    const Record next = here.save(QStringLiteral("Said while it was sent."));
    here.lock();
    here.send();
    CHECK(here.arrived(next));
    CHECK(here.files().isEmpty());
}

TEST_CASE("what is saved while an errand is under way stays, also when the vault is closed before its answer",
          "[client][courier]")
{
    Saving here;
    const Record first = here.save(QStringLiteral("In the errand."));
    const ErrandStep sent = here.step();
    const auto reply = decode<ErrandReply>(here.tablet.server.honest(httpRequest(sent.request)).body);
    REQUIRE(reply);
    const Record meanwhile = here.save(QStringLiteral("Said while it was sent."));
    here.lock();
    REQUIRE(applyErrand(sent, *reply));
    CHECK(here.waiting() == 1);
    here.send();
    CHECK(here.arrived(first));
    CHECK(here.arrived(meanwhile));
    CHECK(here.files().isEmpty());
}

TEST_CASE("a server restored from a backup is told again by the courier as well", "[client][courier]")
{
    Saving here;
    here.saveMany(2);
    here.tablet.startAnew();
    here.match();
    CHECK(here.waiting() == 0);
    here.tablet.server.restore(0);
    here.tablet.server.instead = [](const ClientRequest &request) -> ScriptedServer::Answer {
        if (request.path == "/v1/push")
            return Result<ClientReply>(Error{Fault::Offline, {}});
        return std::nullopt;
    };
    here.tablet.startAnew();
    here.match();
    CHECK(here.waiting() == 2);
}

TEST_CASE("what the server cannot open is not sent again, and comes anew from the vault", "[client][courier]")
{
    Saving here;
    const auto saved = here.saveMany(2);
    here.lock();
    ErrandStep bent = here.step();
    bent.request.envelopes.front().entries.front().box.chop(1);
    const auto reply = decode<ErrandReply>(here.tablet.server.honest(httpRequest(bent.request)).body);
    REQUIRE(reply);
    const auto applied = applyErrand(bent, *reply);
    REQUIRE(applied);
    CHECK(*applied == 1); // set aside
    CHECK(here.waiting() == 1);
    CHECK(here.step().places.empty());

    here.unlock();
    here.lock();
    CHECK(here.send().left == 0);
    CHECK(allArrived(here, saved));
    CHECK(here.files().isEmpty());
}

TEST_CASE("a reply without a receipt for each record changes nothing", "[client][courier]")
{
    Saving here;
    here.saveMany(2);
    here.lock();
    const auto applied = applyErrand(here.step(), ErrandReply{{}, {{Verdict::Accepted, 1, {}}}, {}});
    REQUIRE_FALSE(applied);
    CHECK(applied.error().fault == Fault::Malformed);
    CHECK(here.waiting() == 2);
}

TEST_CASE("a courier that is long and mostly sent begins anew, with all that waits", "[client][courier]")
{
    Saving here;
    const QString longWords(20'000, u'w');
    for (int i = 0; i < 60; ++i)
        here.save(longWords);
    here.tablet.startAnew(); // pushes them
    here.tablet.driver->stop();
    const Record waits = here.save(QStringLiteral("Still here."));
    here.match();
    here.match();
    CHECK(here.waiting() == 1);
    REQUIRE(here.files().size() == 1);
    CHECK(QFile(here.folder.filePath(here.files().front())).size() < 100'000);
    here.lock();
    here.send();
    CHECK(here.arrived(waits));
}

TEST_CASE("where the courier cannot be written, it has all of it once it can be", "[client][courier]")
{
    Saving here;
    const QString elsewhere = here.folder.path() + QStringLiteral("-away");
    REQUIRE(QDir().rename(here.folder.path(), elsewhere));
    const Record first = here.tablet.say(here.tablet.ada, QStringLiteral("No folder."));
    CHECK_FALSE(here.tablet.vault([&](Database &db) { return here.courier->add({&first, 1}, db); }));
    REQUIRE(QDir().rename(elsewhere, here.folder.path()));
    const Record second = here.save(QStringLiteral("There it is."));
    here.lock();
    CHECK(here.send().arrived == 2);
    CHECK(here.arrived(first));
    CHECK(here.arrived(second));
}

TEST_CASE("what a match could not bring to the courier comes with the next that is saved",
          "[client][courier]")
{
    Saving here;
    const Record first = here.tablet.say(here.tablet.ada, QStringLiteral("Only in the vault."));
    const QString elsewhere = here.folder.path() + QStringLiteral("-away");
    REQUIRE(QDir().rename(here.folder.path(), elsewhere));
    CHECK_FALSE(here.tablet.vault([&](Database &db) { return here.courier->match(db); }));
    REQUIRE(QDir().rename(elsewhere, here.folder.path()));
    const Record second = here.save(QStringLiteral("There it is."));
    CHECK(here.waiting() == 2);
    here.lock();
    here.send();
    CHECK(here.arrived(first));
    CHECK(here.arrived(second));
}
