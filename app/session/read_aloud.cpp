#include "read_aloud.h"

#include "voice.h"

#include <QTextBoundaryFinder>
#include <QVariantMap>

#include <algorithm>

namespace doorstep {

std::vector<Passage> sentencesOf(const std::vector<Passage> &passages)
{
    std::vector<Passage> sentences;
    for (const Passage &passage : passages) {
        QTextBoundaryFinder finder(QTextBoundaryFinder::Sentence, passage.text);
        qsizetype from = 0;
        for (qsizetype to = finder.toNextBoundary(); to >= 0; to = finder.toNextBoundary()) {
            const QString sentence = passage.text.sliced(from, to - from).trimmed();
            if (std::ranges::any_of(sentence, [](QChar one) { return one.isLetterOrNumber(); }))
                sentences.push_back({sentence, passage.language});
            from = to;
        }
    }
    return sentences;
}

QString voiceFor(const QString &language, const QSet<QString> &voices)
{
    const QString own = language.isEmpty() ? QStringLiteral("en") : language.section(u'-', 0, 0).toLower();
    if (voices.contains(own))
        return own;
    if (own == u"sco" && voices.contains(QStringLiteral("en")))
        return QStringLiteral("en");
    return {};
}

QVariantMap passageOf(const QString &text, const QString &language)
{
    return {{QStringLiteral("text"), text}, {QStringLiteral("language"), language}};
}

ReadAloud::ReadAloud(QObject *parent)
    : QObject(parent)
{
}

ReadAloud::~ReadAloud()
{
    stop();
}

Voice *ReadAloud::voice() const
{
    return m_session ? m_session->voice() : nullptr;
}

std::vector<Passage> ReadAloud::all() const
{
    std::vector<Passage> all;
    for (const QVariant &one : m_passages) {
        const QVariantMap passage = one.toMap();
        all.push_back({passage.value(QStringLiteral("text")).toString(),
                       passage.value(QStringLiteral("language")).toString()});
    }
    return all;
}

void ReadAloud::setSession(Session *session)
{
    if (m_session == session)
        return;
    m_session = session;
    if (voice())
        voice()->whenKnown([self = QPointer(this)] {
            if (self)
                self->look();
        });
    look();
    emit sessionChanged();
}

void ReadAloud::setPassages(const QVariantList &passages)
{
    if (m_passages == passages)
        return;
    stop(); // it is another screen
    m_passages = passages;
    look();
    emit passagesChanged();
}

void ReadAloud::look()
{
    const auto sentences = sentencesOf(all());
    const auto voices = voice() ? voice()->languages() : QSet<QString>();
    const bool can = !sentences.empty() && std::ranges::all_of(sentences, [&](const Passage &sentence) {
        return !voiceFor(sentence.language, voices).isEmpty();
    });
    if (std::exchange(m_canRead, can) != can)
        emit canReadChanged();
}

void ReadAloud::toggle()
{
    if (isReading())
        return stop();
    if (!m_canRead)
        return;
    m_sentences = sentencesOf(all());
    m_at = 0;
    say();
}

void ReadAloud::stop()
{
    if (!isReading())
        return;
    m_sentences.clear();
    m_at = 0;
    emit sentenceChanged();
    if (voice())
        voice()->stop();
}

void ReadAloud::say()
{
    emit sentenceChanged();
    if (!isReading())
        return;
    m_session->personIsHere(); // whoever listens
    const Passage &sentence = m_sentences[m_at];
    voice()->say(sentence.text, voiceFor(sentence.language, voice()->languages()),
                 [self = QPointer(this), at = m_at](bool whole) {
                     if (!self || !self->isReading() || self->m_at != at)
                         return;
                     self->m_at = whole ? at + 1 : self->m_sentences.size(); // overtaken: silent
                     self->say();
                 });
}

} // namespace doorstep
