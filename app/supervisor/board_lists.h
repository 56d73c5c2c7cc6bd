#pragma once

#include "rows_model.h"

#include <QDateTime>
#include <QUuid>
#include <QtQml/qqmlregistration.h>

namespace doorstep {

/// A visit, or a concern, that needs somebody.
struct ExceptionLine {
    QUuid id; ///< the visit or the concern
    QUuid visit;
    QString exception; ///< as ExceptionRow knows it
    QString word;
    QString personName;
    QString fact;
    QString owner;

    bool operator==(const ExceptionLine &) const = default;
};

class ExceptionListModel : public RowsModel<ExceptionLine>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The board has its lists")
public:
    enum Role {
        RowIdRole = Qt::UserRole + 1,
        VisitIdRole,
        ExceptionRole,
        WordRole,
        PersonNameRole,
        FactRole,
        OwnerRole
    };
    using RowsModel::RowsModel;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
};

/// A visit of the day.
struct BoardLine {
    QUuid id; ///< the visit
    QDateTime startsAt;
    QString time;
    QString personName;
    QString carer;
    QString stateText;
    QString stateGlyph;
    QString stateTone;

    bool operator==(const BoardLine &) const = default;
};

class BoardListModel : public RowsModel<BoardLine>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The board has its lists")
public:
    enum Role {
        VisitIdRole = Qt::UserRole + 1,
        TimeRole,
        PersonNameRole,
        CarerRole,
        StateTextRole,
        StateGlyphRole,
        StateToneRole
    };
    using RowsModel::RowsModel;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
};

} // namespace doorstep
