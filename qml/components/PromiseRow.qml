import QtQuick

// One promise in the list of all: to whom, of which time of the day, and how often it was kept.
Pressable {
    id: root

    property string personName: ""
    property string slotWord: ""
    property string countWords: ""
    property bool selected: false
    property bool last: false
    readonly property color ink: root.selected ? Theme.inkOnPrimarySoft : Theme.text
    readonly property bool stacked: root.width < 260 * Theme.textScale // the count stands below the name

    horizontalPadding: 20
    verticalPadding: 11
    implicitHeight: Math.max(Theme.grow(70), cells.implicitHeight + topPadding + bottomPadding)
    ringInside: true
    role: Accessible.ListItem
    spokenName: Words.listed([root.personName, root.slotWord, root.countWords])

    // Placed by hand, as BoardRow is.
    Item {
        id: cells

        readonly property real countWide: Math.ceil(count.implicitWidth)
        readonly property real nameWide: root.stacked ? width : width - countWide - 12

        x: root.leftPadding
        y: root.topPadding
        width: root.availableWidth
        height: root.availableHeight
        implicitHeight: name.height + word.height + (root.stacked ? count.height : 0)

        AppText {
            id: name

            anchors.left: parent.left
            y: (cells.height - cells.implicitHeight) / 2
            width: cells.nameWide
            text: root.personName
            kind: Theme.label
            color: root.ink
        }
        AppText {
            id: word

            anchors.left: parent.left
            y: name.y + name.height
            width: cells.nameWide
            text: root.slotWord
            kind: Theme.caption
            color: root.selected ? Theme.inkOnPrimarySoft : Theme.textMuted
        }
        AppText {
            id: count

            x: root.stacked !== root.mirrored ? 0 : cells.width - width // never at both ends: that would make it 0 wide
            y: root.stacked ? word.y + word.height : (cells.height - height) / 2
            text: root.countWords
            kind: Theme.label
            color: root.ink
        }
    }
    background: Item {
        clip: true

        Rectangle { // the row's part of the card
            anchors.fill: parent
            anchors.topMargin: -Theme.radiusCard
            anchors.bottomMargin: root.last ? 0 : -Theme.radiusCard
            radius: Theme.radiusCard
            color: Theme.surface
            border.width: Theme.edge
            border.color: Theme.line
        }
        RowGround {
            anchors.fill: parent
            selected: root.selected
            down: root.down
            last: root.last
        }
        Rectangle {
            anchors.left: parent.left
            anchors.right: parent.right
            height: Theme.edge
            color: Theme.line
        }
    }
}
