import QtQuick

// A choice that stays chosen. Chosen chips carry a tick as well as a fill.
Pressable {
    id: root

    property string glyph: ""
    property bool tick: true

    checkable: true
    horizontalPadding: 17
    radius: Theme.touch / 2
    role: Accessible.CheckBox
    Accessible.checkable: true
    Accessible.checked: root.checked

    contentItem: GlyphLabel {
        text: root.text
        glyph: root.checked && root.tick ? "check" : root.glyph
        glyphSize: 20
        kind: Theme.captionStrong
        colour: root.checked ? Theme.inkOnPrimarySoft : Theme.text
    }
    background: Rectangle {
        radius: root.radius
        color: root.checked || root.down ? Theme.primarySoft : Theme.surface
        border.width: Theme.edgePress
        border.color: root.checked ? Theme.primary : Theme.border
    }
}
