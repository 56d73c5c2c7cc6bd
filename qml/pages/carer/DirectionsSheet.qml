import QtQuick
import QtQuick.Layouts
import Doorstep.App

// Where it is and how to get in, to read out or to copy into a map.
SideSheet {
    id: root

    required property BeforePage about
    readonly property string place: root.about.address
        + (root.about.address === "" || root.about.postcode === "" ? "" : ", ") + root.about.postcode

    objectName: "directionsSheet"
    title: qsTr("The way to %1").arg(root.about.callName)

    AppText {
        objectName: "addressWords"
        Layout.fillWidth: true
        text: root.about.address
        kind: Theme.h2Words
    }
    AppText {
        Layout.fillWidth: true
        visible: text !== ""
        text: root.about.postcode
        kind: Theme.h2Words
    }
    AppButton {
        objectName: "copyAddressButton"
        Layout.fillWidth: true
        tall: 56
        text: copied.running ? qsTr("Copied") : qsTr("Copy the address")
        glyph: copied.running ? "check" : ""
        onClicked: {
            clip.selectAll();
            clip.copy();
            copied.restart();
        }

        Timer {
            id: copied

            interval: 3000
        }
        TextEdit {
            id: clip

            visible: false
            text: root.place
        }
    }
    FactRow {
        Layout.fillWidth: true
        Layout.topMargin: 16
        visible: root.about.accessNote !== ""
        glyph: "door"
        label: qsTr("At the door")
        value: root.about.accessNote
        kind: Theme.body
    }
}
