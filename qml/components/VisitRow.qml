import QtQuick
import QtQuick.Layouts

// One later visit in the day's list; the whole row is the target.
Pressable {
    id: root

    property string time: ""
    property string timeNote: ""
    property string personName: ""
    property string line: ""
    property string tag: ""
    property string tagGlyph: ""
    property string tagTone: "info"
    property bool struck: false // cancelled or moved: stays, but no longer counts
    property bool first: false
    property bool last: false
    readonly property bool narrow: root.width < 480 * (1 + 0.9 * (Theme.textScale - 1))
    readonly property bool stacked: root.width < 340 * Theme.textScale

    implicitWidth: 520 // of its own: its content depends on its width
    implicitHeight: Math.max(Theme.grow(root.narrow ? 72 : 80), implicitContentHeight + 24)
    leftPadding: root.mirrored ? 12 : root.narrow ? 16 : 20
    rightPadding: root.mirrored ? (root.narrow ? 16 : 20) : 12
    spokenName: Words.listed([root.time, root.timeNote, root.personName, root.line, root.tag])
    ringInside: true

    contentItem: RowLayout {
        spacing: 12

        ColumnLayout {
            visible: !root.stacked
            Layout.preferredWidth: Theme.textScale * (root.narrow ? 84 : 96)
            Layout.maximumWidth: Layout.preferredWidth
            spacing: 0

            AppText {
                Layout.fillWidth: true
                text: root.time
                kind: Theme.label
                font.strikeout: root.struck
            }
            AppText {
                Layout.fillWidth: true
                visible: text !== "" && !root.narrow
                text: root.timeNote
                kind: Theme.caption
                color: Theme.textMuted
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            AppText {
                Layout.fillWidth: true
                text: root.stacked ? root.time + " " + root.personName : root.personName
                kind: Theme.label
                font.strikeout: root.struck
            }
            AppText {
                Layout.fillWidth: true
                visible: text !== "" && !(root.narrow && root.tag !== "")
                text: root.line
                kind: Theme.caption
                color: Theme.textMuted
            }
            NoteLine {
                visible: root.narrow && root.tag !== ""
                Layout.fillWidth: true
                text: root.timeNote === "" ? root.tag : root.tag + ", " + root.timeNote
                glyph: root.tagGlyph
                colour: Theme.strong(root.tagTone)
            }
        }
        Tag {
            visible: !root.narrow && root.tag !== ""
            text: root.tag
            glyph: root.tagGlyph
            tone: root.tagTone
        }
        Icon {
            glyph: "chevron-right"
            colour: Theme.textMuted
        }
    }
    background: RowGround {
        down: root.down
        first: root.first
        last: root.last
    }
}
