import QtQuick
import QtQuick.Layouts
import Doorstep.App

// What was said to one thing: by whom, how, and until when it counts.
ColumnLayout {
    id: root

    required property ConsentsPage consents
    signal saved

    spacing: 16

    SettingsChoice {
        objectName: "consentMatter"
        title: qsTr("What it is about")
        choices: root.consents.matters
        current: root.consents.matter
        onPicked: index => root.consents.matter = index
    }
    TextInputField {
        Layout.fillWidth: true
        visible: root.consents.takesWhom
        label: qsTr("Who of them (leave it empty for all)")
        text: root.consents.whom
        field.objectName: "consentWhom"
        onEdited: text => root.consents.whom = text
    }
    SettingsChoice {
        objectName: "consentAnswer"
        title: qsTr("What was said")
        choices: [qsTr("Yes"), qsTr("No")]
        current: root.consents.answer
        onPicked: index => root.consents.answer = index
    }
    SettingsChoice {
        objectName: "consentSpeaker"
        title: qsTr("Who said it")
        choices: root.consents.speakers
        current: root.consents.speaker
        onPicked: index => root.consents.speaker = index
    }
    NoteLine {
        Layout.fillWidth: true
        text: root.consents.speakerNote
        glyph: "info"
        kind: Theme.body
        colour: Theme.text
    }
    TextInputField {
        Layout.fillWidth: true
        visible: root.consents.takesName
        label: qsTr("Their name")
        text: root.consents.name
        field.objectName: "consentName"
        onEdited: text => root.consents.name = text
    }
    SettingsChoice {
        objectName: "consentWay"
        visible: root.consents.takesWay
        title: qsTr("How")
        choices: root.consents.ways
        current: root.consents.way
        onPicked: index => root.consents.way = index
    }
    SettingsChoice {
        objectName: "consentLength"
        visible: root.consents.answer === 0
        title: qsTr("How long it counts")
        choices: root.consents.lengths
        current: root.consents.length
        onPicked: index => root.consents.length = index
    }
    TextBox {
        Layout.fillWidth: true
        label: qsTr("In their words, or why")
        area.objectName: "consentWords"
        text: root.consents.words
        error: root.consents.missing
        onEdited: text => root.consents.words = text
    }
    AppButton {
        objectName: "consentSave"
        Layout.fillWidth: true
        variant: AppButton.Primary
        glyph: "check"
        text: qsTr("Write it down")
        onClicked: {
            if (root.consents.save())
                root.saved();
        }
    }
}
