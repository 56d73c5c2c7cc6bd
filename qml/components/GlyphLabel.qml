import QtQuick

// A glyph and its words as one centred group, which wraps when there is no room.
Item {
    id: root

    property string text: ""
    property string glyph: ""
    property bool glyphAfter: false
    property TypeStyle kind: Theme.label
    property color colour: Theme.text
    property color glyphColour: root.colour
    property real glyphSize: 24
    property int gap: 8

    implicitWidth: row.room + natural.wide
    implicitHeight: Math.max(mark.visible ? mark.height : 0, words.implicitHeight)

    NaturalWidth {
        id: natural

        kind: root.kind
        text: root.text
    }
    Row {
        id: row

        readonly property real room: mark.visible ? mark.width + root.gap : 0

        anchors.centerIn: parent
        spacing: root.gap
        layoutDirection: root.glyphAfter ? Qt.RightToLeft : Qt.LeftToRight

        Icon {
            id: mark

            anchors.verticalCenter: parent.verticalCenter
            visible: root.glyph !== ""
            glyph: root.glyph
            size: root.glyphSize
            colour: root.glyphColour
        }
        AppText {
            id: words

            anchors.verticalCenter: parent.verticalCenter
            visible: root.text !== ""
            width: Math.min(natural.wide, Math.max(1, root.width - row.room))
            text: root.text
            kind: root.kind
            color: root.colour
            Accessible.ignored: true
        }
    }
}
