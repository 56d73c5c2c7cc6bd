pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

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
            model: root.members

            GridLayout {
                id: member

                required property var modelData
                required property int index

                Layout.fillWidth: true
                columns: root.width < 400 * Theme.textScale ? 1 : 2
                columnSpacing: 12
                rowSpacing: 8

                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: 0

                    AppText {
                        Layout.fillWidth: true
                        text: member.modelData.name
                        kind: Theme.label
                    }
                    AppText {
                        Layout.fillWidth: true
                        visible: text !== ""
                        text: member.modelData.line
                        kind: Theme.caption
                        color: Theme.textMuted
                    }
                    NoteLine {
                        text: member.modelData.emergency ? qsTr("Call in an emergency") : ""
                        glyph: "alert"
                        kind: Theme.captionStrong
                        colour: Theme.warning
                    }
                }
                CallButton {
                    objectName: "circleCall" + member.index
                    Layout.fillWidth: member.columns === 1
                    Layout.preferredWidth: member.columns === 1 ? -1 : Math.max(implicitWidth, 196 * (1 + 0.85 * (Theme.textScale - 1)))
                    phone: member.modelData.phone
                }
            }
        }
    }
}
