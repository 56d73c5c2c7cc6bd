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
    }
    InfoStrip {
        Layout.fillWidth: true
        visible: editor.problem !== ""
        text: editor.problem
        glyph: "alert"
        tone: "warning"
    }
    Card {
        Layout.fillWidth: true
        padding: root.width < Theme.phoneBelow ? 16 : 20
        spacing: 16

        ChipRow {
            objectName: "noteChips"
            Layout.fillWidth: true
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
            lines: 4
            area.objectName: "noteText"
        }
        NoteLine {
            text: qsTr("Every word is kept as you type")
            glyph: "tablet-check"
        }
        AudienceLine {
            objectName: "audienceLine"
            text: editor.audienceWords
        }
    }
    Card {
        Layout.fillWidth: true
        visible: !root.different
        padding: 0

        SettingsRow {
            objectName: "forNextVisit"
            Layout.fillWidth: true
            first: true
            last: true
            glyph: "send"
            text: qsTr("For the next visit")
            switchable: true
            on: editor.forNextVisit
            onClicked: editor.forNextVisit = !editor.forNextVisit
        }
    }
    AppButton {
        objectName: "saveNoteButton"
        Layout.fillWidth: true
        variant: AppButton.Primary
        tall: 64
        glyph: "check"
        text: qsTr("Done")
        onClicked: {
            editor.save();
            root.backAsked();
        }
    }
}
