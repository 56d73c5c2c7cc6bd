#include "qt_voice.h"

#include <QTextToSpeech>

#include <utility>

namespace doorstep {

/// Lives, works and goes on the thread of the voice.
class QtVoice::Engine
{
public:
    QTextToSpeech *speech() const { return m_speech.get(); }
    void start(QObject &thread)
    {
        if (QTextToSpeech::availableEngines().isEmpty())
            return;
        m_speech = std::make_unique<QTextToSpeech>();
        QObject::connect(m_speech.get(), &QTextToSpeech::stateChanged, &thread,
                         [this](QTextToSpeech::State state) { changed(state); });
    }
    QSet<QString> languages() const
    {
        QSet<QString> all;
        if (m_speech)
            for (const QLocale &locale : m_speech->availableLocales())
                all.insert(locale.bcp47Name().section(u'-', 0, 0));
        return all;
    }
    void say(const QString &sentence, const QString &language, std::function<void(bool)> ended)
    {
        stop();
        if (!m_speech)
            return ended(false);
        m_ended = std::move(ended);
        m_hasBegun = false;
        m_speech->setLocale(QLocale(language));
        m_speech->say(sentence);
        if (m_speech->state() == QTextToSpeech::Error)
            end(false);
    }
    void stop()
    {
        end(false);
        if (m_speech && m_speech->state() != QTextToSpeech::Ready)
            m_speech->stop();
    }
    void quit() { m_speech.reset(); }

private:
    void changed(QTextToSpeech::State state)
    {
        if (state == QTextToSpeech::Speaking)
            m_hasBegun = true;
        else if (state == QTextToSpeech::Error)
            end(false);
        else if (state == QTextToSpeech::Ready && m_hasBegun)
            end(true);
    }
    void end(bool whole)
    {
        if (const auto ended = std::exchange(m_ended, {}))
            ended(whole);
    }

    std::unique_ptr<QTextToSpeech> m_speech;
    std::function<void(bool)> m_ended;
    bool m_hasBegun = false; ///< what the engine tells of the sentence before counts no more
};

QtVoice::QtVoice()
    : m_engine(std::make_shared<Engine>())
{
    m_thread.setObjectName(QStringLiteral("voice"));
    auto *there = new QObject; // goes with the thread
    there->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, there, [engine = m_engine, there] {
        engine->quit();
        delete there;
    });
    QObject::connect(&m_thread, &QThread::started, there, [this, engine = m_engine, there] {
        engine->start(*there);
        QMetaObject::invokeMethod(&m_here, [this, languages = engine->languages()] {
            m_languages = languages;
            m_isKnown = true;
            for (const auto &told : std::exchange(m_wait, {}))
                told();
        });
    });
    m_there = there;
    m_thread.start(QThread::LowPriority);
}

void QtVoice::whenKnown(std::function<void()> told)
{
    if (!m_isKnown)
        m_wait.push_back(std::move(told));
}

QtVoice::~QtVoice()
{
    m_thread.quit();
    m_thread.wait();
}

void QtVoice::say(const QString &sentence, const QString &language, std::function<void(bool)> ended)
{
    end(m_turn, false);
    const quint64 turn = ++m_turn;
    m_ended = std::move(ended);
    QMetaObject::invokeMethod(m_there, [this, engine = m_engine, sentence, language, turn] {
        engine->say(sentence, language, [this, turn](bool whole) {
            QMetaObject::invokeMethod(&m_here, [this, turn, whole] { end(turn, whole); });
        });
    });
}

void QtVoice::stop()
{
    end(m_turn, false);
    QMetaObject::invokeMethod(m_there, [engine = m_engine] { engine->stop(); });
}

void QtVoice::end(quint64 turn, bool whole)
{
    if (turn != m_turn)
        return;
    if (const auto ended = std::exchange(m_ended, {}))
        ended(whole);
}

} // namespace doorstep
