import QtQuick

// A glyph on a round ground of one colour.
Rectangle {
    id: root

    property string glyph: ""
    property real size: 48
    property real glyphSize: 24
    property color colour: Theme.text

    implicitWidth: Theme.grow(root.size)
    implicitHeight: Theme.grow(root.size)
    radius: width / 2
    color: Theme.surfaceAlt
    border.width: Theme.name === "contrast" ? Theme.edge : 0 // there all grounds are black
    border.color: root.colour

    Icon {
        anchors.centerIn: parent
        glyph: root.glyph
        size: root.glyphSize
        colour: root.colour
    }
}
