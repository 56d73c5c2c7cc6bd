pragma ComponentBehavior: Bound

import QtQuick

// A group of people: its name, how many they are, and a figure for each outcome. One that is too small to be shown
// says so and opens nothing.
Pressable {
    id: root

    property string name: ""
    property string count: ""
    property var cells: [] // objects with big, small
    property var measures: []
    property string spoken: ""
    property bool closed: false
    property bool narrow: false
    property bool last: false
    readonly property real column: (root.availableWidth - 64) / 14

    implicitWidth: 744 // of its own: its content depends on its width
    implicitHeight: Math.max(Theme.grow(60), cellsArea.implicitHeight + topPadding + bottomPadding)
    enabled: !root.closed
    horizontalPadding: 20
    verticalPadding: 10
    ringInside: true
    role: Accessible.Button
    spokenName: root.spoken

    // Placed by hand, as VisitRow is.
    Item {
        id: cellsArea

        x: root.leftPadding
        y: root.topPadding
        width: root.availableWidth
        height: root.availableHeight
        implicitHeight: root.narrow && !root.closed ? title.height + figures.height + 8 : Math.max(title.height, root.closed ? 0 : figures.height)

        Column {
            id: title

            anchors.left: parent.left
            width: root.narrow || root.closed ? cellsArea.width : 6 * root.column

            AppText {
                width: title.width
                text: root.name
                kind: Theme.label
                color: root.closed ? Theme.textMuted : Theme.text
            }
            AppText {
                width: title.width
                text: root.count
                kind: Theme.caption
                color: Theme.textMuted
            }
        }
        Flow {
            id: figures

            anchors.left: parent.left
            anchors.leftMargin: root.narrow ? 0 : 6 * root.column + 16
            y: root.narrow ? title.height + 8 : 0
            width: root.narrow ? cellsArea.width : 8 * root.column + 48
            spacing: root.narrow ? 8 : 16
            visible: !root.closed

            Repeater {
                model: root.closed ? [] : root.cells

                Column {
                    id: cell

                    required property var modelData
                    required property int index

                    width: root.narrow ? (figures.width - 8) / (figures.width < 320 * Theme.textScale ? 1 : 2) - 1 : 2 * root.column

                    AppText {
                        width: cell.width
                        visible: root.narrow
                        text: root.measures[cell.index] ?? ""
                        kind: Theme.caption
                        color: Theme.textMuted
                    }
                    AppText {
                        width: cell.width
                        visible: text !== ""
                        text: cell.modelData.big
                        kind: Theme.label
                    }
                    AppText {
                        width: cell.width
                        text: cell.modelData.small
                        kind: Theme.caption
                        color: Theme.textMuted
                    }
                }
            }
        }
    }
    background: RowGround {
        down: root.down
        last: root.last
    }
}
