#pragma once

#include "session.h"

#include <QObject>
#include <QPointer>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace doorstep {

/// The five words that open a tablet, shown once to be written down, and then asked for one of them: who
/// cannot tell it has written nothing. Forgets them when it goes.
class WordsToKeep : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(doorstep::Session *session MEMBER m_session NOTIFY sessionChanged REQUIRED)
    Q_PROPERTY(QStringList words READ words NOTIFY changed) ///< while they are shown
    Q_PROPERTY(int asked READ asked NOTIFY changed) ///< which is to be told, from 1; 0: they are shown
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    using QObject::QObject;
    ~WordsToKeep() override;

    QStringList words() const { return m_asked == 0 ? m_words : QStringList(); }
    int asked() const { return m_asked; }
    QString problem() const { return m_problem; }

    /// New ones, each time.
    Q_INVOKABLE void draw();
    Q_INVOKABLE void ask();
    Q_INVOKABLE void showAgain();
    Q_INVOKABLE void answer(const QString &typed);

signals:
    void sessionChanged();
    void changed();
    void kept(const QString &words);

private:
    QPointer<Session> m_session;
    QStringList m_words;
    int m_asked = 0;
    QString m_problem;
};

} // namespace doorstep
