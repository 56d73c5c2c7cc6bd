import QtQuick

// A row's outline inside its card: round where the card is round, square elsewhere.
Item {
    id: root

    property color color
    property bool first: false
    property bool last: false
    property bool squareStart: false

    Rectangle {
        anchors.fill: parent
        anchors.margins: 1
        radius: Theme.radiusCard - 1
        color: root.color
    }
    Rectangle {
        anchors.fill: parent
        anchors.leftMargin: 1
        anchors.rightMargin: 1
        anchors.bottomMargin: root.height / 2
        visible: !root.first
        color: root.color
    }
    Rectangle {
        anchors.fill: parent
        anchors.leftMargin: 1
        anchors.rightMargin: 1
        anchors.topMargin: root.height / 2
        visible: !root.last
        color: root.color
    }
    Rectangle {
        anchors.fill: parent
        anchors.margins: 1
        anchors.rightMargin: root.width / 2
        visible: root.squareStart
        color: root.color
    }
}
