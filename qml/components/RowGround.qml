import QtQuick

// The ground of a pressed or selected row; follows the card's round corners at its first and last row.
Item {
    id: root

    property bool selected: false
    property bool down: false
    property bool first: false
    property bool last: false

    visible: root.selected || root.down

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
