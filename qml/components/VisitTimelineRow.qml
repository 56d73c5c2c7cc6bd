import QtQuick
import QtQuick.Layouts

// One event of a visit on its rail. Corrected ones stay readable, struck through.
Item {
    id: root

    default property alias below: words.data // under what is said
    property string time: ""
    property string title: ""
    property string detail: ""
    property string evidence: ""
    property string heard: ""
    property string glyph: "pencil"
    property color glyphColour: root.filled ? Theme.inkOnPrimary : root.struck ? Theme.textMuted : Theme.primary
    property bool filled: false
    property bool struck: false
    property bool first: false
    property bool last: false
    readonly property bool narrow: root.width < 620 * Theme.textScale
    readonly property real node: Theme.grow(36)

    implicitWidth: 758
    implicitHeight: Math.max(Theme.grow(62), row.implicitHeight + 8)
    Accessible.role: Accessible.ListItem
    Accessible.focusable: root.activeFocusOnTab
    Accessible.name: Words.listed([root.time, root.struck ? qsTr("put right: %1").arg(root.title) : root.title, root.detail, root.evidence,
        root.heard])

    Rectangle {
        id: rail

        anchors.left: parent.left
        anchors.leftMargin: timeColumn.width + 16 + root.node / 2 - 1
        y: root.first ? root.height / 2 : 0
        height: root.last ? root.height / 2 : root.first ? root.height / 2 : root.height
        width: 2
        visible: !(root.first && root.last)
        color: Theme.line
    }
    RowLayout {
        id: row

        anchors.fill: parent
        spacing: 16

        AppText {
            id: timeColumn

            Layout.preferredWidth: 84 * Theme.textScale
            text: root.time
            kind: Theme.label
            color: root.struck ? Theme.textMuted : Theme.text
            weight: root.struck ? Font.Normal : kind.weight
            font.strikeout: root.struck
            horizontalAlignment: Text.AlignRight
        }
        Rectangle {
            implicitWidth: root.node
            implicitHeight: root.node
            radius: root.node / 2
            color: root.filled ? Theme.primary : Theme.surface
            border.width: 2
            border.color: root.struck ? Theme.border : Theme.primary

            Icon {
                anchors.centerIn: parent
                glyph: root.glyph
                size: 20
                colour: root.glyphColour
            }
        }
        ColumnLayout {
            id: words

            Layout.fillWidth: true
            spacing: 0

            AppText {
                Layout.fillWidth: true
                text: root.title
                kind: Theme.label
                color: root.struck ? Theme.textMuted : Theme.text
                weight: root.struck ? Font.Normal : kind.weight
                font.strikeout: root.struck
            }
            AppText {
                Layout.fillWidth: true
                visible: text !== ""
                text: root.detail
                kind: Theme.caption
                color: Theme.textMuted
            }
            AppText {
                Layout.fillWidth: true
                visible: root.narrow && text !== ""
                text: Words.listed([root.evidence, root.heard])
                kind: Theme.caption
                color: Theme.textMuted
            }
        }
        AppText {
            visible: !root.narrow
            Layout.preferredWidth: 128 * Theme.textScale
            text: root.evidence
            kind: Theme.caption
            color: Theme.textMuted
        }
        AppText {
            visible: !root.narrow
            Layout.preferredWidth: 76 * Theme.textScale
            text: root.heard
            kind: Theme.caption
            color: Theme.textMuted
            horizontalAlignment: Text.AlignRight
        }
    }
    FocusRing {
        shown: root.activeFocus
        inside: true
    }
}
