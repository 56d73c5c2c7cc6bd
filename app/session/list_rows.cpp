#include "list_rows.h"

#include <algorithm>

namespace doorstep {

void ListRows::setList(const QVariantList &list)
{
    if (m_list == list)
        return;
    const auto before = int(m_list.size());
    const auto now = int(list.size());
    for (int i = 0; i < std::min(before, now); ++i) {
        if (m_list[i] == list[i])
            continue;
        m_list[i] = list[i];
        emit dataChanged(index(i), index(i));
    }
    if (now < before) {
        beginRemoveRows({}, now, before - 1);
        m_list.resize(now);
        endRemoveRows();
    } else if (now > before) {
        beginInsertRows({}, before, now - 1);
        m_list = list;
        endInsertRows();
    }
    emit listChanged();
}

QVariant ListRows::data(const QModelIndex &index, int role) const
{
    return role == Qt::UserRole && checkIndex(index, CheckIndexOption::IndexIsValid) ? m_list[index.row()]
                                                                                     : QVariant();
}

} // namespace doorstep
