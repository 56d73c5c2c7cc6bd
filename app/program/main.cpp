#include "demonstration_clock.h"
#include "drive.h"
#include "file_keystore.h"
#include "fresh_process.h"
#include "letters.h"
#include "linux_clock.h"
#include "linux_reachability.h"
#include "locked_window.h"
#include "login_keystore.h"
#include "options.h"
#include "practice_program.h"
#include "qt_voice.h"
#include "reachability.h"
#include "session.h"
#include "system_entropy.h"

#include <QDir>
#include <QGuiApplication>
#include <QLocale>
#include <QQmlApplicationEngine>
#include <QQmlExtensionPlugin>
#include <QQuickWindow>
#include <QScreen>

#include <cstdio>
#include <memory>
#include <optional>

Q_IMPORT_QML_PLUGIN(Doorstep_AppPlugin)
Q_IMPORT_QML_PLUGIN(Doorstep_UiPlugin)

using namespace doorstep;

namespace {

constexpr int CannotStart = 2;

int stop(const QString &why)
{
    std::fprintf(stderr, "doorstep: %s\n", qUtf8Printable(why));
    return CannotStart;
}

// For whoever puts several windows beside each other: the room without panels, in dp.
int tellScreen()
{
    const QRect room = QGuiApplication::primaryScreen()->availableGeometry();
    std::printf("%d %d %d %d\n", room.x(), room.y(), room.width(), room.height());
    return 0;
}

// What the command line says of the looks holds for this run and is kept like any choice.
void applyLooks(const Options &options, Settings &settings)
{
    if (!options.theme.isEmpty())
        settings.setTheme(options.theme);
    if (options.textPercent)
        settings.setTextScale(*options.textPercent / 100.0);
}

// Files guard nothing, which a demonstration says on its first page, and in practice there is nothing to
// guard.
std::unique_ptr<Keystore> keystoreFor(const Options &options)
{
    if (options.demonstration || options.practice)
        return std::make_unique<FileKeystore>(options.folder + QStringLiteral("/keystore"));
    return std::make_unique<LoginKeystore>(options.folder);
}

// Signs in by itself, as far as the command line says, and no further: an expired code or a wrong PIN is
// shown like any other.
void goOnByItself(Session &session, const Options &options)
{
    const auto step = [&session, options] {
        if (session.stage() == Session::Welcome && !options.join.isEmpty())
            session.joinFromText(options.join);
        else if (session.stage() == Session::ChoosingPin && !options.pin.isEmpty())
            session.chooseLock(options.pin, session.newWords());
        else if (session.stage() == Session::Locked && !options.pin.isEmpty())
            session.unlock(options.pin);
    };
    QObject::connect(&session, &Session::stageChanged, &session, step, Qt::QueuedConnection);
    step();
}

// As the program before this one stood when it locked; none: this one was started by somebody.
std::optional<LockedWindow> lockedBefore()
{
    const auto handedOn = takeHandedOn();
    if (!handedOn)
        return std::nullopt;
    auto locked = readLockedWindow(*handedOn);
    if (!locked) {
        qWarning("doorstep: %s", qUtf8Printable(locked.error().detail));
        return std::nullopt;
    }
    return *std::move(locked);
}

// What a vault showed stays in many places of a process: in pages, in what Qt keeps for the next time, in
// memory that was given back. So at the lock a fresh one goes on in its place.
void beFreshWhenLocked(Session &session, const QQuickWindow &window)
{
    const auto step = [&session, &window] {
        const Error error =
            becomeFresh(QCoreApplication::applicationFilePath(), QCoreApplication::arguments().mid(1),
                        bytesOf(lockedWindow(window, session.lockedState())));
        qWarning("doorstep: %s", qUtf8Printable(error.detail));
    };
    QObject::connect(&session, &Session::vaultLeft, &session, step);
}

} // namespace

int main(int argc, char *argv[]) // NOLINT(bugprone-exception-escape): without memory it ends
{
    QGuiApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("doorstep"));
    QCoreApplication::setApplicationVersion(QStringLiteral(DOORSTEP_VERSION));
    QGuiApplication::setApplicationDisplayName(QCoreApplication::translate("main", "Doorstep"));
    auto options = readOptions(QCoreApplication::arguments());
    if (!options)
        return stop(options.error().detail);
    if (options->tellScreen)
        return tellScreen();
    const LinuxClock realClock;
    std::unique_ptr<Practice> practice;
    if (options->practice) {
        auto begun = beginPractice(*options, realClock);
        if (!begun)
            return stop(begun.error().detail);
        practice = *std::move(begun);
    }
    if (!QDir().mkpath(options->folder))
        return stop(QStringLiteral("cannot make the folder %1").arg(options->folder));

    DemonstrationClock clock(realClock, options->clockFile);
    SystemEntropy entropy;
    const auto keystore = keystoreFor(*options);
    LinuxReachability network;
    NoSignalSwitch noSignal(network);
    const auto before = lockedBefore();
    const QSize page = before ? before->page.size() : options->size;
    noSignal.setNoSignal(before ? before->session.noSignal : options->noSignal); // before anything is sent
    Ground ground{
        clock, entropy, *keystore, noSignal, options->folder, options->demonstration, !options->oneProcess};
    ground.copies = options->copies;
    std::optional<QtVoice> voice;
    if (options->drive.isEmpty()) // nobody listens to one that is driven
        ground.voice = &voice.emplace();
    if (practice)
        practice->lay(ground);
    ground.tabletLanguages = QLocale::system().uiLanguages();
    Session session(ground);
    applyLooks(*options, *session.settings());

    preferOurLetters();
    QQmlApplicationEngine engine;
    engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
    engine.setInitialProperties({{QStringLiteral("session"), QVariant::fromValue(&session)},
                                 {QStringLiteral("width"), page.width()},
                                 {QStringLiteral("pageHeight"), page.height()}});
    // afterwards: what was pressed to choose it is made anew
    QObject::connect(&session, &Session::languageChanged, &engine, &QQmlEngine::retranslate,
                     Qt::QueuedConnection);
    session.start();
    if (before)
        session.goOnLocked(before->session);
    goOnByItself(session, *options);
    if (practice) {
        waitUntilOpen(session);
        noSignal.setNoSignal(true); // as it is where carers are
        QObject::connect(&session, &Session::stageChanged, &app, [&session] {
            if (session.stage() == Session::Locked) // handed over it goes on
                QCoreApplication::quit();
        });
    }
    engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Doorstep/Ui/Main.qml")));
    auto *window = qobject_cast<QQuickWindow *>(engine.rootObjects().value(0));
    if (!window)
        return stop(QStringLiteral("cannot show its window"));
    if (before) {
        window->setFramePosition(before->page.topLeft());
        window->setVisibility(before->visibility);
    } else if (options->at) {
        window->setFramePosition(*options->at);
    }
    PracticeStarter practising;
    QObject::connect(&session, &Session::practiceAsked, window, [&, window] {
        if (const auto begun = practising.start(*session.settings(), window->size()); !begun)
            session.tellPracticeFailed(begun.error());
    });
    if (!options->oneProcess)
        beFreshWhenLocked(session, *window);
    Drive drive(window, nullptr);
    if (!options->drive.isEmpty())
        if (const auto listening = drive.listen(options->drive); !listening)
            return stop(listening.error().detail);
    return QGuiApplication::exec();
}
