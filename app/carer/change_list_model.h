#pragma once

#include "rows_model.h"

#include <QUuid>
#include <QtQml/qqmlregistration.h>

namespace doorstep {

/// A visit that the office changed, in ready words, until the carer says that they have seen it.
struct ChangeRow {
    QUuid id; ///< the visit
    QUuid person;
    std::vector<QUuid> records; ///< as ChangeSeen names them
    bool gone = false; ///< the tablet holds the person no longer
    QString title; ///< "10:15am, Rosie Adie"
    QString line; ///< "Now 10:15am to 10:45am. It was 10am to 10:30am."
    QString note; ///< "The office changed this today 6:10am."
    bool struck = false; ///< it is not to be made any more

    bool operator==(const ChangeRow &) const = default;
};

class ChangeListModel : public RowsModel<ChangeRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Today has its changes")
public:
    enum Role { VisitIdRole = Qt::UserRole + 1, TitleRole, LineRole, NoteRole, StruckRole };

    using RowsModel::RowsModel;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
};

} // namespace doorstep
