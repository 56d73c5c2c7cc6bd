#pragma once

#include "session.h"

#include <QAbstractListModel>
#include <QPointer>

#include <algorithm>
#include <vector>

namespace doorstep {

/// A list of what the vault holds: loads when it gets its session, again whenever the vault changes, and is
/// empty while the session is not open. Rows that stay keep their place on the screen.
class SessionListModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(doorstep::Session *session READ session WRITE setSession NOTIFY sessionChanged REQUIRED)

public:
    using QAbstractListModel::QAbstractListModel;

    Session *session() const { return m_session; }
    void setSession(Session *session);

signals:
    void sessionChanged();
    /// Loading did not work; the rows are the last good ones. A ready sentence.
    void failed(const QString &words);

protected:
    /// Asks the database thread and comes back to showRows(). Only called while the session is open.
    virtual void load() = 0;
    /// The session was closed: no row may stay.
    virtual void clear() = 0;
    void reload();

    /// Brings the rows to what was loaded with as few steps as it takes, so that scroll and focus stay where
    /// they are. A Row has `id` and ==.
    template <class Row>
    void showRows(std::vector<Row> &shown, std::vector<Row> loaded);

private:
    QPointer<Session> m_session;
};

template <class Row>
void SessionListModel::showRows(std::vector<Row> &shown, std::vector<Row> loaded)
{
    const auto stays = [&loaded](const Row &row) {
        return std::ranges::find(loaded, row.id, &Row::id) != loaded.end();
    };
    for (int i = int(shown.size()) - 1; i >= 0; --i) {
        if (stays(shown[size_t(i)]))
            continue;
        beginRemoveRows({}, i, i);
        shown.erase(shown.begin() + i);
        endRemoveRows();
    }
    for (int i = 0; i < int(loaded.size()); ++i) {
        Row &row = loaded[size_t(i)];
        const auto here = shown.begin() + i;
        const auto at = std::ranges::find(here, shown.end(), row.id, &Row::id);
        if (at == shown.end()) {
            beginInsertRows({}, i, i);
            shown.insert(here, std::move(row));
            endInsertRows();
            continue;
        }
        if (at != here) {
            beginMoveRows({}, int(at - shown.begin()), int(at - shown.begin()), {}, i);
            std::rotate(here, at, at + 1);
            endMoveRows();
        }
        if (shown[size_t(i)] != row) {
            shown[size_t(i)] = std::move(row);
            emit dataChanged(index(i), index(i));
        }
    }
}

} // namespace doorstep
