#include "unsent_list_model.h"

namespace doorstep {

QVariant UnsentListModel::data(const QModelIndex &index, int role) const
{
    const UnsentRow *row = rowAt(index);
    if (!row)
        return {};
    switch (role) {
    case ThingIdRole:
        return row->id.toString(QUuid::WithoutBraces);
    case TitleRole:
        return row->title;
    case LineRole:
        return row->line;
    case GlyphRole:
        return row->glyph;
    case TimeRole:
        return row->time;
    case MarkRole:
        return row->mark;
    default:
        return {};
    }
}

QHash<int, QByteArray> UnsentListModel::roleNames() const
{
    return {{ThingIdRole, "thingId"}, {TitleRole, "title"}, {LineRole, "line"},
            {GlyphRole, "glyph"},     {TimeRole, "time"},   {MarkRole, "mark"}};
}

} // namespace doorstep
