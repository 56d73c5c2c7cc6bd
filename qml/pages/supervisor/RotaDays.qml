import QtQuick
import QtQuick.Layouts
import Doorstep.App

// Which day or week it is, one back and one on, and the hours that are seen of the day.
GridLayout {
    id: root

    required property RotaPage rota
    property RotaDayGrid grid: null
    readonly property int step: root.rota.week ? 7 : 1
    readonly property bool narrow: root.width < 700 * Theme.textScale

    columns: root.narrow ? 2 : 5
    columnSpacing: 8
    rowSpacing: 8

    AppText {
        objectName: "rotaDay"
        Layout.row: 0
        Layout.column: root.narrow ? 0 : 2
        Layout.columnSpan: root.narrow ? 2 : 1
        Layout.fillWidth: true
        text: root.rota.dayWords
        kind: Theme.h3
        horizontalAlignment: root.narrow ? Text.AlignLeft : Text.AlignHCenter
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    AppButton {
        objectName: "rotaBefore"
        Layout.row: root.narrow ? 1 : 0
        Layout.column: 0
        Layout.fillWidth: root.narrow
        Layout.preferredWidth: root.narrow ? 1 : Math.ceil(implicitWidth)
        glyph: "arrow-left"
        text: root.rota.week ? qsTr("Week before") : qsTr("Day before")
        onClicked: root.rota.dayOffset -= root.step
    }
    AppButton {
        objectName: "rotaAfter"
        Layout.row: root.narrow ? 1 : 0
        Layout.column: 1
        Layout.fillWidth: root.narrow
        Layout.preferredWidth: root.narrow ? 1 : Math.ceil(implicitWidth)
        glyph: "arrow-right"
        glyphAfter: true
        text: root.rota.week ? qsTr("Week after") : qsTr("Day after")
        onClicked: root.rota.dayOffset += root.step
    }
    AppButton {
        objectName: "rotaToday"
        Layout.preferredWidth: Math.ceil(implicitWidth)
        Layout.row: root.narrow ? 2 : 0
        Layout.column: root.narrow ? 0 : 3
        Layout.columnSpan: root.narrow ? 2 : 1
        visible: root.rota.dayOffset !== 0
        variant: AppButton.Plain
        glyph: "calendar"
        text: root.rota.week ? qsTr("This week") : qsTr("Today")
        onClicked: root.rota.dayOffset = 0
    }
    RowLayout {
        Layout.row: root.narrow ? 3 : 0
        Layout.column: root.narrow ? 0 : 4
        Layout.columnSpan: root.narrow ? 2 : 1
        visible: root.grid !== null
        spacing: 8

        AppButton {
            objectName: "rotaEarlier"
            Layout.preferredWidth: Math.ceil(implicitWidth)
            glyph: "chevron-left"
            text: qsTr("Earlier")
            onClicked: root.grid.scrollBy(-3)
        }
        AppButton {
            objectName: "rotaLater"
            Layout.preferredWidth: Math.ceil(implicitWidth)
            glyph: "chevron-right"
            glyphAfter: true
            text: qsTr("Later")
            onClicked: root.grid.scrollBy(3)
        }
    }
}
