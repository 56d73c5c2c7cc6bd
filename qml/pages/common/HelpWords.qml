pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Doorstep.App

// The questions people ask most, and the office's numbers.
GridLayout {
    id: root

    required property Session session
    readonly property var answers: [
        [qsTr("There is no signal"), qsTr("Keep working. All you tap is saved on this tablet. It is sent by itself later.")],
        [qsTr("Is my work safe?"), qsTr("Yes. It is saved as you tap, also if the tablet switches off.")],
        [qsTr("I tapped the wrong thing"), qsTr("Tap Undo. A step can be changed later, too. Both stay to be seen.")],
        [qsTr("I forgot my PIN"), qsTr("Open this tablet with your 5 words. If they are lost too, call the office. Your work is safe.")],
        [qsTr("My tablet is lost"), qsTr("Call the office at once. Nobody opens it without your PIN or your words.")]
    ]

    Layout.fillWidth: true
    columns: root.width >= 900 * Theme.textScale ? 2 : 1
    columnSpacing: 24
    rowSpacing: 12

    Card {
        Layout.fillWidth: true
        Layout.alignment: Qt.AlignTop
        spacing: 16

        Repeater {
            model: root.answers

            ColumnLayout {
                id: answer

                required property var modelData

                Layout.fillWidth: true
                spacing: 4

                AppText {
                    Layout.fillWidth: true
                    text: answer.modelData[0]
                    kind: Theme.label
                    Accessible.role: Accessible.Heading
                }
                AppText {
                    Layout.fillWidth: true
                    text: answer.modelData[1]
                }
            }
        }
    }
    Card {
        Layout.fillWidth: true
        Layout.maximumWidth: root.columns === 2 ? Theme.grow(380) : Infinity
        Layout.alignment: Qt.AlignTop
        visible: root.session.officePhone !== "" || root.session.urgentPhone !== ""

        AppText {
            Layout.fillWidth: true
            visible: root.session.officePhone !== ""
            text: qsTr("The office")
            kind: Theme.label
        }
        CallButton {
            objectName: "callOfficeButton"
            Layout.fillWidth: true
            tall: 56
            phone: root.session.officePhone
        }
        AppText {
            Layout.fillWidth: true
            visible: urgent.visible
            text: qsTr("Somebody is in danger")
            kind: Theme.label
        }
        CallButton {
            id: urgent

            objectName: "callUrgentButton"
            Layout.fillWidth: true
            tall: 56
            variant: AppButton.Danger
            phone: root.session.urgentPhone
        }
    }
}
