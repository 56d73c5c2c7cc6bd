import QtQuick

// Two tones, dark inside and yellow outside, so that one of them is seen on any ground.
Item {
    id: root

    required property bool shown
    property real radius: Theme.radius
    property bool inside: false // where a neighbour or an edge leaves no room outside
    readonly property int outset: root.inside ? 0 : 3

    anchors.fill: parent
    visible: root.shown
    z: 10

    Rectangle {
        anchors.fill: parent
        anchors.margins: -root.outset
        radius: root.radius + root.outset
        color: "transparent"
        border.color: Theme.focus
        border.width: 3
    }
    Rectangle {
        anchors.fill: parent
        anchors.margins: 3 - root.outset
        radius: Math.max(0, root.radius - 3 + root.outset)
        color: "transparent"
        border.color: Theme.focusRing
        border.width: 3
    }
}
