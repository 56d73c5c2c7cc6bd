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

    // A glyph makes room where the longest word would be broken beside it.
    property bool yields: false
    readonly property bool bare: root.yields && root.width > 0 && root.width < root.implicitWidth - 1
        && root.longestWord() > root.width - mark.side - root.gap

    function longestWord(): real { // about
        return root.text.split(" ").reduce((most, word) => Math.max(most, word.length), 0) * root.kind.size * 0.6;
    }

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
            visible: root.glyph !== "" && !root.bare
            glyph: root.glyph
            size: root.glyphSize
            colour: root.glyphColour
        }
        AppText {
            id: words

            anchors.verticalCenter: parent.verticalCenter
            visible: root.text !== ""
            // as long as there is no width yet, on one line: who asks how high this is gets no column of letters
            width: root.bare ? Math.min(natural.wide, root.width)
                : root.width <= root.markRoom ? natural.wide : Math.min(natural.wide, root.width - root.markRoom)
            text: root.text
            kind: root.kind
            color: root.colour
            Accessible.ignored: true
        }
    }
}
