import QtQuick
import QtQuick.Layouts
import Doorstep.App

// Whether the person is in hospital: the visits pause until they are home, and for two days after that everybody
// looks again at what may have changed.
Card {
    id: root

    required property PersonOverview person
    property bool withCopy: false // the page that travels, for who may give it away
    property bool asking: false
    signal copyAsked

    spacing: 12

    NoteLine {
        objectName: "hospitalWords"
        Layout.fillWidth: true
        text: root.person.hospitalWords
        glyph: "info"
        kind: Theme.body
        colour: Theme.text
    }
    AppButton {
        objectName: "hospitalButton"
        Layout.fillWidth: true
        visible: !root.person.inHospital && !root.asking
        tall: 56
        glyph: "plus"
        text: qsTr("%1 is in hospital").arg(root.person.callName)
        onClicked: root.asking = true
    }
    TextInputField {
        id: where

        Layout.fillWidth: true
        visible: root.asking
        label: qsTr("Where? The hospital and the ward, as far as you know")
        field.objectName: "hospitalWhere"
        maximumLength: 200
    }
    AppButton {
        objectName: "hospitalPause"
        Layout.fillWidth: true
        visible: root.asking
        tall: 56
        variant: AppButton.Primary
        glyph: "check"
        text: qsTr("Pause the visits from now")
        onClicked: {
            root.person.goesToHospital(where.text);
            root.asking = false;
            where.text = "";
        }
    }
    AppButton {
        objectName: "hospitalLeave"
        Layout.fillWidth: true
        visible: root.asking
        variant: AppButton.Plain
        text: qsTr("Not now")
        onClicked: root.asking = false
    }
    AppButton {
        objectName: "hospitalCopy"
        Layout.fillWidth: true
        visible: root.person.inHospital && root.withCopy
        tall: 56
        glyph: "send"
        text: qsTr("The page that travels")
        onClicked: root.copyAsked()
    }
    AppButton {
        objectName: "hospitalHome"
        Layout.fillWidth: true
        visible: root.person.inHospital
        tall: 56
        glyph: "home"
        text: qsTr("%1 is home again").arg(root.person.callName)
        onClicked: root.person.comesHome()
    }
    AppButton {
        objectName: "hospitalWrong"
        Layout.fillWidth: true
        visible: root.person.inHospital
        variant: AppButton.Plain
        glyph: "undo"
        text: qsTr("This was a mistake")
        onClicked: root.person.wasNotInHospital()
    }
}
