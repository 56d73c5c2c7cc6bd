import QtQuick
import QtQuick.Layouts

// A label and what there is to say under it; nothing at all when there is nothing.
Item {
    id: root

    property string label: ""
    property string text: ""

    visible: root.text !== ""
    Layout.fillWidth: true
    implicitHeight: label.height + 2 + said.height

    AppText {
        id: label

        width: root.width
        text: root.label
        kind: Theme.captionStrong
    }
    Sentences {
        id: said

        y: label.height + 2
        width: root.width
        text: root.text
        kind: Theme.body
    }
}
