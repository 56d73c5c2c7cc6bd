// sync/server/SECURITY.md says what holds, and each time the test that proves it.

#include "contents.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QSet>

namespace {

/// The names of all tests, as the sources have them.
QSet<QString> namesOfTests()
{
    static const QRegularExpression test(QStringLiteral(R"re(\bTEST_CASE\("((?:[^"\\]|\\.|"\s+")*)")re"));
    static const QRegularExpression seam(QStringLiteral(R"re("\s+")re"));
    static const QRegularExpression added(QStringLiteral(R"re(\bNAME "([^"$]*)")re"));
    QSet<QString> names;
    QDirIterator it(QStringLiteral(DOORSTEP_SOURCE "/tests"),
                    {QStringLiteral("*.cpp"), QStringLiteral("CMakeLists.txt")}, QDir::Files,
                    QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QString source = contents(it.next());
        for (auto at = test.globalMatch(source); at.hasNext();)
            names.insert(at.next().captured(1).remove(seam));
        for (auto at = added.globalMatch(source); at.hasNext();)
            names.insert(at.next().captured(1));
    }
    for (const QString &target : QDir(QStringLiteral(DOORSTEP_SOURCE "/tests/fuzz/corpus"))
                                     .entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        names.insert(QStringLiteral("fuzz: ") + target);
    return names;
}

} // namespace

TEST_CASE("every test that the paper on security names is there, and every hazard has one", "[style]")
{
    static const QRegularExpression named(QStringLiteral(R"re((?<!\*)\*([^*\n]+)\*(?!\*))re"));
    static const QRegularExpression hazard(QStringLiteral(R"re(^\| \d+ \|)re"));
    const QSet<QString> names = namesOfTests();
    REQUIRE(names.size() > 500);
    int hazards = 0;
    int found = 0;
    for (const QString &line :
         contents(QStringLiteral(DOORSTEP_SOURCE "/sync/server/SECURITY.md")).split(u'\n')) {
        const bool isHazard = hazard.match(line).hasMatch();
        hazards += isHazard ? 1 : 0;
        int ofLine = 0;
        for (auto at = named.globalMatch(line); at.hasNext(); ++ofLine) {
            const QString name = at.next().captured(1);
            INFO(name.toStdString());
            CHECK(names.contains(name));
        }
        INFO(line.toStdString());
        CHECK((!isHazard || ofLine > 0));
        found += ofLine;
    }
    CHECK(hazards >= 15);
    CHECK(found > 40);
}
