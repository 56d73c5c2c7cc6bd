#pragma once

#include <QString>
#include <QStringList>
#include <QTranslator>

#include <memory>

namespace doorstep {

/// The languages that screens speak, as BCP 47 codes; the first needs no translation.
const QStringList &languages();

/// What its speakers call it: "Polski".
QString ownNameOf(const QString &language);

/// Of those the one that comes first in `wanted`, such as QLocale::system().uiLanguages().
QString firstSpoken(const QStringList &wanted);

/// The language the application speaks. Whoever asks for words afterwards has them in it, and screens stand
/// in its direction; words that were made before stay as they are.
class Language
{
public:
    Language() = default;
    ~Language();
    Q_DISABLE_COPY_MOVE(Language)

    const QString &spoken() const { return m_spoken; }
    /// False: it was spoken already, or nobody has its words.
    bool speak(const QString &language);

private:
    QString m_spoken = languages().constFirst();
    std::unique_ptr<QTranslator> m_words; ///< none for the first
};

} // namespace doorstep
