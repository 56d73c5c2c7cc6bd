#include "account_list_model.h"

#include <QTextBoundaryFinder>

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

namespace {

/// As a reader counts: with its marks, and a picture whole.
QString firstLetter(const QString &word)
{
    return word.first(
        std::max<qsizetype>(QTextBoundaryFinder(QTextBoundaryFinder::Grapheme, word).toNextBoundary(), 0));
}

} // namespace

QString initialsOf(const QString &name)
{
    const QStringList parts = name.split(u' ', Qt::SkipEmptyParts);
    if (parts.isEmpty())
        return {};
    const QString first = firstLetter(parts.first());
    return (parts.size() == 1 ? first : first + firstLetter(parts.last())).toUpper();
}

QString firstNameOf(const QString &name)
{
    return name.section(u' ', 0, 0, QString::SectionSkipEmpty);
}

} // namespace doorstep
