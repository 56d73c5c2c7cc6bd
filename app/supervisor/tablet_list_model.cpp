#include "tablet_list_model.h"

namespace doorstep {

QVariant TabletListModel::data(const QModelIndex &index, int role) const
{
    const TabletLine *line = rowAt(index);
    if (!line)
        return {};
    switch (role) {
    case DeviceRole:
        return line->id.toString(QUuid::WithoutBraces);
    case NameRole:
        return line->name;
    case HeardRole:
        return line->heard;
    case UnsentRole:
        return line->unsent;
    case WorryRole:
        return line->worry;
    case OrderRole:
        return line->order;
    case IsLockedRole:
        return line->isLocked;
    case IsWipedRole:
        return line->isWiped;
    default:
        return {};
    }
}

QHash<int, QByteArray> TabletListModel::roleNames() const
{
    return {{DeviceRole, "deviceId"},   {NameRole, "owner"},     {HeardRole, "heard"},
            {UnsentRole, "unsent"},     {WorryRole, "worry"},    {OrderRole, "ordered"},
            {IsLockedRole, "isLocked"}, {IsWipedRole, "isWiped"}};
}

} // namespace doorstep
