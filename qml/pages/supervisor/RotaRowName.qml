import QtQuick
import QtQuick.Layouts

// Whose row it is, and how much is planned.
Rectangle {
    id: root

    property string name: ""
    property string note: ""

    implicitHeight: words.implicitHeight + 20
    color: Theme.surface

    ColumnLayout {
        id: words

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: 16
        anchors.rightMargin: 8
        anchors.verticalCenter: parent.verticalCenter
        spacing: 0

        AppText {
            Layout.fillWidth: true
            text: root.name
            kind: Theme.label
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
        AppText {
            Layout.fillWidth: true
            text: root.note
            kind: Theme.caption
            color: Theme.textMuted
        }
    }
}
