#include "visit_log_list_model.h"

namespace doorstep {

QVariant VisitLogListModel::data(const QModelIndex &index, int role) const
{
    const VisitLogLine *line = rowAt(index);
    if (!line)
        return {};
    switch (role) {
    case TimeRole:
        return line->time;
    case TitleRole:
        return line->title;
    case DetailRole:
        return line->detail;
    case EvidenceRole:
        return line->evidence;
    case HeardRole:
        return line->heard;
    case GlyphRole:
        return line->glyph;
    case RungRole:
        return line->rung;
    case FilledRole:
        return line->filled;
    case StruckRole:
        return line->struck;
    case PicturesRole:
        return line->pictures;
    default:
        return {};
    }
}

QHash<int, QByteArray> VisitLogListModel::roleNames() const
{
    return {{TimeRole, "time"},         {TitleRole, "title"},   {DetailRole, "detail"},
            {EvidenceRole, "evidence"}, {HeardRole, "heard"},   {GlyphRole, "plainGlyph"},
            {RungRole, "rung"},         {FilledRole, "filled"}, {StruckRole, "struck"},
            {PicturesRole, "pictures"}};
}

} // namespace doorstep
