#pragma once

#include "session_list_model.h"
#include "unsent_things.h"

namespace doorstep {

/// What is only on this tablet, for the sheet "Saved here".
class UnsentListModel : public doorstep::SessionListModel
{
    Q_OBJECT
    QML_ELEMENT

public:
    /// mark: the name SyncLook knows the state of the record by.
    enum Role { ThingIdRole = Qt::UserRole, TitleRole, LineRole, GlyphRole, TimeRole, MarkRole };

    using SessionListModel::SessionListModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

protected:
    void load() override;
    void clear() override;

private:
    std::vector<UnsentThing> m_things;
};

} // namespace doorstep
