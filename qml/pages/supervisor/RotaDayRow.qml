pragma ComponentBehavior: Bound

import QtQuick
import Doorstep.App

// A row of the day's grid.
Item {
    id: root

    required property int index
    required property string rowId
    required property string name
    required property string note
    required property var visits
    required property int lanes
    property real nameWide: 0
    property real hourWide: 160
    property real laneTall: 64
    property real firstHour: 0
    property real seenFrom: 0
    property real seenWide: 0
    property string current: ""
    signal chosen(string visit)
    signal focusedAt(string key)
    signal goRow(int step, int minute)
    signal goTo(int place)
    signal dropped(string visit, int minute, real y)
    signal emptyPressed(int minute)

    function blockAt(place: int): RotaBlock {
        return place < 0 ? null : blocks.itemAt(place) as RotaBlock;
    }
    function nearest(minute: int): int {
        let best = -1;
        for (let i = 0; i < root.visits.length; ++i)
            if (best < 0 || Math.abs(root.visits[i].from - minute) < Math.abs(root.visits[best].from - minute))
                best = i;
        return best;
    }

    height: Math.max(label.implicitHeight, root.lanes * root.laneTall + 8)

    TapHandler {
        onTapped: point => root.emptyPressed(Math.round(((point.position.x - root.nameWide) / root.hourWide + root.firstHour) * 4) * 15)
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
            readonly property real from: root.nameWide + (block.modelData.from / 60 - root.firstHour) * root.hourWide

            block: block.modelData
            current: root.current === block.modelData.key
            x: from + (drag.active ? drag.activeTranslation.x : 0)
            y: 8 + block.modelData.lane * root.laneTall + (drag.active ? drag.activeTranslation.y : 0)
            z: drag.active ? 1 : 0
            width: Math.max(root.hourWide / 2, block.modelData.minutes / 60 * root.hourWide) - 4
            room: Math.min(width, root.seenFrom + root.seenWide - x)
            visible: x + width > root.seenFrom + root.nameWide && room > 24
            onClicked: root.chosen(block.modelData.visitId)
            onActiveFocusChanged: {
                if (block.activeFocus)
                    root.focusedAt(block.modelData.key);
            }
            Keys.onLeftPressed: root.goTo(block.index - 1) // time runs to the right in every language
            Keys.onRightPressed: root.goTo(block.index + 1)
            Keys.onUpPressed: root.goRow(-1, block.modelData.from)
            Keys.onDownPressed: root.goRow(1, block.modelData.from)
            Keys.onPressed: event => {
                const to = ({ [Qt.Key_Home]: 0, [Qt.Key_End]: root.visits.length - 1 })[event.key];
                event.accepted = to !== undefined;
                if (event.accepted)
                    root.goTo(to);
            }

            DragHandler {
                id: drag

                acceptedDevices: PointerDevice.Mouse
                enabled: !block.modelData.begun && !block.modelData.struck
                target: null
                grabPermissions: PointerHandler.CanTakeOverFromAnything
                property real lastX: 0
                property real lastY: 0
                onActiveTranslationChanged: {
                    if (drag.active) {
                        drag.lastX = drag.activeTranslation.x;
                        drag.lastY = drag.activeTranslation.y;
                    }
                }
                onActiveChanged: {
                    if (drag.active) {
                        drag.lastX = 0;
                        drag.lastY = 0;
                        return;
                    }
                    const middle = root.y + 8 + block.modelData.lane * root.laneTall + block.height / 2 + drag.lastY;
                    const by = Math.round(drag.lastX / root.hourWide * 4) * 15;
                    root.dropped(block.modelData.visitId, block.modelData.from + by, middle);
                }
            }
        }
    }
    RotaRowName {
        id: label

        x: root.seenFrom
        width: root.nameWide
        height: root.height - 1
        z: 2
        name: root.name
        note: root.note

        Rectangle {
            anchors.right: parent.right
            width: 1
            height: parent.height
            color: Theme.line
        }
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Theme.line
    }
}
