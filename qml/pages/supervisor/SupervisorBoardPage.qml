pragma ComponentBehavior: Bound

import QtQuick
import Doorstep.App

// S-1: who needs somebody, by what is known and nothing else; then the visits of the chosen tab.
Item {
    id: root

    required property Session session
    property int margin: 24
    signal logAsked(string visit)

    objectName: "boardPage"

    BoardPage {
        id: board

        objectName: "board"
        session: root.session
    }
    TopBar {
        id: bar

        anchors.top: parent.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: root.margin
        anchors.rightMargin: root.margin
        title: qsTr("Board")
        subtitle: board.day
        actions: KnownArea {
            session: root.session
            knownAt: board.knownAt
        }
    }
    CountTabs {
        id: tabs

        objectName: "boardTabs"
        anchors.top: bar.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: root.margin
        anchors.rightMargin: root.margin
        model: board.tabs
        current: board.tab
        onPicked: index => board.tab = index
    }
    PaneSplit {
        id: panes

        anchors.top: tabs.bottom
        anchors.topMargin: 16
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: root.margin
        anchors.rightMargin: root.margin
        gap: 16
        firstWidth: -376
        showSecond: root.reasonAsked

        BoardLists {
            anchors.fill: parent
            board: board
            onReasonAsked: root.reasonAsked = true
        }

        second: BoardReasonPane {
            anchors.fill: parent
            anchors.bottomMargin: 24
            visible: board.reason.personName !== ""
            board: board
            withBack: !panes.split
            onBackAsked: root.reasonAsked = false
            onLogAsked: visit => root.logAsked(visit)
        }
    }

    property bool reasonAsked: false
}
