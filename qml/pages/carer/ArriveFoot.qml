import QtQuick
import QtQuick.Layouts

// The last thing before the door, and the one button.
ColumnLayout {
    id: root

    property bool canArrive: true
    signal arrived

    spacing: 8

    AppText {
        Layout.fillWidth: true
        text: qsTr("This is a start. Ask me.")
        kind: Theme.caption
        color: Theme.textMuted
        horizontalAlignment: Text.AlignHCenter
    }
    ArriveButton {
        objectName: "arriveButton"
        Layout.fillWidth: true
        visible: root.canArrive
        onClicked: root.arrived()
    }
}
