#include "today_list_model.h"

namespace doorstep {

QVariant TodayListModel::data(const QModelIndex &index, int role) const
{
    const TodayRow *row = rowAt(index);
    if (!row)
        return {};
    switch (role) {
    case VisitIdRole:
        return row->id.toString(QUuid::WithoutBraces);
    case PersonIdRole:
        return row->person.toString(QUuid::WithoutBraces);
    case TimeRole:
        return row->time;
    case TimeNoteRole:
        return row->timeNote;
    case PersonNameRole:
        return row->personName;
    case LineRole:
        return row->line;
    case TagRole:
        return row->tag;
    case TagGlyphRole:
        return row->tagGlyph;
    case TagToneRole:
        return row->tagTone;
    case StruckRole:
        return row->struck;
    case UnsentRole:
        return row->unsent;
    default:
        return {};
    }
}

QHash<int, QByteArray> TodayListModel::roleNames() const
{
    return {
        {VisitIdRole, "visitId"},       {PersonIdRole, "personId"}, {TimeRole, "time"},
        {TimeNoteRole, "timeNote"},     {LineRole, "line"},         {TagRole, "tag"},
        {PersonNameRole, "personName"}, {TagGlyphRole, "tagGlyph"}, {TagToneRole, "tagTone"},
        {StruckRole, "struck"},         {UnsentRole, "unsent"},
    };
}

} // namespace doorstep
