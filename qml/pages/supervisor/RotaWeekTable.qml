pragma ComponentBehavior: Bound

import QtQuick
import Doorstep.App

// A week as a table: a row for each carer or person, a column for each day. Names and days stay in sight.
Rectangle {
    id: root

    required property RotaPage rota
    readonly property real nameWide: 212 * Theme.textScale
    readonly property real dayWide: Math.max(116 * Theme.textScale, (root.width - 2 - root.nameWide) / 7)
    readonly property real headTall: days.tallest + 16
    signal chosen(string visit)

    function go(row: int, place: int): void {
        const line = rows.itemAt(row) as RotaWeekRow;
        const block = line ? line.blockAt(place) : null;
        if (block)
            block.forceActiveFocus(Qt.TabFocusReason);
    }
    function goRow(from: int, step: int, day: int): void {
        for (let row = from + step; row >= 0 && row < rows.count; row += step) {
            const line = rows.itemAt(row) as RotaWeekRow;
            const place = line ? line.nearest(day) : -1;
            if (place >= 0) {
                root.go(row, place);
                return;
            }
        }
    }

    objectName: "rotaWeekTable"
    radius: Theme.radiusCard
    color: Theme.surface
    border.width: Theme.edge
    border.color: Theme.line

    Flickable {
        id: scroll

        anchors.fill: parent
        anchors.margins: 1
        contentWidth: width
        contentHeight: Math.max(height, root.headTall + column.height)
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        Column {
            id: column

            y: root.headTall
            width: scroll.width

            Repeater {
                id: rows

                model: GradualRows {
                    rows: root.rota.rows
                }

                RotaWeekRow {
                    width: column.width
                    nameWide: root.nameWide
                    dayWide: root.dayWide
                    current: root.rota.current
                    onFocusedAt: key => root.rota.current = key
                    onChosen: visit => root.chosen(visit)
                    onGoTo: place => root.go(index, place)
                    onGoRow: (step, day) => root.goRow(index, step, day)
                }
            }
        }
        Rectangle {
            y: scroll.contentY
            width: scroll.width
            height: root.headTall
            z: 2
            radius: Theme.radiusCard - 1
            color: Theme.surface

            Repeater {
                id: days

                property real tallest: 22

                model: root.rota.days

                AppText {
                    id: dayWords

                    required property var modelData
                    required property int index

                    x: root.nameWide + dayWords.index * root.dayWide + 6
                    y: 8
                    width: root.dayWide - 10
                    text: dayWords.modelData.words
                    kind: dayWords.modelData.today ? Theme.captionStrong : Theme.caption
                    color: dayWords.modelData.today ? Theme.primary : Theme.textMuted
                    onHeightChanged: days.tallest = Math.max(days.tallest, height)
                }
            }
            Rectangle {
                anchors.bottom: parent.bottom
                width: parent.width
                height: 1
                color: Theme.line
            }
        }
    }
    KeepFocusSeen {
        view: scroll
    }
}
