pragma ComponentBehavior: Bound

import QtQuick

// How much the person did, visit by visit: a row for each rung, a column for each day. A day without a visit is a
// gap, never a nought. The headline above it is made from the same visits.
Item {
    id: root

    property var words: [qsTr("By self"), qsTr("Reminded"), qsTr("Guided"), qsTr("Hands-on")]
    property var visits: [] // one entry a day: rung 0..3, or -1 for a gap
    property var dates: [] // objects with day (index), text
    property int windowFrom: -1 // first day of the window the headline speaks of
    property string windowText: ""
    property string gapText: ""
    property int gapDay: -1
    property string spoken: "" // the headline, for the screen reader
    readonly property var glyphs: ["rung-self", "rung-reminded", "rung-guided", "rung-hands-on"]
    readonly property bool narrow: root.width < 560 * Theme.textScale
    readonly property real labelWidth: root.narrow ? mark.side + 12 : 176 * Theme.textScale
    readonly property real rowHeight: Theme.grow(52)
    readonly property real head: Theme.captionStrong.line + 12
    readonly property real column: (root.width - root.labelWidth) / Math.max(1, root.visits.length)

    implicitWidth: 1086
    implicitHeight: root.head + 4 * root.rowHeight + Theme.caption.line * 2 + 28
    Accessible.role: Accessible.Chart
    Accessible.name: root.spoken

    function at(start: real, wide: real): real {
        return root.LayoutMirroring.enabled ? root.width - start - wide : start;
    }

    Icon {
        id: mark

        visible: false
        glyph: "dot"
    }
    Rectangle {
        readonly property real start: root.labelWidth + root.windowFrom * root.column

        visible: root.windowFrom >= 0
        x: root.at(start, width)
        width: root.width - start
        height: root.head + 4 * root.rowHeight + 4
        radius: Theme.radius
        color: Theme.primarySoft
        border.width: Theme.name === "contrast" ? 1 : 0
        border.color: Theme.primary

        AppText {
            y: 6
            width: parent.width
            text: root.windowText
            kind: Theme.captionStrong
            color: Theme.inkOnPrimarySoft
            horizontalAlignment: Text.AlignHCenter
        }
    }
    Repeater {
        model: 4

        Item {
            id: row

            required property int index

            y: root.head + index * root.rowHeight
            width: root.width
            height: root.rowHeight

            Rectangle {
                x: root.at(root.labelWidth, width)
                y: row.height / 2
                width: root.width - root.labelWidth
                height: 1
                color: Theme.line
            }
            Icon {
                anchors.left: parent.left
                anchors.verticalCenter: parent.verticalCenter
                glyph: root.glyphs[row.index]
                colour: Theme.ladder[row.index]
            }
            AppText {
                anchors.left: parent.left
                anchors.leftMargin: mark.side + 12
                anchors.verticalCenter: parent.verticalCenter
                visible: !root.narrow
                width: root.labelWidth - mark.side - 20
                text: root.words[row.index] ?? ""
                kind: Theme.label
            }
        }
    }
    Repeater {
        model: root.visits

        Rectangle {
            id: visit

            required property int modelData
            required property int index

            visible: modelData >= 0
            width: Math.min(26, root.column)
            height: width
            radius: width / 2
            x: root.at(root.labelWidth + (index + 0.5) * root.column - width / 2, width)
            y: root.head + (Math.max(0, modelData) + 0.5) * root.rowHeight - height / 2
            color: root.windowFrom >= 0 && index >= root.windowFrom ? Theme.primarySoft : Theme.surface

            Icon {
                anchors.centerIn: parent
                glyph: root.glyphs[Math.max(0, visit.modelData)]
                size: Math.min(24, visit.width - 2) / (1 + 0.8 * (Theme.textScale - 1))
                colour: Theme.ladder[Math.max(0, visit.modelData)]
            }
        }
    }
    AppText {
        visible: root.gapDay >= 0 && !root.narrow
        x: root.at(Math.max(root.labelWidth, root.labelWidth + (root.gapDay + 0.5) * root.column - width / 2), width)
        y: root.head + 4 * root.rowHeight
        width: 96 * Theme.textScale
        text: root.gapText
        kind: Theme.caption
        color: Theme.textMuted
        horizontalAlignment: Text.AlignHCenter
    }
    Repeater {
        model: root.dates

        AppText {
            id: date

            required property var modelData
            readonly property bool atEnd: modelData.day >= root.visits.length - 1

            x: root.at(atEnd ? root.width - width : Math.min(root.labelWidth + modelData.day * root.column, root.width - width), width)
            y: root.height - height
            visible: !root.narrow || atEnd || modelData.day === 0
            width: 150 * Theme.textScale
            text: modelData.text
            kind: Theme.caption
            color: Theme.textMuted
            horizontalAlignment: atEnd ? Text.AlignRight : Text.AlignLeft

            Rectangle {
                x: root.LayoutMirroring.enabled ? date.width - 1 : 0
                y: -10
                visible: !date.atEnd
                width: 1
                height: 8
                color: Theme.textMuted
            }
        }
    }
}
