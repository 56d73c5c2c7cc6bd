pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Doorstep.App

// What needs somebody with who is there now; or, behind the other tabs, a list of visits that may be long.
Item {
    id: root

    required property BoardPage board
    readonly property bool needs: root.board.tab === BoardPage.NeedYou
    signal reasonAsked

    function choose(visit: string): void {
        root.board.chosen = visit;
        root.reasonAsked();
    }

    Flickable {
        anchors.fill: parent
        visible: root.needs
        contentWidth: width
        contentHeight: column.height + 24
        boundsBehavior: Flickable.StopAtBounds
        interactive: contentHeight > height
        clip: interactive

        ColumnLayout {
            id: column

            width: root.width
            spacing: 0

            ExceptionCard {
                Layout.fillWidth: true
                board: root.board
                onChosen: root.reasonAsked()
            }
            EmptyState {
                Layout.fillWidth: true
                Layout.topMargin: 8
                visible: root.board.emptyWords !== ""
                glyph: "sent"
                title: root.board.emptyWords
            }
            HeadLine {
                Layout.fillWidth: true
                Layout.topMargin: 12
                Layout.bottomMargin: 10
                Layout.leftMargin: 4
                visible: here.count > 0
                text: root.board.visitsTitle
                heading: true
            }
            Repeater {
                id: here

                model: root.needs ? root.board.visits : null

                BoardRow {
                    id: hereRow

                    required property int index
                    required property string visitId
                    required time
                    required personName
                    required carer
                    required stateText
                    required stateGlyph
                    required stateTone

                    objectName: "boardRow." + hereRow.visitId
                    Layout.fillWidth: true
                    edged: true
                    first: hereRow.index === 0
                    last: hereRow.index === here.count - 1
                    selected: root.board.chosen === hereRow.visitId
                    onClicked: root.choose(hereRow.visitId)
                }
            }
        }
    }
    ListView {
        id: list

        objectName: "boardList"
        anchors.fill: parent
        visible: !root.needs
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        bottomMargin: 24
        reuseItems: true
        model: root.needs ? null : root.board.visits
        Accessible.role: Accessible.List
        Accessible.name: root.board.visitsTitle

        delegate: BoardRow {
            id: row

            required property int index
            required property string visitId
            required time
            required personName
            required carer
            required stateText
            required stateGlyph
            required stateTone

            objectName: "boardRow." + row.visitId
            width: list.width
            edged: true
            first: row.index === 0
            last: row.index === list.count - 1
            selected: root.board.chosen === row.visitId
            onClicked: root.choose(row.visitId)
        }
    }
}
