#include "passport_list_model.h"

namespace doorstep {

QVariant PassportListModel::data(const QModelIndex &index, int role) const
{
    const PassportRow *row = rowAt(index);
    if (!row)
        return {};
    switch (role) {
    case LineIdRole:
        return row->line.toString(QUuid::WithoutBraces);
    case HeadingRole:
        return row->heading;
    case WordsRole:
        return row->words;
    case ProvenanceRole:
        return row->provenance;
    case ProvenanceTextRole:
        return row->provenanceText;
    case FreshnessRole:
        return row->freshness;
    case CheckedRole:
        return row->checked;
    case AudienceRole:
        return row->audience;
    case NoteRole:
        return row->note;
    case VersionsRole:
        return row->versions;
    default:
        return {};
    }
}

QHash<int, QByteArray> PassportListModel::roleNames() const
{
    return {
        {LineIdRole, "lineId"},         {HeadingRole, "heading"},     {WordsRole, "words"},
        {ProvenanceRole, "provenance"}, {FreshnessRole, "freshness"}, {ProvenanceTextRole, "provenanceText"},
        {CheckedRole, "fresh"},         {AudienceRole, "audience"},   {NoteRole, "note"},
        {VersionsRole, "versions"},
    };
}

} // namespace doorstep
