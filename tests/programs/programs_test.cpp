#include <catch2/catch_test_macros.hpp>

#include <QProcess>

namespace {

QByteArray told(const QString &tool, const QStringList &arguments)
{
    QProcess process;
    process.start(tool, arguments);
    REQUIRE(process.waitForFinished());
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
