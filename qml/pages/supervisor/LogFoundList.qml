pragma ComponentBehavior: Bound

import QtQuick
import Doorstep.App

// The visits that were found, newest first; each opens its log. The arrow keys go through them.
ListView {
    id: list

    required property LogSearchPage search
    signal chosen(string visit)

    function toStart(): void {
        list.contentY = list.originY - list.topMargin;
    }
    function go(index: int): void {
        const to = Math.max(0, Math.min(index, list.count - 1));
        list.positionViewAtIndex(to, ListView.Contain);
        list.itemAtIndex(to)?.forceActiveFocus(Qt.TabFocusReason);
    }

    objectName: "logFound"
    onTopMarginChanged: list.toStart()
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    bottomMargin: 24
    currentIndex: 0
    keyNavigationEnabled: false
    model: list.search.found
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Visits found, newest first")

    delegate: LogFoundRow {
        id: row

        required property int index
        required property string visitId
        required personName
        required when
        required carers
        required how
        required said

        objectName: "logFound." + row.visitId
        width: list.width
        first: row.index === 0
        last: row.index === list.count - 1
        focusPolicy: row.ListView.isCurrentItem || row.activeFocus ? Qt.StrongFocus : Qt.ClickFocus // one stop of Tab for all rows
        onActiveFocusChanged: {
            if (row.activeFocus)
                list.currentIndex = row.index;
        }
        onClicked: list.chosen(row.visitId)
        Keys.onUpPressed: list.go(row.index - 1)
        Keys.onDownPressed: list.go(row.index + 1)
        Keys.onPressed: event => {
            const to = ({ [Qt.Key_Home]: 0, [Qt.Key_End]: list.count - 1 })[event.key];
            event.accepted = to !== undefined;
            if (event.accepted)
                list.go(to);
        }
    }
}
