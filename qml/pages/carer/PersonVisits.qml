pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Doorstep.App

// Visits to come and visits done, and what was noted in them.
ColumnLayout {
    id: root

    required property PersonOverview person
    property bool shown: true // else no row is made
    readonly property var coming: root.shown ? root.person.coming : []
    readonly property var notes: root.shown ? root.person.notes : []
    readonly property var past: root.shown ? root.person.past : []
    signal beforeAsked(string visit)

    spacing: 8

    component VisitLines: Card {
        id: lines

        property var visits: []
        property bool pressable: false
        signal chosen(string visit)

        Layout.fillWidth: true
        visible: lines.visits.length > 0
        padding: 0
        spacing: 0

        Repeater {
            id: rows

            model: GradualRows {
                rows: ListRows {
                    list: lines.visits
                }
            }

            ColumnLayout {
                id: row

                required property var modelData
                required property int index

                Layout.fillWidth: true
                spacing: 0

                Divider {
                    visible: row.index > 0
                }
                SettingsRow {
                    objectName: "visitOf." + row.modelData.visitId
                    Layout.fillWidth: true
                    first: row.index === 0
                    last: row.index === rows.count - 1
                    arrow: lines.pressable
                    enabled: lines.pressable
                    text: row.modelData.time
                    note: row.modelData.line
                    onClicked: lines.chosen(row.modelData.visitId)
                }
            }
        }
    }

    HeadLine {
        Layout.fillWidth: true
        visible: root.coming.length > 0
        text: qsTr("Visits to come")
        heading: true
    }
    VisitLines {
        visits: root.coming
        pressable: true
        onChosen: visit => root.beforeAsked(visit)
    }
    HeadLine {
        Layout.fillWidth: true
        Layout.topMargin: 12
        visible: root.notes.length > 0
        text: qsTr("Notes")
        heading: true
    }
    Card {
        Layout.fillWidth: true
        visible: root.notes.length > 0
        spacing: 16

        Repeater {
            model: GradualRows {
                rows: ListRows {
                    list: root.notes
                }
            }

            ColumnLayout {
                id: note

                required property var modelData

                Layout.fillWidth: true
                spacing: 0

                Sentences {
                    Layout.fillWidth: true
                    text: note.modelData.words
                    kind: Theme.body
                }
                RowLayout {
                    Layout.fillWidth: true
                    spacing: 8

                    RecordMark {
                        visible: syncState !== "sent"
                        syncState: note.modelData.mark
                        words: note.modelData.markWords
                    }
                    AppText {
                        Layout.fillWidth: true
                        text: note.modelData.mark === "sent" ? note.modelData.source : note.modelData.source + " • " + note.modelData.markWords
                        kind: Theme.caption
                        color: Theme.textMuted
                    }
                }
            }
        }
    }
    HeadLine {
        Layout.fillWidth: true
        Layout.topMargin: 12
        visible: root.past.length > 0
        text: qsTr("Visits done")
        heading: true
    }
    VisitLines {
        visits: root.past
    }
}
