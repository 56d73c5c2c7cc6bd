#include "promise_list_model.h"

namespace doorstep {

QVariant PromiseListModel::data(const QModelIndex &index, int role) const
{
    const PromiseListLine *line = rowAt(index);
    if (!line)
        return {};
    switch (role) {
    case SlotIdRole:
        return line->id.toString(QUuid::WithoutBraces);
    case PersonNameRole:
        return line->personName;
    case SlotWordRole:
        return line->slotWord;
    case CountWordsRole:
        return line->countWords;
    default:
        return {};
    }
}

QHash<int, QByteArray> PromiseListModel::roleNames() const
{
    return {{SlotIdRole, "slotId"},
            {PersonNameRole, "personName"},
            {SlotWordRole, "slotWord"},
            {CountWordsRole, "countWords"}};
}

QVariant PromiseVisitModel::data(const QModelIndex &index, int role) const
{
    const PromiseVisitLine *line = rowAt(index);
    if (!line)
        return {};
    switch (role) {
    case VisitIdRole:
        return line->id.toString(QUuid::WithoutBraces);
    case DayRole:
        return line->day;
    case PlannedRole:
        return line->planned;
    case CameRole:
        return line->came;
    case WordRole:
        return line->word;
    default:
        return {};
    }
}

QHash<int, QByteArray> PromiseVisitModel::roleNames() const
{
    return {{VisitIdRole, "visitId"},
            {DayRole, "day"},
            {PlannedRole, "planned"},
            {CameRole, "came"},
            {WordRole, "word"}};
}

} // namespace doorstep
