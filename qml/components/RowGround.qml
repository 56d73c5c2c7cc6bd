import QtQuick

// The ground of a pressed or selected row; follows the card's round corners at its first and last row.
Item {
    id: root

    property bool selected: false
    property bool down: false
    property bool first: false
    property bool last: false
    readonly property color fill: root.selected ? Theme.primarySoft : Theme.surfaceAlt

    visible: root.selected || root.down

    Rectangle {
        anchors.fill: parent
        anchors.margins: 1
        anchors.bottomMargin: root.last ? 1 : 0
        radius: Theme.radiusCard - 1
        color: root.fill
    }
    Rectangle {
        anchors.fill: parent
        anchors.leftMargin: 1
        anchors.rightMargin: 1
        anchors.bottomMargin: root.height / 2
        visible: !root.first
        color: root.fill
    }
    Rectangle {
        anchors.fill: parent
        anchors.leftMargin: 1
        anchors.rightMargin: 1
        anchors.topMargin: root.height / 2
        visible: !root.last
        color: root.fill
    }
    Rectangle {
        anchors.left: parent.left
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        anchors.topMargin: root.first ? Theme.radiusCard - 4 : 0
        anchors.bottomMargin: root.last ? Theme.radiusCard - 4 : 0
        visible: root.selected
        width: 6
        color: Theme.primary
    }
}
