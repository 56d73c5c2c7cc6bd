// Words that people read, checked in the sources that say them.

#include "contents.h"

#include <catch2/catch_test_macros.hpp>

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

namespace {

struct Said {
    QString where;
    QString words;
};

QStringList sources(const QStringList &folders, const QStringList &patterns)
{
    QStringList files;
    for (const QString &folder : folders) {
        QDirIterator it(QStringLiteral(DOORSTEP_SOURCE "/") + folder, patterns, QDir::Files,
                        QDirIterator::Subdirectories);
        while (it.hasNext())
            files << it.next();
    }
    return files;
}

/// Every string that a screen may show: qsTr and tr, and strings joined over lines.
std::vector<Said> saidOnScreens()
{
    static const QRegularExpression call(QStringLiteral(
        R"re(\b(?:qsTr|tr|QT_TR_NOOP|QT_TRANSLATE_NOOP|translate)\(\s*((?:"(?:[^"\\]|\\.)*"[\s,]*)+))re"));
    static const QRegularExpression quoted(QStringLiteral(R"re("((?:[^"\\]|\\.)*)")re"));
    std::vector<Said> said;
    for (const QString &path :
         sources({QStringLiteral("app"), QStringLiteral("qml")},
                 {QStringLiteral("*.qml"), QStringLiteral("*.cpp"), QStringLiteral("*.h")})) {
        const QString source = contents(path);
        auto calls = call.globalMatch(source);
        while (calls.hasNext()) {
            auto strings = quoted.globalMatch(calls.next().captured(1));
            while (strings.hasNext())
                said.push_back({path, strings.next().captured(1)});
        }
    }
    return said;
}

} // namespace

TEST_CASE("no screen says a word that only we understand, or that blames", "[style]")
{
    static const QRegularExpression banned(
        QStringLiteral(
            R"re(\b(sync|synced|syncing|conflict|server|offline mode|invalid|error code|failed|user|client|)re"
            R"re(service user|non-compliant|refused|toileting|please hold|oops)\b)re"),
        QRegularExpression::CaseInsensitiveOption);
    const auto said = saidOnScreens();
    CHECK(said.size() > 50);
    for (const Said &one : said) {
        INFO(one.where.toStdString() << ": " << one.words.toStdString());
        CHECK_FALSE(banned.match(one.words).hasMatch());
    }
}

TEST_CASE("no sentence on a screen is longer than twenty words", "[style]")
{
    static const QRegularExpression sentenceEnd(QStringLiteral(R"re([.!?](\s|$))re"));
    static const QRegularExpression space(QStringLiteral(R"re(\s+)re"));
    for (const Said &one : saidOnScreens()) {
        for (const QString &sentence : one.words.split(sentenceEnd)) {
            INFO(one.where.toStdString() << ": " << sentence.toStdString());
            CHECK(sentence.split(space, Qt::SkipEmptyParts).size() <= 20);
        }
    }
}
