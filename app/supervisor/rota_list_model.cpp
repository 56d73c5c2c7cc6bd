#include "rota_list_model.h"

namespace doorstep {

QVariant RotaListModel::data(const QModelIndex &index, int role) const
{
    const RotaLine *row = rowAt(index);
    if (!row)
        return {};
    switch (role) {
    case RowIdRole:
        return row->id.isNull() ? QString() : row->id.toString(QUuid::WithoutBraces);
    case NameRole:
        return row->name;
    case NoteRole:
        return row->note;
    case VisitsRole:
        return row->visits;
    case LanesRole:
        return row->lanes;
    default:
        return {};
    }
}

QHash<int, QByteArray> RotaListModel::roleNames() const
{
    return {{RowIdRole, "rowId"},
            {NameRole, "name"},
            {NoteRole, "note"},
            {VisitsRole, "visits"},
            {LanesRole, "lanes"}};
}

} // namespace doorstep
