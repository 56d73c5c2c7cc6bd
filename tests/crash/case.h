#pragma once

#include <QStringList>

#include <functional>
#include <optional>

namespace doorstep {

/// What a part is asked for: so many cases, from which seed on, or all of one seed's.
struct Asked {
    quint64 from = 1;
    size_t cases = 0;
    std::optional<quint64> one; ///< this seed alone, with an account of each of its cases
};

/// Counts the cases of a part, prints the first that fail with what was acknowledged and what was found, and
/// ends in one line.
class Tally
{
public:
    Tally(const char *part, const Asked &asked);

    /// One more case, and what is wrong with it. `account` says, line by line, what was done to it.
    void add(quint64 seed, const QStringList &account, const QStringList &faults);
    /// Worth a place in the last line.
    void mention(const QString &what) { m_mentions += what; }

    bool isEnough() const
    {
        return !m_asked.one && (m_cases >= m_asked.cases || (m_isQuiet && m_failed > 0));
    }
    /// The seeds to go through; a part stops when it is enough.
    template <class Work>
    void forSeeds(Work work)
    {
        if (m_asked.one)
            return work(*m_asked.one);
        for (quint64 seed = m_asked.from; !isEnough(); ++seed)
            work(seed);
    }
    size_t wanted() const { return m_asked.cases; }
    size_t failed() const { return m_failed; }
    size_t cases() const { return m_cases; }
    const QString &firstFault() const { return m_firstFault; }
    /// Nothing is printed, and the first failure is enough; for trying mistakes.
    void keepQuiet() { m_isQuiet = true; }
    QString summary() const;

private:
    const char *m_part;
    Asked m_asked;
    size_t m_cases = 0;
    size_t m_failed = 0;
    bool m_isQuiet = false;
    QString m_firstFault;
    QStringList m_mentions;
};

} // namespace doorstep
