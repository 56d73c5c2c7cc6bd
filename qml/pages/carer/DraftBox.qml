import QtQuick
import Doorstep.App

// A box whose every keystroke is kept by its editor, and which comes back with the same words and cursor.
TextBox {
    id: root

    required property NoteEditor editor
    property bool filling: false

    function fill(): void {
        root.filling = true;
        root.area.text = root.editor.words;
        root.area.cursorPosition = Math.min(root.editor.cursor, root.area.length);
        root.filling = false;
    }

    error: root.editor.tooLong ? qsTr("This is too long to send. It is safe here. Make it shorter, or write the rest after it.") : ""
    Component.onCompleted: root.fill()
    area.onCursorPositionChanged: {
        if (!root.filling)
            root.editor.edit(root.area.text, root.area.cursorPosition);
    }
    onEdited: {
        if (!root.filling)
            root.editor.edit(root.area.text, root.area.cursorPosition);
    }

    Connections {
        target: root.editor

        function onRestored(): void {
            root.fill();
        }
        function onSaved(): void {
            root.fill();
        }
    }
}
