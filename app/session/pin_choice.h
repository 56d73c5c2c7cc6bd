#pragma once

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace doorstep {

/// Choosing a PIN of six digits: the same twice, and not one of those that are guessed first. Forgets what
/// was entered as soon as it was told.
class PinChoice : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    /// A demonstration takes any PIN, so that it can be told to everybody.
    Q_PROPERTY(bool anyPin MEMBER m_anyPin NOTIFY anyPinChanged)
    /// The first entry was taken; now the same again.
    Q_PROPERTY(bool again READ again NOTIFY againChanged)
    Q_PROPERTY(QString problem READ problem NOTIFY problemChanged)

public:
    static constexpr int Digits = 6;

    using QObject::QObject;
    ~PinChoice() override;

    bool again() const { return !m_first.isEmpty(); }
    QString problem() const { return m_problem; }

    Q_INVOKABLE void enter(const QString &pin);
    Q_INVOKABLE void startAgain();

    /// Six digits; anything else that is typed to open a tablet are words.
    static bool isPin(const QString &typed);
    /// 111111, 123456, 654321, 121212, 123123 and their like.
    static bool isGuessedFirst(const QString &pin);

signals:
    void anyPinChanged();
    void againChanged();
    void problemChanged();
    void chosen(const QString &pin);

private:
    void take(const QString &pin, const QString &problem);

    bool m_anyPin = false;
    QString m_first;
    QString m_problem;
};

} // namespace doorstep
