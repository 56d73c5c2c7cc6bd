pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// A quiet label over what it says, with or without a glyph, which may stand in a circle.
RowLayout {
    id: root

    property string glyph: ""
    property bool circled: false
    property string label: ""
    property string value: ""
    property TypeStyle kind: Theme.label

    spacing: 16

    Repeater {
        model: root.circled ? 1 : 0

        GlyphDisc {
            glyph: root.glyph
            color: Theme.primarySoft
            colour: Theme.inkOnPrimarySoft
        }
    }
    Icon {
        Layout.alignment: Qt.AlignTop
        Layout.topMargin: Math.max(0, (Theme.caption.line - height) / 2)
        visible: root.glyph !== "" && !root.circled
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
        Sentences {
            Layout.fillWidth: true
            text: root.value
            kind: root.kind
        }
    }
}
