#pragma once

#include "rows_model.h"

#include <QUuid>
#include <QtQml/qqmlregistration.h>

namespace doorstep {

/// One thing that is only on this tablet, in ready words.
struct UnsentRow {
    QUuid id;
    QString title;
    QString line;
    QString glyph;
    QString time;
    QString mark; ///< the name SyncLook knows the state of the record by

    bool operator==(const UnsentRow &) const = default;
};

class UnsentListModel : public RowsModel<UnsentRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The page of what is saved here has its things")
public:
    enum Role { ThingIdRole = Qt::UserRole + 1, TitleRole, LineRole, GlyphRole, TimeRole, MarkRole };

    using RowsModel::RowsModel;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
};

} // namespace doorstep
