pragma ComponentBehavior: Bound

import QtQuick
import Doorstep.App

// A day with its hours along: a row for each carer or person, their visits as blocks. Names and hours stay in
// sight while it is scrolled. The arrow keys go from block to block; a mouse drags one to another time or carer.
Rectangle {
    id: root

    required property RotaPage rota
    readonly property var hours: root.rota.hours
    readonly property real hourWide: 160 * Theme.textScale
    readonly property real nameWide: 212 * Theme.textScale
    readonly property real headTall: Theme.grow(44)
    readonly property real firstHour: root.hours.length > 0 ? root.hours[0].hour : 0
    readonly property real laneTall: Theme.grow(60) + 8
    signal chosen(string visit)
    signal moved(string visit, string fromRow, string toRow, int minute)
    signal emptyPressed(string row, int minute)

    function xOf(minute: real): real {
        return root.nameWide + (minute / 60 - root.firstHour) * root.hourWide;
    }
    function scrollTo(hour: real): void {
        const x = root.xOf(hour * 60) - root.nameWide;
        scroll.contentX = Math.max(0, Math.min(x, scroll.contentWidth - scroll.width));
    }
    function scrollBy(hours: real): void {
        const x = scroll.contentX + hours * root.hourWide;
        scroll.contentX = Math.max(0, Math.min(x, scroll.contentWidth - scroll.width));
    }
    function go(row: int, place: int): bool {
        const line = rows.itemAt(row) as RotaDayRow;
        const block = line ? line.blockAt(place) : null;
        if (!block)
            return false;
        const left = block.x - root.nameWide;
        if (left < scroll.contentX)
            scroll.contentX = Math.max(0, left - 16);
        else if (block.x + block.width > scroll.contentX + scroll.width)
            scroll.contentX = Math.min(scroll.contentWidth - scroll.width, block.x + block.width + 16 - scroll.width);
        const top = line.y + block.y;
        if (top - root.headTall < scroll.contentY)
            scroll.contentY = Math.max(0, top - root.headTall - 8);
        else if (top + block.height > scroll.contentY + scroll.height)
            scroll.contentY = Math.min(scroll.contentHeight - scroll.height, top + block.height + 8 - scroll.height);
        block.forceActiveFocus(Qt.TabFocusReason);
        return true;
    }
    // The one nearest in time in the next row that has any.
    function goRow(from: int, step: int, minute: int): void {
        for (let row = from + step; row >= 0 && row < rows.count; row += step) {
            const line = rows.itemAt(row) as RotaDayRow;
            const place = line ? line.nearest(minute) : -1;
            if (place >= 0) {
                root.go(row, place);
                return;
            }
        }
    }
    function rowAt(y: real): string {
        for (let i = 0; i < rows.count; ++i) {
            const line = rows.itemAt(i) as RotaDayRow;
            if (line && y >= line.y && y < line.y + line.height)
                return line.rowId;
        }
        return "";
    }

    objectName: "rotaDayGrid"
    radius: Theme.radiusCard
    color: Theme.surface
    border.width: Theme.edge
    border.color: Theme.line

    Flickable {
        id: scroll

        anchors.fill: parent
        anchors.margins: 1
        contentWidth: Math.max(width, root.nameWide + root.hours.length * root.hourWide)
        contentHeight: Math.max(height, root.headTall + column.height)
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        Repeater { // the hours
            model: root.hours

            Item {
                id: hour

                required property var modelData

                x: root.xOf(hour.modelData.hour * 60)
                width: root.hourWide
                height: scroll.contentHeight
                visible: x >= scroll.contentX + root.nameWide - 1 && x + 60 * Theme.textScale < scroll.contentX + scroll.width

                Rectangle {
                    width: 1
                    height: parent.height
                    color: Theme.line
                }
            }
        }
        Column {
            id: column

            y: root.headTall
            width: scroll.contentWidth

            Repeater {
                id: rows

                model: GradualRows {
                    rows: root.rota.rows
                }

                RotaDayRow {
                    nameWide: root.nameWide
                    hourWide: root.hourWide
                    laneTall: root.laneTall
                    firstHour: root.firstHour
                    seenFrom: scroll.contentX
                    seenWide: scroll.width
                    width: scroll.contentWidth
                    current: root.rota.current
                    onFocusedAt: key => root.rota.current = key
                    onChosen: visit => root.chosen(visit)
                    onGoRow: (step, minute) => root.goRow(index, step, minute)
                    onGoTo: place => root.go(index, place)
                    onDropped: (visit, minute, y) => root.moved(visit, rowId, root.rowAt(y), minute)
                    onEmptyPressed: minute => root.emptyPressed(rowId, minute)
                }
            }
        }
        Rectangle { // now
            x: root.xOf(root.rota.nowHour * 60) - 1
            y: root.headTall
            width: 2
            height: scroll.contentHeight - root.headTall
            visible: root.rota.nowHour >= root.firstHour && x > scroll.contentX + root.nameWide
            color: Theme.danger
        }
        Rectangle { // the head stays in sight
            y: scroll.contentY
            width: scroll.contentWidth
            height: root.headTall
            z: 2
            radius: Theme.radiusCard - 1
            color: Theme.surface

            Repeater {
                model: root.hours

                AppText {
                    id: hourWords

                    required property var modelData

                    x: root.xOf(hourWords.modelData.hour * 60) + 6
                    width: root.hourWide - 12
                    y: (root.headTall - height) / 2
                    visible: x >= scroll.contentX + root.nameWide - 6 && x + width <= scroll.contentX + scroll.width
                    text: hourWords.modelData.words
                    kind: Theme.captionStrong
                    color: Theme.textMuted
                }
            }
            Rectangle {
                anchors.bottom: parent.bottom
                width: parent.width
                height: 1
                color: Theme.line
            }
        }
        Rectangle { // and its corner
            x: scroll.contentX
            y: scroll.contentY
            width: root.nameWide
            height: root.headTall
            z: 3
            radius: Theme.radiusCard - 1
            color: Theme.surface

            AppText {
                anchors.left: parent.left
                anchors.leftMargin: 16
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                text: root.rota.byPerson ? qsTr("Person") : qsTr("Carer")
                kind: Theme.captionStrong
                color: Theme.textMuted
            }
            Rectangle {
                anchors.bottom: parent.bottom
                width: parent.width
                height: 1
                color: Theme.line
            }
        }
    }
}
