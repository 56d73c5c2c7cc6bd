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

    color: Theme.bg
    implicitWidth: 1280
    implicitHeight: top.implicitHeight + middle.implicitHeight + bottom.implicitHeight + 96

    EasyTopBar {
        id: top

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: root.margin
        anchors.rightMargin: root.margin
        anchors.topMargin: root.margin - 8
        anchors.top: parent.top
        height: implicitHeight
    }
    Flickable {
        anchors.top: top.bottom
        anchors.topMargin: 16
        anchors.bottom: bottom.top
        anchors.bottomMargin: root.margin - 8
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: root.margin
        anchors.rightMargin: root.margin
        contentWidth: width
        contentHeight: middle.height
        boundsBehavior: Flickable.StopAtBounds
        interactive: contentHeight > height
        clip: interactive

        ColumnLayout {
            id: middle

            width: parent.width
            height: Math.max(implicitHeight, parent.parent.height)
            spacing: root.gap
        }
    }
    EasyBar {
        id: bottom

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: root.margin
    }
}
