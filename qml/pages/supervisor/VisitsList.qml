pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Doorstep.App

// The visits of a board, found by a name and in one of three orders; the arrow keys go through them.
Item {
    id: root

    required property BoardPage board
    property string rowName: "boardRow."
    property bool marksChosen: true
    readonly property bool tight: root.height < 2 * head.implicitHeight + Theme.touch // then the head scrolls with the list
    signal chosen(string visit)

    function startFind(): void {
        field.forceActiveFocus(Qt.TabFocusReason);
    }

    GridLayout {
        id: head

        parent: root.tight ? list.contentItem : root
        y: root.tight ? list.originY - height - 12 : 0
        width: root.width
        columns: root.width < 620 * Theme.textScale ? 1 : 2
        columnSpacing: 16
        rowSpacing: 8

        SearchField {
            id: field

            objectName: "findVisit"
            Layout.fillWidth: true
            label: qsTr("Find a person or a carer")
            text: root.board.find
            onTextEdited: root.board.find = text
            onTextChanged: root.board.find = text
            Keys.onDownPressed: list.go(0)
        }
        ChipRow {
            objectName: "orderChips"
            Layout.fillWidth: head.columns === 1
            Layout.preferredWidth: head.columns === 1 ? -1 : Math.ceil(implicitWidth)
            multiple: false
            tick: false
            model: [qsTr("By time"), qsTr("By person"), qsTr("By carer")]
            chosen: [root.board.order]
            onToggled: index => root.board.order = index
        }
    }
    EmptyState {
        anchors.top: parent.top
        anchors.topMargin: head.height + 48
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(parent.width, Theme.grow(480))
        visible: root.board.emptyWords !== ""
        glyph: root.board.find !== "" ? "search" : "calendar"
        title: root.board.emptyWords
    }
    ListView {
        id: list

        objectName: "boardList"
        anchors.fill: parent
        anchors.topMargin: root.tight ? 0 : head.height + 12
        topMargin: root.tight ? head.height + 12 : 0
        onTopMarginChanged: list.toStart()
        onCountChanged: {
            if (root.tight && list.contentY <= 0)
                list.toStart();
        }
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        bottomMargin: 24
        reuseItems: true
        currentIndex: 0
        keyNavigationEnabled: false
        model: root.board.visits
        Accessible.role: Accessible.List
        Accessible.name: root.board.visitsTitle

        function toStart(): void {
            list.contentY = list.originY - list.topMargin;
        }
        // the row that is left is no stop of Tab any more, which it may only cease to be without the focus
        function go(index: int): void {
            const to = Math.max(0, Math.min(index, list.count - 1));
            list.positionViewAtIndex(to, ListView.Contain);
            const row = list.itemAtIndex(to);
            if (row)
                row.forceActiveFocus(Qt.TabFocusReason);
        }
        readonly property int screenful: Math.max(1, Math.floor(list.height / Theme.touch) - 1)

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

            objectName: root.rowName + row.visitId
            width: list.width
            edged: true
            first: row.index === 0
            last: row.index === list.count - 1
            selected: root.marksChosen && root.board.chosen === row.visitId
            focusPolicy: row.ListView.isCurrentItem ? Qt.StrongFocus : Qt.ClickFocus // one stop of Tab for all rows
            onActiveFocusChanged: {
                if (row.activeFocus)
                    list.currentIndex = row.index;
            }
            onClicked: root.chosen(row.visitId)
            Keys.onUpPressed: list.go(row.index - 1)
            Keys.onDownPressed: list.go(row.index + 1)
            Keys.onPressed: event => {
                const to = ({ [Qt.Key_Home]: 0, [Qt.Key_End]: list.count - 1, [Qt.Key_PageUp]: row.index - list.screenful,
                    [Qt.Key_PageDown]: row.index + list.screenful })[event.key];
                event.accepted = to !== undefined;
                if (event.accepted)
                    list.go(to);
            }
        }
    }
}
