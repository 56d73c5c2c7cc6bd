#pragma once

#include <QAbstractListModel>
#include <QBasicTimer>
#include <QPointer>
#include <QtQml/qqmlregistration.h>

namespace doorstep {

/// The rows of a list, the first at once and each of the others as soon as there is time: a page of many
/// cards is made in several turns of the event loop, and a touch need not wait for all of them. What changes
/// among the rows that are shown is told as it is; in the end all are shown.
class GradualRows : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    /// A list; as a variant, for qmllint does not see that ours are models.
    Q_PROPERTY(QVariant rows READ rowsVariant WRITE setRowsVariant NOTIFY rowsChanged REQUIRED)

public:
    using QAbstractListModel::QAbstractListModel;

    QAbstractItemModel *rows() const { return m_rows; }
    void setRows(QAbstractItemModel *rows);
    QVariant rowsVariant() const { return QVariant::fromValue(m_rows.data()); }
    void setRowsVariant(const QVariant &rows) { setRows(rows.value<QAbstractItemModel *>()); }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : m_shown; }
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

signals:
    void rowsChanged();

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    void follow();
    void showMore();
    void goOn();
    void beginInsert(int first, int last);
    void beginRemove(int first, int last);
    void beginMove(int from, int last, int to);
    void end();
    void startAgain();

    enum class Change { None, Insert, Remove, Move };

    QPointer<QAbstractItemModel> m_rows;
    int m_shown = 0;
    Change m_change = Change::None; ///< begun here, and ended when the list's own is
    int m_grows = 0; ///< with its end
    QBasicTimer m_next;
};

} // namespace doorstep
