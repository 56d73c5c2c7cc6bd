import QtQuick
import QtQuick.Layouts
import Doorstep.App

// A page that no visit opens: why it is closed, and the reason that opens it. Who reads that reason stands beside it.
Column { // not a layout: those within it settle by themselves
    id: root

    required property DoorPage door
    required property Session session
    property bool reasonMissing: false
    property var chosen: []

    objectName: "doorCard"
    visible: root.door.closed
    spacing: 12

    function open(): void {
        root.reasonMissing = !root.door.openWith(root.chosen, words.text);
    }

    Card {
        width: root.width

        Column {
            id: column

            Layout.fillWidth: true
            spacing: 16

            NoteLine {
                objectName: "doorWords"
                width: column.width
                text: root.door.closedWords
                glyph: "lock"
                glyphSize: 24
                kind: Theme.bodyLarge
                colour: Theme.text
                spacing: 12
            }
            AppText {
                width: column.width
                visible: root.door.mayOpen
                text: qsTr("Why can it not wait?")
                kind: Theme.label
            }
            FieldError {
                objectName: "doorReasonMissing"
                width: column.width
                text: root.reasonMissing ? qsTr("Choose why, or write it. A few words are enough.") : ""
            }
            ChipRow {
                objectName: "doorReason"
                width: column.width
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

                width: column.width
                visible: root.door.mayOpen
                label: qsTr("Or in your words")
                maximumLength: 300
                field.objectName: "doorText"
                onEdited: root.reasonMissing = false
                onAccepted: root.open()
            }
            AudienceLine {
                width: column.width
                visible: root.door.mayOpen
                text: qsTr("%1 and the office see that you opened it, and why.").arg(root.door.personName)
            }
            InfoStrip {
                objectName: "doorProblem"
                width: column.width
                visible: root.door.problem !== ""
                text: root.door.problem
                glyph: "alert"
                tone: "warning"
            }
            AppButton {
                objectName: "doorOpenButton"
                width: column.width
                visible: root.door.mayOpen
                tall: 56
                glyph: "unlock"
                text: qsTr("Open the page")
                onClicked: root.open()
            }
        }
    }
    CallButton {
        objectName: "doorCallButton"
        width: root.width
        tall: 56
        phone: root.session.officePhone
        text: qsTr("Call the office: %1").arg(Words.unbroken(root.session.officePhone))
    }
}
