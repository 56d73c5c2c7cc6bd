import QtQuick

// When a line was last said or checked with the person; what was not is said in words, glyph and colour.
NoteLine {
    id: root

    property bool checked: true

    glyph: root.checked ? "check" : "history"
    glyphSize: 18
    colour: root.checked ? Theme.textMuted : Theme.warning
}
