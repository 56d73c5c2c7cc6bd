import QtQuick
import QtQuick.Layouts
import Doorstep.App

// A page of one scrolling column under the top bar.
Item {
    id: root

    required property Session session
    property alias title: bar.title
    property alias subtitle: bar.subtitle
    default property alias content: column.data
    readonly property int margin: root.width < Theme.phoneBelow ? 16 : 24

    TopBar {
        id: bar

        anchors.top: parent.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: root.margin
        anchors.rightMargin: root.margin
        actions: SyncArea {
            session: root.session
        }
    }
    Flickable {
        id: scroll

        anchors.top: bar.bottom
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        contentWidth: width
        contentHeight: column.height + root.margin
        boundsBehavior: Flickable.StopAtBounds
        interactive: contentHeight > height
        clip: interactive

        KeepFocusSeen {
            view: scroll
        }
        ColumnLayout {
            id: column

            x: root.margin
            width: scroll.width - 2 * root.margin
            spacing: 12
        }
    }
}
