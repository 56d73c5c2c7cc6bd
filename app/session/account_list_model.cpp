#include "account_list_model.h"

namespace doorstep {

void AccountListModel::show(std::vector<Row> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int AccountListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant AccountListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[size_t(index.row())];
    switch (role) {
    case AccountIdRole:
        return row.id;
    case AccountInitialsRole:
        return row.initials;
    default:
        return {};
    }
}

QHash<int, QByteArray> AccountListModel::roleNames() const
{
    return {{AccountIdRole, "accountId"}, {AccountInitialsRole, "accountInitials"}};
}

} // namespace doorstep
