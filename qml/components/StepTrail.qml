pragma ComponentBehavior: Bound

import QtQuick

// How far along we are in a few named steps: all of them by name, or only this one where there is no room.
Item {
    id: root

    property var steps: []
    property int current: 0
    readonly property string now: root.steps[root.current] ?? ""
    readonly property bool compact: root.width > 0 && root.width < root.wanted
    readonly property real wanted: names.wide + root.steps.length * (Theme.grow(36) + 12) + (root.steps.length - 1) * 72
    readonly property string said: qsTr("Step %1 of %2: %3").arg(root.current + 1).arg(root.steps.length).arg(root.now)

    implicitWidth: root.wanted
    implicitHeight: shown.implicitHeight
    Accessible.role: Accessible.StaticText
    Accessible.name: root.said

    NaturalWidth {
        id: names

        kind: Theme.label
        text: root.steps.join("")
    }
    Column {
        id: shown

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter

        Repeater {
            model: root.compact ? 0 : 1

            Row {
                width: root.width
                spacing: 16

                Repeater {
                    model: root.steps

                    TrailStep {
                        id: step

                        current: root.current
                        last: step.index === root.steps.length - 1
                    }
                }
            }
        }
        Repeater {
            model: root.compact ? 1 : 0

            Column {
                width: root.width
                spacing: 8

                AppText {
                    width: parent.width
                    text: root.said
                    kind: Theme.captionStrong
                    Accessible.ignored: true
                }
                Row {
                    id: parts

                    width: root.width

                    readonly property real part: (Math.min(root.width, 240) + spacing) / Math.max(1, root.steps.length)

                    spacing: 4

                    Repeater {
                        model: root.steps

                        Rectangle {
                            required property int index

                            width: parts.part - parts.spacing
                            height: 6
                            radius: 3
                            color: index <= root.current ? Theme.primary : Theme.line
                        }
                    }
                }
            }
        }
    }
}
