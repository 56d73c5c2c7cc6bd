// Manners of the sources that no compiler checks.

#include "contents.h"

#include <catch2/catch_test_macros.hpp>

#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QRegularExpression>

#include <algorithm>

namespace {

struct Manner {
    const char *name;
    const char *pattern; ///< what may not stand there
    const char *folders; ///< where
    const char *except = ""; ///< files that may, by the end of their path
};

const Manner manners[] = {
    {"nothing is left for later", R"re(\b(TODO|FIXME|XXX|HACK)\b)re", "app qml sync platform tests"},
    {"nothing reaches QML by the back door",
     R"re(setContextProperty|qmlRegister(Type|Singleton|Uncreatable))re", "app qml sync platform tests"},
    {"nothing brings a second SQLite", R"re(Qt6::Sql|<QSql|QtQuick\.LocalStorage|SQLite::SQLite3)re",
     "app qml sync platform tests"},
    {"no test sleeps", R"re(QThread::m?sleep|this_thread::sleep|qSleep\(|\busleep\()re", "tests"},
    {"an answer reaches an object by whenDone", R"re(\.then\(\s*(this|&|[\w.]+get\(\)|[\w.>-]+,))re",
     "app sync tests"},
    {"files see each other by name alone", R"re(^import ")re", "qml"},
    {"what is pressed is a Pressable, which has role, name and press action",
     R"re(\b(MouseArea|TapHandler|AbstractButton)\s*\{)re", "qml",
     // two swallow touches and do nothing on one; an empty hour of the rota is no control, its button adds as
     // well
     "Pressable.qml WipeLock.qml RotaDayRow.qml"},
    {"words on a screen can be translated",
     R"re(\b(text|title|label|note|remark|value|name|description|placeholderText): "[^#"\n]*[A-Za-z]{2})re",
     "qml", "Theme.qml"},
    {"errors are results", R"re(\bthrow (?!std::bad_alloc)|\bcatch \((?!const std::bad_alloc))re",
     "app sync platform"},
    {"a type is named by what it is",
     R"re(\b(class|struct|enum)\s+(?!Q)\w*(Manager|Helper|Utils?|Handler|Impl)\b)re",
     "app sync platform tests"},
    {"one namespace, never nested", R"re(\bnamespace (?!doorstep \{)\w[\w:]* \{)re", "app sync platform",
     "code_words.h"},
    {"no name is the compiler's",
     R"re(^(?!.*R"re).*(?<!["\w])(?!__VA_ARGS__)(_[A-Z]\w*|\w*__(?!cpp_|attribute)\w*)\b(?!"))re",
     "app sync platform tests"},
    {"nothing of ours is got", R"re(^\s+[\w:<>*& ]+ get[A-Z]\w*\()re", "app sync platform"},
    {"no path of one machine", R"re((?<![\w.$}/])/(home|root|work|Users|tmp)/)re",
     "app qml sync platform tests"},
    {"no host but reserved ones and those by which SVG, FHIR and LOINC are named",
     R"re(https?://(?!www\.w3\.org/|(?:terminology\.)?hl7\.org/fhir|terminology\.hl7\.org/CodeSystem/|loinc\.org"|[a-z.-]*example\b|localhost|127\.|\[::1\]|["%$]))re",
     "app qml sync platform tests"},
};

bool isThisFile(const QString &path)
{
    return path.contains(QStringLiteral("/tests/style/"));
}

bool mayStandIn(const QString &path, const Manner &manner)
{
    const auto names = QString::fromLatin1(manner.except).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return std::ranges::any_of(names, [&](const QString &name) { return path.endsWith(u'/' + name); });
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
                if (isThisFile(path) || mayStandIn(path, manner))
                    continue;
                const auto match = pattern.match(contents(path));
                INFO(manner.name << ": " << path.toStdString() << ": " << match.captured().toStdString());
                CHECK_FALSE(match.hasMatch());
            }
        }
    }
}

TEST_CASE("a file with a delegate binds it to the file", "[style]")
{
    static const QRegularExpression delegate(QStringLiteral(R"re(\b(delegate:|Repeater \{|Component \{))re"));
    QDirIterator it(QStringLiteral(DOORSTEP_SOURCE "/qml"), {QStringLiteral("*.qml")}, QDir::Files,
                    QDirIterator::Subdirectories);
    int found = 0;
    while (it.hasNext()) {
        const QString path = it.next();
        const QString source = contents(path);
        if (!delegate.match(source).hasMatch())
            continue;
        ++found;
        INFO(path.toStdString());
        CHECK(source.startsWith(QStringLiteral("pragma ComponentBehavior: Bound\n")));
    }
    CHECK(found > 10);
}

TEST_CASE("each layer uses what README's table lets it use, and nothing else", "[style]")
{
    static const QRegularExpression row(QStringLiteral(R"re(^\| `((?:sync/)?\w+)` \|.*\| ([^|]*) \|$)re"),
                                        QRegularExpression::MultilineOption);
    static const QRegularExpression call(QStringLiteral(R"re(doorstep_layer\(([^)]*)\))re"));
    static const QRegularExpression space(QStringLiteral(R"re(\s+)re"));
    auto rows = row.globalMatch(contents(QStringLiteral(DOORSTEP_SOURCE "/README.md")));
    QMap<QString, QStringList> mayUse;
    while (rows.hasNext()) {
        const auto one = rows.next();
        mayUse[one.captured(1)] = one.captured(2).split(space);
    }
    int layers = 0;
    for (const auto &[folder, allowed] : mayUse.toStdMap()) {
        const QString list = QStringLiteral(DOORSTEP_SOURCE "/%1/CMakeLists.txt").arg(folder);
        const auto made = QFile::exists(list) ? call.match(contents(list)) : QRegularExpressionMatch();
        if (!made.hasMatch())
            continue;
        ++layers;
        for (const QString &word : made.captured(1).section(QStringLiteral("USES"), 1).split(space))
            if (mayUse.contains(word) || mayUse.contains(QStringLiteral("sync/") + word)) {
                INFO(folder.toStdString() << " uses " << word.toStdString());
                CHECK(allowed.contains(word));
            }
    }
    CHECK(layers == 9);
}
