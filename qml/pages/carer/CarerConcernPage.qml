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
            return;
        editor.save(urgent);
        root.backAsked();
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
    }
    Card {
        Layout.fillWidth: true
        padding: root.width < Theme.phoneBelow ? 16 : 20
        spacing: 16

        DraftBox {
            id: box

            objectName: "concernBox"
            Layout.fillWidth: true
            editor: editor
            label: qsTr("What worries you?")
            error: root.wordsMissing ? qsTr("Write what worries you. A few words are enough.") : ""
            lines: 4
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
    AppButton {
        objectName: "concernCanWait"
        Layout.fillWidth: true
        tall: 64
        glyph: "send"
        text: qsTr("Tell the office, it can wait")
        onClicked: root.send(false)
    }
    AppButton {
        objectName: "concernUrgent"
        Layout.fillWidth: true
        tall: 64
        variant: AppButton.Danger
        glyph: "alert"
        text: qsTr("Urgent: tell the office now")
        onClicked: root.send(true)
    }
    NoteLine {
        Layout.topMargin: 4
        text: qsTr("Somebody in danger? Call first.")
        glyph: "alert"
    }
    CallButton {
        objectName: "concernCall"
        Layout.fillWidth: true
        tall: 56
        phone: root.number
        text: qsTr("Call %1").arg(root.number)
    }
}
