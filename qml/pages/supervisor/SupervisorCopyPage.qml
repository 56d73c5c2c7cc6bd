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
    bar.subtitle: root.personId === "" ? copy.forms[0].words : copy.personName
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
    CopyMaking {
        Layout.fillWidth: true
        visible: !root.twoPane
        copy: copy
    }

    side: [
        CopyMaking {
            Layout.fillWidth: true
            visible: root.twoPane
            copy: copy
        },
        Item {
            Layout.fillHeight: true
        }
    ]
}
