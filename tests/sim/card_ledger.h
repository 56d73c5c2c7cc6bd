#pragma once

#include "cast.h"
#include "sameness.h"

#include <QStringList>

#include <map>
#include <set>

namespace doorstep {

/// Whether a field of a card that its worker took back is ever shown again by what was said not knowing that.
/// It knows what each statement could know from what lay in the vault where it was said, and nothing of how
/// the records tell it.
class CardLedger
{
public:
    /// This user's tablet answered "saved" to these.
    void saved(const SimUser &user, const std::vector<Record> &records);
    /// What this tablet shows and must not.
    void look(const SimUser &user, const std::vector<StreamSeen> &seen, QStringList &faults) const;
    /// When all was said and heard: nobody is shown more than the worker's own tablet says.
    void lookAtTheEnd(const std::vector<SimUser *> &users, QStringList &faults) const;

private:
    std::map<QUuid, std::set<QUuid>> m_known; ///< by statement: what had taken the field back
};

} // namespace doorstep
