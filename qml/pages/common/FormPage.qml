import QtQuick
import QtQuick.Layouts

// A page before anybody is signed in: one column, or two side by side where there is room; scrolls when there is none.
Rectangle {
    id: root

    default property alias start: start.data // the first column
    property alias end: end.data // the second
    property alias head: head.data
    readonly property bool split: root.width >= Theme.wideFrom && Theme.textScale < 1.6
    readonly property int margin: root.width < Theme.phoneBelow ? 16 : 48
    readonly property bool two: end.children.length > 0
    readonly property real room: root.height - body.y - root.margin

    color: Theme.bg

    Flickable {
        id: scroll

        anchors.fill: parent
        contentWidth: width
        contentHeight: body.y + body.height + root.margin
        boundsBehavior: Flickable.StopAtBounds
        interactive: contentHeight > height

        KeepFocusSeen {
            view: scroll
        }
        RowLayout {
            id: head

            x: root.margin
            y: root.margin / 2
            width: scroll.width - 2 * root.margin
            visible: children.length > 0
            spacing: 16
        }
        Item {
            id: body

            x: root.margin
            y: head.visible ? head.y + head.height + 32 : root.margin
            width: scroll.width - 2 * root.margin
            height: root.split || !root.two ? Math.max(start.implicitHeight, end.implicitHeight, root.room)
                                            : start.implicitHeight + 32 + end.implicitHeight

            ColumnLayout {
                id: start

                anchors.left: parent.left
                width: root.split && root.two ? (parent.width - 48) / 2 : parent.width
                height: root.split || !root.two ? parent.height : implicitHeight
                spacing: 16
            }
            ColumnLayout {
                id: end

                anchors.right: parent.right
                y: root.split ? 0 : start.height + 32
                width: root.split ? (parent.width - 48) / 2 : parent.width
                spacing: 16
            }
        }
    }
}
