import QtQuick
import QtQuick.Layouts

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

    implicitHeight: Math.max(Theme.grow(60), implicitContentHeight + 20)
    horizontalPadding: 20
    ringInside: true
    role: Accessible.ListItem
    spokenName: Words.listed([root.personName, root.when, root.carers, root.how, root.said])

    contentItem: ColumnLayout {
        spacing: 2

        GridLayout {
            Layout.fillWidth: true
            columns: root.narrow ? 1 : 3
            columnSpacing: 16
            rowSpacing: 0

            AppText {
                Layout.fillWidth: true
                Layout.preferredWidth: 3
                text: root.personName
                kind: Theme.label
            }
            AppText {
                Layout.fillWidth: true
                Layout.preferredWidth: 4
                text: root.carers === "" ? root.when : qsTr("%1 · %2", "when, who came").arg(root.when).arg(root.carers)
                kind: root.narrow ? Theme.caption : Theme.body
                color: Theme.textMuted
            }
            AppText {
                Layout.fillWidth: true
                Layout.preferredWidth: 3
                text: root.how
                kind: root.narrow ? Theme.caption : Theme.body
                color: Theme.textMuted
            }
        }
        AppText {
            Layout.fillWidth: true
            visible: text !== ""
            text: root.said
            kind: Theme.body
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
