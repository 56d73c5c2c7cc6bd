pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Doorstep.App

// A copy of what is known of a person, or of everybody's visits, for somebody beyond Doorstep. Whoever is in it sees that
// it was made.
PageFrame {
    id: root

    required property Session session
    property string personId: "" // empty: the visits of everybody
    property string visitId: ""
    signal backAsked

    objectName: "copyPage"
    firstWidth: 520
    spacing: 16
    bar.title: qsTr("A copy to hand on")
    bar.subtitle: copy.personName
    bar.portraitName: copy.personName
    bar.backText: qsTr("Back")
    bar.onBackAsked: root.backAsked()
    actions: SyncArea {
        session: root.session
    }

    CopyPage {
        id: copy

        objectName: "copy"
        session: root.session
        personId: root.personId
        visitId: root.visitId
    }
    Card {
        Layout.fillWidth: true
        visible: forms.count > 1
        padding: 0
        spacing: 0
        Accessible.role: Accessible.Grouping
        Accessible.name: qsTr("What the copy is of")

        Repeater {
            id: forms

            model: copy.forms

            SettingsRow {
                required property var modelData
                required property int index

                objectName: "copyForm." + modelData.form
                Layout.fillWidth: true
                role: Accessible.RadioButton
                Accessible.checkable: true
                Accessible.checked: selected
                text: modelData.title
                note: modelData.words
                glyph: selected ? "check" : modelData.glyph
                arrow: false
                quiet: true
                selected: copy.form === modelData.form
                first: index === 0
                last: index === forms.count - 1
                onClicked: copy.form = modelData.form
            }
        }
    }
    SettingsChoice {
        objectName: "copyMonth"
        visible: copy.ofMonth
        title: qsTr("Which month")
        choices: copy.months
        current: copy.month
        onPicked: index => copy.month = index
    }
    SettingsChoice {
        objectName: "copySize"
        visible: copy.isOnPaper
        title: qsTr("How large")
        choices: [qsTr("Ordinary print"), qsTr("Large print")]
        current: copy.large ? 1 : 0
        onPicked: index => copy.large = index === 1
    }

    side: [
        Card {
            Layout.fillWidth: true
            spacing: 16

            TextInputField {
                Layout.fillWidth: true
                label: qsTr("Who gets it?")
                hint: root.personId === "" ? qsTr("For example: the council, contracts team") : qsTr("For example: Victoria Hospital, ward 3")
                error: copy.toProblem
                text: copy.to
                maximumLength: 200
                field.objectName: "copyTo"
                onEdited: text => copy.to = text
                onAccepted: copy.make()
            }
            NoteLine {
                objectName: "copySeen"
                Layout.fillWidth: true
                glyph: "eye"
                text: copy.seenWords
            }
            FieldError {
                objectName: "copyProblem"
                Layout.fillWidth: true
                text: copy.problem
            }
            AppButton {
                objectName: "makeCopy"
                Layout.fillWidth: true
                tall: 56
                variant: AppButton.Primary
                glyph: "book"
                text: copy.busy ? qsTr("One moment…") : qsTr("Make the copy")
                enabled: !copy.busy
                onClicked: copy.make()
            }
        },
        Card {
            objectName: "copyMade"
            Layout.fillWidth: true
            visible: copy.made.length > 0
            spacing: 12

            Repeater {
                model: copy.made

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
                onClicked: copy.open()
            }
        },
        Item {
            Layout.fillHeight: true
        }
    ]
}
