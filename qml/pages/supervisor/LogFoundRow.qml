import QtQuick

// A visit that was found in the log: whose, when, who came, how it went, and the words that were looked for.
Pressable {
    id: root

    property string personName: ""
    property string when: ""
    property string carers: ""
    property string how: ""
    property string said: ""
    property bool first: false
    property bool last: false
    readonly property bool narrow: root.width < 620 * Theme.textScale

    readonly property real column: root.narrow ? root.availableWidth : (root.availableWidth - 32) / 10

    implicitWidth: 744 // of its own: its content depends on its width
    implicitHeight: Math.max(Theme.grow(56), cells.implicitHeight + topPadding + bottomPadding)
    horizontalPadding: 20
    verticalPadding: 12
    ringInside: true
    role: Accessible.ListItem
    spokenName: Words.listed([root.personName, root.when, root.carers, root.how, root.said])

    // Placed by hand, as VisitRow is.
    Item {
        id: cells

        x: root.leftPadding
        y: root.topPadding
        width: root.availableWidth
        height: root.availableHeight

        readonly property real first: Math.max(name.height, root.narrow ? 0 : Math.max(visit.height, how.height))

        implicitHeight: said.y + (root.said === "" ? 0 : said.height)

        AppText {
            id: name

            anchors.left: parent.left
            width: root.narrow ? cells.width : 3 * root.column
            text: root.personName
            kind: Theme.label
        }
        AppText {
            id: visit

            anchors.left: parent.left
            anchors.leftMargin: root.narrow ? 0 : 3 * root.column + 16
            y: root.narrow ? name.height : 0
            width: root.narrow ? cells.width : 4 * root.column
            text: root.carers === "" ? root.when : qsTr("%1 · %2", "when, who came").arg(root.when).arg(root.carers)
            kind: root.narrow ? Theme.caption : Theme.body
            color: Theme.textMuted
        }
        AppText {
            id: how

            anchors.left: parent.left
            anchors.leftMargin: root.narrow ? 0 : 7 * root.column + 32
            y: root.narrow ? visit.y + visit.height : 0
            width: root.narrow ? cells.width : 3 * root.column
            text: root.how
            kind: root.narrow ? Theme.caption : Theme.body
            color: Theme.textMuted
        }
        AppText {
            id: said

            anchors.left: parent.left
            y: root.narrow ? how.y + how.height : cells.first
            width: cells.width
            visible: text !== ""
            text: root.said
            maximumLineCount: 3
            elide: Text.ElideRight // whole in the log of the visit
        }
    }
    background: Item {
        clip: true

        Rectangle { // the row's part of the card: its round corners lie outside but at the ends of the list
            anchors.fill: parent
            anchors.topMargin: root.first ? 0 : -Theme.radiusCard
            anchors.bottomMargin: root.last ? 0 : -Theme.radiusCard
            radius: Theme.radiusCard
            color: Theme.surface
            border.width: Theme.edge
            border.color: Theme.line
        }
        RowGround {
            anchors.fill: parent
            down: root.down
            first: root.first
            last: root.last
        }
        Rectangle {
            anchors.left: parent.left
            anchors.right: parent.right
            visible: !root.first
            height: Theme.edge
            color: Theme.line
        }
    }
}
