#include "settings.h"

#include "language.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>

namespace doorstep {

namespace {

const QStringList Themes{QStringLiteral("light"), QStringLiteral("dark"), QStringLiteral("night"),
                         QStringLiteral("contrast"), QStringLiteral("easy")};
const QStringList Fonts{QStringLiteral("Inter"), QStringLiteral("Andika"),
                        QStringLiteral("Atkinson Hyperlegible")};
constexpr qint64 LargestFile = 64 * 1024;

QString oneOf(const QStringList &known, const QString &asked, const QString &otherwise)
{
    return known.contains(asked) ? asked : otherwise;
}

QJsonObject read(const QString &path)
{
    QFile file(path);
    if (path.isEmpty() || !file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.read(LargestFile)).object();
}

} // namespace

Settings::Settings(QString path, QObject *parent)
    : QObject(parent)
    , m_path(std::move(path))
{
    const QJsonObject kept = read(m_path);
    m_theme = oneOf(Themes, kept.value(u"theme").toString(), m_theme);
    m_textScale = std::clamp(kept.value(u"textScale").toDouble(m_textScale), 1.0, 2.0);
    m_readingFont = oneOf(Fonts, kept.value(u"readingFont").toString(), m_readingFont);
    m_leftHand = kept.value(u"leftHand").toBool(m_leftHand);
    m_lessMovement = kept.value(u"lessMovement").toBool(m_lessMovement);
    m_lockAfterMinutes = std::clamp(kept.value(u"lockAfterMinutes").toInt(m_lockAfterMinutes), 1, 15);
    const QJsonObject chosen = kept.value(u"languages").toObject();
    for (auto one = chosen.begin(); one != chosen.end(); ++one)
        if (const QString language = one.value().toString(); languages().contains(language))
            m_languages.insert(one.key(), language);
}

void Settings::setTheme(const QString &theme)
{
    const QString known = oneOf(Themes, theme, m_theme);
    if (known == m_theme)
        return;
    m_theme = known;
    keep();
    emit themeChanged();
}

void Settings::setTextScale(double scale)
{
    const double allowed = std::clamp(scale, 1.0, 2.0);
    if (qFuzzyCompare(allowed, m_textScale))
        return;
    m_textScale = allowed;
    keep();
    emit textScaleChanged();
}

void Settings::setReadingFont(const QString &font)
{
    const QString known = oneOf(Fonts, font, m_readingFont);
    if (known == m_readingFont)
        return;
    m_readingFont = known;
    keep();
    emit readingFontChanged();
}

void Settings::setLeftHand(bool left)
{
    if (left == m_leftHand)
        return;
    m_leftHand = left;
    keep();
    emit leftHandChanged();
}

void Settings::setLessMovement(bool less)
{
    if (less == m_lessMovement)
        return;
    m_lessMovement = less;
    keep();
    emit lessMovementChanged();
}

void Settings::setLockAfterMinutes(int minutes)
{
    const int allowed = std::clamp(minutes, 1, 15);
    if (allowed == m_lockAfterMinutes)
        return;
    m_lockAfterMinutes = allowed;
    keep();
    emit lockAfterMinutesChanged();
}

void Settings::setLanguageOf(const QString &account, const QString &language)
{
    if (!languages().contains(language) || languageOf(account) == language)
        return;
    m_languages.insert(account, language);
    keep();
}

// A full disk costs a preference, never care: nothing is told.
void Settings::keep() const
{
    QSaveFile file(m_path);
    if (m_path.isEmpty() || !file.open(QIODevice::WriteOnly))
        return;
    QJsonObject chosen;
    for (auto one = m_languages.begin(); one != m_languages.end(); ++one)
        chosen.insert(one.key(), one.value());
    file.write(QJsonDocument(QJsonObject{{QStringLiteral("theme"), m_theme},
                                         {QStringLiteral("textScale"), m_textScale},
                                         {QStringLiteral("readingFont"), m_readingFont},
                                         {QStringLiteral("leftHand"), m_leftHand},
                                         {QStringLiteral("lessMovement"), m_lessMovement},
                                         {QStringLiteral("lockAfterMinutes"), m_lockAfterMinutes},
                                         {QStringLiteral("languages"), chosen}})
                   .toJson(QJsonDocument::Compact));
    file.commit();
}

} // namespace doorstep
