import QtQuick

// A glyph over its words, centred.
Item {
    id: root

    property string text: ""
    property string glyph: ""
    property TypeStyle kind: Theme.captionStrong
    property color colour: Theme.text
    property color glyphColour: root.colour
    property real glyphSize: 24
    property int gap: 2

    implicitWidth: Math.max(mark.side, words.implicitWidth)
    implicitHeight: stack.height

    Item {
        id: stack

        anchors.verticalCenter: parent.verticalCenter
        width: root.width
        height: mark.side + root.gap + words.height

        Icon {
            id: mark

            anchors.horizontalCenter: parent.horizontalCenter
            glyph: root.glyph
            size: root.glyphSize
            colour: root.glyphColour
        }
        AppText {
            id: words

            y: mark.side + root.gap
            width: root.width
            text: root.text
            kind: root.kind
            color: root.colour
            horizontalAlignment: Text.AlignHCenter
            Accessible.ignored: true
        }
    }
}
