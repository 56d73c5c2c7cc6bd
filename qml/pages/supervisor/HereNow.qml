pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Doorstep.App

// Who is with somebody now, under what needs somebody.
ColumnLayout {
    id: root

    required property BoardPage board
    signal chosen(string visit)

    visible: rows.count > 0
    spacing: 0

    HeadLine {
        Layout.fillWidth: true
        Layout.topMargin: 12
        Layout.bottomMargin: 10
        Layout.leftMargin: 4
        text: root.board.visitsTitle
        heading: true
    }
    Repeater {
        id: rows

        model: root.board.tab === BoardPage.NeedYou ? root.board.visits : null

        BoardRow {
            id: row

            required property int index
            required property string visitId
            required time
            required personName
            required carer
            required stateText
            required stateGlyph
            required stateTone

            function go(index: int): void {
                (rows.itemAt(Math.max(0, Math.min(index, rows.count - 1))) as Pressable).forceActiveFocus(Qt.TabFocusReason);
            }

            objectName: "boardRow." + row.visitId
            Layout.fillWidth: true
            edged: true
            first: row.index === 0
            last: row.index === rows.count - 1
            selected: root.board.chosen === row.visitId
            onClicked: root.chosen(row.visitId)
            Keys.onUpPressed: row.go(row.index - 1)
            Keys.onDownPressed: row.go(row.index + 1)
        }
    }
}
