#pragma once

#include "case_vault.h"

#include <QStringList>

#include <functional>
#include <optional>

namespace doorstep {

/// One thing done to a vault in one transaction, or in none.
struct DayDeed {
    QString what;
    std::function<Outcome(Database &)> act;
    std::vector<Record> saved; ///< what a carer was told is saved when this was done
    std::vector<QUuid> sent; ///< what nothing waits for any more then

    /// Whether it is on disk when it is done, and all before it; else a loss of power may undo it, back to
    /// the last that was.
    enum class Safe { AtOnce, WithTheNext };
    Safe safe = Safe::AtOnce;
};

/// One carer's day as a vault lives through it: notes, arrivals, words typed, pages pulled, receipts, the
/// index and the checkpoints. All of it follows from the seed and was rehearsed in memory, so that it is
/// known what the vault holds after each deed, to the byte.
class Day
{
public:
    Day(quint64 seed, size_t deeds);

    size_t size() const { return m_deeds.size(); }
    const DayDeed &operator[](size_t deed) const { return m_deeds[deed]; }
    /// So many of the first `done` deeds outlast any loss of power.
    size_t safeOf(size_t done) const;
    /// Everything a vault holds after so many deeds, as one hash.
    const QByteArray &sumAfter(size_t deeds) const { return m_sums[deeds]; }
    quint64 seed() const { return m_seed; }

private:
    quint64 m_seed;
    std::vector<DayDeed> m_deeds;
    std::vector<QByteArray> m_sums;
};

/// What is wrong with a vault that at least `least` and at most `most` deeds of the day were done to; with
/// how many it is, if that can be told. What was saved must be there byte for byte, what was begun whole or
/// not at all.
struct DayStanding {
    std::optional<size_t> deeds;
    QStringList faults;
};
DayStanding standingOf(Database &vault, const Day &day, size_t least, size_t most);

/// What is wrong with a vault whatever was done to it: pages, views, the index of words, own chains.
QStringList soundnessOf(Database &vault);

} // namespace doorstep
