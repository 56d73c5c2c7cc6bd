import QtQuick
import QtQuick.Layouts

// One setting with a few answers, of which one is taken.
Card {
    id: root

    property string title: ""
    property var choices: []
    property int current: -1
    signal picked(int index)

    Layout.fillWidth: true

    AppText {
        Layout.fillWidth: true
        text: root.title
        kind: Theme.label
        Accessible.role: Accessible.Heading
    }
    ChipRow {
        objectName: root.objectName === "" ? "" : root.objectName + ".chips"
        Layout.fillWidth: true
        model: root.choices
        chosen: [root.current]
        multiple: false
        onToggled: index => root.picked(index)
    }
}
