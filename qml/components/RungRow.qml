pragma ComponentBehavior: Bound

import QtQuick

// How much the person did, five equal cells. Nothing is chosen beforehand; a tap is all it takes.
// Where five do not fit side by side each line is filled, so that no hole looks like a rung.
Flow {
    id: root

    property var words: [qsTr("By self"), qsTr("Reminded"), qsTr("Guided"), qsTr("Hands-on"), qsTr("Not today")]
    property int chosen: -1
    property string about: "" // the step, for the screen reader
    signal picked(int rung)

    readonly property var names: ["bySelf", "reminded", "guided", "handsOn", "notToday"]
    readonly property var glyphs: ["rung-self", "rung-reminded", "rung-guided", "rung-hands-on", "rung-not-today"]
    readonly property string longest: root.words.join(" ").split(" ").reduce(
        (most, word) => word.length > most.length ? word : most, "")
    readonly property real least: 12 + Theme.glyphSide(24) + 8 + longestWidth.wide // of one cell
    readonly property int perLine: root.fit(5) ? 5 : root.fit(3) ? 3 : root.fit(2) ? 2 : 1

    function fit(cells: int): bool {
        return root.width >= cells * root.least + (cells - 1) * root.spacing;
    }
    function cellWidth(index: int): real {
        const before = Math.floor(index / root.perLine) * root.perLine;
        const cells = Math.min(root.perLine, root.glyphs.length - before);
        return (root.width - (cells - 1) * root.spacing) / cells - 0.01; // a hair less, lest rounding wraps the line
    }

    spacing: 8
    Accessible.role: Accessible.Grouping
    Accessible.name: root.about

    NaturalWidth {
        id: longestWidth

        kind: Theme.label
        text: root.longest
    }
    Repeater {
        model: root.glyphs

        Pressable {
            id: cell

            required property string modelData
            required property int index
            readonly property bool on: root.chosen === index
            readonly property color hue: Theme.ladder[index]

            objectName: root.objectName === "" ? "" : root.objectName + "." + root.names[index]

            width: root.cellWidth(index)
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
