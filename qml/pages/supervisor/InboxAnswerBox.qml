import QtQuick
import QtQuick.Layouts
import Doorstep.App

// What is told to whoever raised a concern, and that it is done. Every keystroke is kept.
ColumnLayout {
    id: root

    required property InboxPage inbox
    required property string itemId
    property string label: ""
    property bool primary: true
    property bool filling: false
    readonly property alias button: done

    function fill(): void {
        root.filling = true;
        box.area.text = answer.words;
        box.area.cursorPosition = Math.min(answer.cursor, box.area.length);
        root.filling = false;
    }
    function keep(): void {
        if (!root.filling)
            answer.edit(box.area.text, box.area.cursorPosition);
    }

    spacing: 12

    InboxAnswer {
        id: answer

        session: root.inbox.session
        inbox: root.inbox
        itemId: root.itemId
        onRestored: root.fill()
    }
    TextBox {
        id: box

        objectName: "inboxAnswerBox"
        Layout.fillWidth: true
        label: root.label
        lines: 2
        error: answer.tooLong ? qsTr("This is too long to send. It is safe here. Make it shorter.") : ""
        area.objectName: "inboxAnswer"
        area.onCursorPositionChanged: root.keep()
        onEdited: root.keep()
    }
    AppButton {
        id: done

        objectName: "inboxDone"
        Layout.fillWidth: true
        enabled: !answer.tooLong
        variant: root.primary ? AppButton.Primary : AppButton.Secondary
        glyph: "check"
        text: qsTr("Done")
        spokenHint: qsTr("Takes it off the list, and tells what you wrote.")
        onClicked: answer.finish()
    }
    NoteLine {
        text: answer.problem
        glyph: "alert"
        colour: Theme.danger
    }
}
