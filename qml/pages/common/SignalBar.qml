import QtQuick
import QtQuick.Layouts
import Doorstep.App

// Only in a demonstration: takes the signal away, as a stairwell does.
Rectangle {
    id: root

    required property Session session

    implicitHeight: row.implicitHeight + 8
    color: Theme.surfaceAlt
    Accessible.role: Accessible.ToolBar
    Accessible.name: qsTr("Demonstration")

    RowLayout {
        id: row

        anchors.fill: parent
        anchors.leftMargin: Theme.space24
        anchors.rightMargin: Theme.space24
        spacing: Theme.space16

        AppText {
            Layout.fillWidth: true
            text: qsTr("Demonstration. Nobody here is real.")
            kind: Theme.caption
        }
        Chip {
            objectName: "signalSwitch"
            text: qsTr("No signal")
            glyph: "signal-none"
            checkable: false
            checked: root.session.noSignal
            onClicked: root.session.noSignal = !root.session.noSignal
        }
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Theme.line
    }
}
