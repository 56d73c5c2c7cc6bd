import QtQuick
import QtQuick.Layouts

// Where our records are, always top right. One tap tells the whole story.
Pressable {
    id: root

    property string syncState: "saved"
    property bool atStart: false // where there is more room than it needs; else at the end of it
    property string brief: root.text // the same in fewer words, where all of it has no room on a line
    readonly property bool atLeft: root.atStart !== root.mirrored
    readonly property SyncLook look: SyncLook { syncState: root.syncState }

    implicitHeight: Math.max(Theme.touch, label.implicitHeight + topPadding + bottomPadding)
    implicitWidth: natural.wide + Theme.glyphSide(22) + 8 + leftPadding + rightPadding
    Layout.fillWidth: true // wraps rather than pushes others out
    Layout.maximumWidth: implicitWidth
    horizontalPadding: 14
    verticalPadding: 8
    radius: Math.min(height / 2, Theme.touch / 2)
    spokenHint: qsTr("Shows what is saved on this tablet")

    NaturalWidth {
        id: natural

        kind: Theme.captionStrong
        text: root.text
    }
    GlyphLabel {
        id: label

        x: root.atLeft ? root.leftPadding : root.width - root.rightPadding - width
        width: Math.min(implicitWidth, root.availableWidth)
        height: root.height
        text: root.width < root.implicitWidth ? root.brief : root.text
        glyph: root.look.glyph
        glyphSize: 22
        gap: 8
        kind: Theme.captionStrong
        colour: Theme.strong(root.look.tone)
    }
    background: Item {
        Rectangle {
            x: root.atLeft ? 0 : parent.width - width
            width: Math.min(parent.width, label.implicitWidth + root.leftPadding + root.rightPadding)
            height: parent.height
            radius: root.radius
            color: root.down ? Theme.line : Theme.soft(root.look.tone)
            border.width: Theme.name === "contrast" ? 2 : 0
            border.color: Theme.border
        }
    }
}
