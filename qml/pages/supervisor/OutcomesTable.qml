pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// Groups of people and their four outcomes. A row that is shown opens its people.
Card {
    id: root

    property string title: ""
    property var rows: [] // objects with key, name, count, cells, spoken, hidden
    property var measures: []
    readonly property bool narrow: root.width < 760 * Theme.textScale
    signal chosen(string key)

    objectName: "outcomesTable"
    padding: 0
    spacing: 0

    AppText {
        Layout.fillWidth: true
        Layout.margins: 20
        Layout.bottomMargin: root.narrow ? 12 : 4
        text: root.title
        kind: Theme.h3
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    Item { // over the columns
        id: head

        Layout.fillWidth: true
        Layout.leftMargin: 20
        Layout.rightMargin: 20
        visible: !root.narrow
        implicitHeight: heads.height + 8

        readonly property real column: (width - 64) / 14

        Row {
            id: heads

            x: root.LayoutMirroring.enabled ? 0 : 6 * head.column + 16
            spacing: 16
            layoutDirection: root.LayoutMirroring.enabled ? Qt.RightToLeft : Qt.LeftToRight

            Repeater {
                model: root.measures

                AppText {
                    required property string modelData

                    width: 2 * head.column
                    text: modelData
                    kind: Theme.caption
                    color: Theme.textMuted
                    Accessible.ignored: true // each row says it
                }
            }
        }
    }
    Repeater {
        id: list

        model: root.rows

        ColumnLayout {
            id: entry

            required property var modelData
            required property int index

            Layout.fillWidth: true
            spacing: 0

            Divider {}
            OutcomesRow {
                objectName: "outcomesRow." + entry.modelData.key
                Layout.fillWidth: true
                name: entry.modelData.name
                count: entry.modelData.count
                cells: entry.modelData.cells
                measures: root.measures
                spoken: entry.modelData.spoken
                closed: entry.modelData.hidden
                narrow: root.narrow
                last: entry.index === list.count - 1
                onClicked: root.chosen(entry.modelData.key)
            }
        }
    }
}
