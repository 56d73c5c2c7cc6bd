#include "keys.h"

#include "bench_tablet.h"
#include "covered.h"
#include "handed_file.h"
#include "linux_clock.h"
#include "maintenance.h"
#include "memory_keystore.h"
#include "push_step.h"
#include "stream_store.h"
#include "timed.h"
#include "vault.h"
#include "vault_lock.h"
#include "vault_opening.h"

using namespace doorstep;

namespace {

const auto Pin = QStringLiteral("271828");
constexpr WrapCost NoCost{1, 8 * 1024};

Figures named(const char *name, const std::vector<double> &times)
{
    Figures figures = told(times);
    figures.measure = name;
    return figures;
}

} // namespace

std::vector<Figures> keys(const Extent &extent)
{
    const RunningServer server(extent.many);
    BenchTablet tablet(server, carer(0));
    tablet.fill();
    tablet.index();
    const QTemporaryDir folder(workFolder() + QStringLiteral("/keys-XXXXXX"));
    const VaultFiles files(folder.path());
    const DatabaseKey key = DatabaseKey::random();
    need(tablet.vault([&](Database &db) { return backUp(db, files.vault(), key); }));

    SystemEntropy entropy;
    MemoryKeystore keystore;
    const LinuxClock clock;
    DeviceFile device;
    device.device = QUuid::createUuid();
    device.account.id = tablet.account();
    const GuessFile guesses(folder.filePath(QStringLiteral("guesses")));
    need(lockWithPin(device, key, Pin, {keystore, entropy, [] { return NoCost; }}));
    need(guesses.startAfresh());
    const QString path = folder.filePath(QStringLiteral("device"));
    need(writeDeviceFile(path, device));

    std::vector<double> unlocked;
    std::vector<double> reopened;
    for (size_t i = 0; i < extent.rounds; ++i) {
        unlocked.push_back(timed([&] {
            const auto read = need(readDeviceFile(path));
            const auto opens = need(openWithPin(read, Pin, keystore, guesses, clock.now()));
            need(openVaultIn(files, opens, read.device));
        }));
        reopened.push_back(timed([&] { need(openVaultIn(files, key, device.device)); }));
    }

    Database vault = need(openVault(files.vault(), key));
    const Writer writer{tablet.account(), device.device};
    const QString handed = folder.filePath(QStringLiteral("handed"));
    std::vector<QUuid> people;
    for (const HeldStream &stream : need(streams(vault)))
        if (stream.about == StreamAbout::Person)
            people.push_back(stream.id);
    std::vector<double> handedOver;
    std::vector<double> takenBack;
    for (size_t i = 0; i < extent.rounds / 10 + 1; ++i) {
        handedOver.push_back(timed([&] {
            const auto made = need(makeHanded(vault, handed, people[i % people.size()], writer));
            need(openHanded(handed, made.key));
        }));
        takenBack.push_back(timed([&] { need(takeHandedBack(vault, handed, writer)); }));
    }
    return {named("unlock", unlocked), named("reopen", reopened), named("handover", handedOver),
            named("takeback", takenBack)};
}

Figures verifying(const Extent &extent)
{
    const RunningServer server(extent.few);
    BenchTablet tablet(server, carer(0));
    tablet.fill();
    const auto notes = notesToPush(MaxPushRecords);
    for (size_t i = 0; i < notes.size(); ++i)
        tablet.save(notes[i], i, BenchTablet::Into::VaultAlone);
    const Credentials who = tablet.credentials();
    const auto step = need(tablet.vault([&who](Database &db) { return nextPush(db, who, MaxPushRecords); }));
    need(step.has_value(), "nothing to push");
    const QByteArray bytes = encode(step->request);
    std::vector<double> times;
    for (size_t i = 0; i < extent.rounds / 10 + 1; ++i)
        times.push_back(timed([&] {
            const auto request = need(decode<PushRequest>(bytes));
            for (const Pushed &one : pushedOf(request, who.deviceKey.publicKey()))
                need(one.covered, "a record is not covered");
        }));
    Figures figures;
    figures.documents = qint64(step->places.size());
    figures.documentsASecond = double(figures.documents) / percentile(times, 0.5) * 1000;
    return figures;
}
