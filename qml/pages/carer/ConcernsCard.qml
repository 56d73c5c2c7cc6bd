pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// What a carer told the office about somebody, and what became of it.
ColumnLayout {
    id: root

    property var concerns: [] // objects with words, source, became

    visible: root.concerns.length > 0
    spacing: 8

    HeadLine {
        Layout.fillWidth: true
        text: qsTr("What you told the office")
        heading: true
    }
    Card {
        Layout.fillWidth: true
        spacing: 16

        Repeater {
            model: root.concerns

            ColumnLayout {
                id: concern

                required property var modelData
                required property int index

                Layout.fillWidth: true
                spacing: 4

                Sentences {
                    Layout.fillWidth: true
                    text: concern.modelData.words
                    kind: Theme.body
                }
                AppText {
                    Layout.fillWidth: true
                    text: concern.modelData.source
                    kind: Theme.caption
                    color: Theme.textMuted
                }
                NoteLine {
                    objectName: "concernBecame." + concern.index
                    text: concern.modelData.became
                    glyph: "message"
                    kind: Theme.captionStrong
                    colour: Theme.primary
                }
            }
        }
    }
}
