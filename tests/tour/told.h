#pragma once

#include "turn_table.h"

/// Prints what the tour does and what it expected, and remembers whether all of it was so.
class Told
{
public:
    void scene(const QString &words);
    void saw(const QString &words);
    /// Prints the expectation with ok, or with NO and what was there instead.
    bool expect(bool met, const QString &what, const QString &instead = {});
    /// What a tablet tells of its GUI thread's turns.
    void turns(const QString &tablet, const QString &told) { m_turns.add(tablet, told); }
    void tellTurns();
    int unmet() const { return m_unmet; }
    int met() const { return m_met; }

private:
    TurnTable m_turns;
    int m_met = 0;
    int m_unmet = 0;
};
