import QtQuick
import QtQuick.Layouts

// Glyph and one quiet sentence. No layout of its own: it stands inside many.
Item {
    id: root

    property string text: ""
    property string glyph: ""
    property TypeStyle kind: Theme.caption
    property color colour: Theme.textMuted
    property color glyphColour: root.colour
    property real glyphSize: 20
    property int spacing: 8
    property int align: Text.AlignLeft
    readonly property real markRoom: root.glyph === "" ? 0 : mark.width + root.spacing
    readonly property real offset: Math.max(0, (root.height - Math.max(mark.height, words.height)) / 2)

    Layout.fillWidth: true
    implicitWidth: root.markRoom + natural.wide
    implicitHeight: Math.max(root.glyph === "" ? 0 : mark.height, words.height)
    visible: root.text !== ""

    NaturalWidth {
        id: natural

        kind: root.kind
        text: root.text
    }
    Icon {
        id: mark

        anchors.left: parent.left
        y: root.offset + Math.max(0, (root.kind.line - height) / 2)
        visible: root.glyph !== ""
        glyph: root.glyph
        size: root.glyphSize
        colour: root.glyphColour
    }
    AppText {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: root.markRoom
        y: root.offset + (root.glyph === "" ? 0 : Math.max(0, (mark.height - root.kind.line) / 2))
        // as long as there is no width yet, on one line: who asks how high this is gets no column of letters
        width: root.width > root.markRoom ? root.width - root.markRoom : natural.wide
        text: root.text
        kind: root.kind
        color: root.colour
        horizontalAlignment: root.align
    }
}
