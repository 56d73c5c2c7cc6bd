#pragma once

#include <QAbstractListModel>

#include <algorithm>
#include <vector>

namespace doorstep {

/// Rows with an `id` each, shown in one column. showRows() brings the list to what was loaded by inserting,
/// moving, removing and changing single rows, so that scroll and focus stay where they are.
template <class Row>
class RowsModel : public QAbstractListModel
{
public:
    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_rows.size());
    }
    const std::vector<Row> &rows() const { return m_rows; }

    void showRows(std::vector<Row> loaded)
    {
        removeMissing(loaded);
        for (size_t i = 0; i < loaded.size(); ++i) {
            bringTo(i, loaded[i]);
            change(i, std::move(loaded[i]));
        }
    }

protected:
    /// Null outside the list.
    const Row *rowAt(const QModelIndex &index) const
    {
        return checkIndex(index, CheckIndexOption::IndexIsValid) ? &m_rows[size_t(index.row())] : nullptr;
    }
    void change(size_t at, Row row)
    {
        if (m_rows[at] == row)
            return;
        m_rows[at] = std::move(row);
        emit dataChanged(index(int(at)), index(int(at)));
    }

private:
    void removeMissing(const std::vector<Row> &loaded)
    {
        for (size_t i = m_rows.size(); i-- > 0;) {
            if (std::ranges::find(loaded, m_rows[i].id, &Row::id) != loaded.end())
                continue;
            beginRemoveRows({}, int(i), int(i));
            m_rows.erase(m_rows.begin() + std::ptrdiff_t(i));
            endRemoveRows();
        }
    }
    void bringTo(size_t at, const Row &row)
    {
        const auto from =
            std::ranges::find(m_rows.begin() + std::ptrdiff_t(at), m_rows.end(), row.id, &Row::id);
        const auto to = m_rows.begin() + std::ptrdiff_t(at);
        if (from == m_rows.end()) {
            beginInsertRows({}, int(at), int(at));
            m_rows.insert(to, row);
            endInsertRows();
        } else if (from != to) {
            beginMoveRows({}, int(from - m_rows.begin()), int(from - m_rows.begin()), {}, int(at));
            std::rotate(to, from, from + 1);
            endMoveRows();
        }
    }

    std::vector<Row> m_rows;
};

} // namespace doorstep
