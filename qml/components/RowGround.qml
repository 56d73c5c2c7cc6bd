pragma ComponentBehavior: Bound

import QtQuick

// The ground of a pressed or selected row; follows the card's round corners at its first and last row.
Item {
    id: root

    property bool selected: false
    property bool down: false
    property bool first: false
    property bool last: false

    readonly property bool shown: root.selected || root.down

    Repeater {
        model: root.shown ? 1 : 0 // few rows are pressed or selected

        Item {
            anchors.fill: parent

            RowShape {
                anchors.fill: parent
                first: root.first
                last: root.last
                color: root.selected ? Theme.primary : Theme.surfaceAlt
            }
            RowShape {
                anchors.fill: parent
                anchors.leftMargin: 6
                visible: root.selected
                first: root.first
                last: root.last
                squareStart: true
                color: Theme.primarySoft
            }
        }
    }
}
