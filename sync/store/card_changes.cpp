#include "card_changes.h"

namespace doorstep {

std::vector<Said> sayingOfCard(const QUuid &worker, const CardEntry &entry, const CardChange &change,
                               const QUuid &record, const std::function<QUuid()> &freshId)
{
    const QUuid entity = cardEntity(worker, entry.topic);
    std::vector<Said> all;
    std::vector<QUuid> over = entry.standing;
    over.insert(over.end(), entry.takenBack.begin(), entry.takenBack.end());
    if (change.takesBack) {
        all.push_back(withdrawn(freshId(), worker, entity, over));
        over = entry.standing;
        if (change.field.share != Share::Nobody)
            over.push_back(all.back().id); // for those who still see it
    }
    all.push_back(said(record, worker, entity, change.field, std::move(over)));
    return all;
}

std::vector<Said> hidingCard(const QUuid &worker, const std::vector<CardEntry> &card,
                             const std::function<QUuid()> &freshId)
{
    std::vector<Said> all;
    for (const CardEntry &entry : card) {
        if (!entry.isShown())
            continue;
        const CardChange hidden = changeOf(entry, entry.said, Share::Nobody, {});
        for (Said &one : sayingOfCard(worker, entry, hidden, freshId(), freshId))
            all.push_back(std::move(one));
    }
    return all;
}

} // namespace doorstep
