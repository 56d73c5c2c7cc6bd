pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// Who saw somebody's page, as the office is told: whoever opened it without a visit first, with their reason.
ColumnLayout {
    id: root

    property var readers: [] // objects with words, reason, glyph

    objectName: "pageReaders"
    visible: root.readers.length > 0
    spacing: 8

    HeadLine {
        Layout.fillWidth: true
        text: qsTr("Who saw this page")
        heading: true
    }
    Card {
        Layout.fillWidth: true
        spacing: 12

        Repeater {
            model: root.readers

            ColumnLayout {
                id: reader

                required property var modelData
                required property int index

                objectName: "pageReader." + reader.index
                Layout.fillWidth: true
                spacing: 0

                NoteLine {
                    Layout.fillWidth: true
                    text: reader.modelData.words
                    glyph: reader.modelData.glyph
                    kind: Theme.body
                    colour: reader.modelData.reason === "" ? Theme.text : Theme.info
                }
                AppText {
                    Layout.fillWidth: true
                    Layout.leftMargin: 28
                    visible: text !== ""
                    text: reader.modelData.reason
                    kind: Theme.caption
                    color: Theme.textMuted
                }
            }
        }
    }
}
