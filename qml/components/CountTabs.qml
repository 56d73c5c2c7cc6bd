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
    readonly property int perLine: Math.max(1, Math.min(root.model.length, Math.floor(root.width / (54 * Theme.textScale))))

    function go(index: int): void {
        const tab = tabs.itemAt(Math.max(0, Math.min(index, tabs.count - 1))) as Pressable;
        tab.forceActiveFocus(Qt.TabFocusReason);
        tab.press();
    }

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
            id: tabs

            model: root.model.length

            Pressable {
                id: tab

                required property int index
                readonly property var told: root.model[tab.index] ?? ({ count: 0, word: "" })
                readonly property bool on: root.current === index

                objectName: root.objectName === "" ? "" : root.objectName + "." + tab.index
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                implicitHeight: Math.max(Theme.touchMain, implicitContentHeight + 8)
                padding: 4
                role: Accessible.PageTab
                spokenName: qsTr("%1 %2").arg(tab.told.count).arg(tab.told.word)
                Accessible.selected: on
                onClicked: root.picked(index)
                Keys.onLeftPressed: root.go(tab.index + (root.LayoutMirroring.enabled ? 1 : -1))
                Keys.onRightPressed: root.go(tab.index + (root.LayoutMirroring.enabled ? -1 : 1))

                contentItem: CountLabel {
                    count: tab.told.count
                    word: tab.told.word
                    on: tab.on
                    stacked: root.stacked
                    small: root.width < 84 * root.perLine * Theme.textScale
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
