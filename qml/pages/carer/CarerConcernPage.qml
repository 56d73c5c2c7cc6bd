pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Doorstep.App

// C-4: a worry for the office, in words and one tap. Urgent always shows the number: a call needs no data.
PageFrame {
    id: root

    required property Session session
    required property CarerTaps taps
    property string visitId: ""
    property bool wordsMissing: false
    readonly property string number: root.session.urgentPhone !== "" ? root.session.urgentPhone : root.session.officePhone
    signal backAsked

    function send(urgent: bool): void {
        root.wordsMissing = editor.words.trim() === "";
        if (root.wordsMissing)
            return box.area.forceActiveFocus();
        editor.save(urgent);
    }

    objectName: "concernPage"
    Component.onCompleted: Qt.callLater(box.area.forceActiveFocus) // when the page is on the stack
    spacing: 16
    bar.title: qsTr("Concern")
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
        what: NoteEditor.Concern
        onSaved: root.backAsked()
    }
    InfoStrip {
        objectName: "concernProblem"
        Layout.fillWidth: true
        visible: editor.problem !== ""
        text: editor.problem
        glyph: "alert"
        tone: "warning"
    }
    Card {
        Layout.fillWidth: true
        padding: root.width < Theme.phoneBelow ? 16 : 20

        DraftBox {
            id: box

            objectName: "concernBox"
            Layout.fillWidth: true
            editor: editor
            label: qsTr("What worries you?")
            error: root.wordsMissing ? qsTr("Write what worries you. A few words are enough.") : ""
            lines: root.width < Theme.phoneBelow ? 4 : 6
            area.objectName: "concernText"
        }
        NoteLine {
            text: qsTr("Every word is kept as you type")
            glyph: "tablet-check"
        }
        AudienceLine {
            text: editor.audienceWords
        }
    }

    DangerCard {
        Layout.fillWidth: true
        visible: !root.twoPane && root.number !== ""
        number: root.number
    }
    DraftPictures {
        objectName: "concernPictures"
        Layout.fillWidth: true
        session: root.session
        editor: editor
        padding: root.width < Theme.phoneBelow ? 16 : 20
    }
    ConcernFoot {
        Layout.fillWidth: true
        visible: !root.twoPane && !low.both
        room: root.room
        onTold: urgent => root.send(urgent)
    }

    side: DangerCard {
        Layout.fillWidth: true
        visible: root.twoPane && root.number !== ""
        number: root.number
    }
    sideFoot: ConcernFoot {
        Layout.fillWidth: true
        room: root.sideWidth
        onTold: urgent => root.send(urgent)
    }
    foot: ConcernFoot {
        id: low

        Layout.fillWidth: true
        visible: low.both
        room: root.room
        onTold: urgent => root.send(urgent)
    }
}
