pragma ComponentBehavior: Bound

import QtQuick
import Doorstep.App

// S-1: who needs somebody, by what is known and nothing else; then the visits of the chosen tab.
FocusScope {
    id: root

    required property Session session
    property int margin: 24
    property bool reasonAsked: false // where there is room for one pane only
    readonly property bool split: panes.split
    property string inboxWords: ""
    signal logAsked(string visit)
    signal inboxAsked
    signal changeAsked(string visit)

    objectName: "boardPage"
    Keys.onEscapePressed: event => {
        event.accepted = root.reasonAsked && !panes.split;
        if (event.accepted)
            root.reasonAsked = false;
    }

    BoardPage {
        id: board

        objectName: "board"
        session: root.session
        onTookOn: words => undoBar.show(words)
    }
    TopBar {
        id: bar

        anchors.top: parent.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: root.margin
        anchors.rightMargin: root.margin
        title: qsTr("Board")
        subtitle: board.now
        actions: [
            AppButton {
                objectName: "findButton"
                visible: root.width >= 840 * Theme.textScale
                glyph: "search"
                text: qsTr("Find a visit")
                onClicked: lists.startFind()
            },
            SyncArea {
                session: root.session
            }
        ]
    }
    InfoStrip {
        id: stale

        objectName: "staleStrip"
        anchors.top: bar.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: root.margin
        anchors.rightMargin: root.margin
        height: visible ? implicitHeight : 0
        visible: text !== ""
        text: root.session.lease === Session.Reduced ? root.session.leaseWords : board.staleWords
        glyph: "signal-none"
        tone: "offline"
        kind: Theme.caption
    }
    CountTabs {
        id: tabs

        objectName: "boardTabs"
        anchors.top: stale.bottom
        anchors.topMargin: stale.visible ? 12 : 0
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: root.margin
        anchors.rightMargin: root.margin
        model: board.tabs
        current: board.tab
        onPicked: index => {
            board.tab = index;
            root.reasonAsked = false;
        }
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
        stackable: true
        showSecond: root.reasonAsked

        BoardLists {
            id: lists

            anchors.fill: parent
            visible: board.loaded
            board: board
            inboxWords: root.inboxWords
            onReasonAsked: root.reasonAsked = true
            onInboxAsked: root.inboxAsked()
        }

        second: BoardReasonPane {
            anchors.fill: parent
            anchors.bottomMargin: 24
            board: board
            withBack: !panes.split
            onBackAsked: root.reasonAsked = false
            onLogAsked: visit => root.logAsked(visit)
            onChangeAsked: visit => root.changeAsked(visit)
        }
    }
    UndoBar {
        id: undoBar

        objectName: "undoBar"
        anchors.bottom: parent.bottom
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottomMargin: root.margin
        width: Math.min(parent.width - 2 * root.margin, Math.max(implicitWidth, Theme.grow(420)))
        onUndone: board.undoTakeOn()
    }
    Shortcut {
        sequences: ["Ctrl+F"]
        enabled: root.visible
        onActivated: lists.startFind()
    }
}
