import QtQuick
import QtQuick.Layouts
import Doorstep.Ui

// The ground a component scene stands on: as wide as a tablet, as high as it needs.
Rectangle {
    id: root

    default property alias content: column.data

    implicitWidth: 1136
    implicitHeight: column.implicitHeight + 48
    color: Theme.bg
    LayoutMirroring.enabled: Application.layoutDirection === Qt.RightToLeft
    LayoutMirroring.childrenInherit: true

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: 24
        spacing: 16
    }
}
