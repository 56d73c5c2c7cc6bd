#include "spoken.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/matchers/catch_matchers_container_properties.hpp>

#include <QFile>
#include <QHash>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>

#include <algorithm>

namespace {

const QHash<QString, qsizetype> Forms{{QStringLiteral("pl"), 3}, {QStringLiteral("ar"), 6}};

/// The same in every language: names, and what stands for itself.
const QSet<QString> Same{QStringLiteral("Doorstep"), QStringLiteral("PIN")};

bool exists(const QString &folder, const QString &file)
{
    return QFile::exists(QStringLiteral(DOORSTEP_SOURCE "/%1/%2").arg(folder, file));
}

/// Pages and words of the person themselves and of supervisors, and what these print, which may stay English.
bool isOfOthers(const QString &context)
{
    if (context == u"ReaderWords") // carers read them too
        return false;
    static const QRegularExpression hump(QStringLiteral("(?<!^)([A-Z])"));
    const QString header =
        QString(context).replace(hump, QStringLiteral("_\\1")).toLower() + QStringLiteral(".h");
    for (const QString &of :
         {QStringLiteral("paper"), QStringLiteral("person"), QStringLiteral("supervisor")})
        if (exists(QStringLiteral("app/") + of, header)
            || exists(QStringLiteral("qml/pages/") + of, context + QStringLiteral(".qml")))
            return true;
    return false;
}

QStringList placesOf(const QString &words)
{
    static const QRegularExpression place(QStringLiteral("%L?\\d"));
    QStringList found;
    for (auto all = place.globalMatch(words); all.hasNext();)
        found.append(all.next().captured());
    found.removeDuplicates();
    found.sort();
    return found;
}

QString edgesOf(const QString &words)
{
    const auto first = words.isEmpty() || !words.front().isSpace() ? QString() : QString(words.front());
    const auto last = words.isEmpty() || !words.back().isSpace() ? QString() : QString(words.back());
    return first + u'|' + last;
}

bool hasLetters(QString words)
{
    words.remove(QRegularExpression(QStringLiteral("%(L?\\d|n)")));
    return std::ranges::any_of(words, [](QChar one) { return one.isLetter(); });
}

std::string told(const QStringList &found)
{
    return found.join(u'\n').toStdString();
}

} // namespace

TEST_CASE("every string of the screens is in the languages' files, and no other", "[languages]")
{
    const QString language = GENERATE(QStringLiteral("pl"), QStringLiteral("ar"));
    const QTemporaryDir folder;
    const QString now = folder.filePath(QStringLiteral("now.ts"));
    REQUIRE(QFile::copy(languageFile(language), now));
    REQUIRE(QFile::setPermissions(now, QFile::ReadOwner | QFile::WriteOwner));
    QProcess update;
    update.setWorkingDirectory(QStringLiteral(DOORSTEP_SOURCE));
    update.start(QStringLiteral(DOORSTEP_LUPDATE),
                 {QStringLiteral("-silent"), QStringLiteral("-recursive"), QStringLiteral("app"),
                  QStringLiteral("qml"), QStringLiteral("-locations"), QStringLiteral("none"),
                  QStringLiteral("-no-obsolete"), QStringLiteral("-ts"), now});
    REQUIRE(update.waitForFinished(60'000));
    REQUIRE(update.exitCode() == 0);
    const auto namesIn = [](const QString &path) {
        QSet<QString> names;
        for (const Spoken &one : readSpoken(path))
            names.insert(nameOf(one) + (one.counts ? QStringLiteral(" [%n]") : QString()));
        return names;
    };
    const QSet<QString> kept = namesIn(languageFile(language));
    const QSet<QString> said = namesIn(now);
    REQUIRE(said.size() > 1000);
    INFO("Run   cmake --build build --target update_languages\n"
         "and translate what it adds to assets/languages/doorstep_"
         << language.toStdString() << ".ts");
    CHECK_THAT(told((said - kept).values()), Catch::Matchers::IsEmpty());
    CHECK_THAT(told((kept - said).values()), Catch::Matchers::IsEmpty());
}

TEST_CASE("all that a carer reads is there in each language", "[languages]")
{
    const QString language = GENERATE(QStringLiteral("pl"), QStringLiteral("ar"));
    QStringList left;
    int whole = 0;
    for (const Spoken &one : readSpoken(languageFile(language))) {
        if (isOfOthers(one.context))
            continue;
        const bool said = one.finished && !one.said.isEmpty() && !one.said.contains(QString());
        whole += said ? 1 : 0;
        if (!said)
            left.append(nameOf(one));
    }
    INFO("Not translated in assets/languages/doorstep_" << language.toStdString() << ".ts");
    CHECK_THAT(told(left), Catch::Matchers::IsEmpty());
    CHECK(whole > 700);
}

TEST_CASE("a translation keeps the places, the edges and the forms of what it translates", "[languages]")
{
    const QString language = GENERATE(QStringLiteral("pl"), QStringLiteral("ar"));
    for (const Spoken &one : readSpoken(languageFile(language))) {
        if (!one.finished)
            continue;
        INFO(language.toStdString() << ' ' << nameOf(one).toStdString() << "\n" << told(one.said));
        CHECK(one.said.size() == (one.counts ? Forms.value(language) : 1));
        for (qsizetype form = 0; form < one.said.size(); ++form) {
            const QString &said = one.said.at(form);
            CHECK(placesOf(said) == placesOf(one.source));
            CHECK(edgesOf(said) == edgesOf(one.source));
            if (!one.counts || language != u"ar" || form > 2) // those of 0, 1 and 2 may say it in words
                CHECK(said.contains(QLatin1String("%n")) == one.counts);
        }
    }
}

TEST_CASE("no English is left in a translation", "[languages]")
{
    const QString language = GENERATE(QStringLiteral("pl"), QStringLiteral("ar"));
    static const QRegularExpression latin(QStringLiteral("[A-Za-z]{2,}"));
    for (const Spoken &one : readSpoken(languageFile(language))) {
        if (!one.finished)
            continue;
        for (QString said : one.said) {
            INFO(language.toStdString() << ' ' << nameOf(one).toStdString() << "\n" << said.toStdString());
            CHECK((said != one.source || Same.contains(said) || !hasLetters(said)));
            if (language != u"ar" || one.source == u"en")
                continue;
            for (const QString &name : {QStringLiteral("Doorstep"), QStringLiteral("office.example")})
                said.remove(name);
            CHECK_FALSE(latin.match(said).hasMatch());
        }
    }
}
