#pragma once

#include "draft_editor.h"
#include "inbox_page.h"

namespace doorstep {

/// What is answered to whoever raised a concern, or said that a time is not right, while it is written.
class InboxAnswer : public doorstep::DraftEditor
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(doorstep::InboxPage *inbox MEMBER m_inbox NOTIFY placeChanged REQUIRED)
    /// The concern; never another in the life of this.
    Q_PROPERTY(QString itemId READ itemId WRITE setItemId NOTIFY placeChanged REQUIRED)

public:
    using DraftEditor::DraftEditor;
    QString itemId() const { return m_itemId; }
    void setItemId(const QString &id);

    /// The concern is done, with or without words. False: they are too long, or it is not the chosen one.
    Q_INVOKABLE bool finish();

signals:
    void placeChanged();

protected:
    void reload() override;

private:
    QPointer<InboxPage> m_inbox;
    QString m_itemId;
};

} // namespace doorstep
