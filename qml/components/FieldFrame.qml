import QtQuick

// The edge of something one can write in.
Rectangle {
    id: root

    required property bool active
    property bool wrong: false

    radius: Theme.radius
    color: Theme.surface
    border.width: root.wrong ? 2 : Theme.edgePress
    border.color: root.wrong ? Theme.danger : Theme.border

    FocusRing {
        shown: root.active
    }
}
