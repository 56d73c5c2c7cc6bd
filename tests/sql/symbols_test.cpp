#include <catch2/catch_test_macros.hpp>

#include <QFile>
#include <QProcess>

namespace {

/// What a tool says about this very program.
QByteArray told(const QString &tool, QStringList arguments)
{
    QProcess process;
    process.start(tool, arguments << QFile::symLinkTarget(QStringLiteral("/proc/self/exe")));
    REQUIRE(process.waitForFinished());
    REQUIRE(process.exitStatus() == QProcess::NormalExit);
    return process.readAllStandardOutput();
}

} // namespace

TEST_CASE("the program keeps SQLCipher to itself and loads no other SQLite", "[sql]")
{
    const QByteArray inside = told(QStringLiteral("nm"), {});
    CHECK(inside.contains(" sqlite3_key")); // linked in: the next line means something
    const QByteArray exported =
        told(QStringLiteral("nm"), {QStringLiteral("-D"), QStringLiteral("--defined-only")});
    CHECK_FALSE(exported.contains("sqlite3"));
    const QByteArray loaded = told(QStringLiteral("ldd"), {});
    CHECK(loaded.contains("libcrypto"));
    CHECK_FALSE(loaded.contains("sqlite"));
    CHECK_FALSE(loaded.contains("sqlcipher"));
    CHECK_FALSE(loaded.contains("Qt6Sql"));
}
