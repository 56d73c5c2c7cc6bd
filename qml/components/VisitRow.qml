import QtQuick

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
    readonly property bool stacked: root.width < 300 * Theme.textScale

    implicitWidth: 520 // of its own: its content depends on its width
    implicitHeight: Math.max(Theme.grow(root.narrow ? 72 : 80), cells.implicitHeight + 24)
    leftPadding: root.mirrored ? 12 : root.narrow ? 16 : 20
    rightPadding: root.mirrored ? (root.narrow ? 16 : 20) : 12
    spokenName: Words.listed([root.time, root.timeNote, root.personName, root.line, root.tag])
    ringInside: true

    // Placed by hand: what stands here changes with the width, and layouts in layouts lose such changes.
    Item {
        id: cells

        x: root.leftPadding
        y: root.topPadding
        width: root.availableWidth
        height: root.availableHeight

        readonly property real timeWide: root.stacked ? 0 : Theme.textScale * (root.narrow ? 84 : 96) // the same in every row
        readonly property real start: root.stacked ? 0 : timeWide + 12
        readonly property real middle: height / 2

        readonly property real nameWide: width - start - arrow.width - 12 - (tag.visible ? tag.width + 12 : 0)

        implicitHeight: Math.max(times, names)

        // how high the two columns are
        readonly property real times: root.stacked ? 0 : time.height + (note.visible ? note.height : 0)
        readonly property real names: name.height + (line.visible ? line.height : 0) + (changed.visible ? changed.height : 0)

        AppText {
            id: time

            anchors.left: parent.left
            y: cells.middle - cells.times / 2
            width: cells.timeWide
            visible: !root.stacked
            text: root.time
            kind: Theme.label
            font.strikeout: root.struck
        }
        AppText {
            id: note

            anchors.left: parent.left
            y: time.y + time.height
            width: cells.timeWide
            visible: text !== "" && !root.narrow
            text: root.timeNote
            kind: Theme.caption
            color: Theme.textMuted
        }
        AppText {
            id: name

            anchors.left: parent.left
            anchors.leftMargin: cells.start
            y: cells.middle - cells.names / 2
            width: cells.nameWide
            text: root.stacked ? root.time + " " + root.personName : root.personName
            kind: Theme.label
            font.strikeout: root.struck
        }
        AppText {
            id: line

            anchors.left: name.left
            y: name.y + name.height
            width: cells.nameWide
            visible: text !== "" && !(root.narrow && root.tag !== "")
            text: root.line
            kind: Theme.caption
            color: Theme.textMuted
        }
        NoteLine {
            id: changed

            anchors.left: name.left
            y: name.y + name.height
            width: cells.nameWide
            visible: root.narrow && root.tag !== ""
            text: root.timeNote === "" ? root.tag : root.tag + ", " + root.timeNote
            glyph: root.tagGlyph
            colour: Theme.strong(root.tagTone)
        }
        Tag {
            id: tag

            anchors.right: arrow.left
            anchors.rightMargin: 12
            y: cells.middle - height / 2
            width: implicitWidth
            height: implicitHeight
            visible: !root.narrow && root.tag !== ""
            text: root.tag
            glyph: root.tagGlyph
            tone: root.tagTone
        }
        Icon {
            id: arrow

            anchors.right: parent.right
            y: cells.middle - height / 2
            width: side
            height: side
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
