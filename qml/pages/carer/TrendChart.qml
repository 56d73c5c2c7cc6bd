pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Doorstep.App

// One step over the weeks: the sentence, and the marks it is made from or the same as a table.
Card {
    id: root

    required property TrendPage page
    readonly property shownTrend told: root.page.shown
    property bool asTable: false
    // on a phone the last two weeks: marks of more would be too small to tell apart
    readonly property int from: root.width < Theme.phoneBelow * Theme.textScale ? Math.max(0, root.marks.length - 14) : 0
    readonly property var marks: root.told.marks
    readonly property var allDates: root.told.dates
    readonly property var dates: root.allDates.filter(date => date.day >= root.from).map(date => ({ day: date.day - root.from, text: date.text }))

    padding: root.width < Theme.phoneBelow ? 16 : 24
    spacing: 12

    AppText {
        objectName: "trendHeadline"
        Layout.fillWidth: true
        text: root.told.headline
        kind: root.width < Theme.phoneBelow ? Theme.h3 : Theme.h2
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    AppText {
        objectName: "trendComparison"
        Layout.fillWidth: true
        Layout.topMargin: -8
        visible: text !== ""
        text: root.told.comparison
        kind: Theme.bodyLarge
        color: Theme.textMuted
    }
    LadderChart {
        objectName: "trendChart"
        Layout.fillWidth: true
        visible: !root.asTable
        words: root.told.rungs
        visits: root.marks.slice(root.from)
        dates: root.dates
        windowFrom: root.told.recentFrom < 0 ? -1 : Math.max(0, root.told.recentFrom - root.from)
        windowText: root.told.recentWords
        spoken: root.told.headline
    }
    ColumnLayout {
        objectName: "trendTable"
        Layout.fillWidth: true
        visible: root.asTable
        spacing: 0

        Repeater {
            model: root.asTable ? root.told.table : []

            ColumnLayout {
                id: row

                required property var modelData

                Layout.fillWidth: true
                spacing: 0

                Divider {}
                GridLayout {
                    id: cells

                    Layout.fillWidth: true
                    Layout.topMargin: 10
                    Layout.bottomMargin: 10
                    columns: root.width < 340 * Theme.textScale ? 1 : 2
                    columnSpacing: 16
                    rowSpacing: 4

                    AppText {
                        Layout.fillWidth: true
                        text: row.modelData.day
                    }
                    RowLayout {
                        Layout.fillWidth: cells.columns === 1
                        spacing: 16

                        Icon {
                            glyph: ["rung-self", "rung-reminded", "rung-guided", "rung-hands-on"][row.modelData.rung]
                            colour: Theme.ladder[row.modelData.rung]
                        }
                        AppText {
                            Layout.fillWidth: cells.columns === 1
                            text: row.modelData.word
                            kind: Theme.label
                        }
                    }
                }
            }
        }
    }
    GridLayout {
        id: foot

        Layout.fillWidth: true
        columns: root.width < 640 * Theme.textScale ? 1 : 2
        columnSpacing: 16
        rowSpacing: 12

        AppText {
            Layout.fillWidth: true
            text: root.told.key
            kind: Theme.caption
            color: Theme.textMuted
        }
        AppButton {
            objectName: "trendTableButton"
            Layout.fillWidth: foot.columns === 1
            glyph: root.asTable ? "calendar" : "table"
            text: root.asTable ? qsTr("Show the marks") : qsTr("Show as a table")
            onClicked: root.asTable = !root.asTable
        }
    }
}
