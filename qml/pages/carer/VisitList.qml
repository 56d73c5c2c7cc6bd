pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Doorstep.App

// Visits in one card under their heading; nothing at all when there are none.
ColumnLayout {
    id: root

    property string heading: ""
    property string remark: ""
    required property TodayListModel visits
    signal chosen(string visit)

    visible: rows.count > 0
    spacing: 0

    HeadLine {
        Layout.fillWidth: true
        Layout.topMargin: 10
        Layout.bottomMargin: 10
        Layout.leftMargin: 4
        Layout.rightMargin: 4
        text: root.heading
        remark: root.remark
        heading: true
    }
    Card {
        Layout.fillWidth: true
        padding: 0
        spacing: 0

        Repeater {
            id: rows

            model: root.visits

            ColumnLayout {
                id: entry

                required property int index
                required property string visitId
                required property string time
                required property string timeNote
                required property string personName
                required property string line
                required property string tag
                required property string tagGlyph
                required property string tagTone
                required property bool struck

                Layout.fillWidth: true
                spacing: 0

                Divider {
                    visible: entry.index > 0
                }
                VisitRow {
                    objectName: "visit." + entry.visitId
                    Layout.fillWidth: true
                    first: entry.index === 0
                    last: entry.index === rows.count - 1
                    time: entry.time
                    timeNote: entry.timeNote
                    personName: entry.personName
                    line: entry.line
                    tag: entry.tag
                    tagGlyph: entry.tagGlyph
                    tagTone: entry.tagTone
                    struck: entry.struck
                    onClicked: root.chosen(entry.visitId)
                }
            }
        }
    }
}
