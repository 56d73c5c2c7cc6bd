pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Doorstep.App

// Running late in two taps: this sheet, and how late.
SideSheet {
    id: root

    required property CarerTaps taps
    required property BeforePage about
    property bool told: false

    objectName: "lateSheet"
    title: qsTr("Running late")
    onOpened: root.told = false

    AppText {
        Layout.fillWidth: true
        text: root.about.promiseWords
        color: Theme.textMuted
        visible: text !== ""
    }
    Card {
        Layout.fillWidth: true
        padding: 0

        SettingsRow {
            objectName: "toldSwitch"
            Layout.fillWidth: true
            first: true
            last: true
            text: qsTr("I have told %1").arg(root.about.callName)
            switchable: true
            on: root.told
            onClicked: root.told = !root.told
        }
    }
    AppText {
        Layout.fillWidth: true
        Layout.topMargin: 8
        text: qsTr("About how late will you be?")
        kind: Theme.label
    }
    Repeater {
        model: [10, 20, 30]

        AppButton {
            required property int modelData

            objectName: "late" + modelData
            Layout.fillWidth: true
            tall: 64
            text: qsTr("%n minutes", "", modelData)
            onClicked: {
                root.taps.runningLate(root.about.visitId, root.about.personId, modelData, root.told);
                root.close();
            }
        }
    }
    NoteLine {
        Layout.topMargin: 4
        text: qsTr("The office hears as soon as there is signal.")
        glyph: "send"
    }
}
