pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Doorstep.App

// What needs somebody, and below it the visits of the chosen tab. One list, so that five hundred scroll well.
ListView {
    id: root

    required property BoardPage board
    signal reasonAsked

    objectName: "boardList"
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    model: root.board.visits
    reuseItems: true
    keyNavigationEnabled: true
    Accessible.role: Accessible.List
    Accessible.name: root.board.visitsTitle

    header: ColumnLayout {
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
            visible: root.board.emptyWords !== "" && root.board.tab === BoardPage.NeedYou
            glyph: "sent"
            title: root.board.emptyWords
        }
        HeadLine {
            Layout.fillWidth: true
            Layout.topMargin: 12
            Layout.bottomMargin: 10
            Layout.leftMargin: 4
            visible: root.board.visitCount > 0
            text: root.board.visitsTitle
            heading: true
        }
    }
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
        width: root.width
        edged: true
        first: row.index === 0
        last: row.index === root.count - 1
        selected: root.board.chosen === row.visitId
        onClicked: {
            root.board.chosen = row.visitId;
            root.reasonAsked();
        }
    }
    footer: Item {
        width: root.width
        height: 24
    }
}
