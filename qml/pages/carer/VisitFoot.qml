import QtQuick
import QtQuick.Layouts

// The two ways out of a visit's page, apart from each other.
GridLayout {
    id: root

    property string callName: ""
    property bool sideBySide: false
    signal handOverAsked
    signal leaveAsked

    columns: root.sideBySide ? 2 : 1
    columnSpacing: 16
    rowSpacing: 16

    AppButton {
        objectName: "handOverButton"
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        Layout.fillHeight: root.sideBySide
        tall: 56
        glyph: "people"
        text: qsTr("Hand tablet to %1").arg(root.callName)
        onClicked: root.handOverAsked()
    }
    AppButton {
        objectName: "leaveButton"
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        variant: AppButton.Primary
        tall: 64
        text: qsTr("Leave…")
        onClicked: root.leaveAsked()
    }
}
