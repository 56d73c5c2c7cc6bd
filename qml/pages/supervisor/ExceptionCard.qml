pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Doorstep.App

// The exceptions of the board in one card, closed by the line about missed visits.
Card {
    id: root

    required property BoardPage board
    signal chosen

    visible: root.board.tab === BoardPage.NeedYou && rows.count > 0
    padding: 0
    spacing: 0

    Repeater {
        id: rows

        model: root.board.exceptions

        ColumnLayout {
            id: entry

            required property int index
            required property string rowId
            required property string exception
            required property string word
            required property string personName
            required property string fact
            required property string owner

            Layout.fillWidth: true
            spacing: 0

            Divider {
                visible: entry.index > 0
            }
            ExceptionRow {
                objectName: "exception." + entry.rowId
                Layout.fillWidth: true
                first: entry.index === 0
                last: entry.index === rows.count - 1 && root.board.missedLine === ""
                exception: entry.exception
                word: entry.word
                personName: entry.personName
                fact: entry.fact
                owner: entry.owner
                selected: root.board.chosen === entry.rowId
                onClicked: {
                    root.board.chosen = entry.rowId;
                    root.chosen();
                }
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
