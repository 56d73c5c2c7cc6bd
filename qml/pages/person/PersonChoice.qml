pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// One setting of the person's tablet: the answers below its name, the one they have with a tick.
ColumnLayout {
    id: root

    property string title: ""
    property string glyph: ""
    property string name: "" // the answers are found by it and their place
    property var choices: []
    property var values: []
    property var current
    signal picked(var value)

    spacing: 16
    Accessible.role: Accessible.Grouping
    Accessible.name: root.title

    AppText {
        Layout.fillWidth: true
        text: root.title
        kind: Theme.easyLabel
        color: Theme.textMuted
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    Repeater {
        model: root.choices

        EasyButton {
            required property int index
            required property string modelData
            readonly property bool chosen: root.current === root.values[index]

            objectName: root.name + index
            Layout.fillWidth: true
            role: Accessible.RadioButton
            checked: chosen
            Accessible.checkable: true
            Accessible.checked: chosen
            glyph: chosen ? "check" : root.glyph
            text: modelData
            spokenName: qsTr("%1, %2").arg(root.title).arg(modelData)
            spokenHint: chosen ? qsTr("This is what you have now") : ""
            onTapped: root.picked(root.values[index])
        }
    }
}
