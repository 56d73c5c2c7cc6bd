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

    /// People whom the new plan takes away, and who stay until letThemGo(); empty: none.
    Q_PROPERTY(QString goingWords READ goingWords NOTIFY goingChanged)

public:
    using SessionPage::SessionPage;
    UnsentListModel *things() { return &m_things; }
    QVariantList versions() const { return m_versions; }
    QString goingWords() const;

    /// It is right: they are removed from this tablet.
    Q_INVOKABLE void letThemGo();

signals:
    void versionsChanged();
    void goingChanged();

protected:
    void reload() override;
    void forget() override;

private:
    void showVersions(const QVariantList &versions);
    void showGoing(int going);

    UnsentListModel m_things;
    QVariantList m_versions;
    int m_going = 0;
};

} // namespace doorstep
