import QtQuick
import QtQuick.Layouts

// One day back, one day on, and back to today. The day stands between, or above where there is no room.
GridLayout {
    id: root

    property string dayWords: ""
    property int offset: 0
    readonly property bool narrow: root.width < 620 * Theme.textScale
    signal picked(int offset)

    columns: root.narrow ? 2 : 3
    columnSpacing: 12
    rowSpacing: 8

    AppText {
        objectName: "dayShown"
        Layout.row: 0
        Layout.column: root.narrow ? 0 : 1
        Layout.columnSpan: root.narrow ? 2 : 1
        Layout.fillWidth: true
        text: root.dayWords
        kind: Theme.h3
        horizontalAlignment: root.narrow ? Text.AlignLeft : Text.AlignHCenter
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    AppButton {
        objectName: "dayBefore"
        Layout.row: root.narrow ? 1 : 0
        Layout.column: 0
        Layout.fillWidth: root.narrow
        Layout.preferredWidth: root.narrow ? 1 : -1
        horizontalPadding: root.narrow ? 12 : 17
        glyph: "arrow-left"
        text: qsTr("Day before")
        onClicked: root.picked(root.offset - 1)
    }
    AppButton {
        objectName: "dayAfter"
        Layout.row: root.narrow ? 1 : 0
        Layout.column: root.narrow ? 1 : 2
        Layout.fillWidth: root.narrow
        Layout.preferredWidth: root.narrow ? 1 : -1
        horizontalPadding: root.narrow ? 12 : 17
        glyph: "arrow-right"
        glyphAfter: true
        text: qsTr("Day after")
        onClicked: root.picked(root.offset + 1)
    }
    AppButton {
        objectName: "backToToday"
        Layout.row: root.narrow ? 2 : 1
        Layout.column: root.narrow ? 0 : 1
        Layout.columnSpan: root.narrow ? 2 : 1
        Layout.alignment: Qt.AlignHCenter
        visible: root.offset !== 0
        variant: AppButton.Plain
        glyph: "calendar"
        text: qsTr("Back to today")
        onClicked: root.picked(0)
    }
}
