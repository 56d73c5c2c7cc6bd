#pragma once

#include "rows_model.h"

#include <QUuid>
#include <QtQml/qqmlregistration.h>

namespace doorstep {

/// One step of the visit in ready words.
struct StepLine {
    QUuid id;
    QString title;
    bool done = false; ///< answered, and not being changed
    bool current = false; ///< the first open one
    QString say;
    QString hint;
    QString lastTime;
    int chosen = -1; ///< 0 by self … 4 not today
    QString time;
    QString mark; ///< as SyncLook knows it
    QString markWords;
    QString notice;
    bool askWhy = false; ///< not today, and no reason yet

    bool operator==(const StepLine &) const = default;
};

/// The steps of a visit in the person's order.
class StepListModel : public RowsModel<StepLine>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The visit has its steps")
public:
    enum Role {
        StepIdRole = Qt::UserRole + 1,
        TitleRole,
        DoneRole,
        CurrentRole,
        SayRole,
        HintRole,
        LastTimeRole,
        ChosenRole,
        TimeRole,
        MarkRole,
        MarkWordsRole,
        NoticeRole,
        AskWhyRole,
    };

    using RowsModel::RowsModel;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
};

} // namespace doorstep
