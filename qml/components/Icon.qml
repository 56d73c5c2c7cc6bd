import QtQuick

// One glyph of our own set, in one colour. Grows with the text and turns round where the reading direction does.
Item {
    id: root

    required property string glyph
    property real size: 24
    property color colour: Theme.text
    readonly property real side: Theme.glyphSide(root.size)

    implicitWidth: root.side
    implicitHeight: root.side
    Accessible.ignored: true

    Image {
        anchors.fill: parent
        source: Icons.has(root.glyph) ? Icons.source(root.glyph, root.colour.toString()) : ""
        sourceSize.width: root.side
        sourceSize.height: root.side
        mirror: root.LayoutMirroring.enabled && Icons.directional.includes(root.glyph)
        Accessible.ignored: true
    }
}
