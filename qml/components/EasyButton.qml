import QtQuick

// A large button for the person. A second tap near the first inside 700 ms is a tremor, not a wish.
Pressable {
    id: root

    property string glyph: ""
    property bool glyphAfter: false
    property bool plain: false // no edge, for the carer's way out
    property bool primary: false
    property int tall: 96
    signal tapped

    horizontalPadding: 32
    verticalPadding: 12
    radius: Theme.radiusCard
    implicitHeight: Math.max(Theme.grow(root.tall), implicitContentHeight + topPadding + bottomPadding)
    onClicked: {
        if (Tremor.isWish(root))
            root.tapped();
    }

    contentItem: GlyphLabel {
        yields: true
        text: root.text
        glyph: root.glyph
        glyphAfter: root.glyphAfter
        glyphSize: 36
        gap: 16
        kind: Theme.easyLabel
        colour: root.primary ? Theme.inkOnPrimary : root.checked ? Theme.inkOnPrimarySoft : root.plain ? Theme.textMuted : Theme.text
        glyphColour: root.primary ? Theme.inkOnPrimary : root.plain ? Theme.textMuted : Theme.primary
    }
    background: Rectangle {
        radius: root.radius
        color: root.primary ? Theme.primary : root.checked ? Theme.primarySoft : root.down ? Theme.surfaceAlt : root.plain ? "transparent" : Theme.surface
        border.width: root.plain || root.primary ? 0 : root.checked ? 4 : 2
        border.color: root.checked ? Theme.primary : Theme.border
    }
}
