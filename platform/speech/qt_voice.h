#pragma once

#include "voice.h"

#include <QObject>
#include <QThread>

#include <memory>
#include <vector>

namespace doorstep {

/// The voices of the system, by Qt Speech. The engine is started, and asked, on a thread of its own: to start
/// it may take seconds, so it begins at once, while somebody still unlocks, and no button comes late. A
/// system without one has no languages.
class QtVoice : public Voice
{
public:
    QtVoice();
    ~QtVoice() override;

    QSet<QString> languages() const override { return m_languages; }
    void whenKnown(std::function<void()> told) override;
    void say(const QString &sentence, const QString &language, std::function<void(bool)> ended) override;
    void stop() override;

private:
    class Engine;

    void end(quint64 turn, bool whole);

    QObject m_here; ///< what the engine tells is told on the thread of this
    QThread m_thread;
    QObject *m_there = nullptr; ///< on m_thread, and goes with it
    std::shared_ptr<Engine> m_engine; ///< used on m_thread only
    QSet<QString> m_languages;
    bool m_isKnown = false;
    std::vector<std::function<void()>> m_wait; ///< for the languages
    quint64 m_turn = 0;
    std::function<void(bool)> m_ended;
};

} // namespace doorstep
