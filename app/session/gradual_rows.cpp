#include "gradual_rows.h"

#include <QElapsedTimer>
#include <QTimerEvent>

#include <algorithm>
#include <utility>

namespace doorstep {

namespace {

/// Half a frame: the other half is for laying out what was made.
constexpr qint64 BudgetNs = 8'000'000;

} // namespace

void GradualRows::setRows(QAbstractItemModel *rows)
{
    if (m_rows == rows)
        return;
    beginResetModel();
    if (m_rows)
        m_rows->disconnect(this);
    m_rows = rows;
    m_shown = 0;
    if (m_rows)
        follow();
    endResetModel();
    emit rowsChanged();
    goOn();
}

void GradualRows::follow()
{
    using Model = QAbstractItemModel;
    Model *rows = m_rows;
    connect(rows, &Model::rowsAboutToBeInserted, this,
            [this](const QModelIndex &, int first, int last) { beginInsert(first, last); });
    connect(rows, &Model::rowsInserted, this, &GradualRows::end);
    connect(rows, &Model::rowsAboutToBeRemoved, this,
            [this](const QModelIndex &, int first, int last) { beginRemove(first, last); });
    connect(rows, &Model::rowsRemoved, this, &GradualRows::end);
    connect(rows, &Model::rowsAboutToBeMoved, this,
            [this](const QModelIndex &, int first, int last, const QModelIndex &, int to) {
                beginMove(first, last, to);
            });
    connect(rows, &Model::rowsMoved, this, &GradualRows::end);
    connect(rows, &Model::dataChanged, this,
            [this](const QModelIndex &from, const QModelIndex &to, const QList<int> &roles) {
                if (from.row() < m_shown)
                    emit dataChanged(index(from.row()), index(std::min(to.row(), m_shown - 1)), roles);
            });
    connect(rows, &Model::modelAboutToBeReset, this, &GradualRows::startAgain);
    connect(rows, &Model::modelReset, this, &GradualRows::goOn);
    connect(rows, &QObject::destroyed, this, &GradualRows::startAgain);
}

QVariant GradualRows::data(const QModelIndex &index, int role) const
{
    if (!m_rows || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    return m_rows->index(index.row(), 0).data(role);
}

QHash<int, QByteArray> GradualRows::roleNames() const
{
    return m_rows ? m_rows->roleNames() : QAbstractListModel::roleNames();
}

void GradualRows::startAgain()
{
    beginResetModel();
    m_shown = 0;
    endResetModel();
}

/// Rows behind those that are shown come by themselves.
void GradualRows::beginInsert(int first, int last)
{
    if (first >= m_shown)
        return;
    m_change = Change::Insert;
    m_grows = last - first + 1;
    beginInsertRows({}, first, last);
}

void GradualRows::beginRemove(int first, int last)
{
    if (first >= m_shown)
        return;
    m_change = Change::Remove;
    last = std::min(last, m_shown - 1);
    m_grows = first - last - 1;
    beginRemoveRows({}, first, last);
}

/// A row that comes from behind those that are shown is new among them, and one that goes there is gone.
void GradualRows::beginMove(int from, int last, int to)
{
    if (last < m_shown && to <= m_shown) {
        m_change = Change::Move;
        m_grows = 0;
        beginMoveRows({}, from, last, {}, to);
    } else if (from >= m_shown) {
        beginInsert(to, to + last - from);
    } else {
        startAgain(); // across the edge in both directions
    }
}

void GradualRows::end()
{
    m_shown += std::exchange(m_grows, 0);
    switch (std::exchange(m_change, Change::None)) {
    case Change::None:
        break;
    case Change::Insert:
        endInsertRows();
        break;
    case Change::Remove:
        endRemoveRows();
        break;
    case Change::Move:
        endMoveRows();
        break;
    }
    goOn();
}

void GradualRows::goOn()
{
    if (m_rows && m_shown < m_rows->rowCount() && !m_next.isActive())
        m_next.start(0, this);
}

void GradualRows::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_next.timerId())
        return QAbstractListModel::timerEvent(event);
    m_next.stop();
    showMore();
    goOn();
}

void GradualRows::showMore()
{
    QElapsedTimer taken;
    taken.start();
    while (m_rows && m_shown < m_rows->rowCount()) {
        beginInsertRows({}, m_shown, m_shown);
        ++m_shown;
        endInsertRows();
        if (taken.nsecsElapsed() > BudgetNs)
            return;
    }
}

} // namespace doorstep
