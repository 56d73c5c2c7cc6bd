pragma ComponentBehavior: Bound

import QtQuick
import Doorstep.App

// What waits for the office, or what was settled; the arrow keys go through it.
Item {
    id: root

    required property InboxPage inbox
    signal chosen(string item)

    function goToChosen(): void {
        for (let i = 0; i < list.count; ++i) {
            const row = list.itemAtIndex(i) as ExceptionRow;
            if (row && row.selected) {
                list.go(i);
                return;
            }
        }
        list.go(0);
    }

    EmptyState {
        objectName: "inboxEmpty"
        anchors.top: parent.top
        anchors.topMargin: 48
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(parent.width, Theme.grow(480))
        visible: root.inbox.emptyWords !== ""
        glyph: root.inbox.showSettled ? "history" : "check"
        title: root.inbox.emptyWords
    }
    Rectangle { // the card under the rows
        width: root.width
        height: Math.min(list.contentHeight + 2, root.height)
        visible: list.count > 0
        radius: Theme.radiusCard
        color: Theme.surface
        border.width: Theme.edge
        border.color: Theme.line
    }
    ListView {
        id: list

        objectName: "inboxList"
        anchors.fill: parent
        anchors.margins: 1
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        keyNavigationEnabled: false
        currentIndex: 0
        model: root.inbox.rows
        Accessible.role: Accessible.List
        Accessible.name: root.inbox.showSettled ? qsTr("Settled") : qsTr("Waiting for the office")

        function go(index: int): void {
            const to = Math.max(0, Math.min(index, list.count - 1));
            list.positionViewAtIndex(to, ListView.Contain);
            list.itemAtIndex(to)?.forceActiveFocus(Qt.TabFocusReason);
        }

        delegate: ExceptionRow {
            id: row

            required property int index
            required property string rowId
            required exception
            required word
            required personName
            required fact
            required owner

            objectName: "inboxRow." + row.rowId
            width: list.width
            first: row.index === 0
            last: row.index === list.count - 1
            selected: root.inbox.chosen === row.rowId
            // one stop of Tab for all rows; where the rows change under the focus, it stays one until it goes
            focusPolicy: row.ListView.isCurrentItem || row.activeFocus ? Qt.StrongFocus : Qt.ClickFocus
            onActiveFocusChanged: {
                if (row.activeFocus)
                    list.currentIndex = row.index;
            }
            onClicked: root.chosen(row.rowId)
            Keys.onUpPressed: list.go(row.index - 1)
            Keys.onDownPressed: list.go(row.index + 1)
            Keys.onPressed: event => {
                const to = ({ [Qt.Key_Home]: 0, [Qt.Key_End]: list.count - 1 })[event.key];
                event.accepted = to !== undefined;
                if (event.accepted)
                    list.go(to);
            }

            Divider {
                width: row.width
                visible: row.index > 0
            }
        }
    }
}
