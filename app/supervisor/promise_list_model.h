#pragma once

#include "rows_model.h"

#include <QUuid>
#include <QtQml/qqmlregistration.h>

namespace doorstep {

/// One promise as the list of S-3 shows it.
struct PromiseListLine {
    QUuid id; ///< the slot
    QString personName;
    QString slotWord; ///< "Morning"
    QString countWords; ///< "2 of 28"

    bool operator==(const PromiseListLine &) const = default;
};

class PromiseListModel : public RowsModel<PromiseListLine>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The page has its list")
public:
    enum Role { SlotIdRole = Qt::UserRole + 1, PersonNameRole, SlotWordRole, CountWordsRole };
    using RowsModel::RowsModel;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
};

/// One visit of a promise, as the table beside the strip tells it.
struct PromiseVisitLine {
    QUuid id; ///< the visit
    QString day; ///< "4 March"
    QString planned;
    QString came;
    QString word; ///< "12 minutes late"

    bool operator==(const PromiseVisitLine &) const = default;
};

class PromiseVisitModel : public RowsModel<PromiseVisitLine>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The page has its table")
public:
    enum Role { VisitIdRole = Qt::UserRole + 1, DayRole, PlannedRole, CameRole, WordRole };
    using RowsModel::RowsModel;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
};

} // namespace doorstep
