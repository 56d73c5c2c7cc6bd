#pragma once

#include "rows_model.h"

#include <QUuid>
#include <QtQml/qqmlregistration.h>

namespace doorstep {

/// One person, or one thing that was found about them.
struct PeopleRow {
    QUuid id; ///< of the row: the person, or what was found
    QUuid person;
    QString name;
    QString line;
    QString remark; ///< "Next visit Thursday 9am"; of what was found: where

    bool operator==(const PeopleRow &) const = default;
};

class PeopleListModel : public RowsModel<PeopleRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The page of people has its lists")
public:
    enum Role { PersonIdRole = Qt::UserRole + 1, NameRole, LineRole, RemarkRole };

    using RowsModel::RowsModel;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
};

} // namespace doorstep
