import QtQuick
import QtQuick.Layouts
import Doorstep.App

// Something in own words. Every keystroke is kept; a number or an address stays here until it is taken out.
KioskFrame {
    id: root

    required property Session session
    required property SayPage say
    property bool filling: false
    signal backAsked

    objectName: "personSayWordsPage"
    title: qsTr("To %1", "a carer, or the office").arg(root.say.chosenName)
    now: root.say.nowWords
    bar.canRead: false
    bar.backButton.objectName: "sayWordsBack"
    bar.nextButton.objectName: "sayWordsSave"
    bar.nextText: editor.anything && editor.mayNotGo === "" ? qsTr("Say it") : ""
    bar.nextGlyph: "check"
    bar.onBackAsked: root.backAsked()
    bar.onNextAsked: {
        if (editor.save())
            root.backAsked();
    }
    Component.onCompleted: Qt.callLater(box.area.forceActiveFocus) // when the page is on the stack

    function fill(): void {
        root.filling = true;
        box.area.text = editor.words;
        box.area.cursorPosition = Math.min(editor.cursor, box.area.length);
        root.filling = false;
    }
    function keep(): void {
        if (!root.filling)
            editor.edit(box.area.text, box.area.cursorPosition);
    }

    SayEditor {
        id: editor

        session: root.session
        say: root.say
        onRestored: root.fill()
    }
    TextBox {
        id: box

        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.maximumHeight: Math.max(implicitHeight, 6 * Theme.easyBody.line + 30)
        label: qsTr("Your words")
        showLabel: false
        lines: 2
        kind: Theme.easyBody
        error: editor.tooLong ? qsTr("This is too long. It is safe here. Please make it shorter.") : ""
        area.objectName: "sayText"
        area.onCursorPositionChanged: root.keep()
        onEdited: root.keep()
    }
    NoteLine {
        objectName: "sayWarning"
        Layout.fillWidth: true
        visible: editor.mayNotGo !== ""
        text: editor.mayNotGo
        glyph: "alert"
        glyphSize: 32
        kind: Theme.easyBody
        colour: Theme.warning
        Accessible.role: Accessible.AlertMessage
        Accessible.name: text
    }
    NoteLine {
        Layout.fillWidth: true
        text: editor.problem !== "" ? editor.problem : qsTr("Every word is kept as you type. If you need help now, call.")
        glyph: editor.problem !== "" ? "alert" : "tablet-check"
        glyphSize: 32
        kind: Theme.easyBody
        colour: editor.problem !== "" ? Theme.warning : Theme.textMuted
    }
    Item {
        Layout.fillHeight: true
    }
}
