#include <catch2/catch_test_macros.hpp>

#include <QDeadlineTimer>
#include <QDir>
#include <QLocalSocket>
#include <QProcess>
#include <QTemporaryDir>

namespace {

QByteArray told(const QString &tool, const QStringList &arguments)
{
    QProcess process;
    process.start(tool, arguments);
    REQUIRE(process.waitForFinished(300'000));
    REQUIRE(process.exitStatus() == QProcess::NormalExit);
    return process.readAllStandardOutput();
}

} // namespace

TEST_CASE("the programs as they ship keep SQLCipher to themselves and load no other SQLite", "[programs]")
{
    for (const QString &program : {QStringLiteral(DOORSTEP), QStringLiteral(DOORSTEPD)}) {
        CAPTURE(program.toStdString());
        CHECK(told(QStringLiteral("nm"), {program})
                  .contains(" sqlite3_key")); // inside: the rest means something
        CHECK_FALSE(
            told(QStringLiteral("nm"), {QStringLiteral("-D"), QStringLiteral("--defined-only"), program})
                .contains("sqlite3"));
        const QByteArray loaded = told(QStringLiteral("ldd"), {program});
        CHECK(loaded.contains("libcrypto"));
        for (const char *other : {"libsqlite", "libsqlcipher", "Qt6Sql", "Qt6QuickLocalStorage"}) {
            CAPTURE(other);
            CHECK_FALSE(loaded.contains(other));
        }
    }
}

TEST_CASE("the server has nothing that could decode a picture", "[programs]")
{
    const QByteArray loaded = told(QStringLiteral("ldd"), {QStringLiteral(DOORSTEPD)});
    CHECK(loaded.contains("libQt6Core"));
    for (const char *decoder : {"Qt6Gui", "Qt6Svg", "libpng", "libjpeg", "libturbojpeg"}) {
        CAPTURE(decoder);
        CHECK_FALSE(loaded.contains(decoder));
    }
}

TEST_CASE("an office closes and opens an account with the program as it ships", "[programs]")
{
    const QTemporaryDir place;
    const QString server = place.filePath(QStringLiteral("server"));
    const auto run = [&](const QStringList &words) {
        return told(QStringLiteral(DOORSTEPD), QStringList{QStringLiteral("--data"), server} + words);
    };
    run({QStringLiteral("init")});
    REQUIRE(run({QStringLiteral("import"), QStringLiteral(DEMO_AGENCY)}).contains("people"));
    const QStringList close{QStringLiteral("close"), QStringLiteral("S05")};
    const QStringList open{QStringLiteral("open"), QStringLiteral("S05")};
    const QStringList invite{QStringLiteral("invite"), QStringLiteral("S05"), QStringLiteral("--address"),
                             QStringLiteral("care.example:8443")};
    CHECK(run(invite).contains("\ncode    "));
    CHECK(run(close).contains(" is closed: "));
    CHECK(run(invite).isEmpty());
    CHECK(run(open).contains(" is open again: "));
    CHECK(run(invite).contains("\ncode    "));
}

TEST_CASE("who practises is in the middle of a day at once, and leaves nothing behind", "[programs]")
{
    const QTemporaryDir place;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("TMPDIR"), place.path());
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    environment.insert(QStringLiteral("QT_QUICK_BACKEND"), QStringLiteral("software"));
    environment.insert(QStringLiteral("LANGUAGE"), QStringLiteral("en"));
    QProcess program;
    program.setProcessEnvironment(environment);
    program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    const QString socket = place.filePath(QStringLiteral("drive"));
    program.start(QStringLiteral(DOORSTEP),
                  {QStringLiteral("--practice"), QStringLiteral("--drive"), socket});
    REQUIRE(program.waitForStarted());
    QLocalSocket drive;
    const QDeadlineTimer deadline(60'000);
    while (drive.state() != QLocalSocket::ConnectedState && !deadline.hasExpired()
           && program.state() == QProcess::Running) {
        drive.connectToServer(socket);
        if (!drive.waitForConnected(1000))
            program.waitForFinished(20); // it has not opened its socket yet
    }
    const auto ask = [&](const QByteArray &line) {
        drive.write(line + '\n');
        while (!drive.canReadLine() && drive.waitForReadyRead(60'000)) { }
        return drive.readLine();
    };
    const QByteArray names = ask("names");
    CHECK(names.contains("practiceFrame"));
    CHECK(names.contains("todayPage"));
    CHECK(ask("press nav.2").startsWith("ok"));
    CHECK(ask("press lockButton").startsWith("ok"));
    REQUIRE(program.waitForFinished(60'000));
    CHECK(program.exitStatus() == QProcess::NormalExit);
    CHECK(program.exitCode() == 0);
    CHECK(QDir(place.path()).entryList({QStringLiteral("doorstep*")}).isEmpty());
}
