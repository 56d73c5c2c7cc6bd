pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Doorstep.App

// The exceptions of the board in one card, closed by the line about missed visits.
Card {
    id: root

    required property BoardPage board
    signal chosen(string exception)

    visible: root.board.tab === BoardPage.NeedYou && rows.count > 0
    padding: 0
    spacing: 0

    Repeater {
        id: rows

        model: root.board.exceptions

        ExceptionRow {
            id: row

            required property int index
            required property string rowId
            required exception
            required word
            required personName
            required fact
            required owner

            function go(index: int): void {
                (rows.itemAt(Math.max(0, Math.min(index, rows.count - 1))) as Pressable).forceActiveFocus(Qt.TabFocusReason);
            }

            objectName: "exception." + row.rowId
            Layout.fillWidth: true
            first: row.index === 0
            last: row.index === rows.count - 1 && root.board.missedLine === ""
            selected: root.board.chosen === row.rowId
            onClicked: root.chosen(row.rowId)
            Keys.onUpPressed: row.go(row.index - 1)
            Keys.onDownPressed: row.go(row.index + 1)

            Divider {
                width: row.width
                visible: row.index > 0
            }
        }
    }
    Divider {
        visible: root.board.missedLine !== ""
    }
    NoteLine {
        objectName: "missedLine"
        Layout.leftMargin: 20
        Layout.topMargin: 8
        Layout.bottomMargin: 8
        text: root.board.missedLine
        glyph: "check"
    }
}
