import QtQuick
import QtQuick.Layouts
import Doorstep.App

// New words for a line. Every keystroke is kept; leaving leaves the objection standing.
KioskFrame {
    id: root

    required property Session session
    required property AboutMePage about
    property string person: ""
    property int why: AboutMePage.Wrong
    property bool filling: false
    signal backAsked

    objectName: "personWordsPage"
    title: root.why === AboutMePage.Wrong ? qsTr("What is right?") : qsTr("What is it now?")
    now: root.about.nowWords
    bar.canRead: false
    bar.backButton.objectName: "wordsBack"
    bar.nextButton.objectName: "changeSave"
    bar.nextText: editor.anything ? qsTr("Save") : ""
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

    LineEditor {
        id: editor

        session: root.session
        about: root.about
        onRestored: root.fill()
    }
    AppText {
        Layout.fillWidth: true
        text: qsTr("It was: %1").arg(root.about.own ? Words.quoted(root.about.words) : root.about.words)
        kind: Theme.easyBody
        color: Theme.textMuted
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
        area.objectName: "changeText"
        area.onCursorPositionChanged: root.keep()
        onEdited: root.keep()
    }
    NoteLine {
        Layout.fillWidth: true
        text: editor.problem !== "" ? editor.problem : qsTr("Every word is kept as you type.")
        glyph: editor.problem !== "" ? "alert" : "tablet-check"
        glyphSize: 32
        kind: Theme.easyBody
        colour: editor.problem !== "" ? Theme.warning : Theme.textMuted
    }
    Item {
        Layout.fillHeight: true
    }
}
