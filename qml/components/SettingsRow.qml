import QtQuick
import QtQuick.Layouts

// One row of a list: glyph, what it is, how it stands now, and a switch, a value or an arrow at the end.
Pressable {
    id: root

    property string glyph: ""
    property string note: ""
    property string value: ""
    property bool switchable: false
    property bool on: false
    property bool arrow: !root.switchable
    property bool selected: false
    property bool first: false
    property bool last: false
    property string tone: "" // "warning" for what must be known
    property string face: "" // whose portrait stands at the start
    property bool quiet: false // one of many: its words are heavy only when it is selected
    readonly property color ink: root.selected ? Theme.inkOnPrimarySoft : root.tone === "" ? Theme.text : Theme.strong(root.tone)

    implicitHeight: Math.max(Theme.grow(60), implicitContentHeight + 16)
    horizontalPadding: 20
    ringInside: true
    role: root.switchable ? Accessible.CheckBox : Accessible.Button
    spokenName: root.text
    spokenHint: Words.listed([root.note, root.value])
    Accessible.checkable: root.switchable
    Accessible.checked: root.on

    // Not a layout in the layout: it would keep the height from before the words wrapped.
    component TwoTexts: Column {
        id: texts

        required property string first
        required property string second
        required property TypeStyle kind
        required property color ink
        required property color softInk

        AppText {
            width: texts.width
            text: texts.first
            kind: texts.kind
            color: texts.ink
            Accessible.ignored: true
        }
        AppText {
            width: texts.width
            visible: text !== ""
            text: texts.second
            kind: Theme.caption
            color: texts.softInk
            Accessible.ignored: true
        }
    }
    contentItem: RowLayout {
        spacing: 12

        Portrait {
            visible: root.face !== "" && Theme.textScale < 1.75
            name: root.face
            size: 48
            Accessible.ignored: true
        }
        Icon {
            visible: root.glyph !== ""
            glyph: root.glyph
            colour: root.selected || root.tone !== "" ? root.ink : Theme.primary
        }
        TwoTexts {
            Layout.fillWidth: true
            first: root.text
            second: root.note
            kind: root.quiet && !root.selected && root.tone === "" ? Theme.body : Theme.label
            ink: root.ink
            softInk: root.selected ? Theme.inkOnPrimarySoft : Theme.textMuted
        }
        AppText {
            visible: text !== ""
            text: root.value
            color: root.selected ? Theme.inkOnPrimarySoft : Theme.textMuted
            Accessible.ignored: true
        }
        SwitchMark {
            visible: root.switchable
            on: root.on
        }
        Icon {
            visible: root.arrow
            glyph: "chevron-right"
            size: 22
            colour: root.selected ? Theme.inkOnPrimarySoft : Theme.textMuted
        }
    }
    background: RowGround {
        selected: root.selected
        down: root.down
        first: root.first
        last: root.last
    }
}
