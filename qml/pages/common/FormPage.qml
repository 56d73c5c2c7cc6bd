import QtQuick
import QtQuick.Layouts

// A page before anybody is signed in: two columns side by side where there is room, else one in the middle, which
// scrolls when it is long.
Rectangle {
    id: root

    default property alias start: start.data // the first column
    property alias end: end.data // the second
    property alias foot: foot.data // at the foot of the first column, or the last of all
    property alias head: head.data
    property bool headAside: false // it stands over the first column alone, where there are two
    readonly property bool phone: root.width < Theme.phoneBelow
    readonly property bool two: end.children.length > 0
    readonly property bool split: root.two && root.width >= Theme.wideFrom && Theme.textScale < 1.6
    readonly property int margin: root.phone ? 16 : 48
    readonly property int gap: root.phone ? 16 : 32
    readonly property real headEnd: head.implicitHeight > 0 ? head.y + head.height + (root.phone ? 16 : 24) : root.margin

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

            x: root.margin + (root.headAside ? body.aside : 0)
            y: root.headAside ? root.margin : root.margin / 2
            width: scroll.width - 2 * root.margin
            visible: children.length > 0
            spacing: 16
        }
        Item {
            id: body

            readonly property real room: root.height - y - root.margin
            readonly property real half: (width - 48) / 2
            readonly property real one: root.phone ? width : Math.min(width, Theme.grow(608))
            readonly property real aside: root.split ? 0 : (width - one) / 2
            readonly property real footRoom: foot.visible ? foot.implicitHeight + root.gap : 0
            readonly property real endRoom: root.two ? end.implicitHeight + root.gap : 0
            readonly property real stack: start.implicitHeight + endRoom + footRoom
            // one column stands in the middle of a tablet; on a phone it begins at the top
            readonly property real above: root.split ? Math.max(startTop, (height - footRoom - start.implicitHeight) / 2)
                : root.phone ? 0 : Math.max(0, (room - stack) / 2)
            readonly property real startTop: root.headAside ? root.headEnd - y : 0

            x: root.margin
            y: root.split && root.headAside ? root.margin : root.headEnd
            width: scroll.width - 2 * root.margin
            height: root.split ? Math.max(room, startTop + start.implicitHeight + footRoom, end.implicitHeight)
                               : Math.max(room, stack)

            ColumnLayout {
                id: start

                anchors.left: parent.left
                anchors.leftMargin: body.aside
                y: body.above
                width: root.split ? body.half : body.one
                spacing: 16
            }
            ColumnLayout {
                id: end

                anchors.right: parent.right
                anchors.rightMargin: body.aside
                y: root.split ? 0 : body.above + start.implicitHeight + root.gap
                width: root.split ? body.half : body.one
                height: root.split ? body.height : implicitHeight
                spacing: 16
            }
            ColumnLayout {
                id: foot

                anchors.left: parent.left
                anchors.leftMargin: body.aside
                y: root.split ? body.height - implicitHeight : body.above + start.implicitHeight + body.endRoom + root.gap
                width: root.split ? body.half : body.one
                visible: children.length > 0
                spacing: 16
            }
        }
    }
}
