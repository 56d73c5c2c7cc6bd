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

    visible: root.lines.length > 0
    implicitHeight: row.implicitHeight + (root.large ? 40 : 24)
    implicitWidth: row.implicitWidth + 32
    radius: Theme.radiusCard
    color: Theme.warningSoft
    border.width: Theme.name === "contrast" ? 2 : 0
    border.color: Theme.warning

    RowLayout {
        id: row

        anchors.fill: parent
        anchors.leftMargin: root.large ? 24 : 16
        anchors.rightMargin: root.large ? 24 : 16
        anchors.topMargin: root.large ? 20 : 12
        anchors.bottomMargin: anchors.topMargin
        spacing: root.large ? 16 : 12

        Item {
            Layout.alignment: Qt.AlignTop
            Layout.preferredWidth: root.large ? Theme.grow(48) : mark.width
            Layout.preferredHeight: Math.max(mark.height, Theme.caption.line)

            Icon {
                id: mark

                anchors.centerIn: parent
                glyph: "warning"
                size: root.large ? 28 : 24
                colour: Theme.warning
            }
        }
        ColumnLayout {
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

                ColumnLayout {
                    id: entry

                    required property var modelData
                    required property int index

                    Layout.topMargin: entry.index > 0 && !root.large && !root.oneSource ? 4 : 0
                    spacing: 0

                    Divider {
                        visible: root.large && entry.index > 0
                        Layout.topMargin: 8
                        Layout.bottomMargin: 8
                    }
                    Sentences {
                        Layout.fillWidth: true
                        text: entry.modelData.own === true ? Words.quoted(entry.modelData.text) : entry.modelData.text
                        kind: root.large ? Theme.bodyLarge : Theme.body
                    }
                    AppText {
                        Layout.fillWidth: true
                        visible: text !== "" && !root.oneSource
                        text: entry.modelData.source ?? ""
                        kind: Theme.caption
                        color: Theme.warning
                    }
                }
            }
        }
    }
}
