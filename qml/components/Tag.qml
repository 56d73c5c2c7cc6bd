import QtQuick

// A small coloured word that cannot be pressed. Glyph and word say it; colour only helps.
Rectangle {
    id: root

    property string text: ""
    property string glyph: ""
    property string tone: "primary"

    implicitWidth: label.implicitWidth + 24
    implicitHeight: Math.max(Theme.grow(32), label.implicitHeight + 8)
    radius: Math.min(height / 2, Theme.grow(16))
    color: Theme.soft(root.tone)
    border.width: Theme.name === "contrast" ? 1 : 0
    border.color: Theme.border
    Accessible.role: Accessible.StaticText
    Accessible.name: root.text

    GlyphLabel {
        id: label

        anchors.fill: parent
        anchors.leftMargin: 12
        anchors.rightMargin: 12
        text: root.text
        glyph: root.glyph
        glyphSize: 20
        gap: 6
        kind: Theme.captionStrong
        colour: Theme.strong(root.tone)
    }
}
