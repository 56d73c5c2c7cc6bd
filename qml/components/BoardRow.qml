import QtQuick

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
    readonly property bool stacked: root.width < 300 * Theme.textScale // the time stands above the name
    readonly property color ink: root.selected ? Theme.inkOnPrimarySoft : Theme.text

    horizontalPadding: 20
    implicitWidth: 744 // of its own: its content depends on its width
    verticalPadding: root.narrow ? 12 : 10 // rows of one line are as high as a finger needs
    implicitHeight: Math.max(Theme.touch, cells.implicitHeight + topPadding + bottomPadding)
    ringInside: true
    role: Accessible.ListItem
    spokenName: Words.listed([root.time, root.personName, root.carer, root.stateText])

    // Placed by hand, as VisitRow is.
    Item {
        id: cells

        x: root.leftPadding
        y: root.topPadding
        width: root.availableWidth
        height: root.availableHeight

        readonly property real nameX: root.stacked ? 0 : (root.narrow && Theme.textScale > 1 ? 84 : 100) * Theme.textScale + 16 // "yesterday" on a line
        readonly property real stateWide: 192 * Theme.textScale
        readonly property real carerWide: 144 * Theme.textScale
        readonly property real nameWide: root.narrow ? width - nameX : width - nameX - carerWide - stateWide - 32
        readonly property real carerX: root.narrow ? nameX : nameX + nameWide + 16
        readonly property real stateX: root.narrow ? nameX : carerX + carerWide + 16

        readonly property real nameY: root.stacked ? time.height : 0

        implicitHeight: root.narrow ? Math.max(time.height, nameY + name.height + (root.carer === "" ? 0 : carer.height) + (root.stateText === "" ? 0 : state.height))
                                    : Math.max(time.height, name.height, carer.height, state.height)

        AppText {
            id: time

            anchors.left: parent.left
            y: root.stacked ? 0 : root.narrow ? name.lineCount < 2 && lineCount < 2 ? (name.height - height) / 2 : 0 : (cells.height - height) / 2
            width: root.stacked ? cells.width : cells.nameX - 16
            text: root.time
            kind: Theme.label
            color: root.ink
        }
        AppText {
            id: name

            anchors.left: parent.left
            anchors.leftMargin: cells.nameX
            y: root.narrow ? cells.nameY : (cells.height - height) / 2
            width: cells.nameWide
            text: root.personName
            color: root.ink
        }
        AppText {
            id: carer

            anchors.left: parent.left
            anchors.leftMargin: cells.carerX
            y: root.narrow ? name.y + name.height : (cells.height - height) / 2
            width: root.narrow ? cells.nameWide : cells.carerWide
            text: root.carer
            kind: root.narrow ? Theme.caption : Theme.body
            color: root.selected ? Theme.inkOnPrimarySoft : Theme.textMuted
        }
        NoteLine {
            id: state

            anchors.left: parent.left
            anchors.leftMargin: cells.stateX
            y: root.narrow ? name.y + name.height + (root.carer === "" ? 0 : carer.height) : (cells.height - height) / 2
            width: root.narrow ? cells.nameWide : cells.stateWide
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
