import QtQuick

// The look of a switch; on is filled, at the end, and ticked.
Rectangle {
    id: root

    property bool on: false

    implicitWidth: Theme.grow(52)
    implicitHeight: Theme.grow(32)
    radius: height / 2
    color: root.on ? Theme.primary : Theme.surface
    border.width: 2
    border.color: root.on ? Theme.primary : Theme.border
    Accessible.ignored: true

    Rectangle {
        x: root.on !== root.LayoutMirroring.enabled ? root.width - width - 5 : 5
        y: 5
        width: parent.height - 10
        height: width
        radius: width / 2
        color: root.on ? Theme.inkOnPrimary : Theme.border

        Icon {
            anchors.centerIn: parent
            visible: root.on
            glyph: "check"
            size: 16
            colour: Theme.primary
        }
    }
}
