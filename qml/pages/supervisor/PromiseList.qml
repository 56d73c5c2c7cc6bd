pragma ComponentBehavior: Bound

import QtQuick
import Doorstep.App

// Every promise by how it was kept, fewest first; the arrow keys go through them.
Item {
    id: root

    required property PromisesPage page
    signal chosen(string slot)

    Item {
        id: head

        width: root.width
        height: heading.height + 24
        clip: true

        Rectangle { // the head of the card that the rows make
            anchors.fill: parent
            anchors.bottomMargin: -Theme.radiusCard
            radius: Theme.radiusCard
            color: Theme.surface
            border.width: Theme.edge
            border.color: Theme.line
        }
        AppText {
            id: heading

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.margins: 20
            y: 12
            text: qsTr("Promise kept, fewest first")
            kind: Theme.caption
            color: Theme.textMuted
        }
    }
    ListView {
        id: list

        objectName: "promiseList"
        anchors.fill: parent
        anchors.topMargin: head.height
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        bottomMargin: 24
        reuseItems: true
        keyNavigationEnabled: false
        model: root.page.promises
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Promises, fewest kept first")

        function go(index: int): void {
            const to = Math.max(0, Math.min(index, list.count - 1));
            list.positionViewAtIndex(to, ListView.Contain);
            list.itemAtIndex(to)?.forceActiveFocus(Qt.TabFocusReason);
        }

        delegate: PromiseRow {
            id: row

            required property int index
            required property string slotId
            required personName
            required slotWord
            required countWords

            objectName: "promise." + row.slotId
            width: list.width
            last: row.index === list.count - 1
            selected: root.page.chosen === row.slotId
            focusPolicy: row.ListView.isCurrentItem ? Qt.StrongFocus : Qt.ClickFocus // one stop of Tab for all rows
            onActiveFocusChanged: {
                if (row.activeFocus)
                    list.currentIndex = row.index;
            }
            onClicked: root.chosen(row.slotId)
            Keys.onUpPressed: list.go(row.index - 1)
            Keys.onDownPressed: list.go(row.index + 1)
        }
    }
}
