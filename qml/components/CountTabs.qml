pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// Filters that say how many stand behind each.
Rectangle {
    id: root

    property var model: [] // objects with count, word
    property int current: 0
    signal picked(int index)
    readonly property bool stacked: root.width < 130 * Math.max(1, root.model.length) * Theme.textScale
    readonly property int perLine: root.width < 84 * Math.max(1, root.model.length) * Theme.textScale
        ? Math.max(1, Math.floor(root.width / (110 * Theme.textScale))) : Math.max(1, root.model.length)

    implicitWidth: 720
    implicitHeight: grid.implicitHeight + 8
    radius: Theme.radiusCard
    color: Theme.surfaceAlt
    border.width: Theme.name === "contrast" ? 1 : 0
    border.color: Theme.border
    Accessible.role: Accessible.PageTabList

    GridLayout {
        id: grid

        anchors.fill: parent
        anchors.margins: 4
        columns: root.perLine
        columnSpacing: 0
        rowSpacing: 0

        Repeater {
            model: root.model

            Pressable {
                id: tab

                required property var modelData
                required property int index
                readonly property bool on: root.current === index

                objectName: root.objectName === "" ? "" : root.objectName + "." + tab.index
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                implicitHeight: Math.max(Theme.touchMain, implicitContentHeight + 8)
                padding: 4
                role: Accessible.PageTab
                spokenName: qsTr("%1 %2").arg(modelData.count).arg(modelData.word)
                Accessible.selected: on
                onClicked: root.picked(index)

                contentItem: CountLabel {
                    count: tab.modelData.count
                    word: tab.modelData.word
                    on: tab.on
                    stacked: root.stacked
                }
                background: Rectangle {
                    radius: Theme.radius
                    color: tab.on ? Theme.surface : tab.down ? Theme.line : "transparent"
                    border.width: tab.on ? Theme.edgePress : 0
                    border.color: Theme.primary
                }
            }
        }
    }
}
