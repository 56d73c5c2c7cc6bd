#include "people_list_model.h"

namespace doorstep {

QVariant PeopleListModel::data(const QModelIndex &index, int role) const
{
    const PeopleRow *row = rowAt(index);
    if (!row)
        return {};
    switch (role) {
    case PersonIdRole:
        return row->person.toString(QUuid::WithoutBraces);
    case NameRole:
        return row->name;
    case LineRole:
        return row->line;
    case RemarkRole:
        return row->remark;
    default:
        return {};
    }
}

QHash<int, QByteArray> PeopleListModel::roleNames() const
{
    return {{PersonIdRole, "personId"}, {NameRole, "name"}, {LineRole, "line"}, {RemarkRole, "remark"}};
}

} // namespace doorstep
