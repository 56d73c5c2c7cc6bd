#pragma once

#include "rows_model.h"

#include <QUuid>
#include <QtQml/qqmlregistration.h>

namespace doorstep {

/// A visit that was found in the log.
struct LogFoundLine {
    QUuid id;
    QString personName;
    QString when;
    QString carers;
    QString how; ///< "9:05am to 9:45am", "Nobody opened"
    QString said; ///< in which the words stand; empty: none were looked for

    bool operator==(const LogFoundLine &) const = default;
};

class LogSearchListModel : public RowsModel<LogFoundLine>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The search has its list")
public:
    enum Role { VisitIdRole = Qt::UserRole + 1, PersonNameRole, WhenRole, CarersRole, HowRole, SaidRole };
    using RowsModel::RowsModel;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
};

} // namespace doorstep
