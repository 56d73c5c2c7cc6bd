// How a tablet's sign-ins are opened and locked anew.

#include "tablet_lock.h"

#include "clock.h"
#include "entropy.h"
#include "file_reserve.h"
#include "pin_choice.h"
#include "tablet.h"
#include "when_done.h"
#include "with_reserve.h"

#include <QFile>

namespace doorstep {

namespace {

/// The calibration takes a while, and serves both wraps.
LockTools toolsOf(const Ground &ground)
{
    return {ground.keystore, ground.entropy, [cost = ground.wrapCost()] { return cost; }};
}

/// Of the key that the office answers to. Where the keystore takes it, an answer still fits after the tablet
/// was off.
QString askSeedName(const QUuid &device)
{
    return QStringLiteral("recovery-") + device.toString(QUuid::WithoutBraces);
}

/// The one there is, or a new one.
QByteArray askSeed(const Ground &ground, const QUuid &device)
{
    const auto kept = ground.keystore.secret(askSeedName(device));
    if (kept && *kept && (*kept)->size() == 32)
        return **kept;
    const QByteArray seed = ground.entropy.bytes(32);
    if (const auto stays = ground.keystore.keep(askSeedName(device), seed); !stays)
        qWarning("doorstep: %s", qUtf8Printable(stays.error().detail)); // then it must not be switched off
    return seed;
}

SealingKey sealingKeyOf(const QByteArray &seed)
{
    return SealingKey::fromSeed(
        std::span<const quint8, 32>(reinterpret_cast<const quint8 *>(seed.constData()), size_t(32)));
}

/// It is gone here before it is gone from the disk: what breaks off is done at the next try.
void endPin(const Ground &ground, const AccountFiles &files, DeviceFile &file)
{
    const auto forgotten = destroyPin(file, ground.keystore);
    const auto written = files.write(file);
    for (const Outcome *outcome : {&forgotten, &written})
        if (!*outcome)
            qWarning("doorstep: %s", qUtf8Printable(outcome->error().detail));
}

} // namespace

Result<DatabaseKey> keyFor(const Ground &ground, const AccountFiles &files, DeviceFile &file,
                           const QString &typed)
{
    if (file.wraps.empty())
        return Error{Fault::Conflict, QStringLiteral("device file: no wrap")};
    if (!PinChoice::isPin(typed))
        return openWithWords(file, typed);
    const GuessFile guesses(files.guesses(file.device));
    FileReserve reserve(files.reserve());
    auto key = withReserve(
        reserve, [&] { return openWithPin(file, typed, ground.keystore, guesses, ground.clock.now()); });
    if (key || !wrapOf(file, WrapKind::Pin))
        return key;
    const auto counted = guesses.read(ground.clock.now());
    if (!counted || !isSpent(*counted))
        return key;
    endPin(ground, files, file);
    return Error{Fault::Locked, QStringLiteral("pin: too many were wrong")};
}

Outcome setLock(const Ground &ground, const AccountFiles &files, DeviceFile &file, const DatabaseKey &key,
                const NewLock &lock)
{
    const LockTools tools = toolsOf(ground);
    if (!lock.pin.isEmpty()) {
        if (!ground.takesPins())
            return Error{Fault::Rejected, QStringLiteral("lock: no safe place for a PIN")};
        if (auto locked = lockWithPin(file, key, lock.pin, tools); !locked)
            return locked;
        if (auto afresh = GuessFile(files.guesses(file.device)).startAfresh(); !afresh)
            return afresh;
    }
    if (!lock.words.isEmpty())
        if (auto locked = lockWithWords(file, key, lock.words, tools); !locked)
            return locked;
    return wrapOf(file, WrapKind::Organisation) ? done() : lockForOffice(file, key, ground.entropy);
}

PinStanding Tablet::pin(const QUuid &device) const
{
    const auto file = readDeviceFile(m_files.deviceFile(device));
    const GuessFile guesses(m_files.guesses(device));
    const Moment now = m_ground.clock.now();
    if (!file)
        return {};
    if (!wrapOf(*file, WrapKind::Pin) && !QFile::exists(m_files.guesses(device)))
        return {}; // there never was one
    const auto counted = guesses.read(now);
    return counted ? PinStanding{waitLeft(*counted, now), isSpent(*counted)} : PinStanding{};
}

QFuture<Outcome> Tablet::check(const QUuid &device, const QString &typed)
{
    return m_inTurn.run([ground = m_ground, files = m_files, device, typed]() -> Outcome {
        auto file = readDeviceFile(files.deviceFile(device));
        if (!file)
            return file.error();
        const auto key = keyFor(ground, files, *file, typed);
        return key ? done() : Outcome(key.error());
    });
}

QFuture<Outcome> Tablet::changeLock(const QUuid &device, const QString &typed, const NewLock &lock)
{
    return m_inTurn.run([ground = m_ground, files = m_files, device, typed, lock]() -> Outcome {
        auto file = readDeviceFile(files.deviceFile(device));
        if (!file)
            return file.error();
        const auto key = keyFor(ground, files, *file, typed);
        if (!key)
            return key.error();
        if (auto locked = setLock(ground, files, *file, *key, lock); !locked)
            return locked;
        return files.write(*file);
    });
}

QFuture<Outcome> Tablet::raiseLock(const QUuid &device, const QString &typed)
{
    return m_inTurn.run([ground = m_ground, files = m_files, device, typed]() -> Outcome {
        auto file = readDeviceFile(files.deviceFile(device));
        if (!file)
            return file.error();
        const WrapKind kind = PinChoice::isPin(typed) ? WrapKind::Pin : WrapKind::Passphrase;
        const KeyWrap *wrap = wrapOf(*file, kind);
        if (!wrap || wrap->cost.memoryBytes >= DearestMemory)
            return done();
        const LockTools tools = toolsOf(ground);
        if (tools.cost().memoryBytes <= wrap->cost.memoryBytes)
            return done(); // as dear as this tablet can make it
        const auto key = keyFor(ground, files, *file, typed);
        if (!key)
            return key.error();
        const auto raised = raiseCost(*file, kind, *key, typed, tools);
        if (!raised)
            return raised.error();
        return *raised ? files.write(*file) : done();
    });
}

QFuture<Result<QString>> Tablet::askOffice(const QUuid &device)
{
    struct Question {
        QString text;
        QByteArray seed;
    };
    const auto asked = m_inTurn.run([ground = m_ground, files = m_files, device,
                                     seed = m_askSeeds[device]]() mutable -> Result<Question> {
        const auto file = readDeviceFile(files.deviceFile(device));
        if (!file)
            return file.error();
        if (seed.isEmpty())
            seed = askSeed(ground, device);
        const auto text = doorstep::askOffice(*file, sealingKeyOf(seed).publicKey());
        if (!text)
            return text.error();
        return Question{*text, seed};
    });
    return whenDone(asked, this, [this, device](const Result<Question> &question) -> Result<QString> {
        if (!question)
            return question.error();
        m_askSeeds[device] = question->seed;
        return question->text;
    });
}

QFuture<Outcome> Tablet::takeAnswer(const QUuid &device, const QString &answer)
{
    using Key = std::shared_ptr<DatabaseKey>;
    const auto asked =
        m_inTurn.run([files = m_files, device, answer, seed = m_askSeeds[device]]() -> Result<Key> {
            const auto file = readDeviceFile(files.deviceFile(device));
            if (!file)
                return file.error();
            if (seed.isEmpty())
                return Error{Fault::WrongKey, QStringLiteral("recovery: nothing was asked")};
            auto key = keyFromOffice(*file, answer, sealingKeyOf(seed));
            if (!key)
                return key.error();
            return std::make_shared<DatabaseKey>(*std::move(key));
        });
    return whenDone(asked, this, [this, device](const Result<Key> &key) -> Outcome {
        if (!key)
            return key.error();
        m_recovered[device] = *key;
        return done();
    });
}

Tablet::Entering Tablet::relock(const QUuid &device, const NewLock &lock)
{
    const auto key = m_recovered[device];
    const auto entered =
        enter(device,
              [key, lock, look = lookAt(device)](const Ground &ground, const AccountFiles &files,
                                                 DeviceFile file) -> Opening {
                  if (!key)
                      return Error{Fault::Conflict, QStringLiteral("recovery: no answer came")};
                  if (const auto locked = setLock(ground, files, file, *key, lock); !locked)
                      return locked.error();
                  if (lock.pin.isEmpty() && wrapOf(file, WrapKind::Pin))
                      if (const auto gone = destroyPin(file, ground.keystore); !gone)
                          return gone.error(); // the forgotten one
                  if (const auto written = files.write(file); !written)
                      return written.error();
                  return openVaultOf(ground, files, std::move(file), *key, look);
              });
    return whenDone(entered, this, [this, device](const Result<std::shared_ptr<VaultRoom>> &room) {
        if (room) {
            m_recovered.erase(device);
            m_askSeeds.erase(device); // one question, one answer
            if (const auto forgotten = m_ground.keystore.forget(askSeedName(device)); !forgotten)
                qWarning("doorstep: %s", qUtf8Printable(forgotten.error().detail));
        }
        return room;
    });
}

} // namespace doorstep
