import QtQuick

// One named step of a StepTrail, with the line to the next.
Row {
    id: root

    required property string modelData
    required property int index
    required property int current
    required property bool last
    readonly property bool on: root.index <= root.current

    spacing: 12

    Rectangle {
        width: Theme.grow(36)
        height: width
        radius: width / 2
        color: root.on ? Theme.primary : "transparent"
        border.width: root.on ? 0 : Theme.edge
        border.color: Theme.border

        AppText {
            anchors.centerIn: parent
            visible: root.index >= root.current
            text: root.index + 1
            kind: Theme.label
            color: root.on ? Theme.inkOnPrimary : Theme.textMuted
            Accessible.ignored: true
        }
        Icon {
            anchors.centerIn: parent
            visible: root.index < root.current
            glyph: "check"
            size: 20
            colour: Theme.inkOnPrimary
        }
    }
    AppText {
        anchors.verticalCenter: parent.verticalCenter
        text: root.modelData
        kind: root.index === root.current ? Theme.label : Theme.body
        color: root.index === root.current ? Theme.text : Theme.textMuted
        Accessible.ignored: true
    }
    Rectangle {
        anchors.verticalCenter: parent.verticalCenter
        visible: !root.last
        width: 40
        height: 2
        color: Theme.line
    }
}
