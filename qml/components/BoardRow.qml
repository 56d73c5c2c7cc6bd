import QtQuick
import QtQuick.Layouts

// One visit of the day on the office's board.
Pressable {
    id: root

    property string time: ""
    property string personName: ""
    property string carer: ""
    property string stateText: ""
    property string stateGlyph: "home"
    property string stateTone: "success"
    property bool selected: false
    property bool first: false
    property bool last: false
    property bool edged: false // in a list without a card of its own: the row draws its part of the card
    readonly property bool narrow: root.width < 620 * (1 + 0.9 * (Theme.textScale - 1))
    readonly property color ink: root.selected ? Theme.inkOnPrimarySoft : Theme.text

    horizontalPadding: 20
    implicitWidth: 744 // of its own: its content depends on its width
    implicitHeight: Math.max(Theme.touch, implicitContentHeight + (root.narrow ? 20 : 8))
    ringInside: true
    role: Accessible.ListItem
    spokenName: Words.listed([root.time, root.personName, root.carer, root.stateText])

    contentItem: GridLayout {
        columns: root.narrow ? 2 : 4
        columnSpacing: 16
        rowSpacing: root.narrow ? 2 : 0

        AppText {
            Layout.preferredWidth: 84 * Theme.textScale
            text: root.time
            kind: Theme.label
            color: root.ink
        }
        AppText {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            text: root.personName
            color: root.ink
        }
        AppText {
            Layout.preferredWidth: root.narrow ? 84 * Theme.textScale : 160 * Theme.textScale
            text: root.carer
            color: root.selected ? Theme.inkOnPrimarySoft : Theme.textMuted
        }
        NoteLine {
            Layout.preferredWidth: root.narrow ? 1 : 176 * Theme.textScale
            Layout.fillWidth: root.narrow
            text: root.stateText
            glyph: root.stateGlyph
            kind: Theme.captionStrong
            colour: root.selected ? Theme.inkOnPrimarySoft : Theme.strong(root.stateTone)
        }
    }
    background: Item {
        clip: root.edged

        Rectangle { // the row's part of the card: its round corners lie outside but at the ends of the list
            anchors.fill: parent
            anchors.topMargin: root.first ? 0 : -Theme.radiusCard
            anchors.bottomMargin: root.last ? 0 : -Theme.radiusCard
            visible: root.edged
            radius: Theme.radiusCard
            color: Theme.surface
            border.width: Theme.edge
            border.color: Theme.line
        }
        RowGround {
            anchors.fill: parent
            selected: root.selected
            down: root.down
            first: root.first
            last: root.last
        }
        Rectangle {
            anchors.left: parent.left
            anchors.right: parent.right
            visible: root.edged && !root.first
            height: Theme.edge
            color: Theme.line
        }
    }
}
