#pragma once

#include <QAbstractListModel>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace doorstep {

/// A list of objects as rows, each its delegate's modelData, so that GradualRows can show it. A list that
/// took the place of another changes, adds and removes single rows.
class ListRows : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QVariantList list READ list WRITE setList NOTIFY listChanged REQUIRED)

public:
    using QAbstractListModel::QAbstractListModel;

    QVariantList list() const { return m_list; }
    void setList(const QVariantList &list);

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_list.size());
    }
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override { return {{Qt::UserRole, "modelData"}}; }

signals:
    void listChanged();

private:
    QVariantList m_list;
};

} // namespace doorstep
