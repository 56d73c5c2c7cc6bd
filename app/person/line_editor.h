#pragma once

#include "about_me_page.h"
#include "draft_editor.h"

namespace doorstep {

/// The person's new words for a line while they write them.
class LineEditor : public doorstep::DraftEditor
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(doorstep::AboutMePage *about MEMBER m_about NOTIFY aboutChanged REQUIRED)

public:
    using DraftEditor::DraftEditor;

    /// False: there is nothing to save.
    Q_INVOKABLE bool save();

signals:
    void aboutChanged();

protected:
    void reload() override;

private:
    QPointer<AboutMePage> m_about;
};

} // namespace doorstep
