import QtQuick

// Glyph over word, for a row of equal ways to get on.
Pressable {
    id: root

    property string glyph: ""

    padding: 6
    implicitHeight: Math.max(Theme.touchLarge, implicitContentHeight + topPadding + bottomPadding)
    contentItem: GlyphStack {
        text: root.text
        glyph: root.glyph
        glyphSize: 22
        colour: root.enabled ? Theme.text : Theme.textMuted
        glyphColour: root.enabled ? Theme.primary : Theme.textMuted
    }
    background: Rectangle {
        radius: root.radius
        color: root.down ? Theme.surfaceAlt : Theme.surface
        border.width: Theme.edgePress
        border.color: root.enabled ? Theme.border : Theme.line
    }
}
