import QtQuick
import QtQuick.Layouts

// A surface with a thin edge. What is put in it stands in one column.
Rectangle {
    id: root

    default property alias content: column.data
    property int padding: 20
    property int topPadding: root.padding
    property int bottomPadding: root.padding
    property alias spacing: column.spacing
    property bool current: false // the one card that is asked about now

    implicitWidth: 320 // of its own: what is in it depends on the width it is given
    implicitHeight: column.implicitHeight + root.topPadding + root.bottomPadding
    radius: Theme.radiusCard
    color: Theme.surface
    border.width: root.current ? 2 : Theme.edge
    border.color: root.current ? Theme.primary : Theme.line

    ColumnLayout {
        id: column

        anchors.fill: parent
        anchors.leftMargin: root.padding
        anchors.rightMargin: root.padding
        anchors.topMargin: root.topPadding
        anchors.bottomMargin: root.bottomPadding
        spacing: 12
    }
}
