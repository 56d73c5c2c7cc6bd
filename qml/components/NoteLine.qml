import QtQuick
import QtQuick.Layouts

// Glyph and one quiet sentence.
RowLayout {
    id: root

    property string text: ""
    property string glyph: ""
    property TypeStyle kind: Theme.caption
    property color colour: Theme.textMuted
    property color glyphColour: root.colour
    property real glyphSize: 20

    spacing: 8
    visible: root.text !== ""

    Item {
        visible: root.glyph !== ""
        implicitWidth: mark.width
        implicitHeight: Math.max(mark.height, root.kind.line)
        Layout.alignment: Qt.AlignTop

        Icon {
            id: mark

            anchors.centerIn: parent
            glyph: root.glyph
            size: root.glyphSize
            colour: root.glyphColour
        }
    }
    AppText {
        Layout.fillWidth: true
        text: root.text
        kind: root.kind
        color: root.colour
    }
}
