import QtQuick
import QtQuick.Layouts

// A quiet label over what it says, with or without a glyph.
RowLayout {
    id: root

    property string glyph: ""
    property string label: ""
    property string value: ""
    property TypeStyle kind: Theme.label

    spacing: 16

    Icon {
        Layout.alignment: Qt.AlignTop
        Layout.topMargin: Math.max(0, (Theme.caption.line - height) / 2)
        visible: root.glyph !== ""
        glyph: root.glyph
        colour: Theme.textMuted
    }
    ColumnLayout {
        spacing: 0

        AppText {
            Layout.fillWidth: true
            text: root.label
            kind: Theme.caption
            color: Theme.textMuted
        }
        AppText {
            Layout.fillWidth: true
            text: root.value
            kind: root.kind
        }
    }
}
