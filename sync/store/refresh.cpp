#include "refresh.h"

namespace doorstep {

namespace {

Outcome refreshAllOfVisit(Transaction &tx, const EntityRow &entity, std::span<const Record> records,
                          size_t known)
{
    const Visit visit = foldVisit(records);
    const bool fresh = known == 0;
    if (auto told = refreshVisit(tx, entity.eid, visit, fresh); !told)
        return told;
    if (auto logged = refreshLog(tx, entity.eid, visit, fresh); !logged)
        return logged;
    if (auto listed = refreshWords(tx, entity, visit, records.first(known)); !listed)
        return listed;
    return refreshInbox(tx, entity, records);
}

} // namespace

bool isShown(EntityType type)
{
    return hasWords(type) || hasInbox(type) || hasFace(type);
}

Outcome refresh(Transaction &tx, const EntityRow &entity, std::span<const Record> records, size_t known)
{
    switch (static_cast<Kind>(entity.type)) {
    case Kind::VisitPlan:
        return refreshAllOfVisit(tx, entity, records, known);
    case Kind::PassportLine:
        if (auto settled = refreshUnsettled(tx, entity.eid, records); !settled)
            return settled;
        if (auto told = refreshInbox(tx, entity, records); !told)
            return told;
        return refreshWords(tx, entity, records, known);
    case Kind::Concern:
    case Kind::Saying:
        return refreshInbox(tx, entity, records);
    case Kind::Note:
        return refreshWords(tx, entity, records, known);
    case Kind::Agency:
    case Kind::Worker:
    case Kind::Person:
        return refreshFace(tx, streamOfEntity(entity.eid));
    default:
        return done(); // folded when read
    }
}

Outcome forget(Transaction &tx, const EntityRow &entity, std::span<const Record> records)
{
    switch (static_cast<Kind>(entity.type)) {
    case Kind::VisitPlan:
        if (auto forgotten = forgetInbox(tx, entity.eid); !forgotten)
            return forgotten;
        if (auto forgotten = forgetLog(tx, entity.eid); !forgotten)
            return forgotten;
        if (auto forgotten = forgetWords(tx, entity, records); !forgotten)
            return forgotten;
        return forgetVisit(tx, entity.eid);
    case Kind::PassportLine:
        if (auto forgotten = forgetUnsettled(tx, entity.eid); !forgotten)
            return forgotten;
        if (auto forgotten = forgetInbox(tx, entity.eid); !forgotten)
            return forgotten;
        return forgetWords(tx, entity, records);
    case Kind::Concern:
    case Kind::Saying:
        return forgetInbox(tx, entity.eid);
    case Kind::Note:
        return forgetWords(tx, entity, records);
    default:
        return done();
    }
}

} // namespace doorstep
