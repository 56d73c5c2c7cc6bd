import QtQuick

// Two panes side by side where there is room, else the first alone (or the second, when it was asked for).
Item {
    id: root

    default property alias content: first.data // first pane
    property alias second: second.data
    property real firstWidth: 520 // of the first pane at 100 %; negative: of the second
    property int gap: 24
    property bool showSecond: false // which one is seen when there is room for one only
    readonly property real fixed: Math.min(Math.abs(root.firstWidth), (root.width - root.gap) * 0.6)
    readonly property bool split: root.width - root.gap - root.fixed >= 300 && Theme.textScale < 1.75

    readonly property bool swapped: Theme.leftHand !== root.LayoutMirroring.enabled

    implicitWidth: 1136

    Item {
        id: first

        visible: root.split || !root.showSecond
        x: root.split && root.swapped ? root.width - width : 0
        height: root.height
        width: !root.split ? root.width : root.firstWidth > 0 ? root.fixed : root.width - root.gap - root.fixed
    }
    Item {
        id: second

        visible: root.split || root.showSecond
        x: root.split && !root.swapped ? root.width - width : 0
        height: root.height
        width: root.split ? root.width - first.width - root.gap : root.width
    }
}
