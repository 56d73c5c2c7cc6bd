import QtQuick
import QtQuick.Layouts
import Doorstep.App

// Whom a note is for, and by name who will read it.
Card {
    id: root

    required property NoteEditor editor
    property bool choosable: true

    padding: 0
    spacing: 0

    SettingsRow {
        objectName: "forNextVisit"
        Layout.fillWidth: true
        visible: root.choosable
        first: true
        text: qsTr("For the next visit")
        switchable: true
        on: root.editor.forNextVisit
        onClicked: root.editor.forNextVisit = !root.editor.forNextVisit
    }
    Divider {
        visible: root.choosable
    }
    AudienceLine {
        objectName: "audienceLine"
        Layout.margins: 16
        Layout.leftMargin: 20
        Layout.rightMargin: 20
        text: root.editor.audienceWords
    }
}
