pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// The person's word on today. Optional, and a second tap takes it back.
GridLayout {
    id: root

    property var words: [qsTr("Good"), qsTr("All right"), qsTr("Not good")]
    property int chosen: -1
    property bool easy: false
    readonly property bool stacked: root.width < (root.easy ? 600 : 300) * Theme.textScale // one under the other
    signal picked(int face) // -1: taken back

    columns: root.stacked ? 1 : 3
    columnSpacing: 12
    rowSpacing: 12
    Accessible.role: Accessible.Grouping

    Repeater {
        model: ["face-good", "face-ok", "face-bad"]

        Pressable {
            id: cell

            required property string modelData
            required property int index
            readonly property bool on: root.chosen === index
            readonly property color ink: on ? Theme.inkOnPrimarySoft : Theme.text
            readonly property color glyphInk: on ? Theme.inkOnPrimarySoft : Theme.primary

            Layout.fillWidth: true
            Layout.preferredWidth: 1
            implicitHeight: Math.max(Theme.grow(root.stacked ? 72 : root.easy ? 200 : 112), (root.stacked ? line.implicitHeight : stack.implicitHeight) + 24)
            padding: 8
            text: root.words[index] ?? ""
            role: Accessible.RadioButton
            Accessible.checkable: true
            Accessible.checked: on
            onClicked: root.picked(on ? -1 : index)

            GlyphStack {
                id: stack

                anchors.fill: parent
                anchors.margins: cell.padding
                visible: !root.stacked
                text: cell.text
                glyph: cell.modelData
                glyphSize: root.easy ? 80 : 46
                gap: 8
                kind: root.easy ? Theme.easyLabel : Theme.label
                colour: cell.ink
                glyphColour: cell.glyphInk
            }
            GlyphLabel {
                id: line

                anchors.fill: parent
                anchors.margins: cell.padding
                visible: root.stacked
                text: cell.text
                glyph: cell.modelData
                glyphSize: root.easy ? 48 : 32
                gap: 12
                kind: root.easy ? Theme.easyLabel : Theme.label
                colour: cell.ink
                glyphColour: cell.glyphInk
            }
            background: Rectangle {
                radius: cell.radius
                color: cell.on || cell.down ? Theme.primarySoft : Theme.surface
                border.width: cell.on ? 3 : Theme.edgePress
                border.color: cell.on ? Theme.primary : Theme.border
            }
        }
    }
}
