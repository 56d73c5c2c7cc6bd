pragma ComponentBehavior: Bound

import QtQuick
import Doorstep.App

// S-2: the log of all visits, looked through by words, person, carer, what happened and when.
FocusScope {
    id: root

    required property Session session
    property int margin: 24
    readonly property bool tight: root.height < 2 * (bar.height + head.implicitHeight) + Theme.touch // then the head scrolls with the list
    signal backAsked
    signal logAsked(string visit)

    objectName: "logSearchPage"

    LogSearchPage {
        id: search

        objectName: "logSearch"
        session: root.session
    }
    TopBar {
        id: bar

        anchors.top: parent.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: root.margin
        anchors.rightMargin: root.margin
        title: qsTr("Search the visit log")
        subtitle: search.countWords
        backText: qsTr("Back")
        onBackAsked: root.backAsked()
        actions: SyncArea {
            session: root.session
        }
    }
    LogSearchHead {
        id: head

        parent: root.tight ? list.contentItem : root
        x: root.tight ? 0 : root.margin
        y: root.tight ? list.originY - height - 12 : bar.height
        width: root.width - 2 * root.margin
        search: search
        onPartAsked: part => sheet.show(part)
        onDownAsked: list.go(0)
    }
    EmptyState {
        objectName: "logSearchEmpty"
        anchors.horizontalCenter: parent.horizontalCenter
        y: bar.height + (root.tight ? 0 : head.height) + 48
        width: Math.min(parent.width - 2 * root.margin, Theme.grow(480))
        visible: search.emptyWords !== "" && !root.tight
        glyph: "search"
        title: search.emptyWords
    }
    LogFoundList {
        id: list

        anchors.top: bar.bottom
        anchors.topMargin: root.tight ? 0 : head.height + 12
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: root.margin
        anchors.rightMargin: root.margin
        topMargin: root.tight ? head.height + 12 : 0
        search: search
        onChosen: visit => root.logAsked(visit)
    }
    LogSearchSheet {
        id: sheet

        search: search
    }
}
