#pragma once

#include "session.h"

#include <QObject>
#include <QPointer>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace doorstep {

/// One piece of text that is read in one language.
struct Passage {
    QString text;
    QString language; ///< BCP 47; empty: the app's own, English
};

/// The sentences, in their order, each as it stands in its passage, without the space around it.
std::vector<Passage> sentencesOf(const std::vector<Passage> &passages);

/// The voice that reads this language, as Voice::languages() names it: its own, or one in which it is
/// understood (Scots in English). Empty: there is none here.
QString voiceFor(const QString &language, const QSet<QString> &voices);

/// As the pages give them to ReadAloud::passages.
QVariantMap passageOf(const QString &text, const QString &language = {});

/// Reads a screen aloud, sentence by sentence, and says which one it is at. One screen at a time; what goes
/// away falls silent.
class ReadAloud : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(doorstep::Session *session READ session WRITE setSession NOTIFY sessionChanged REQUIRED)
    /// What is read: objects with text and language (empty: the app's own), in their order.
    Q_PROPERTY(QVariantList passages READ passages WRITE setPassages NOTIFY passagesChanged)
    /// There is something to read, and a voice for each part of it.
    Q_PROPERTY(bool canRead READ canRead NOTIFY canReadChanged)
    Q_PROPERTY(bool reading READ isReading NOTIFY sentenceChanged)
    /// The one that is being said, as it stands in the text; empty: none.
    Q_PROPERTY(QString sentence READ sentence NOTIFY sentenceChanged)

public:
    explicit ReadAloud(QObject *parent = nullptr);
    ~ReadAloud() override;

    Session *session() const { return m_session; }
    void setSession(Session *session);
    QVariantList passages() const { return m_passages; }
    void setPassages(const QVariantList &passages);
    bool canRead() const { return m_canRead; }
    bool isReading() const { return m_at < m_sentences.size(); }
    QString sentence() const { return isReading() ? m_sentences[m_at].text : QString(); }

    /// Reads from the beginning, or is silent.
    Q_INVOKABLE void toggle();
    Q_INVOKABLE void stop();

signals:
    void sessionChanged();
    void passagesChanged();
    void canReadChanged();
    void sentenceChanged();

private:
    Voice *voice() const;
    std::vector<Passage> all() const;
    void look();
    void say();

    QPointer<Session> m_session;
    QVariantList m_passages;
    std::vector<Passage> m_sentences; ///< of what is being read
    size_t m_at = 0;
    bool m_canRead = false;
};

} // namespace doorstep
