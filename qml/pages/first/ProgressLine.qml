import QtQuick

// How much of a known whole is done.
Rectangle {
    id: root

    property real share: 0 // 0 to 1
    property string spoken: ""

    implicitHeight: 16
    radius: 8
    color: Theme.surfaceAlt
    border.width: 1
    border.color: Theme.border
    Accessible.role: Accessible.ProgressBar
    Accessible.name: root.spoken

    Rectangle {
        width: Math.max(parent.height, parent.width * Math.min(1, root.share))
        height: parent.height
        radius: parent.radius
        color: Theme.primary
    }
}
