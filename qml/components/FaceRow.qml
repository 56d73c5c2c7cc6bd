pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// The person's word on today. Optional, and a second tap takes it back.
RowLayout {
    id: root

    property var words: [qsTr("Good"), qsTr("All right"), qsTr("Not good")]
    property int chosen: -1
    property bool easy: false
    signal picked(int face) // -1: taken back

    spacing: 12
    Accessible.role: Accessible.Grouping

    Repeater {
        model: ["face-good", "face-ok", "face-bad"]

        Pressable {
            id: cell

            required property string modelData
            required property int index
            readonly property bool on: root.chosen === index

            Layout.fillWidth: true
            Layout.preferredWidth: 1
            implicitHeight: Math.max(Theme.grow(root.easy ? 200 : 112), implicitContentHeight + 24)
            padding: 8
            text: root.words[index] ?? ""
            role: Accessible.RadioButton
            Accessible.checkable: true
            Accessible.checked: on
            onClicked: root.picked(on ? -1 : index)

            contentItem: Item {
                implicitHeight: column.implicitHeight

                Column {
                    id: column

                    anchors.verticalCenter: parent.verticalCenter
                    width: parent.width
                    spacing: 8

                    Icon {
                        anchors.horizontalCenter: parent.horizontalCenter
                        glyph: cell.modelData
                        size: root.easy ? 80 : 48
                        colour: cell.on ? Theme.onPrimarySoft : Theme.primary
                    }
                    AppText {
                        width: parent.width
                        text: cell.text
                        kind: root.easy ? Theme.easyLabel : Theme.label
                        color: cell.on ? Theme.onPrimarySoft : Theme.text
                        horizontalAlignment: Text.AlignHCenter
                        Accessible.ignored: true
                    }
                }
            }
            background: Rectangle {
                radius: cell.radius
                color: cell.on || cell.down ? Theme.primarySoft : Theme.surface
                border.width: cell.on ? 3 : Theme.edgePress
                border.color: cell.on ? Theme.primary : Theme.border
            }
        }
    }
}
