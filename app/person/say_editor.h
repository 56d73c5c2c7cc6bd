#pragma once

#include "draft_editor.h"
#include "say_page.h"

namespace doorstep {

/// What a person says to somebody in their own words, while they write it.
class SayEditor : public doorstep::DraftEditor
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(doorstep::SayPage *say MEMBER m_say NOTIFY sayChanged REQUIRED)
    /// Why it cannot be said as it stands; empty: it can.
    Q_PROPERTY(QString mayNotGo READ mayNotGo NOTIFY draftChanged)

public:
    using DraftEditor::DraftEditor;
    QString mayNotGo() const;

    /// False: there is nothing to say, or nothing that may go.
    Q_INVOKABLE bool save();

signals:
    void sayChanged();

protected:
    void reload() override;

private:
    QPointer<SayPage> m_say;
};

} // namespace doorstep
