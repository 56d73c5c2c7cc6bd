pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// One setting of the person's tablet: the answers below its name, the one they have with a tick. They are found by
// its objectName and their place.
Item {
    id: root

    property string title: ""
    property string glyph: ""
    property var choices: []
    property var values: []
    property var current
    signal picked(var value)

    Layout.fillWidth: true
    Layout.preferredWidth: 1
    Layout.alignment: Qt.AlignTop
    implicitWidth: 320
    implicitHeight: column.height
    Accessible.role: Accessible.Grouping
    Accessible.name: root.title

    Column {
        id: column

        width: root.width
        spacing: 16

        AppText {
            width: column.width
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

                objectName: root.objectName + index
                width: column.width
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
}
