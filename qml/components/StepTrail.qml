pragma ComponentBehavior: Bound

import QtQuick

// How far along we are in a few named steps.
Flow {
    id: root

    property var steps: []
    property int current: 0

    spacing: 16
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("Step %1 of %2: %3").arg(root.current + 1).arg(root.steps.length).arg(root.steps[root.current] ?? "")

    Repeater {
        model: root.steps

        Row {
            id: step

            required property string modelData
            required property int index
            readonly property bool on: index <= root.current

            spacing: 12

            Rectangle {
                width: Theme.grow(36)
                height: width
                radius: width / 2
                color: step.on ? Theme.primary : "transparent"
                border.width: step.on ? 0 : 1
                border.color: Theme.border

                AppText {
                    anchors.centerIn: parent
                    visible: step.index >= root.current
                    text: step.index + 1
                    kind: Theme.label
                    color: step.on ? Theme.inkOnPrimary : Theme.textMuted
                    Accessible.ignored: true
                }
                Icon {
                    anchors.centerIn: parent
                    visible: step.index < root.current
                    glyph: "check"
                    size: 20
                    colour: Theme.inkOnPrimary
                }
            }
            AppText {
                anchors.verticalCenter: parent.verticalCenter
                text: step.modelData
                kind: step.index === root.current ? Theme.label : Theme.body
                color: step.index === root.current ? Theme.text : Theme.textMuted
                Accessible.ignored: true
            }
            Rectangle {
                anchors.verticalCenter: parent.verticalCenter
                visible: step.index < root.steps.length - 1
                width: 40
                height: 2
                color: Theme.line
            }
        }
    }
}
