import QtQuick
import QtQuick.Layouts

// Where our records are, always top right. One tap tells the whole story.
Pressable {
    id: root

    property string syncState: "saved"
    readonly property SyncLook look: SyncLook { syncState: root.syncState }

    Layout.fillWidth: true // wraps rather than pushes others out
    Layout.maximumWidth: implicitWidth
    horizontalPadding: 14
    verticalPadding: 8
    radius: Math.min(height / 2, Theme.touch / 2)
    spokenHint: qsTr("Shows what is saved on this tablet")

    contentItem: GlyphLabel {
        text: root.text
        glyph: root.look.glyph
        glyphSize: 22
        gap: 8
        kind: Theme.captionStrong
        colour: Theme.strong(root.look.tone)
    }
    background: Rectangle {
        radius: root.radius
        color: root.down ? Theme.line : Theme.soft(root.look.tone)
        border.width: Theme.name === "contrast" ? 2 : 0
        border.color: Theme.border
    }
}
