import QtQuick
import QtQuick.Layouts

// A label and what there is to say under it; nothing at all when there is nothing.
ColumnLayout {
    id: root

    property string label: ""
    property string text: ""

    visible: root.text !== ""
    Layout.fillWidth: true
    spacing: 2

    AppText {
        Layout.fillWidth: true
        text: root.label
        kind: Theme.captionStrong
    }
    AppText {
        Layout.fillWidth: true
        text: root.text
    }
}
