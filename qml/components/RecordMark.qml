import QtQuick

// The sync glyph beside one record.
Icon {
    id: root

    required property string syncState
    property string words: ""
    readonly property SyncLook look: SyncLook { syncState: root.syncState }

    glyph: root.look.glyph
    size: 20
    colour: root.look.tone === "plain" ? Theme.textMuted : Theme.strong(root.look.tone)
    Accessible.ignored: root.words === ""
    Accessible.role: Accessible.StaticText
    Accessible.name: root.words
}
