#pragma once

#include "rows_model.h"

#include <QUuid>
#include <QtQml/qqmlregistration.h>

namespace doorstep {

/// One visit to come, in ready words.
struct ComingRow {
    QUuid id; ///< the visit
    QString carerName;
    QString note;
    bool isChange = false;
    QString day;
    QString time;
    QString remark; ///< what they said of it, or can read; empty: nothing
    bool isSaid = false; ///< they said that the time is not right

    bool operator==(const ComingRow &) const = default;
};

class ComingListModel : public RowsModel<ComingRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The page of who is coming has its visits")
public:
    enum Role {
        VisitIdRole = Qt::UserRole + 1,
        CarerNameRole,
        NoteRole,
        IsChangeRole,
        DayRole,
        TimeRole,
        RemarkRole,
        IsSaidRole,
    };

    using RowsModel::RowsModel;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
};

} // namespace doorstep
