#include "language.h"

#include <QGuiApplication>
#include <QLocale>

namespace doorstep {

const QStringList &languages()
{
    static const QStringList all{QStringLiteral("en"), QStringLiteral("pl"), QStringLiteral("ar")};
    return all;
}

QString ownNameOf(const QString &language)
{
    if (language == u"pl")
        return QStringLiteral("Polski");
    if (language == u"ar")
        return QStringLiteral("العربية");
    return QStringLiteral("English");
}

QString firstSpoken(const QStringList &wanted)
{
    for (const QString &one : wanted) {
        const QString language = one.section(u'-', 0, 0).section(u'_', 0, 0).toLower();
        if (languages().contains(language))
            return language;
    }
    return languages().constFirst();
}

Language::~Language()
{
    if (QCoreApplication::instance())
        speak(languages().constFirst());
}

bool Language::speak(const QString &language)
{
    if (language == m_spoken || !languages().contains(language))
        return false;
    std::unique_ptr<QTranslator> words;
    if (language != languages().constFirst()) {
        words = std::make_unique<QTranslator>();
        if (!words->load(QStringLiteral(":/languages/doorstep_%1.qm").arg(language)))
            return false;
    }
    m_spoken = language;
    m_words = std::move(words); // the one before takes itself off
    if (m_words)
        QCoreApplication::installTranslator(m_words.get());
    QGuiApplication::setLayoutDirection(QLocale(language).textDirection());
    return true;
}

} // namespace doorstep
