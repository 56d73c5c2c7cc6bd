import QtQuick
import QtQuick.Layouts

// A muted label over its value.
ColumnLayout {
    id: root

    property string label: ""
    property string text: ""

    visible: root.text !== ""
    Layout.fillWidth: true
    Layout.preferredWidth: 1 // side by side they are of one width
    Layout.alignment: Qt.AlignTop
    spacing: 0

    AppText {
        Layout.fillWidth: true
        text: root.label
        kind: Theme.caption
        color: Theme.textMuted
    }
    AppText {
        Layout.fillWidth: true
        text: root.text
    }
}
