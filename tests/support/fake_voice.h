#pragma once

#include "voice.h"

#include <QStringList>

#include <utility>
#include <vector>

namespace doorstep {

/// Says nothing, and keeps what it was to say until the test lets it end.
class FakeVoice : public Voice
{
public:
    explicit FakeVoice(QSet<QString> languages)
        : m_languages(std::move(languages))
    {
    }
    QSet<QString> languages() const override { return m_languages; }
    void whenKnown(std::function<void()> told) override { m_wait.push_back(std::move(told)); }
    void say(const QString &sentence, const QString &language, std::function<void(bool)> ended) override
    {
        stop();
        said.append(language + QStringLiteral(": ") + sentence);
        m_ended = std::move(ended);
    }
    void stop() override { end(false); }

    bool isSaying() const { return bool(m_ended); }
    void end(bool whole)
    {
        if (const auto ended = std::exchange(m_ended, {}))
            ended(whole);
    }
    void learn(const QString &language)
    {
        m_languages.insert(language);
        for (const auto &told : std::exchange(m_wait, {}))
            told();
    }

    QStringList said;

private:
    QSet<QString> m_languages;
    std::function<void(bool)> m_ended;
    std::vector<std::function<void()>> m_wait;
};

} // namespace doorstep
