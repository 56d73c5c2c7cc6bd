pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Doorstep.App

// C-4: a note by chips, by words, or both. There is no draft to lose: every keystroke is kept.
PageFrame {
    id: root

    required property Session session
    required property CarerTaps taps
    property string visitId: ""
    property int what: NoteEditor.Note
    readonly property bool different: root.what === NoteEditor.Different
    signal backAsked

    function done(): void {
        if (!editor.save()) // nothing is written
            root.backAsked();
    }

    objectName: "notePage"
    Component.onCompleted: {
        if (root.different)
            Qt.callLater(box.area.forceActiveFocus); // when the page is on the stack
    }
    spacing: 16
    bar.title: root.different ? qsTr("Something different today") : qsTr("Note")
    bar.subtitle: editor.personName
    bar.backText: qsTr("Visit")
    bar.onBackAsked: root.backAsked()
    actions: SyncArea {
        session: root.session
    }

    NoteEditor {
        id: editor

        session: root.session
        taps: root.taps
        visitId: root.visitId
        what: root.what
        onRestored: {
            if (editor.words !== "")
                Qt.callLater(box.area.forceActiveFocus); // where they stopped, the cursor too
        }
        onSaved: root.backAsked()
    }
    InfoStrip {
        objectName: "noteProblem"
        Layout.fillWidth: true
        visible: editor.problem !== ""
        text: editor.problem
        glyph: "alert"
        tone: "warning"
    }
    Card {
        Layout.fillWidth: true
        padding: root.width < Theme.phoneBelow ? 16 : 20

        HeadLine {
            Layout.fillWidth: true
            visible: !root.different
            text: qsTr("What was it like?")
            heading: true
        }
        ChipRow {
            objectName: "noteChips"
            Layout.fillWidth: true
            Layout.bottomMargin: 8
            visible: !root.different
            model: editor.chips
            chosen: editor.chosen
            onToggled: (index, on) => editor.toggleChip(index, on)
        }
        DraftBox {
            id: box

            objectName: "noteBox"
            Layout.fillWidth: true
            editor: editor
            label: root.different ? qsTr("What was different?") : qsTr("In your words")
            lines: root.width < Theme.phoneBelow ? 4 : 6
            area.objectName: "noteText"
        }
        NoteLine {
            text: qsTr("Every word is kept as you type")
            glyph: "tablet-check"
        }
    }

    DraftPictures {
        objectName: "notePictures"
        Layout.fillWidth: true
        session: root.session
        editor: editor
        padding: root.width < Theme.phoneBelow ? 16 : 20
    }
    NoteReaders {
        Layout.fillWidth: true
        visible: !root.twoPane
        editor: editor
        choosable: !root.different
    }

    side: NoteReaders {
        Layout.fillWidth: true
        visible: root.twoPane
        editor: editor
        choosable: !root.different
    }
    sideFoot: BackFoot {
        Layout.fillWidth: true
        otherText: "" // at the top there is one
        buttonName: "saveNoteButton"
        text: qsTr("Done")
        onPressed: root.done()
    }
    foot: BackFoot {
        Layout.fillWidth: true
        otherText: ""
        buttonName: "saveNoteButton"
        text: qsTr("Done")
        onPressed: root.done()
    }
}
