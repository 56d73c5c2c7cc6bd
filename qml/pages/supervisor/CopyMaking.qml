pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Doorstep.App

// For whom a copy is, the button that makes it, and where it lies then.
ColumnLayout {
    id: root

    required property CopyPage copy

    spacing: 16

    Card {
        Layout.fillWidth: true
        spacing: 16

        TextInputField {
            Layout.fillWidth: true
            label: qsTr("Who gets it?")
            error: root.copy.toProblem
            text: root.copy.to
            maximumLength: 200
            field.objectName: "copyTo"
            onEdited: text => root.copy.to = text
            onAccepted: root.copy.make()
        }
        NoteLine {
            Layout.fillWidth: true
            text: root.copy.personId === "" ? qsTr("For example: the council, contracts team") : qsTr("For example: Victoria Hospital, ward 3")
        }
        NoteLine {
            objectName: "copySeen"
            Layout.fillWidth: true
            glyph: "eye"
            text: root.copy.seenWords
        }
        FieldError {
            objectName: "copyProblem"
            Layout.fillWidth: true
            text: root.copy.problem
        }
        AppButton {
            objectName: "makeCopy"
            Layout.fillWidth: true
            tall: 56
            variant: AppButton.Primary
            glyph: "book"
            text: root.copy.busy ? qsTr("One moment…") : qsTr("Make the copy")
            enabled: !root.copy.busy
            onClicked: root.copy.make()
        }
    }
    Card {
        objectName: "copyMade"
        Layout.fillWidth: true
        visible: root.copy.made.length > 0
        spacing: 12

        Repeater {
            model: root.copy.made

            NoteLine {
                required property string modelData
                required property int index

                Layout.fillWidth: true
                glyph: index === 0 ? "check" : "unlock"
                kind: Theme.body
                colour: Theme.text
                text: modelData
            }
        }
        AppButton {
            objectName: "openCopy"
            Layout.fillWidth: true
            text: qsTr("Open it")
            onClicked: root.copy.open()
        }
    }
}
