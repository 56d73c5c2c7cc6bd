import QtQuick
import QtQuick.Layouts

// A page before anybody is signed in: one column, or two side by side where there is room; scrolls when there is none.
Rectangle {
    id: root

    default property alias start: start.data // the first column
    property alias end: end.data // the second
    property alias top: top.data
    readonly property bool split: root.width >= Theme.wideFrom && Theme.textScale < 1.6
    readonly property int margin: root.width < Theme.phoneBelow ? 16 : 48
    readonly property real room: Math.max(0, root.height - 2 * root.margin)

    color: Theme.bg

    Flickable {
        id: scroll

        anchors.fill: parent
        contentWidth: width
        contentHeight: all.height + 2 * root.margin
        boundsBehavior: Flickable.StopAtBounds
        interactive: contentHeight > height

        ColumnLayout {
            id: all

            x: root.margin
            y: root.margin
            width: scroll.width - 2 * root.margin
            height: Math.max(implicitHeight, root.room)
            spacing: 32

            RowLayout {
                id: top

                Layout.fillWidth: true
                visible: children.length > 0
                spacing: 16
            }
            GridLayout {
                Layout.fillWidth: true
                Layout.fillHeight: true
                columns: root.split ? 2 : 1
                columnSpacing: 48
                rowSpacing: 32

                ColumnLayout {
                    id: start

                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredWidth: 1
                    Layout.alignment: Qt.AlignTop
                    spacing: 16
                }
                ColumnLayout {
                    id: end

                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredWidth: 1
                    Layout.alignment: Qt.AlignTop
                    visible: children.length > 0
                    spacing: 16
                }
            }
        }
    }
}
