import QtQuick
import QtQuick.Layouts

// A page: a way back at the top, one scrolling column, or two, and what stays in reach at the foot.
// What gets the focus is scrolled into sight.
Item {
    id: root

    default property alias content: column.data
    property alias bar: bar
    property alias actions: bar.actions
    property alias side: side.data // the second column, where there is room for two
    property alias sideFoot: sideFoot.data // stays in reach below it
    property alias foot: foot.data
    property bool twoPane: false
    property real sideWidth: 316
    property real firstWidth: 0 // of the first column instead, where it is the fixed one
    property int margin: 24
    property int spacing: 12
    property real covered: 0 // of the first column's end, by what lies over it for a while
    property int gap: 24 // between the columns
    readonly property real room: root.width - 2 * root.margin
    // the same whether it is seen or not: what is in it is laid out once
    readonly property real endWidth: root.firstWidth > 0 ? Math.max(root.sideWidth, root.room - root.firstWidth - root.gap) : root.sideWidth
    readonly property bool swapped: Theme.leftHand !== root.LayoutMirroring.enabled
    readonly property real firstX: scroll.x
    readonly property real firstRoom: scroll.width
    readonly property real footHeight: foot.visible && foot.implicitHeight > 0 ? foot.implicitHeight + 32 : 0

    TopBar {
        id: bar

        anchors.top: parent.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: root.margin
        anchors.rightMargin: root.margin
    }
    Flickable {
        id: scroll

        anchors.top: bar.bottom
        anchors.bottom: footer.top
        x: root.twoPane && root.swapped ? root.width - root.margin - width : root.margin
        width: root.twoPane ? root.room - root.endWidth - root.gap : root.room
        contentWidth: width
        contentHeight: column.height + 24 + root.covered
        boundsBehavior: Flickable.StopAtBounds
        interactive: contentHeight > height
        clip: interactive

        ColumnLayout {
            id: column

            width: scroll.width
            spacing: root.spacing
        }
    }
    KeepFocusSeen {
        view: scroll
        covered: root.covered
    }
    KeepFocusSeen {
        view: end
    }
    Flickable {
        id: end

        anchors.top: bar.bottom
        anchors.bottom: sideFoot.top
        anchors.bottomMargin: sideFoot.implicitHeight > 0 ? root.spacing : 0
        x: root.swapped ? root.margin : root.width - root.margin - width
        visible: root.twoPane
        width: root.endWidth
        contentWidth: width
        contentHeight: side.height
        boundsBehavior: Flickable.StopAtBounds
        interactive: contentHeight > height
        clip: interactive

        ColumnLayout {
            id: side

            width: end.width
            height: sideFoot.children.length > 0 ? implicitHeight : Math.max(implicitHeight, end.height - 24)
            spacing: root.spacing
        }
    }
    ColumnLayout {
        id: sideFoot

        x: end.x
        width: end.width
        anchors.bottom: footer.top
        anchors.bottomMargin: implicitHeight > 0 ? 24 : 0
        visible: root.twoPane
        spacing: root.spacing
    }
    Item {
        id: footer

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: root.footHeight

        ColumnLayout {
            id: foot

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.leftMargin: root.margin
            anchors.rightMargin: root.margin
            anchors.topMargin: 16
            visible: !root.twoPane && children.length > 0
            spacing: 8
        }
    }
}
