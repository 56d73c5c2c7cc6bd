import QtQuick
import QtQuick.Layouts
import Doorstep.App

// A page that no visit opens: why it is closed, and the reason that opens it. Who reads that reason stands beside it.
Card {
    id: root

    required property DoorPage door
    required property Session session
    property bool reasonMissing: false
    property var chosen: []

    objectName: "doorCard"
    visible: root.door.closed
    spacing: 16

    function open(): void {
        root.reasonMissing = !root.door.openWith(root.chosen, words.text);
    }

    NoteLine {
        objectName: "doorWords"
        Layout.fillWidth: true
        text: root.door.closedWords
        glyph: "lock"
        glyphSize: 24
        kind: Theme.bodyLarge
        colour: Theme.text
        spacing: 12
    }
    AppText {
        Layout.fillWidth: true
        visible: root.door.mayOpen
        text: qsTr("Why can it not wait?")
        kind: Theme.label
    }
    FieldError {
        objectName: "doorReasonMissing"
        text: root.reasonMissing ? qsTr("Choose why, or write it. A few words are enough.") : ""
    }
    ChipRow {
        objectName: "doorReason"
        Layout.fillWidth: true
        visible: root.door.mayOpen
        model: root.door.reasons
        chosen: root.chosen
        onToggled: (index, on) => {
            root.chosen = on ? root.chosen.concat([index]) : root.chosen.filter(one => one !== index);
            root.reasonMissing = false;
        }
    }
    TextInputField {
        id: words

        Layout.fillWidth: true
        visible: root.door.mayOpen
        label: qsTr("Or in your words")
        maximumLength: 300
        field.objectName: "doorText"
        onEdited: root.reasonMissing = false
        onAccepted: root.open()
    }
    AudienceLine {
        Layout.fillWidth: true
        visible: root.door.mayOpen
        text: qsTr("%1 and the office see that you opened it, and why.").arg(root.door.personName)
    }
    InfoStrip {
        objectName: "doorProblem"
        Layout.fillWidth: true
        visible: root.door.problem !== ""
        text: root.door.problem
        glyph: "alert"
        tone: "warning"
    }
    AppButton {
        objectName: "doorOpenButton"
        Layout.fillWidth: true
        visible: root.door.mayOpen
        tall: 56
        glyph: "unlock"
        text: qsTr("Open the page")
        onClicked: root.open()
    }
    CallButton {
        objectName: "doorCallButton"
        Layout.fillWidth: true
        tall: 56
        phone: root.session.officePhone
        text: qsTr("Call the office: %1").arg(Words.unbroken(root.session.officePhone))
    }
}
