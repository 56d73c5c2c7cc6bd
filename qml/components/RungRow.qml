pragma ComponentBehavior: Bound

import QtQuick

// How much the person did, five equal cells. Nothing is chosen beforehand; a tap is all it takes.
Grid {
    id: root

    property var words: [qsTr("By self"), qsTr("Reminded"), qsTr("Guided"), qsTr("Hands-on"), qsTr("Not today")]
    property int chosen: -1
    property string about: "" // the step, for the screen reader
    signal picked(int rung)

    readonly property var names: ["bySelf", "reminded", "guided", "handsOn", "notToday"]
    readonly property var glyphs: ["rung-self", "rung-reminded", "rung-guided", "rung-hands-on", "rung-not-today"]
    readonly property int perLine: root.width >= 740 * (1 + 0.85 * (Theme.textScale - 1)) ? 5
        : root.width >= 440 * (1 + 0.85 * (Theme.textScale - 1)) ? 3 : root.width >= 290 * Theme.textScale ? 2 : 1

    columns: root.perLine
    spacing: 8
    Accessible.role: Accessible.Grouping
    Accessible.name: root.about

    Repeater {
        model: root.glyphs

        Pressable {
            id: cell

            required property string modelData
            required property int index
            readonly property bool on: root.chosen === index
            readonly property color hue: Theme.ladder[index]

            objectName: root.objectName === "" ? "" : root.objectName + "." + root.names[index]

            width: (root.width - (root.perLine - 1) * root.spacing) / root.perLine
            implicitHeight: Math.max(Theme.touchMain, implicitContentHeight + 16)
            padding: 6
            role: Accessible.RadioButton
            text: root.words[index] ?? ""
            spokenName: root.about === "" ? text : qsTr("%1, %2").arg(text).arg(root.about)
            Accessible.checkable: true
            Accessible.checked: on
            onClicked: root.picked(index)

            contentItem: GlyphLabel {
                text: cell.text
                glyph: cell.modelData
                colour: cell.on ? Theme.surface : Theme.text
                glyphColour: cell.on ? Theme.surface : cell.hue
            }
            background: Rectangle {
                radius: cell.radius
                color: cell.on ? cell.hue : cell.down ? Theme.surfaceAlt : Theme.surface
                border.width: Theme.edgePress
                border.color: cell.on ? cell.hue : Theme.border
            }
        }
    }
}
