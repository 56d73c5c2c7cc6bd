import QtQuick
import QtQuick.Layouts
import Doorstep.App

// Only in a demonstration: whose tablet this is, and a switch that takes the signal away, as a stairwell does.
Rectangle {
    id: root

    required property Session session
    property string who: ""

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

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            AppText {
                Layout.fillWidth: true
                visible: text !== ""
                text: root.who
                kind: Theme.captionStrong
            }
            AppText {
                Layout.fillWidth: true
                text: qsTr("Demonstration. Nobody here is real.")
                kind: Theme.caption
                color: Theme.textMuted
            }
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
