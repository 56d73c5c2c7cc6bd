// Manners of the sources that no compiler checks.

#include <catch2/catch_test_macros.hpp>

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

namespace {

struct Manner {
    const char *name;
    const char *pattern;
    const char *folders;
};

const Manner manners[] = {
    {"nothing is left for later", R"re(\b(TODO|FIXME|XXX|HACK)\b)re", "app qml sync platform tests"},
    {"nothing reaches QML by the back door",
     R"re(setContextProperty|qmlRegister(Type|Singleton|Uncreatable))re", "app qml sync platform tests"},
    {"nothing brings a second SQLite", R"re(Qt6::Sql|<QSql|QtQuick\.LocalStorage|SQLite::SQLite3)re",
     "app qml sync platform tests"},
    {"no test sleeps", R"re(QThread::m?sleep|this_thread::sleep|qSleep\(|\busleep\()re", "tests"},
    {"no script hides in QML", R"re(^import "[^"]*\.js")re", "qml"},
};

bool isThisFile(const QString &path)
{
    return path.contains(QStringLiteral("/tests/style/"));
}

} // namespace

TEST_CASE("the sources keep their manners", "[style]")
{
    for (const Manner &manner : manners) {
        const QRegularExpression pattern(QString::fromLatin1(manner.pattern),
                                         QRegularExpression::MultilineOption);
        for (const QString &folder : QString::fromLatin1(manner.folders).split(QLatin1Char(' '))) {
            QDirIterator it(QStringLiteral(DOORSTEP_SOURCE "/") + folder,
                            {QStringLiteral("*.cpp"), QStringLiteral("*.h"), QStringLiteral("*.qml"),
                             QStringLiteral("CMakeLists.txt"), QStringLiteral("*.sh")},
                            QDir::Files, QDirIterator::Subdirectories);
            while (it.hasNext()) {
                const QString path = it.next();
                if (isThisFile(path))
                    continue;
                QFile file(path);
                REQUIRE(file.open(QIODevice::ReadOnly));
                const auto match = pattern.match(QString::fromUtf8(file.readAll()));
                INFO(manner.name << ": " << path.toStdString() << ": " << match.captured().toStdString());
                CHECK_FALSE(match.hasMatch());
            }
        }
    }
}
