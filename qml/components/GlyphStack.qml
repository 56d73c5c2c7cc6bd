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

    implicitWidth: Math.max(mark.width, words.implicitWidth)
    implicitHeight: column.implicitHeight

    Column {
        id: column

        anchors.verticalCenter: parent.verticalCenter
        width: parent.width
        spacing: root.gap

        Icon {
            id: mark

            anchors.horizontalCenter: parent.horizontalCenter
            glyph: root.glyph
            size: root.glyphSize
            colour: root.glyphColour
        }
        AppText {
            id: words

            width: parent.width
            text: root.text
            kind: root.kind
            color: root.colour
            horizontalAlignment: Text.AlignHCenter
            Accessible.ignored: true
        }
    }
}
