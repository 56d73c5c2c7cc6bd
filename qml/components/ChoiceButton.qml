import QtQuick
import QtQuick.Layouts

// Opens a list of choices and shows the one that is taken.
Pressable {
    id: root

    property string glyph: ""
    property bool quiet: false // the choice is "nobody", "none"
    readonly property color ink: root.quiet ? Theme.textMuted : Theme.text

    horizontalPadding: 14
    verticalPadding: 8
    role: Accessible.ComboBox

    contentItem: RowLayout {
        spacing: 8

        Icon {
            visible: root.glyph !== ""
            glyph: root.glyph
            size: 22
            colour: root.quiet ? Theme.textMuted : Theme.primary
        }
        AppText {
            Layout.fillWidth: true
            text: root.text
            kind: Theme.captionStrong
            color: root.ink
            Accessible.ignored: true
        }
        Icon {
            glyph: "chevron-down"
            size: 20
            colour: root.ink
        }
    }
    background: Rectangle {
        radius: root.radius
        color: root.down ? Theme.surfaceAlt : Theme.surface
        border.width: Theme.edgePress
        border.color: Theme.border
    }
}
