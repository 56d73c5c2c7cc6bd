#include "change_list_model.h"

namespace doorstep {

QVariant ChangeListModel::data(const QModelIndex &index, int role) const
{
    const ChangeRow *row = rowAt(index);
    if (!row)
        return {};
    switch (role) {
    case VisitIdRole:
        return row->id.toString(QUuid::WithoutBraces);
    case TitleRole:
        return row->title;
    case LineRole:
        return row->line;
    case NoteRole:
        return row->note;
    case StruckRole:
        return row->struck;
    default:
        return {};
    }
}

QHash<int, QByteArray> ChangeListModel::roleNames() const
{
    return {{VisitIdRole, "visitId"},
            {TitleRole, "title"},
            {LineRole, "line"},
            {NoteRole, "note"},
            {StruckRole, "struck"}};
}

} // namespace doorstep
