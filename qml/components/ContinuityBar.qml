pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// Who came how often: the most frequent by name, all others together. Counts stand in words beneath.
ColumnLayout {
    id: root

    property var carers: [] // objects with name, count, others (bool)
    property string spoken: ""
    readonly property real total: Math.max(1, root.carers.reduce((sum, carer) => sum + carer.count, 0))
    readonly property var hues: [Theme.primary, Theme.ladder[1], Theme.ladder[2], Theme.border]

    function hue(index: int): color {
        return root.carers[index].others === true ? Theme.line : root.hues[Math.min(index, 3)];
    }

    spacing: 12
    Accessible.role: Accessible.Chart
    Accessible.name: root.spoken

    Row {
        id: bar

        Layout.fillWidth: true
        Layout.preferredHeight: 24
        spacing: 2

        Repeater {
            model: root.carers

            Rectangle {
                id: part

                required property var modelData
                required property int index

                width: (bar.width - 2 * (root.carers.length - 1)) * modelData.count / root.total
                height: 24
                radius: index === 0 || index === root.carers.length - 1 ? 6 : 0
                color: root.hue(index)

                // Only the ends of the whole bar are round.
                Rectangle {
                    anchors.fill: parent
                    anchors.leftMargin: part.index === 0 ? part.width / 2 : 0
                    anchors.rightMargin: part.index === root.carers.length - 1 ? part.width / 2 : 0
                    visible: root.carers.length > 1
                    color: part.color
                }
            }
        }
    }
    Flow {
        Layout.fillWidth: true
        spacing: 24

        Repeater {
            model: root.carers

            Row {
                id: entry

                required property var modelData
                required property int index

                spacing: 8

                Rectangle {
                    anchors.verticalCenter: parent.verticalCenter
                    width: 16
                    height: 16
                    radius: 4
                    color: root.hue(entry.index)
                }
                AppText {
                    text: qsTr("%1 %2").arg(entry.modelData.name).arg(entry.modelData.count)
                    kind: Theme.caption
                }
            }
        }
    }
}
