#pragma once

#include "rows_model.h"

#include <QUuid>
#include <QtQml/qqmlregistration.h>

namespace doorstep {

/// One visit of the day that is not the next one, in ready words.
struct TodayRow {
    QUuid id;
    QUuid person;
    QString time; ///< "9:20am"
    QString timeNote; ///< "was 10am"
    QString personName;
    QString line; ///< who they are or how to get in
    QString tag; ///< "New to you"
    QString tagGlyph;
    QString tagTone;
    bool struck = false; ///< taken off or cancelled: stays, but no longer counts
    bool unsent = false; ///< something of it is on this tablet only

    bool operator==(const TodayRow &) const = default;
};

/// Later visits or done ones, in order of start.
class TodayListModel : public RowsModel<TodayRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Today has its lists")
public:
    enum Role {
        VisitIdRole = Qt::UserRole + 1,
        PersonIdRole,
        TimeRole,
        TimeNoteRole,
        PersonNameRole,
        LineRole,
        TagRole,
        TagGlyphRole,
        TagToneRole,
        StruckRole,
        UnsentRole,
    };

    using RowsModel::RowsModel;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
};

} // namespace doorstep
