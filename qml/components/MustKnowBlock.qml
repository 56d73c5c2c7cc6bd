pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// What would do harm if it were not known. One block; lines with the same source share it.
Rectangle {
    id: root

    property string label: qsTr("You must know")
    property var lines: [] // objects with text, source, own
    property bool large: false
    readonly property bool oneSource: root.lines.every(line => line.source === root.lines[0].source)

    readonly property int side: root.large ? 24 : 16
    readonly property int gap: root.large ? 16 : 12
    readonly property real markWide: root.large ? Theme.grow(48) : mark.side

    visible: root.lines.length > 0
    implicitWidth: 320 // of its own: it is as wide as it is given
    implicitHeight: column.implicitHeight + (root.large ? 40 : 24)
    radius: Theme.radiusCard
    color: Theme.warningSoft
    border.width: Theme.name === "contrast" ? 2 : 0
    border.color: Theme.warning

    Item {
        anchors.left: parent.left
        anchors.leftMargin: root.side
        y: column.y
        width: root.markWide
        height: Math.max(mark.side, Theme.caption.line)

        Icon {
            id: mark

            anchors.centerIn: parent
            glyph: "warning"
            size: root.large ? 28 : 24
            colour: Theme.warning
        }
    }
    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: root.side + root.markWide + root.gap
        anchors.rightMargin: root.side
        y: root.large ? 20 : 12
        spacing: 4

        HeadLine {
            Layout.fillWidth: true
            text: root.label
            kind: Theme.captionStrong
            colour: Theme.warning
            remark: root.oneSource && root.lines.length > 0 ? root.lines[0].source ?? "" : ""
            remarkColour: Theme.warning
        }
        Repeater {
            model: root.lines

            Item {
                id: entry

                required property var modelData
                required property int index
                readonly property bool ruled: root.large && entry.index > 0
                readonly property real above: entry.ruled ? 17 : entry.index > 0 && !root.large && !root.oneSource ? 4 : 0

                Layout.fillWidth: true
                implicitHeight: entry.above + said.implicitHeight + (source.visible ? source.implicitHeight : 0)

                Divider {
                    y: 8
                    width: entry.width
                    visible: entry.ruled
                }
                Sentences {
                    id: said

                    y: entry.above
                    width: entry.width
                    text: entry.modelData.own === true ? Words.quoted(entry.modelData.text) : entry.modelData.text
                    kind: root.large ? Theme.bodyLarge : Theme.body
                }
                AppText {
                    id: source

                    y: said.y + said.implicitHeight
                    width: entry.width
                    visible: text !== "" && !root.oneSource
                    text: entry.modelData.source ?? ""
                    kind: Theme.caption
                    color: Theme.warning
                }
            }
        }
    }
}
