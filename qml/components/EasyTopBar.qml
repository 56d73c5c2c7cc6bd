import QtQuick
import QtQuick.Layouts

// Where we are on the left, the day and the time on the right, on every screen of the person's mode.
Item {
    id: root

    property string title: ""
    property string now: "" // "It is Tuesday morning, 8:40am"
    readonly property TypeStyle titleKind: largest.wide > root.width ? Theme.easyH2 : Theme.easyH1
    readonly property bool below: titleWidth.wide + nowWidth.wide + mark.side + 46 > root.width

    implicitHeight: Math.max(Theme.grow(88), root.below ? title.height + now.height + 16 : 0)
    implicitWidth: 320 // of its own: it stands as its width allows

    NaturalWidth {
        id: largest

        kind: Theme.easyH1
        text: root.title
    }
    NaturalWidth {
        id: titleWidth

        kind: root.titleKind
        text: root.title
    }
    AppText {
        id: title

        anchors.left: parent.left
        y: root.below ? 8 : (root.height - height) / 2
        width: root.below ? root.width : titleWidth.wide
        text: root.title
        kind: root.titleKind
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    NaturalWidth {
        id: nowWidth

        kind: Theme.easyBody
        text: root.now
    }
    RowLayout {
        anchors.left: parent.left
        anchors.right: parent.right
        y: root.below ? title.y + title.height : (root.height - height) / 2
        spacing: 14

        Item {
            Layout.fillWidth: true
            visible: !root.below
        }
        Icon {
            id: mark

            Layout.alignment: Qt.AlignTop
            Layout.topMargin: (Theme.easyBody.line - side) / 2
            visible: root.now !== "" && root.width >= 240 * Theme.textScale // the words need the room more
            glyph: "calendar"
            size: 28
            colour: Theme.textMuted
        }
        AppText {
            id: now

            Layout.fillWidth: root.below
            Layout.preferredWidth: nowWidth.wide
            text: root.now
            kind: Theme.easyBody
            color: Theme.textMuted
        }
    }
}
