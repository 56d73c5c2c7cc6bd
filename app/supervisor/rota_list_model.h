#pragma once

#include "rows_model.h"

#include <QUuid>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace doorstep {

/// A carer or a person with their visits, in ready words.
struct RotaLine {
    QUuid id; ///< null: visits that nobody is to make
    QString name;
    QString note; ///< "6 hours 30 minutes planned"
    /// Objects with key, visitId, day (from 0), time, range, title, other, stateText, glyph, tone, struck,
    /// begun, from and minutes (of the clock, from the day's midnight), lane and spoken; in order of start.
    QVariantList visits;
    int lanes = 1; ///< blocks that would lie over one another are below one another

    bool operator==(const RotaLine &) const = default;
};

class RotaListModel : public RowsModel<RotaLine>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The rota has its rows")
public:
    enum Role { RowIdRole = Qt::UserRole + 1, NameRole, NoteRole, VisitsRole, LanesRole };
    using RowsModel::RowsModel;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
};

} // namespace doorstep
