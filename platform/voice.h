#pragma once

#include <QSet>
#include <QString>

#include <functional>

namespace doorstep {

/// Reads aloud, one sentence at a time. Used and told on one thread; never waits.
class Voice
{
public:
    Voice() = default;
    virtual ~Voice() = default;
    Q_DISABLE_COPY_MOVE(Voice)

    /// The languages it has a voice for, by their first part ("en", "pl"). Empty: it has none, or does not
    /// know yet.
    virtual QSet<QString> languages() const = 0;
    /// `told` is called once when they are; not where they are known already.
    virtual void whenKnown(std::function<void()> told) = 0;
    /// Says it in one of the languages. `ended` is called once: with true when it was said to its end, with
    /// false when it was stopped, overtaken by the next, or could not be said.
    virtual void say(const QString &sentence, const QString &language,
                     std::function<void(bool whole)> ended) = 0;
    virtual void stop() = 0;
};

} // namespace doorstep
