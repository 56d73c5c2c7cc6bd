#include "coming_list_model.h"

namespace doorstep {

QVariant ComingListModel::data(const QModelIndex &index, int role) const
{
    const ComingRow *row = rowAt(index);
    if (!row)
        return {};
    switch (role) {
    case VisitIdRole:
        return row->id.toString(QUuid::WithoutBraces);
    case CarerNameRole:
        return row->carerName;
    case NoteRole:
        return row->note;
    case IsChangeRole:
        return row->isChange;
    case DayRole:
        return row->day;
    case TimeRole:
        return row->time;
    case RemarkRole:
        return row->remark;
    case IsSaidRole:
        return row->isSaid;
    default:
        return {};
    }
}

QHash<int, QByteArray> ComingListModel::roleNames() const
{
    return {{VisitIdRole, "visitId"}, {CarerNameRole, "carerName"},
            {NoteRole, "note"},       {IsChangeRole, "isChange"},
            {DayRole, "day"},         {TimeRole, "time"},
            {RemarkRole, "remark"},   {IsSaidRole, "isSaid"}};
}

} // namespace doorstep
