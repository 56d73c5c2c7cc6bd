#include "step_list_model.h"

namespace doorstep {

QVariant StepListModel::data(const QModelIndex &index, int role) const
{
    const StepLine *line = rowAt(index);
    if (!line)
        return {};
    switch (role) {
    case StepIdRole:
        return line->id.toString(QUuid::WithoutBraces);
    case TitleRole:
        return line->title;
    case DoneRole:
        return line->done;
    case CurrentRole:
        return line->current;
    case SayRole:
        return line->say;
    case HintRole:
        return line->hint;
    case LastTimeRole:
        return line->lastTime;
    case ChosenRole:
        return line->chosen;
    case TimeRole:
        return line->time;
    case MarkRole:
        return line->mark;
    case MarkWordsRole:
        return line->markWords;
    case NoticeRole:
        return line->notice;
    case AskWhyRole:
        return line->askWhy;
    default:
        return {};
    }
}

QHash<int, QByteArray> StepListModel::roleNames() const
{
    return {
        {StepIdRole, "stepId"}, {TitleRole, "title"}, {DoneRole, "done"},     {CurrentRole, "current"},
        {SayRole, "say"},       {HintRole, "hint"},   {ChosenRole, "chosen"}, {LastTimeRole, "lastTime"},
        {TimeRole, "time"},     {MarkRole, "mark"},   {NoticeRole, "notice"}, {MarkWordsRole, "markWords"},
        {AskWhyRole, "askWhy"},
    };
}

} // namespace doorstep
