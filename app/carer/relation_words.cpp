#include "relation_words.h"

namespace doorstep {

QString RelationWords::of(Relation relation)
{
    switch (relation) {
    case Relation::Unknown:
    case Relation::Other:
        return {};
    case Relation::Family:
        return tr("Family");
    case Relation::Friend:
        return tr("Friend");
    case Relation::Neighbour:
        return tr("Neighbour");
    case Relation::Befriender:
        return tr("Befriender");
    case Relation::Gp:
        return tr("GP surgery");
    case Relation::Pharmacist:
        return tr("Pharmacy");
    case Relation::Nurse:
        return tr("Nurse");
    case Relation::SocialWorker:
        return tr("Social worker");
    case Relation::Housing:
        return tr("Housing");
    case Relation::Advocate:
        return tr("Advocate");
    case Relation::AlarmResponder:
        return tr("Alarm responder");
    case Relation::Attorney:
        return tr("Attorney");
    case Relation::Guardian:
        return tr("Guardian");
    }
    return {};
}

} // namespace doorstep
