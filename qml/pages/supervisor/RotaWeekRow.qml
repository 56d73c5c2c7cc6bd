pragma ComponentBehavior: Bound

import QtQuick
import Doorstep.App

// A row of the week: in each day's column its visits below one another.
Item {
    id: root

    required property int index
    required property string rowId
    required property string name
    required property string note
    required property var visits
    property real nameWide: 0
    property real dayWide: 0
    property string current: ""
    readonly property real blockTall: Theme.grow(60)
    signal chosen(string visit)
    signal focusedAt(string key)
    signal goTo(int place)
    signal goRow(int step, int day)

    // how many of the same day come before
    function placeInDay(index: int): int {
        let place = 0;
        for (let i = 0; i < index; ++i)
            place += root.visits[i].day === root.visits[index].day ? 1 : 0;
        return place;
    }
    readonly property int deepest: {
        const counts = [0, 0, 0, 0, 0, 0, 0];
        for (const visit of root.visits)
            counts[visit.day] += 1;
        return Math.max(...counts);
    }
    function blockAt(place: int): RotaBlock {
        return place < 0 ? null : blocks.itemAt(place) as RotaBlock;
    }
    function nearest(day: int): int {
        let best = -1;
        for (let i = 0; i < root.visits.length; ++i)
            if (best < 0 || Math.abs(root.visits[i].day - day) < Math.abs(root.visits[best].day - day))
                best = i;
        return best;
    }
    function inDay(index: int, step: int): int {
        const to = index + step;
        return to >= 0 && to < root.visits.length && root.visits[to].day === root.visits[index].day ? to : -1;
    }

    height: Math.max(label.implicitHeight, root.deepest * (root.blockTall + 4) + 12)

    RotaRowName {
        id: label

        width: root.nameWide
        height: root.height - 1
        name: root.name
        note: root.note
    }
    Repeater {
        model: 7

        Rectangle {
            required property int index

            x: root.nameWide + index * root.dayWide
            width: 1
            height: root.height
            color: Theme.line
        }
    }
    Repeater {
        id: blocks

        model: ListRows {
            list: root.visits
        }

        RotaBlock {
            id: block

            required property int index
            required property var modelData

            block: block.modelData
            current: root.current === block.modelData.key
            x: root.nameWide + block.modelData.day * root.dayWide + 4
            y: 6 + root.placeInDay(block.index) * (root.blockTall + 4)
            width: root.dayWide - 7
            height: root.blockTall
            onClicked: root.chosen(block.modelData.visitId)
            onActiveFocusChanged: {
                if (block.activeFocus)
                    root.focusedAt(block.modelData.key);
            }
            Keys.onLeftPressed: root.goTo(block.index - 1) // time runs to the right in every language
            Keys.onRightPressed: root.goTo(block.index + 1)
            Keys.onUpPressed: {
                const to = root.inDay(block.index, -1);
                to >= 0 ? root.goTo(to) : root.goRow(-1, block.modelData.day);
            }
            Keys.onDownPressed: {
                const to = root.inDay(block.index, 1);
                to >= 0 ? root.goTo(to) : root.goRow(1, block.modelData.day);
            }
        }
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Theme.line
    }
}
