#pragma once

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <vector>

namespace doorstep {

/// Those who have a vault on this tablet, as the lock screen may show them: initials only.
class AccountListModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The session has the accounts")

public:
    enum Role { AccountIdRole = Qt::UserRole, AccountInitialsRole };

    struct Row {
        QString id;
        QString initials;
    };

    using QAbstractListModel::QAbstractListModel;

    void show(std::vector<Row> rows);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

private:
    std::vector<Row> m_rows;
};

} // namespace doorstep
