#pragma once

#include "session_page.h"
#include "unsent_list_model.h"

#include <QVariantList>

namespace doorstep {

/// What is only on this tablet, and what waits for whoever holds it, for the sheet "Saved here".
class SavedHerePage : public doorstep::SessionPage
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(doorstep::UnsentListModel *things READ things CONSTANT) ///< oldest first
    /// Lines with versions that nobody has decided about: objects with title, text, person, line. For carers.
    Q_PROPERTY(QVariantList versions READ versions NOTIFY versionsChanged)

public:
    using SessionPage::SessionPage;
    UnsentListModel *things() { return &m_things; }
    QVariantList versions() const { return m_versions; }

signals:
    void versionsChanged();

protected:
    void reload() override;
    void forget() override;

private:
    void showVersions(const QVariantList &versions);

    UnsentListModel m_things;
    QVariantList m_versions;
};

} // namespace doorstep
