#include "board_lists.h"

namespace doorstep {

QVariant ExceptionListModel::data(const QModelIndex &index, int role) const
{
    const ExceptionLine *line = rowAt(index);
    if (!line)
        return {};
    switch (role) {
    case RowIdRole:
        return line->id.toString(QUuid::WithoutBraces);
    case VisitIdRole:
        return line->visit.isNull() ? QString() : line->visit.toString(QUuid::WithoutBraces);
    case ExceptionRole:
        return line->exception;
    case WordRole:
        return line->word;
    case PersonNameRole:
        return line->personName;
    case FactRole:
        return line->fact;
    case OwnerRole:
        return line->owner;
    default:
        return {};
    }
}

QHash<int, QByteArray> ExceptionListModel::roleNames() const
{
    return {{RowIdRole, "rowId"}, {VisitIdRole, "visitId"},       {ExceptionRole, "exception"},
            {WordRole, "word"},   {PersonNameRole, "personName"}, {FactRole, "fact"},
            {OwnerRole, "owner"}};
}

QVariant BoardListModel::data(const QModelIndex &index, int role) const
{
    const BoardLine *line = rowAt(index);
    if (!line)
        return {};
    switch (role) {
    case VisitIdRole:
        return line->id.toString(QUuid::WithoutBraces);
    case TimeRole:
        return line->time;
    case PersonNameRole:
        return line->personName;
    case CarerRole:
        return line->carer;
    case StateTextRole:
        return line->stateText;
    case StateGlyphRole:
        return line->stateGlyph;
    case StateToneRole:
        return line->stateTone;
    default:
        return {};
    }
}

QHash<int, QByteArray> BoardListModel::roleNames() const
{
    return {{VisitIdRole, "visitId"},    {TimeRole, "time"},           {PersonNameRole, "personName"},
            {CarerRole, "carer"},        {StateTextRole, "stateText"}, {StateGlyphRole, "stateGlyph"},
            {StateToneRole, "stateTone"}};
}

} // namespace doorstep
