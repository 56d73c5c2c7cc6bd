import QtQuick

// One visit that needs somebody. Shape, word and colour say why; the end of the row says who is on it.
Pressable {
    id: root

    property string exception: "late" // late, noWord, missed, noCarer, noAccess, incomplete, notLeft, short, concern, opened, twoVersions, personSaid
    property string word: ""
    property string personName: ""
    property string fact: ""
    property string owner: "" // "Imran is on it"
    property bool selected: false
    property bool first: false
    property bool last: false
    readonly property bool narrow: root.width < 620 * (1 + 0.9 * (Theme.textScale - 1))
    readonly property var look: ({
        late: ["late", "warning"],
        noWord: ["signal-none", "offline"],
        missed: ["cross", "danger"],
        short: ["short", "info"],
        concern: ["alert", "danger"],
        opened: ["key", "info"],
        twoVersions: ["two-versions", "info"],
        personSaid: ["speech", "info"],
        notRead: ["book", "warning"],
        declined: ["hand", "warning"],
        notChecked: ["history", "warning"],
        notAgreed: ["lock", "warning"],
        noCarer: ["person", "danger"],
        noAccess: ["door-cross", "warning"],
        incomplete: ["people", "warning"],
        notLeft: ["home", "offline"]
    })[root.exception] ?? ["alert", "offline"]

    implicitWidth: 744 // of its own: its content depends on its width
    implicitHeight: Math.max(Theme.touchLarge, implicitContentHeight + topPadding + bottomPadding)
    verticalPadding: 8
    horizontalPadding: 20
    ringInside: true
    role: Accessible.ListItem
    spokenName: Words.listed([root.word, root.personName, root.fact, root.owner === "" ? qsTr("Nobody yet") : root.owner])

    // Placed by hand, as BoardRow is: its height follows its width at once.
    contentItem: Item {
        id: cells

        readonly property real textX: sign.width + 12 + (root.narrow ? 0 : tag.width + 12)
        readonly property real endWide: root.narrow ? 0 : 12 + (root.owner === "" ? nobody.width : holder.width)
        readonly property real textWide: width - textX - endWide

        implicitHeight: Math.max(sign.height, words.height, root.narrow ? 0 : tag.height)

        Rectangle {
            id: sign

            anchors.left: parent.left
            y: root.narrow ? 0 : (cells.height - height) / 2
            width: Theme.grow(40)
            height: width
            radius: Theme.radius
            color: Theme.soft(root.look[1])
            border.width: Theme.name === "contrast" ? 1 : 0
            border.color: Theme.border

            Icon {
                anchors.centerIn: parent
                glyph: root.look[0]
                size: 22
                colour: Theme.strong(root.look[1])
            }
        }
        AppText {
            id: tag

            anchors.left: sign.right
            anchors.leftMargin: 12
            anchors.verticalCenter: parent.verticalCenter
            visible: !root.narrow
            width: 92 * Theme.textScale
            text: root.word
            kind: Theme.captionStrong
            color: root.selected ? Theme.inkOnPrimarySoft : Theme.strong(root.look[1])
        }
        Column {
            id: words

            anchors.left: parent.left
            anchors.leftMargin: cells.textX
            y: (cells.height - height) / 2

            HeadLine {
                visible: root.narrow
                width: cells.textWide
                text: root.word
                kind: Theme.captionStrong
                colour: root.selected ? Theme.inkOnPrimarySoft : Theme.strong(root.look[1])
                remark: root.owner === "" ? qsTr("Nobody yet") : root.owner
                remarkKind: root.owner === "" ? Theme.caption : Theme.captionStrong
                remarkColour: root.selected ? Theme.inkOnPrimarySoft : root.owner === "" ? Theme.textMuted : Theme.primary
            }
            AppText {
                width: cells.textWide
                text: root.personName
                kind: Theme.label
                color: root.selected ? Theme.inkOnPrimarySoft : Theme.text
            }
            AppText {
                width: cells.textWide
                text: root.fact
                kind: Theme.caption
                color: root.selected ? Theme.inkOnPrimarySoft : Theme.textMuted
                maximumLineCount: root.narrow ? 5 : 3 // all of it is one tap away
                elide: Text.ElideRight
            }
        }
        AppText {
            id: nobody

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            visible: !root.narrow && root.owner === ""
            text: qsTr("Nobody yet")
            kind: Theme.caption
            color: root.selected ? Theme.inkOnPrimarySoft : Theme.textMuted
        }
        Tag {
            id: holder

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            visible: !root.narrow && root.owner !== ""
            width: Math.min(implicitWidth, (cells.width - cells.textX) * 0.4)
            height: implicitHeight
            text: root.owner
            glyph: "check"
        }
    }
    background: RowGround {
        selected: root.selected
        down: root.down
        first: root.first
        last: root.last
    }
}
