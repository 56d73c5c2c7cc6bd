import QtQuick

// The ordinary button: 48, in a visit 56, and 64 for the one thing a screen is for.
Pressable {
    id: root

    enum Variant { Secondary, Primary, Plain, Danger }

    property int variant: AppButton.Secondary
    property int tall: 48
    property string glyph: ""
    property bool glyphAfter: false
    readonly property bool filled: root.variant === AppButton.Primary
    readonly property color ink: {
        if (!root.enabled)
            return Theme.textMuted;
        switch (root.variant) {
        case AppButton.Primary: return Theme.inkOnPrimary;
        case AppButton.Plain: return Theme.primary;
        case AppButton.Danger: return Theme.danger;
        }
        return Theme.text;
    }
    readonly property color ground: {
        switch (root.variant) {
        case AppButton.Primary: return root.enabled ? Theme.primary : Theme.surfaceAlt;
        case AppButton.Plain: return "transparent";
        case AppButton.Danger: return Theme.dangerSoft;
        }
        return Theme.surface;
    }

    opacity: root.enabled || Theme.name !== "contrast" ? 1 : 0.6 // there all other inks are as strong
    horizontalPadding: root.variant === AppButton.Plain ? 8 : 17
    verticalPadding: 8
    implicitHeight: Math.max(Theme.grow(root.tall), implicitContentHeight + topPadding + bottomPadding)

    contentItem: GlyphLabel {
        yields: true
        text: root.text
        glyph: root.glyph
        glyphAfter: root.glyphAfter
        kind: root.filled && root.tall >= 64 ? Theme.h3 : Theme.label
        colour: root.ink
        glyphColour: root.variant === AppButton.Secondary && root.enabled ? Theme.primary : root.ink
        glyphSize: root.filled ? 24 : 22
    }
    background: Rectangle {
        radius: root.radius
        color: root.down ? (root.filled ? Qt.tint(Theme.primary, "#30000000") : Theme.surfaceAlt) : root.ground
        border.width: root.filled || root.variant === AppButton.Plain ? 0 : Theme.edgePress
        border.color: root.variant === AppButton.Danger ? Theme.danger : root.enabled ? Theme.border : Theme.line
    }
}
