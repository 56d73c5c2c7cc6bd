pragma ComponentBehavior: Bound

import QtQuick

// When we came, day by day, against the promised window. Filled inside, ring outside: it can be read in grey.
Item {
    id: root

    property var days: [] // objects with planned, came (minutes of the day, or -1), inside (bool)
    property int windowFrom: 480 // minutes of the day
    property int windowUntil: 520
    property int earliest: root.windowFrom - 40
    property int latest: root.windowUntil + 150
    property var hours: [] // objects with minute, text: what the clock lines and window edges are called
    property var dates: [] // objects with day, text
    property string spoken: ""
    readonly property real labelWidth: 76 * Theme.textScale
    readonly property real plotHeight: root.height - Theme.caption.line - 12
    readonly property real column: (root.width - root.labelWidth) / Math.max(1, root.days.length)

    implicitWidth: 766
    implicitHeight: Theme.grow(260)
    Accessible.role: Accessible.Chart
    Accessible.name: root.spoken

    function at(start: real, wide: real): real {
        return root.LayoutMirroring.enabled ? root.width - start - wide : start;
    }
    // Later is higher, as on a wall clock's hand moving on.
    function level(minute: real): real {
        return 8 + (root.plotHeight - 16) * (1 - (minute - root.earliest) / Math.max(1, root.latest - root.earliest));
    }

    Rectangle {
        x: root.at(root.labelWidth, width)
        y: root.level(root.windowUntil)
        width: root.width - root.labelWidth
        height: root.level(root.windowFrom) - y
        color: Theme.successSoft
    }
    Repeater {
        model: root.hours

        Item {
            id: hour

            required property var modelData
            readonly property bool edge: modelData.minute === root.windowFrom || modelData.minute === root.windowUntil

            y: root.level(modelData.minute)
            width: root.width

            Rectangle {
                x: root.at(root.labelWidth, width)
                y: hour.edge ? -0.75 : 0
                width: root.width - root.labelWidth
                height: hour.edge ? 1.5 : 1
                color: hour.edge ? Theme.success : Theme.line
            }
            AppText {
                anchors.left: parent.left
                y: -height / 2
                width: root.labelWidth - 12
                text: hour.modelData.text
                kind: Theme.caption
                color: Theme.textMuted
                horizontalAlignment: Text.AlignRight
            }
        }
    }
    Repeater {
        model: root.days

        Item {
            id: day

            required property var modelData
            required property int index

            x: root.at(root.labelWidth + index * root.column, root.column)
            width: root.column
            height: root.plotHeight

            Rectangle {
                visible: day.modelData.planned >= 0
                x: (parent.width - width) / 2
                y: root.level(day.modelData.planned) - height / 2
                width: Math.min(24, root.column - 1)
                height: 2.5
                color: Theme.textMuted
            }
            Rectangle {
                visible: day.modelData.came >= 0
                x: (parent.width - width) / 2
                y: root.level(day.modelData.came) - height / 2
                width: Math.min(14, root.column)
                height: width
                radius: width / 2
                color: day.modelData.inside ? Theme.success : Theme.surface
                border.width: day.modelData.inside ? 0 : 2
                border.color: Theme.warning
            }
        }
    }
    Repeater {
        model: root.dates

        AppText {
            required property var modelData
            readonly property bool atEnd: modelData.day >= root.days.length - 1

            x: root.at(atEnd ? root.width - width : root.labelWidth + modelData.day * root.column, width)
            y: root.height - height
            visible: atEnd || modelData.day === 0 || root.width >= 520 * Theme.textScale // else they would touch
            width: Math.min(150 * Theme.textScale, (root.width - root.labelWidth) / Math.max(1, root.dates.length))
            text: modelData.text
            kind: Theme.caption
            color: Theme.textMuted
            horizontalAlignment: atEnd ? Text.AlignRight : Text.AlignLeft
        }
    }
}
