import QtQuick

// Two panes side by side where there is room, or one above the other in portrait, else the first alone (or the
// second, when it was asked for).
Item {
    id: root

    default property alias content: first.data // first pane
    property alias second: second.data
    property real firstWidth: 520 // of the first pane at 100 %; negative: of the second
    property int gap: 24
    property bool showSecond: false // which one is seen when there is room for one only
    property bool stackable: false
    readonly property bool stacked: root.stackable && root.height > root.width && root.width >= Theme.phoneBelow
        && root.height >= 560 * Theme.textScale && Theme.textScale < 1.75
    readonly property bool beside: !root.stacked && root.width - root.gap - root.fixed >= 300 && Theme.textScale < 1.75
    readonly property bool split: root.stacked || root.beside // both are seen
    readonly property real fixed: Math.min(Math.abs(root.firstWidth), (root.width - root.gap) * 0.6)
    readonly property bool swapped: Theme.leftHand !== root.LayoutMirroring.enabled

    implicitWidth: 1136

    Item {
        id: first

        visible: root.split || !root.showSecond
        x: root.beside && root.swapped ? root.width - width : 0
        height: root.stacked ? root.height - second.height - root.gap : root.height
        width: !root.beside ? root.width : root.firstWidth > 0 ? root.fixed : root.width - root.gap - root.fixed
    }
    Item {
        id: second

        visible: root.split || root.showSecond
        x: root.beside && !root.swapped ? root.width - width : 0
        y: root.height - height
        height: root.stacked ? Math.round(root.height * 0.48) : root.height
        width: root.beside ? root.width - first.width - root.gap : root.width
    }
}
