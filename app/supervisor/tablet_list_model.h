#pragma once

#include "rows_model.h"

#include <QUuid>
#include <QtQml/qqmlregistration.h>

namespace doorstep {

/// A tablet as the list shows it.
struct TabletLine {
    QUuid id; ///< the device
    QString name;
    QString heard; ///< "Last heard today 8:52am"
    QString unsent; ///< "3 things not sent"; empty: none
    QString worry; ///< why somebody should look at it; empty: no need
    QString order; ///< "Locked since today 9:12am. …"; empty: nothing was ordered
    bool isLocked = false;
    bool isWiped = false;

    bool operator==(const TabletLine &) const = default;
};

class TabletListModel : public RowsModel<TabletLine>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The page of tablets has its list")
public:
    enum Role {
        DeviceRole = Qt::UserRole + 1,
        NameRole,
        HeardRole,
        UnsentRole,
        WorryRole,
        OrderRole,
        IsLockedRole,
        IsWipedRole
    };
    using RowsModel::RowsModel;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
};

} // namespace doorstep
