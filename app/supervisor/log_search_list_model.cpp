#include "log_search_list_model.h"

namespace doorstep {

QVariant LogSearchListModel::data(const QModelIndex &index, int role) const
{
    const LogFoundLine *line = rowAt(index);
    if (!line)
        return {};
    switch (role) {
    case VisitIdRole:
        return line->id.toString(QUuid::WithoutBraces);
    case PersonNameRole:
        return line->personName;
    case WhenRole:
        return line->when;
    case CarersRole:
        return line->carers;
    case HowRole:
        return line->how;
    case SaidRole:
        return line->said;
    default:
        return {};
    }
}

QHash<int, QByteArray> LogSearchListModel::roleNames() const
{
    return {{VisitIdRole, "visitId"}, {PersonNameRole, "personName"},
            {WhenRole, "when"},       {CarersRole, "carers"},
            {HowRole, "how"},         {SaidRole, "said"}};
}

} // namespace doorstep
