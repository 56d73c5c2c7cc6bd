pragma ComponentBehavior: Bound

import QtQuick

// Chips that wrap onto as many lines as they need; one or several may be chosen. They are found by its objectName and
// their place.
Flow {
    id: root

    property var model: [] // words, or objects with text, glyph
    property var chosen: [] // indexes
    property bool multiple: true
    property bool tick: true
    signal toggled(int index, bool on)

    spacing: 8
    Accessible.role: Accessible.Grouping

    Repeater {
        model: root.model

        Chip {
            required property var modelData
            required property int index
            readonly property bool on: root.chosen.includes(index)

            objectName: root.objectName === "" ? "" : root.objectName + "." + index
            width: Math.min(implicitWidth, root.width > 0 ? root.width : implicitWidth)
            checkable: false
            checked: on
            tick: root.tick
            role: root.multiple ? Accessible.CheckBox : Accessible.RadioButton
            text: typeof modelData === "string" ? modelData : modelData.text
            glyph: typeof modelData === "string" ? "" : modelData.glyph ?? ""
            onClicked: root.toggled(index, !on)
        }
    }
}
