pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Doorstep.App

// The people round a person, whom to call in an emergency first.
ColumnLayout {
    id: root

    property var members: []

    visible: root.members.length > 0
    spacing: 8

    HeadLine {
        Layout.fillWidth: true
        text: qsTr("Their people")
        heading: true
    }
    Card {
        Layout.fillWidth: true
        spacing: 16

        Repeater {
            model: GradualRows {
                rows: ListRows {
                    list: root.members
                }
            }

            Item { // placed by hand, as VisitRow is
                id: member

                required property var modelData
                required property int index
                readonly property bool stacked: root.width < 400 * Theme.textScale
                readonly property real words: name.height + (line.visible ? line.height : 0) + (urgent.visible ? urgent.height : 0)
                readonly property real wordsWide: member.stacked || !call.visible ? member.width : member.width - call.width - 12

                Layout.fillWidth: true
                implicitHeight: member.stacked ? member.words + (call.visible ? call.height + 8 : 0)
                                               : Math.max(member.words, call.visible ? call.height : 0)

                AppText {
                    id: name

                    anchors.left: parent.left
                    y: member.stacked ? 0 : (member.height - member.words) / 2
                    width: member.wordsWide
                    text: member.modelData.name
                    kind: Theme.label
                }
                AppText {
                    id: line

                    anchors.left: parent.left
                    y: name.y + name.height
                    width: member.wordsWide
                    visible: text !== ""
                    text: member.modelData.line
                    kind: Theme.caption
                    color: Theme.textMuted
                }
                NoteLine {
                    id: urgent

                    anchors.left: parent.left
                    y: name.y + member.words - height
                    width: member.wordsWide
                    text: member.modelData.emergency ? qsTr("Call in an emergency") : ""
                    glyph: "alert"
                    kind: Theme.captionStrong
                    colour: Theme.warning
                }
                CallButton {
                    id: call

                    objectName: "circleCall" + member.index
                    anchors.right: parent.right
                    y: member.height - height - (member.stacked ? 0 : (member.height - height) / 2)
                    width: member.stacked ? member.width : Math.max(implicitWidth, 196 * (1 + 0.85 * (Theme.textScale - 1)))
                    phone: member.modelData.phone
                }
            }
        }
    }
}
