#pragma once

#include <QHash>
#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace doorstep {

/// How one tablet likes to be looked at and held, and which language whoever signs in there reads. Kept at
/// once in a small file beside the vault; it holds nothing else about anybody, so it is read before anyone
/// signs in.
class Settings : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The session has the settings")
    /// light, dark, night, contrast or easy
    Q_PROPERTY(QString theme READ theme WRITE setTheme NOTIFY themeChanged)
    /// 1 to 2
    Q_PROPERTY(double textScale READ textScale WRITE setTextScale NOTIFY textScaleChanged)
    /// Inter, Andika or Atkinson Hyperlegible
    Q_PROPERTY(QString readingFont READ readingFont WRITE setReadingFont NOTIFY readingFontChanged)
    Q_PROPERTY(bool leftHand READ leftHand WRITE setLeftHand NOTIFY leftHandChanged)
    Q_PROPERTY(bool lessMovement READ lessMovement WRITE setLessMovement NOTIFY lessMovementChanged)
    /// Minutes without a touch before the tablet locks: 1 to 15
    Q_PROPERTY(
        int lockAfterMinutes READ lockAfterMinutes WRITE setLockAfterMinutes NOTIFY lockAfterMinutesChanged)

public:
    /// An empty path keeps nothing. A file that cannot be read gives the settings of a new tablet.
    explicit Settings(QString path, QObject *parent = nullptr);

    QString theme() const { return m_theme; }
    double textScale() const { return m_textScale; }
    QString readingFont() const { return m_readingFont; }
    bool leftHand() const { return m_leftHand; }
    bool lessMovement() const { return m_lessMovement; }
    int lockAfterMinutes() const { return m_lockAfterMinutes; }
    void setTheme(const QString &theme);
    void setTextScale(double scale);
    void setReadingFont(const QString &font);
    void setLeftHand(bool left);
    void setLessMovement(bool less);
    void setLockAfterMinutes(int minutes);

    /// What was chosen in that sign-in, as a code of languages(); empty: nothing was.
    QString languageOf(const QString &account) const { return m_languages.value(account); }
    void setLanguageOf(const QString &account, const QString &language);

signals:
    void themeChanged();
    void textScaleChanged();
    void readingFontChanged();
    void leftHandChanged();
    void lessMovementChanged();
    void lockAfterMinutesChanged();

private:
    void keep() const;

    QString m_path;
    QString m_theme = QStringLiteral("light");
    double m_textScale = 1;
    QString m_readingFont = QStringLiteral("Inter");
    bool m_leftHand = false;
    bool m_lessMovement = false;
    int m_lockAfterMinutes = 2;
    QHash<QString, QString> m_languages; ///< by sign-in
};

} // namespace doorstep
