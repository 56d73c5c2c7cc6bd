#pragma once

#include "session_page.h"
#include "unsent_list_model.h"

namespace doorstep {

/// What is only on this tablet, for the sheet "Saved here".
class SavedHerePage : public doorstep::SessionPage
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(doorstep::UnsentListModel *things READ things CONSTANT) ///< oldest first

public:
    using SessionPage::SessionPage;
    UnsentListModel *things() { return &m_things; }

protected:
    void reload() override;
    void forget() override { m_things.showRows({}); }

private:
    UnsentListModel m_things;
};

} // namespace doorstep
