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

    // Of what there is to show, whether or not it can be seen now: who is hidden keeps its size.
    readonly property real markRoom: root.glyph === "" ? 0 : mark.side + root.gap

    implicitWidth: root.markRoom + natural.wide
    implicitHeight: Math.max(root.glyph === "" ? 0 : mark.side, words.implicitHeight)

    NaturalWidth {
        id: natural

        kind: root.kind
        text: root.text
    }
    Row {
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
            // as long as there is no width yet, on one line: who asks how high this is gets no column of letters
            width: root.width <= root.markRoom ? natural.wide : Math.min(natural.wide, root.width - root.markRoom)
            text: root.text
            kind: root.kind
            color: root.colour
            Accessible.ignored: true
        }
    }
}
