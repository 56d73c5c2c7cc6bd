import QtQuick
import QtQuick.Layouts

// One screen of the person's mode: the same top and the same bottom everywhere, one idea between them.
Rectangle {
    id: root

    default property alias content: middle.data
    property alias title: top.title
    property alias now: top.now
    property alias bar: bottom
    property int gap: 16
    readonly property int margin: root.width < Theme.phoneBelow ? 16 : 32
    // No room for a top and a bottom that stay: then the top scrolls with what is between.
    readonly property bool isTight: root.low || top.implicitHeight + bottom.implicitHeight > root.height * 0.5
    property bool tight: false // as it was last settled: the top moves after its height is known, not while it is asked
    // The bottom alone leaves too little: then it comes after what is between.
    readonly property bool low: bottom.implicitHeight > root.height * 0.6

    Component.onCompleted: root.tight = root.isTight

    Timer {
        interval: 0
        running: root.tight !== root.isTight
        onTriggered: root.tight = root.isTight
    }
    // Scrolls so far that all of it is seen, where there is a need to.
    function reveal(item: Item): void {
        const end = item.mapToItem(flick.contentItem, 0, item.height).y;
        flick.contentY = Math.max(0, Math.min(Math.max(flick.contentY, end - flick.height), flick.contentHeight - flick.height));
    }

    color: Theme.bg
    implicitWidth: 1280
    implicitHeight: top.implicitHeight + middle.implicitHeight + bottom.implicitHeight + 96

    EasyTopBar {
        id: top

        parent: root.tight ? flick.contentItem : root
        x: root.tight ? 0 : root.margin
        y: root.tight ? 0 : root.margin - 8
        width: root.width - 2 * root.margin
        height: implicitHeight
    }
    Flickable {
        id: flick

        readonly property real above: root.tight ? top.height + 16 : 0
        readonly property real below: root.low ? 16 + bottom.height : 0

        anchors.top: parent.top
        anchors.topMargin: root.tight ? root.margin - 8 : top.y + top.height + 16
        anchors.bottom: parent.bottom
        anchors.bottomMargin: root.low ? root.margin : bottom.height + 2 * root.margin - 8
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: root.margin
        anchors.rightMargin: root.margin
        contentWidth: width
        contentHeight: above + middle.height + below
        boundsBehavior: Flickable.StopAtBounds
        interactive: contentHeight > height
        clip: interactive

        KeepFocusSeen {
            view: flick
        }
        ColumnLayout {
            id: middle

            y: flick.above
            width: flick.width
            height: Math.max(implicitHeight, flick.height - flick.above - flick.below)
            spacing: root.gap
        }
    }
    EasyBar {
        id: bottom

        parent: root.low ? flick.contentItem : root
        x: root.low ? 0 : root.margin
        y: root.low ? flick.above + middle.height + 16 : root.height - height - root.margin
        width: root.width - 2 * root.margin
        height: implicitHeight
    }
}
