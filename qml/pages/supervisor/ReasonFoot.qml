import QtQuick
import QtQuick.Layouts
import Doorstep.App

// What can be done about it: look after it, and call.
GridLayout {
    id: root

    required property shownReason reason
    readonly property bool empty: !root.reason.canTake && root.reason.carerPhone === "" && root.reason.personPhone === ""
    signal taken

    columns: root.width < 300 * Theme.textScale ? 1 : 2
    columnSpacing: 8
    rowSpacing: 8

    AppButton {
        objectName: "takeOnButton"
        Layout.fillWidth: true
        Layout.columnSpan: root.columns
        visible: root.reason.canTake
        variant: AppButton.Primary
        glyph: "hand"
        text: qsTr("I am on it")
        onClicked: root.taken()
    }
    CallButton {
        objectName: "callCarerButton"
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        phone: root.reason.carerPhone
        text: qsTr("Call %1").arg(root.reason.carerName)
    }
    CallButton {
        objectName: "callPersonButton"
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        phone: root.reason.personPhone
        text: qsTr("Call %1").arg(root.reason.callName)
    }
}
